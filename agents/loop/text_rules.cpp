// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/text_rules.h"

#include "agents/tools/project_file.h"
#include "agents/workspace/file_walker.h"
#include "engine/sampling/substring_automaton.h"
#include "engine/text/utf8.h"

#include <new>

namespace agents::loop {

namespace {

    using engine::sampling::Leaf;
    using engine::sampling::Quoting;

    constexpr size_t kMostFiles = 20'000;

    std::shared_ptr<const Leaf> existingFiles(const tools::ToolContext &context)
    {
        const auto found =
            workspace::walk(context.workspace, workspace::RelativePath(),
                            {.ignored = false, .maxEntries = kMostFiles}, context.cancel);
        if (!found || !found->complete || found->entries.empty())
            return {};
        std::vector<std::string> paths;
        for (const auto &entry : found->entries) {
            if (engine::text::withoutInvalidUtf8(entry.path) == entry.path)
                paths.push_back(entry.path);
        }
        auto dfa = engine::sampling::ByteDfa::anyOf(paths);
        if (!dfa)
            return {};
        return textLeaf(Quoting::Raw, {},
                        std::make_shared<engine::sampling::ByteDfa>(*std::move(dfa)));
    }

    std::shared_ptr<const Leaf> piecesOf(const std::string &file, const tools::ToolContext &context)
    {
        const auto read = tools::readProjectFile(file, context, true);
        if (!read)
            return {};
        auto automaton = engine::sampling::SubstringAutomaton::make(read->text.text());
        if (!automaton)
            return {};
        return textLeaf(
            Quoting::Raw, {},
            std::shared_ptr<const engine::sampling::TextContent>(*std::move(automaton)));
    }

} // namespace

engine::sampling::LateRule textRules(const tools::ToolContext &context)
{
    return [&context](
               const engine::sampling::LateText &text,
               const std::map<std::string, std::string> &earlier) -> std::shared_ptr<const Leaf> {
        try {
            if (text.argument == "file" && (text.tool == "read" || text.tool == "edit"))
                return existingFiles(context);
            const auto file = earlier.find("file");
            if (text.tool == "edit" && text.argument == "find" && file != earlier.end())
                return piecesOf(file->second, context);
        } catch (const std::bad_alloc &) {
            return {}; // a rule less, not a turn less
        }
        return {};
    };
}

} // namespace agents::loop
