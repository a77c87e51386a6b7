// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project_instructions.h"

#include "agents/tools/shown_text.h"
#include "agents/tools/text_file.h"
#include "agents/workspace/file_walker.h"

#include <optional>

namespace agents::project {

namespace {

    using workspace::RelativePath;

    constexpr uint64_t kMostRead = 1 << 20; // bytes of one file
    constexpr size_t kMostInstructions = 6 * 1024; // bytes in the prompt
    constexpr size_t kMostDescription = 300; // bytes of one skill's
    constexpr size_t kMostSkills = 30;

    std::optional<tools::TextFile> readText(const workspace::Workspace &workspace,
                                            const RelativePath &path)
    {
        if (!workspace.check(path, workspace::Access::Read))
            return {};
        const auto file = workspace.jail().openFile(path);
        auto bytes = file ? file->readAll(kMostRead) : file.error();
        if (!bytes)
            return {};
        auto text = tools::TextFile::decode(*std::move(bytes));
        return text ? std::optional(*std::move(text)) : std::nullopt;
    }

    // The value of a line "name: value"; quotes around it are left out.
    std::string valueOf(std::string_view line, std::string_view name)
    {
        if (!line.starts_with(name) || line.substr(name.size()).substr(0, 1) != ":")
            return {};
        line.remove_prefix(name.size() + 1);
        const size_t begin = line.find_first_not_of(" \t\"'");
        const size_t end = line.find_last_not_of(" \t\"'");
        return begin == std::string_view::npos ? std::string()
                                               : std::string(line.substr(begin, end - begin + 1));
    }

    // What stands between the two lines of dashes at the beginning of a skill.
    struct Skill {
        std::string name;
        std::string description;
    };
    Skill skillOf(const tools::TextFile &text)
    {
        Skill skill;
        if (text.lineCount() == 0 || text.line(0) != "---")
            return skill;
        for (size_t i = 1; i < text.lineCount() && text.line(i) != "---"; ++i) {
            if (const std::string name = valueOf(text.line(i), "name"); !name.empty())
                skill.name = name;
            if (const std::string about = valueOf(text.line(i), "description"); !about.empty())
                skill.description = about;
        }
        return skill;
    }

    void addSkills(const workspace::Workspace &workspace, ProjectInstructions &all)
    {
        const auto start = RelativePath::fromRecord(".agents/skills");
        const base::CancelToken never;
        const auto found = start
            ? walk(workspace, *start, {.ignored = true, .maxEntries = 2000}, never)
            : start.error();
        if (!found)
            return;
        std::string lines;
        size_t count = 0;
        for (const auto &entry : found->entries) {
            const auto path = RelativePath::fromRecord(entry.path);
            if (!path || path->name() != "SKILL.md" || path->parts().size() != 4
                || count == kMostSkills)
                continue;
            const auto text = readText(workspace, *path);
            const Skill skill = text ? skillOf(*text) : Skill();
            if (skill.name.empty() || skill.description.empty())
                continue;
            ++count;
            all.files.push_back(entry.path);
            lines += "- " + tools::cutLine(skill.name, kMostDescription) + ": "
                + tools::cutLine(skill.description, kMostDescription) + " (" + entry.path + ")\n";
        }
        if (count > 0)
            all.text +=
                "\n\nSkills. Read the file of one before you do what it is about:\n" + lines;
    }

} // namespace

ProjectInstructions projectInstructions(const workspace::Workspace &workspace)
{
    ProjectInstructions all;
    if (const auto path = RelativePath::fromRecord("AGENTS.md")) {
        if (const auto text = readText(workspace, *path); text && !text->text().empty()) {
            all.files.emplace_back("AGENTS.md");
            all.text = "\n\nThe project's own instructions (AGENTS.md):\n"
                + tools::cutMiddle(text->text(), kMostInstructions);
        }
    }
    addSkills(workspace, all);
    return all;
}

} // namespace agents::project
