// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/journal.h"
#include "agents/loop/turn_record.h"
#include "agents/project/past_turn.h"
#include "agents/project/rule_store.h"
#include "agents/project/trust_store.h"
#include "agents/workspace/line_diff.h"
#include "agents/workspace/workspace.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QLockFile>
#include <QString>

namespace agents::project {

// The folders of the user's profile: rules and trust lie in `configuration`, journals in `data`.
struct ProfileFolders {
    QString configuration;
    QString data;

    static ProfileFolders standard(); // where the system wants them
};

// A turn that may write. Destroying it ends it.
struct OpenTurn {
    std::string id{};
    std::unique_ptr<QLockFile> hold{}; // on the folder
    std::unique_ptr<journal::Turn> journal{};
    loop::TurnRecord record{};
    std::vector<loop::RecordedStep> steps{}; // of a resumed one: for AgentLoop::resume
};

// One project folder with all that Hearth keeps about it. Owner: whoever runs an agent there; one
// thread at a time, where the workspace may be used from the loop's thread meanwhile.
class Project final
{
public:
    // Also closes what turns left that died with their program.
    static base::Result<std::unique_ptr<Project>> open(const QString &folder,
                                                       const ProfileFolders &profile);

    const std::string &folder() const { return m_workspace.rootPath(); } // absolute, no links
    workspace::Workspace &workspace() { return m_workspace; }
    const ProfileFolders &profile() const { return m_profile; }
    const RuleStore &rules() const { return m_rules; }
    const TrustStore &trust() const { return m_trust; }
    // Of all rules, those that count here.
    base::Result<std::vector<loop::CommandRule>> rulesHere() const;
    base::Result<bool> isTrusted() const;

    // A folder has one turn at a time: Busy while another agent, here or in another program, is at
    // work in it. A program that died holds nothing.
    base::Result<OpenTurn> begin() const;
    // The same; InvalidInput where it cannot go on: it has ended, was undone, or its files changed
    // since.
    base::Result<OpenTurn> resume(const std::string &id) const;

    // The timeline, newest first.
    std::vector<PastTurn> turns(size_t most = 200) const;
    base::Result<PastTurn> turn(const std::string &id) const;
    // What was said and done in it, in order; empty where there is no readable record.
    std::vector<loop::RecordedStep> steps(const std::string &id) const;
    // What the turn changed in one file; Unsupported where its contents were not kept or are no
    // text.
    base::Result<workspace::LineDiff> diff(const std::string &id, const std::string &path) const;
    // What these turns changed together, against the state before the first of them; undone turns
    // do not count.
    std::vector<ChangedFile> changesOf(const std::vector<std::string> &ids) const;
    // The same for one file, against what stands there now.
    base::Result<workspace::LineDiff> review(const std::vector<std::string> &ids,
                                             const std::string &path) const;
    // Takes one hunk of review() back, as a turn of its own, which can be undone; its id. Busy
    // where the file is no longer as it was reviewed.
    base::Result<std::string> takeBack(const std::vector<std::string> &ids,
                                       const std::string &path,
                                       const std::string &hunk) const;
    // See Journal::undo. The caller drops the turn from its conversation.
    base::Result<journal::UndoReport> previewUndo(const std::string &id) const;
    base::Result<journal::UndoReport> undo(const std::string &id) const;
    // Deletes what is kept of all turns: none of them can be undone or resumed then. How many; Busy
    // while an agent is at work here.
    base::Result<int> forgetTurns() const;

private:
    Project(workspace::Workspace workspace, const ProfileFolders &profile);
    struct Reviewed;
    base::Result<Reviewed> reviewed(const std::vector<std::string> &ids,
                                    const std::string &path) const;
    base::Result<void> prepare(const QString &data);
    base::Result<std::unique_ptr<QLockFile>> hold() const;
    void clearHeldPlaces() const;
    base::Result<OpenTurn> beginUnheld() const;
    std::string recordPath(const std::string &id) const { return m_storage + "/records/" + id; }

    workspace::Workspace m_workspace;
    ProfileFolders m_profile;
    RuleStore m_rules;
    TrustStore m_trust;
    std::string m_storage;
    std::optional<journal::Journal> m_journal; // always there once opened
};

} // namespace agents::project
