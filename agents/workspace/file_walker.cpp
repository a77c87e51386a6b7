// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/file_walker.h"

#include "agents/workspace/directory_listing.h"
#include "agents/workspace/ignore_rules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace agents::workspace {

namespace {

    using namespace std::string_view_literals;

    constexpr size_t kMaxDepth = 128;
    constexpr uint64_t kMaxIgnoreFile = 1 << 20;
    constexpr uint64_t kMostSteps = 200'000'000; // that the patterns of one walk take at length
    constexpr std::array kStores = {".git"sv, ".hg"sv, ".svn"sv, ".jj"sv, ".bzr"sv};

    class Walker
    {
    public:
        Walker(const Workspace &workspace,
               const WalkOptions &options,
               const base::CancelToken &cancel)
            : m_workspace(workspace)
            , m_options(options)
            , m_cancel(cancel)
        {
        }

        base::Result<WalkResult> run(const RelativePath &start);

    private:
        struct Level {
            IgnoreRules rules;
            size_t prefix = 0; // how much of a path lies above this level's folder
        };

        void visit(FileHandle directory, const std::string &prefix);
        void
        entry(DirectoryEntry &&item, const std::string &prefix, std::vector<std::string> &folders);
        void pushRules(const FileHandle &file, size_t prefix);
        bool isIgnored(const std::string &path, bool isDirectory);
        bool isOnMount(const FileHandle &directory) const;

        const Workspace &m_workspace;
        const WalkOptions &m_options;
        const base::CancelToken &m_cancel;
        std::vector<Level> m_levels;
        WalkResult m_result;
        uint64_t m_device = 0;
        uint64_t m_steps = kMostSteps;
        size_t m_depth = 0;
    };

    base::Result<WalkResult> Walker::run(const RelativePath &start)
    {
        auto directory = m_workspace.jail().openDirectory(start);
        if (!directory)
            return directory.error();
        if (const auto data = directory->metadata())
            m_device = data->device;
        const auto exclude = RelativePath().child(".git").child("info").child("exclude");
        if (const auto file = m_workspace.jail().openFile(exclude))
            pushRules(*file, 0);
        // The rules of the folders above `start` hold for it as well.
        RelativePath above;
        for (const std::string &part : start.parts()) {
            if (const auto handle = m_workspace.jail().openDirectory(above))
                pushRules(openPlainFile(*handle, ".gitignore"),
                          above.isRoot() ? 0 : above.text().size() + 1);
            above = above.child(part);
        }
        visit(*std::move(directory), start.isRoot() ? "" : start.text() + "/");
        if (m_cancel.isCancelled())
            return base::Error{base::ErrorCode::Cancelled,
                               "Looking through the folder was stopped."};
        m_result.complete = m_result.complete && m_steps > 0;
        std::ranges::sort(m_result.entries, {}, &WalkEntry::path);
        return std::move(m_result);
    }

    void Walker::pushRules(const FileHandle &file, size_t prefix)
    {
        Level level{{}, prefix};
        if (file.isOpen()) {
            if (const auto text = file.readAll(kMaxIgnoreFile))
                level.rules = IgnoreRules(*text);
        }
        m_levels.push_back(std::move(level));
    }

    bool Walker::isIgnored(const std::string &path, bool isDirectory)
    {
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
            if (level->rules.isEmpty())
                continue;
            const auto verdict = level->rules.verdict(std::string_view(path).substr(level->prefix),
                                                      isDirectory, &m_steps);
            if (verdict != IgnoreRules::Verdict::None)
                return verdict == IgnoreRules::Verdict::Ignored;
        }
        return false;
    }

    bool Walker::isOnMount(const FileHandle &directory) const
    {
        const auto data = directory.metadata();
        return !data || data->device != m_device;
    }

    void Walker::visit(FileHandle directory, const std::string &prefix)
    {
        if (isOnMount(directory))
            return;
        if (m_depth >= kMaxDepth) {
            m_result.complete = false;
            return;
        }
        ++m_depth;
        if (!m_options.ignored)
            pushRules(openPlainFile(directory, ".gitignore"), prefix.size());
        std::vector<std::string> folders;
        listDirectory(directory, m_options.metadata, [&](DirectoryEntry &&item) {
            if (m_cancel.isCancelled() || m_result.entries.size() >= m_options.maxEntries) {
                m_result.complete = false;
                return false;
            }
            entry(std::move(item), prefix, folders);
            return true;
        });
        for (const std::string &name : folders) {
            FileHandle next = openListed(directory, name);
            if (next.isOpen() && !m_cancel.isCancelled())
                visit(std::move(next), prefix + name + "/");
        }
        if (!m_options.ignored)
            m_levels.pop_back();
        --m_depth;
    }

    void Walker::entry(DirectoryEntry &&item,
                       const std::string &prefix,
                       std::vector<std::string> &folders)
    {
        const std::string part = std::move(item.name);
        if (part.starts_with(kTemporaryPrefix))
            return;
        WalkEntry found;
        found.data = item.data;
        const bool isDirectory = found.data.kind == Metadata::Kind::Directory;
        found.nameClass = classify(std::span(&part, 1));
        found.path = prefix + part;
        if (const auto path = RelativePath::fromRecord(m_workspace.hasClosed() ? found.path : ".");
            path && m_workspace.classOf(*path) == PathClass::Secret)
            found.nameClass = PathClass::Secret;
        if (found.nameClass == PathClass::Secret && !m_options.secrets)
            return;
        found.isIgnored = !m_options.ignored && isIgnored(found.path, isDirectory);
        if (found.isIgnored) {
            if (m_options.ignoredRoots)
                m_result.entries.push_back(std::move(found));
            return;
        }
        const bool closed = found.nameClass == PathClass::Secret
            || (isDirectory && std::ranges::find(kStores, foldedName(part)) != kStores.end());
        if (isDirectory && !closed)
            folders.push_back(part);
        if (!isDirectory || m_options.directories)
            m_result.entries.push_back(std::move(found));
    }

} // namespace

base::Result<WalkResult> walk(const Workspace &workspace,
                              const RelativePath &start,
                              const WalkOptions &options,
                              const base::CancelToken &cancel)
{
    return Walker(workspace, options, cancel).run(start);
}

} // namespace agents::workspace
