// SPDX-License-Identifier: Apache-2.0
#include "agents/project/project.h"

#include "agents/project/folder_tasks.h"
#include "agents/project/kept_turns.h"
#include "agents/tools/text_file.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace agents::project {

namespace {

    using base::Error;
    using base::ErrorCode;

    std::string newId()
    {
        // In the order of time, also within a second.
        return QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s).toStdString()
            + std::to_string(QRandomGenerator::system()->bounded(100, 1000));
    }

    // The text of one side of a change; empty where there was no file.
    base::Result<std::string> textOf(const journal::Journal &journal,
                                     const journal::FileState &state)
    {
        if (!state.exists)
            return std::string();
        if (state.hash.empty())
            return Error{ErrorCode::Unsupported, "The contents of this file were not kept."};
        auto bytes = journal.content(state.hash);
        if (!bytes)
            return bytes.error();
        const auto text = tools::TextFile::decode(*std::move(bytes));
        if (!text)
            return Error{ErrorCode::Unsupported, "This file is no text."};
        return text->text();
    }

} // namespace

ProfileFolders ProfileFolders::standard()
{
    return {.configuration = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            .data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

Project::Project(workspace::Workspace workspace, const ProfileFolders &profile)
    : m_workspace(std::move(workspace))
    , m_profile(profile)
    , m_rules(profile.configuration + u"/agent-rules.json"_s)
    , m_trust(profile.configuration + u"/trusted-folders.json"_s)
{
}

base::Result<std::unique_ptr<Project>> Project::open(const QString &folder,
                                                     const ProfileFolders &profile)
{
    auto workspace = workspace::Workspace::open(QDir(folder).absolutePath().toStdString());
    if (!workspace)
        return workspace.error();
    // Rules, trust and conversations must not be the agent's to read or write, where they lie in
    // the folder.
    for (const QString &own : {profile.configuration, profile.data}) {
        if (!own.isEmpty())
            workspace->close(QDir(own).absolutePath().toStdString());
    }
    std::unique_ptr<Project> project(new Project(*std::move(workspace), profile));
    if (auto prepared = project->prepare(profile.data); !prepared)
        return prepared.error();
    return project;
}

base::Result<void> Project::prepare(const QString &data)
{
    const QString storage = storageOf(data, folder());
    if (!QDir().mkpath(storage + u"/records"_s))
        return Error{ErrorCode::Io,
                     "“" + storage.toStdString()
                         + "” cannot be made, where the journal of this folder lies."};
    m_storage = storage.toStdString();
    auto journal = journal::Journal::open(m_storage + "/journal", m_workspace);
    if (!journal)
        return journal.error();
    m_journal.emplace(*std::move(journal));
    if (!m_journal->recover().empty())
        clearHeldPlaces();
    pruneTurns(data + u"/agent"_s); // also of folders that are never opened again
    return {};
}

// A sandbox that died holds the places of absent names by empty folders.
void Project::clearHeldPlaces() const
{
    const auto held = hold(); // where another agent is at work they are its own
    if (!held)
        return;
    const QDir here(QString::fromStdString(folder()));
    for (const std::string_view name : workspace::namesHeldWhileAbsent())
        here.rmdir(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

base::Result<std::vector<loop::CommandRule>> Project::rulesHere() const
{
    auto rules = m_rules.load();
    if (!rules)
        return rules.error();
    return loop::rulesFor(folder(), *std::move(rules));
}

base::Result<bool> Project::isTrusted() const
{
    return m_trust.isTrusted(QString::fromStdString(folder()));
}

base::Result<std::unique_ptr<QLockFile>> Project::hold() const
{
    auto lock = holdTurns(m_storage);
    if (lock->isLocked())
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{ErrorCode::Busy,
                     "Another agent is at work in “" + folder()
                         + "”, in this window or another program. Wait until it is done, or stop "
                           "it: a folder has one turn at a time."};
    return Error{ErrorCode::Io,
                 "“" + m_storage + "” cannot be written, where the journal of this folder lies."};
}

base::Result<OpenTurn> Project::begin() const
{
    auto held = hold();
    if (!held)
        return held.error();
    auto turn = beginUnheld();
    if (turn)
        turn->hold = *std::move(held);
    return turn;
}

base::Result<OpenTurn> Project::beginUnheld() const
{
    OpenTurn turn{.id = newId()};
    auto journal = m_journal->begin(turn.id);
    if (!journal)
        return journal.error();
    turn.journal = *std::move(journal);
    auto file = journal::RecordFile::create(recordPath(turn.id));
    if (!file)
        return file.error();
    turn.record = loop::TurnRecord(*std::move(file));
    return turn;
}

base::Result<OpenTurn> Project::resume(const std::string &id) const
{
    const auto past = turn(id);
    if (!past)
        return past.error();
    if (!past->canResume)
        return Error{ErrorCode::InvalidInput,
                     past->state == journal::TurnInfo::State::Running
                         ? "This turn is still running."
                         : "This turn has come to its end. Start a new one."};
    auto held = hold();
    if (!held)
        return held.error();
    auto journal = m_journal->goOn(id);
    if (!journal)
        return journal.error();
    auto file = journal::RecordFile::reopen(recordPath(id));
    if (!file)
        return file.error();
    return OpenTurn{.id = id,
                    .hold = *std::move(held),
                    .journal = *std::move(journal),
                    .record = loop::TurnRecord(*std::move(file)),
                    .steps = loop::TurnRecord::read(recordPath(id))};
}

base::Result<PastTurn> Project::turn(const std::string &id) const
{
    const auto info = m_journal->turn(id);
    if (!info)
        return info.error();
    return pastTurn(*info, loop::TurnRecord::read(recordPath(id)));
}

std::vector<loop::RecordedStep> Project::steps(const std::string &id) const
{
    // A name from elsewhere must not lead out of the folder of records.
    return m_journal->turn(id) ? loop::TurnRecord::read(recordPath(id))
                               : std::vector<loop::RecordedStep>();
}

std::vector<PastTurn> Project::turns(size_t most) const
{
    std::vector<PastTurn> all;
    for (const journal::TurnInfo &info : m_journal->turns()) {
        if (all.size() == most)
            break;
        all.push_back(pastTurn(info, loop::TurnRecord::read(recordPath(info.id))));
    }
    return all;
}

base::Result<workspace::LineDiff> Project::diff(const std::string &id,
                                                const std::string &path) const
{
    const auto info = m_journal->turn(id);
    if (!info)
        return info.error();
    const auto change = std::ranges::find(info->changes, path, &journal::FileChange::path);
    if (change == info->changes.end())
        return Error{ErrorCode::NotFound, "The turn did not change this file."};
    const auto before = textOf(*m_journal, change->before);
    if (!before)
        return before.error();
    const auto after = textOf(*m_journal, change->after);
    if (!after)
        return after.error();
    return workspace::unifiedDiff(*before, *after);
}

base::Result<journal::UndoReport> Project::previewUndo(const std::string &id) const
{
    return m_journal->previewUndo(id);
}

base::Result<journal::UndoReport> Project::undo(const std::string &id) const
{
    return m_journal->undo(id);
}

base::Result<int> Project::forgetTurns() const
{
    const auto held = hold();
    if (!held)
        return held.error();
    const ForgottenTurns forgotten = forgetTurnsOf(m_storage);
    if (forgotten.problems > 0)
        return Error{ErrorCode::Io, "Not all of the turns in “" + m_storage + "” can be deleted."};
    return forgotten.turns;
}

} // namespace agents::project
