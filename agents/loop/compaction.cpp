// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/compaction.h"

#include "engine/base/shallow_json.h"

#include <nlohmann/json.hpp>

namespace agents::loop {

namespace {

    using engine::text::Message;
    using engine::text::Role;
    using nlohmann::json;
    using Kind = RecordedStep::Kind;

    constexpr size_t kMostDone = 1200; // characters
    constexpr size_t kMostNext = 600;

    json textOf(size_t mostCharacters)
    {
        return {{"type", "string"}, {"maxLength", mostCharacters}};
    }

    std::string taskOf(std::span<const RecordedStep> steps)
    {
        for (const RecordedStep &step : steps) {
            if (step.kind == Kind::User)
                return step.text;
        }
        return {};
    }

    // A call without an answer would look open for ever.
    void closeCalls(std::vector<Message> &messages)
    {
        if (messages.empty() || messages.back().role != Role::Assistant)
            return;
        Message &last = messages.back();
        for (size_t i = last.toolResponses.size(); i < last.toolCalls.size(); ++i)
            last.toolResponses.push_back(
                {.name = last.toolCalls[i].name,
                 .value = std::make_shared<const json>("This call was stopped.")});
    }

    void add(std::vector<Message> &messages, const RecordedStep &step)
    {
        if (step.kind == Kind::Result) {
            if (!messages.empty() && messages.back().role == Role::Assistant)
                messages.back().toolResponses.push_back(
                    {.name = step.tool, .value = std::make_shared<const json>(resultText(step))});
            return;
        }
        closeCalls(messages);
        messages.push_back({.role = step.kind == Kind::User ? Role::User : Role::Assistant,
                            .content = step.text,
                            .toolCalls = step.calls});
    }

} // namespace

std::string compactionRequest()
{
    return "The conversation is becoming too long. It will be replaced by your summary, and you "
           "will go on with the task from there. Answer with JSON: \"done\": what you did and "
           "which files you changed; \"found\": what you learned, with file names and exact names "
           "from the code; \"next\": what is left to do.";
}

std::string compactionSchema()
{
    return json{
        {"type", "object"},
        {"properties",
         {{"done", textOf(kMostDone)}, {"found", textOf(kMostDone)}, {"next", textOf(kMostNext)}}},
        {"required", {"done", "found", "next"}}}
        .dump();
}

std::optional<std::string> summaryFrom(std::string_view answer)
{
    const json value = base::parseShallow<json>(answer);
    if (!value.is_object())
        return {};
    std::string summary;
    for (const auto &[key, title] : {std::pair("done", "Done: "), std::pair("found", "Found: "),
                                     std::pair("next", "Next: ")}) {
        const auto text = value.find(key);
        if (text == value.end() || !text->is_string())
            return {};
        summary += title + text->get<std::string>() + "\n";
    }
    return summary;
}

std::string taskWithSummary(const std::string &task, const std::string &summary)
{
    return task
        + "\n\n(You have worked on this already. The conversation became too long and was replaced "
          "by your own summary. Read a file again before you edit it.)\n"
        + summary;
}

std::string readableSteps(std::span<const RecordedStep> steps)
{
    std::string text;
    for (const RecordedStep &step : steps) {
        if (step.kind == Kind::User)
            text += "> " + step.text + "\n\n";
        else if (step.kind == Kind::Reply && !step.text.empty())
            text += step.text + "\n\n";
        else if (step.kind == Kind::Call)
            text += step.tool + " " + step.arguments + "\n";
        else if (step.kind == Kind::Result)
            text += step.text + "\n\n";
    }
    return text;
}

std::string resultText(const RecordedStep &step)
{
    return step.pictures == 0 ? step.text
                              : step.text + "\n(No longer shown: look again if it is needed.)";
}

std::vector<Message> messagesOf(std::span<const RecordedStep> steps)
{
    std::vector<Message> messages;
    std::vector<Message> original; // before a summary, which may be undone
    for (const RecordedStep &step : steps) {
        switch (step.kind) {
        case Kind::Compaction:
            original = std::move(messages);
            messages = {{.role = Role::User, .content = taskWithSummary(taskOf(steps), step.text)}};
            break;
        case Kind::Restore:
            if (original.empty())
                break;
            messages.erase(messages.begin());
            original.insert(original.end(), messages.begin(), messages.end());
            messages = std::move(original);
            original.clear();
            break;
        case Kind::User:
        case Kind::Reply:
        case Kind::Result:
            add(messages, step);
            break;
        case Kind::Call:
        case Kind::End:
            break;
        }
    }
    closeCalls(messages);
    return messages;
}

} // namespace agents::loop
