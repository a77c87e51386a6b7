// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/journal/journal.h"
#include "agents/workspace/content_hash.h"
#include "tests/agents/folder_fixture.h"

#include <memory>
#include <string>

#include <QTest>

// A folder, "project", and beside it the journal of what is written there.
class JournalTest : public QObject
{
protected:
    void makeFolder()
    {
        m_journal.reset();
        m_workspace.reset();
        m_folder = std::make_unique<FolderFixture>();
    }
    void openJournal() // once something lies in the folder
    {
        using agents::workspace::Workspace;
        m_workspace =
            std::make_unique<Workspace>(*Workspace::open((m_folder->path() / "project").string()));
        m_journal = std::make_unique<agents::journal::Journal>(
            *agents::journal::Journal::open((m_folder->path() / "journal").string(), *m_workspace));
    }
    static agents::workspace::RelativePath at(const char *path)
    {
        return *agents::workspace::RelativePath::fromRecord(path);
    }
    static bool edit(agents::journal::Turn &turn,
                     const char *path,
                     const QByteArray &from,
                     const QByteArray &to)
    {
        return turn
            .replace(at(path), to.toStdString(), agents::workspace::contentHash(from.toStdString()))
            .has_value();
    }

    std::unique_ptr<FolderFixture> m_folder;
    std::unique_ptr<agents::workspace::Workspace> m_workspace;
    std::unique_ptr<agents::journal::Journal> m_journal;
    base::CancelToken m_cancel;
};
