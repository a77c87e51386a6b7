// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/turn_record.h"

#include "agents/journal/file_state.h"

#include <algorithm>
#include <array>

namespace agents::loop {

namespace {

    using Kind = RecordedStep::Kind;

    constexpr std::array<std::pair<Kind, const char *>, 7> kKinds = {
        {{Kind::User, "user"},
         {Kind::Reply, "reply"},
         {Kind::Call, "call"},
         {Kind::Result, "result"},
         {Kind::Compaction, "compaction"},
         {Kind::Restore, "restore"},
         {Kind::End, "end"}}};

} // namespace

bool holdsStrangersWords(std::span<const RecordedStep> steps)
{
    return std::ranges::any_of(steps, &RecordedStep::untrusted);
}

base::Result<void> TurnRecord::add(const RecordedStep &step)
{
    if (!m_file)
        return {};
    nlohmann::json record;
    for (const auto &[kind, name] : kKinds) {
        if (kind == step.kind)
            record["kind"] = name;
    }
    if (!step.text.empty())
        record["text"] = step.text;
    if (!step.tokens.empty())
        record["tokens"] = step.tokens;
    if (!step.tool.empty())
        record["tool"] = step.tool;
    if (!step.arguments.empty())
        record["arguments"] = step.arguments;
    for (const auto &call : step.calls)
        record["calls"].push_back({{"name", call.name}, {"arguments", *call.arguments}});
    if (step.failed)
        record["failed"] = true;
    if (step.pictures > 0)
        record["pictures"] = step.pictures;
    if (step.untrusted)
        record["untrusted"] = true;
    for (const auto &[path, hash] : step.seen)
        record["seen"].push_back({journal::pathToJson(path), hash});
    return m_file->append(record);
}

std::vector<RecordedStep> TurnRecord::read(const std::string &path)
{
    std::vector<RecordedStep> steps;
    for (const nlohmann::json &record : journal::RecordFile::read(path)) {
        RecordedStep step;
        bool isKnown = false;
        try {
            for (const auto &[kind, name] : kKinds) {
                if (record.value("kind", "") == name) {
                    step.kind = kind;
                    isKnown = true;
                }
            }
            step.text = record.value("text", "");
            step.tokens = record.value("tokens", std::vector<engine::text::TokenId>());
            step.tool = record.value("tool", "");
            step.arguments = record.value("arguments", "");
            step.failed = record.value("failed", false);
            step.pictures = record.value("pictures", 0U);
            step.untrusted = record.value("untrusted", false);
            for (const nlohmann::json &call : record.value("calls", nlohmann::json::array()))
                step.calls.push_back(
                    {.name = call.at("name").get<std::string>(),
                     .arguments = std::make_shared<const nlohmann::json>(call.at("arguments"))});
            for (const nlohmann::json &file : record.value("seen", nlohmann::json::array()))
                step.seen[journal::pathFrom(file.at(0))] = file.at(1).get<std::string>();
        } catch (const nlohmann::json::exception &) {
            isKnown = false;
        }
        if (!isKnown)
            break; // what follows something unreadable would be out of its place
        steps.push_back(std::move(step));
    }
    return steps;
}

std::string TurnRecord::firstTask(const std::string &path)
{
    const auto record = journal::RecordFile::readFirst(path);
    const auto text = [&record](const char *key) {
        const auto found = record->find(key);
        return found != record->end() && found->is_string() ? found->get<std::string>()
                                                            : std::string();
    };
    return record && text("kind") == "user" ? text("text") : std::string();
}

} // namespace agents::loop
