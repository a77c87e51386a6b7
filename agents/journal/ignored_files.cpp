// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/ignored_files.h"

#include "agents/workspace/directory_listing.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <span>

namespace agents::journal {

namespace {

    using namespace std::string_view_literals;
    using workspace::DirectoryEntry;
    using workspace::Metadata;
    using workspace::WalkEntry;

    constexpr std::array kMadeAgain = {
        "__pycache__"sv,   "_build"sv,        "bower_components"sv,
        "build"sv,         "cmakefiles"sv,    "coverage"sv,
        "debug"sv,         "deriveddata"sv,   "dist"sv,
        "htmlcov"sv,       "node_modules"sv,  "obj"sv,
        "out"sv,           "pods"sv,          "release"sv,
        "target"sv,        "venv"sv,          "virtualenv"sv,
        ".angular"sv,      ".bundle"sv,       ".cache"sv,
        ".dart_tool"sv,    ".direnv"sv,       ".eggs"sv,
        ".gradle"sv,       ".mypy_cache"sv,   ".next"sv,
        ".nox"sv,          ".nuxt"sv,         ".nyc_output"sv,
        ".parcel-cache"sv, ".pytest_cache"sv, ".ruff_cache"sv,
        ".svelte-kit"sv,   ".terraform"sv,    ".tox"sv,
        ".turbo"sv,        ".venv"sv,         ".vite"sv,
        ".yarn"sv,
    };
    // Of version control: a repository is never looked into.
    constexpr std::array kStores = {".git"sv, ".hg"sv, ".svn"sv, ".jj"sv, ".bzr"sv};
    // What says of the folder that it lies in that a tool makes it again.
    constexpr std::array kSigns = {"CACHEDIR.TAG"sv, "CMakeCache.txt"sv, "pyvenv.cfg"sv};

    bool isListed(std::span<const std::string_view> list, std::string_view name)
    {
        return std::ranges::find(list, name) != list.end();
    }

    constexpr size_t kEntering = 4; // names that can be looked at in the time of entering a folder

    class Look
    {
    public:
        Look(const workspace::Workspace &workspace, const IgnoredLimits &limits)
            : m_workspace(workspace)
            , m_limits(limits)
            , m_left(limits.names)
        {
            if (const auto data = workspace.jail().root().metadata())
                m_device = data->device;
        }

        void addOutermost(WalkEntry &&entry);
        void enterNext();
        void closeRest();
        bool isDone() const { return m_folders.empty() || m_left < kEntering; }

        IgnoredFiles found;

    private:
        void add(WalkEntry &&entry);
        // Nothing: it is not to be entered.
        std::optional<std::vector<WalkEntry>> list(const std::string &folder);
        WalkEntry entryOf(DirectoryEntry &&item, const std::string &folder) const;

        const workspace::Workspace &m_workspace;
        const IgnoredLimits &m_limits;
        uint64_t m_device = 0;
        size_t m_left; // names
        std::deque<std::string> m_folders; // to be entered, outer ones first
    };

    void Look::addOutermost(WalkEntry &&entry)
    {
        if (m_left == 0)
            return;
        --m_left;
        add(std::move(entry));
    }

    void Look::add(WalkEntry &&entry)
    {
        const std::string_view name =
            std::string_view(entry.path).substr(entry.path.rfind('/') + 1);
        if (entry.data.kind == Metadata::Kind::Other) // of a program that runs
            return;
        if (entry.data.kind != Metadata::Kind::Directory)
            found.entries.push_back(std::move(entry));
        else if (isMadeAgain(name) || isListed(kStores, workspace::foldedName(name))
                 || entry.nameClass == workspace::PathClass::Secret)
            found.closed.insert(std::move(entry.path));
        else
            m_folders.push_back(std::move(entry.path));
    }

    void Look::enterNext()
    {
        const std::string folder = std::move(m_folders.front());
        m_folders.pop_front();
        m_left -= kEntering;
        auto names = list(folder);
        if (!names) {
            found.closed.insert(folder);
            return;
        }
        WalkEntry entry;
        entry.path = folder;
        entry.data.kind = Metadata::Kind::Directory;
        entry.isIgnored = true;
        found.entries.push_back(std::move(entry));
        for (WalkEntry &name : *names)
            add(std::move(name));
    }

    void Look::closeRest()
    {
        for (std::string &folder : m_folders)
            found.closed.insert(std::move(folder));
        m_folders.clear();
    }

    std::optional<std::vector<WalkEntry>> Look::list(const std::string &folder)
    {
        const auto path = workspace::RelativePath::fromRecord(folder);
        if (!path)
            return {};
        const auto handle = m_workspace.jail().openDirectory(*path);
        const auto data = handle ? handle->metadata() : base::Result<Metadata>(handle.error());
        if (!data || data->device != m_device)
            return {};
        const size_t most = std::min(m_limits.namesOfFolder, m_left);
        std::vector<WalkEntry> names;
        bool isOpen = true;
        const bool isListable = listDirectory(*handle, true, [&](DirectoryEntry &&item) {
            isOpen = names.size() < most && !isListed(kSigns, item.name);
            if (isOpen && !item.name.starts_with(workspace::kTemporaryPrefix))
                names.push_back(entryOf(std::move(item), folder));
            return isOpen;
        });
        m_left -= names.size();
        if (!isListable || !isOpen)
            return {};
        std::ranges::sort(names, {}, &WalkEntry::path);
        return names;
    }

    WalkEntry Look::entryOf(DirectoryEntry &&item, const std::string &folder) const
    {
        WalkEntry entry;
        entry.data = item.data;
        entry.nameClass = workspace::classify(std::span(&item.name, 1));
        entry.path = folder + "/" + item.name;
        entry.isIgnored = true;
        return entry;
    }

} // namespace

bool isMadeAgain(std::string_view name)
{
    const std::string folded = workspace::foldedName(name);
    return isListed(kMadeAgain, folded) || folded.starts_with("cmake-build-")
        || folded.ends_with(".egg-info");
}

IgnoredFiles lookIntoIgnored(const workspace::Workspace &workspace,
                             std::vector<workspace::WalkEntry> outermost,
                             const IgnoredLimits &limits,
                             const base::CancelToken &cancel)
{
    Look look(workspace, limits);
    for (WalkEntry &entry : outermost)
        look.addOutermost(std::move(entry));
    while (!look.isDone() && !cancel.isCancelled())
        look.enterNext();
    look.closeRest();
    std::ranges::sort(look.found.entries, {}, &WalkEntry::path);
    return std::move(look.found);
}

} // namespace agents::journal
