// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/sent_history.h"

#include <QString>
#include <QStringList>

namespace app {

// The tasks that were given in a folder and, before these, in others: for Up and Down in the
// agent's composer. Owned by AgentController. GUI thread.
class AgentTasks final
{
public:
    explicit AgentTasks(QString data); // ProfileFolders::data

    // From the records of its turns, oldest first. Reads files: for another thread.
    static QStringList readHere(const QString &data, const std::string &folder);

    SentHistory *history() { return &m_history; }
    void open(const QString &folder, const QStringList &tasks);
    void add(const QString &task); // the newest
    void close();

private:
    SentHistory::Source source();
    void readElsewhere(QObject *context, SentHistory::Answer answer) const;

    const QString m_data;
    QString m_folder; // empty: none is open
    QStringList m_tasks;
    SentHistory m_history;
};

} // namespace app
