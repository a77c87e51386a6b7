// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/undo.h"

#include "agents/workspace/random_name.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace agents::journal {

namespace {

    using workspace::RelativePath;
    using Path = TurnHistory::PathHistory;

    // What is to be done to one path.
    struct Step {
        RelativePath path;
        FileState present;
        FileState wanted;
        std::string bytes; // of the wanted file
        bool isDirectory = false;
    };

    // Undo may put back files of the agent's configuration that a command changed, but what version
    // control keeps is its own.
    bool isInsideStore(const RelativePath &path)
    {
        constexpr std::array<std::string_view, 4> kStores = {".git", ".hg", ".svn", ".jj"};
        return std::ranges::any_of(path.parts(), [&](const std::string &part) {
            return std::ranges::find(kStores, workspace::foldedName(part)) != kStores.end();
        });
    }

    bool sameState(const FileState &a, const FileState &b)
    {
        if (!a.exists || !b.exists)
            return a.exists == b.exists;
        return !a.hash.empty() && a.hash == b.hash && a.mode == b.mode;
    }

    bool isAsTheTurnLeftIt(const Path &path, const FileState &present)
    {
        return present.exists ? path.hashes.contains(present.hash) : path.absentOnce;
    }

    // What stands where `path` needs a folder above it; nothing: no such thing.
    std::optional<RelativePath> inTheWay(const workspace::Jail &jail, const RelativePath &path)
    {
        RelativePath above;
        for (size_t i = 0; i + 1 < path.parts().size(); ++i) {
            above = above.child(path.parts()[i]);
            const auto data = jail.metadata(above);
            if (!data)
                return std::nullopt;
            if (data->kind != workspace::Metadata::Kind::Directory)
                return above;
        }
        return std::nullopt;
    }

    bool isInside(const RelativePath &path, const std::string &folder)
    {
        return path.text().starts_with(folder + "/");
    }

    class Planner
    {
    public:
        Planner(const BlobStore &blobs, const workspace::Workspace &workspace)
            : m_blobs(blobs)
            , m_workspace(workspace)
        {
        }

        base::Result<void> add(const std::string &name, const Path &history)
        {
            const auto path = RelativePath::fromRecord(name);
            if (!path)
                return path.error();
            if (isInsideStore(*path)) {
                report.notRestorable.push_back(name);
                return {};
            }
            const auto above = inTheWay(m_workspace.jail(), *path);
            const FileState present = above ? FileState() : presentState(m_workspace.jail(), *path);
            const bool wasFile = history.before.exists && !history.before.hash.empty();
            if (history.isDirectory && !wasFile) {
                addDirectory({*path, present, history.before, {}, true}, above);
                return {};
            }
            // A new file has its mode from the user's umask; only what was there before counts.
            if (sameState(present, history.before))
                return {};
            const bool isKnown = !history.after.exists || !history.after.hash.empty();
            if (wasFile && !isKnown) { // what the turn left there cannot be compared, but kept
                const bool isUnknown = present.exists && !history.hashes.contains(present.hash);
                return addFile({*path, present, history.before, {}, false},
                               isUnknown ? std::optional(*path) : above);
            }
            if (!isKnown || (history.before.exists && !wasFile)) {
                report.notRestorable.push_back(name);
                return {};
            }
            if (!isAsTheTurnLeftIt(history, present)) {
                (history.isIgnored ? report.leftAlone : report.changedSince).push_back(name);
                return {};
            }
            return addFile({*path, present, history.before, {}, false}, above);
        }

        // What is set aside takes along what lies in it, and is put back by what lay there.
        void settle()
        {
            for (const std::string &name : aside) {
                std::erase(report.notRestorable, name);
                std::erase_if(steps, [&name](const Step &step) {
                    return !step.wanted.exists && isInside(step.path, name);
                });
            }
            for (const Step &step : steps)
                report.restored.push_back(step.path.text());
        }

        UndoReport report;
        std::vector<Step> steps;
        std::set<std::string> aside; // what gets another name before the first step

    private:
        base::Result<void> addFile(Step step, const std::optional<RelativePath> &inWay)
        {
            if (step.wanted.exists) {
                auto bytes = m_blobs.get(step.wanted.hash);
                if (!bytes && bytes.error().code != base::ErrorCode::NotFound)
                    return bytes.error();
                if (!bytes) {
                    report.notRestorable.push_back(step.path.text());
                    return {};
                }
                step.bytes = *std::move(bytes);
                setAside(inWay, step);
            }
            steps.push_back(std::move(step));
            return {};
        }

        void addDirectory(Step step, const std::optional<RelativePath> &inWay)
        {
            if (step.present.exists == step.wanted.exists)
                return;
            if (step.wanted.exists)
                setAside(inWay, step);
            steps.push_back(std::move(step));
        }

        void setAside(const std::optional<RelativePath> &inWay, Step &step)
        {
            if (!inWay)
                return;
            aside.insert(inWay->text());
            step.present = {};
        }

        const BlobStore &m_blobs;
        const workspace::Workspace &m_workspace;
    };

    base::Result<void> makeFolders(const workspace::Jail &jail, const RelativePath &path)
    {
        RelativePath folder;
        for (const std::string &part : path.parts()) {
            folder = folder.child(part);
            if (const auto made = jail.makeDirectory(folder); !made)
                return made.error();
        }
        return {};
    }

    base::Result<void> restore(const workspace::Jail &jail, const Step &step)
    {
        if (!step.wanted.exists)
            return jail.removeFile(step.path, step.present.hash);
        if (step.present.exists)
            return jail.replaceFile(step.path, step.bytes, step.wanted.mode, step.present.hash);
        if (auto made = makeFolders(jail, step.path.parent()); !made)
            return made;
        if (auto created = jail.createFile(step.path, step.bytes, step.wanted.mode); !created)
            return created;
        // Once more, because a new file's mode passes through the umask.
        return jail.replaceFile(step.path, step.bytes, step.wanted.mode, step.wanted.hash);
    }

    base::Result<void> setAside(Planner &plan, const workspace::Jail &jail)
    {
        for (const std::string &name : plan.aside) {
            const auto path = RelativePath::fromRecord(name);
            if (!path)
                return path.error();
            if (jail.removeEmptyDirectory(*path))
                continue;
            const std::string now = workspace::asideName(path->name());
            if (auto renamed = jail.renameEntry(*path, now); !renamed)
                return renamed;
            plan.report.setAside.push_back(path->parent().child(now).text());
        }
        return {};
    }

    base::Result<void> act(Planner &plan, const TurnHistory &history, const workspace::Jail &jail)
    {
        if (auto freed = setAside(plan, jail); !freed)
            return freed;
        for (const Step &step : plan.steps) {
            if (step.isDirectory && step.wanted.exists) {
                if (auto made = makeFolders(jail, step.path); !made)
                    return made;
            }
            if (step.isDirectory)
                continue;
            if (auto done = restore(jail, step); !done)
                return done;
        }
        // Deepest first, and only those that are empty now.
        for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
            if (step->isDirectory && !step->wanted.exists)
                jail.removeEmptyDirectory(step->path);
        }
        for (auto name = history.madeFolders.rbegin(); name != history.madeFolders.rend(); ++name) {
            if (const auto folder = RelativePath::fromRecord(*name))
                jail.removeEmptyDirectory(*folder);
        }
        return {};
    }

} // namespace

void removeLeftovers(const TurnHistory &history,
                     const BlobStore &blobs,
                     const workspace::Jail &jail)
{
    for (const auto &[name, path] : history.paths) {
        const auto file = RelativePath::fromRecord(name);
        if (!file)
            continue;
        jail.removeLeftovers(*file, [&](std::string_view bytes) {
            return std::ranges::any_of(path.hashes, [&](const std::string &hash) {
                const auto content = blobs.get(hash);
                return content && content->starts_with(bytes);
            });
        });
    }
}

base::Result<UndoReport> undoTurn(const TurnHistory &history,
                                  const BlobStore &blobs,
                                  const workspace::Workspace &workspace,
                                  bool acts)
{
    Planner plan(blobs, workspace);
    for (const auto &[name, path] : history.paths) {
        if (const auto added = plan.add(name, path); !added)
            return added.error();
    }
    for (const std::string &name : history.lost) {
        const auto path = RelativePath::fromRecord(name);
        if (path && !workspace.jail().metadata(*path))
            plan.report.notRestorable.push_back(name);
    }
    if (!plan.report.changedSince.empty())
        return std::move(plan.report);
    plan.settle();
    if (!acts)
        return std::move(plan.report);
    if (const auto done = act(plan, history, workspace.jail()); !done)
        return done.error();
    removeLeftovers(history, blobs, workspace.jail()); // of an undo that was killed
    plan.report.done = true;
    return std::move(plan.report);
}

} // namespace agents::journal
