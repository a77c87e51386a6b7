// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/agent_row.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What happened in the turns of an agent since its folder was opened, in order. Rows are added at
// the end and only the newest ones change. GUI thread.
class AgentTimeline final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AgentController")
    Q_DISABLE_COPY_MOVE(AgentTimeline)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)

public:
    enum RoleName {
        KindRole = Qt::UserRole + 1, // kind
        StateRole, // state
        TitleRole, // title
        TextRole, // text
        DiffRole // diffLines: list of strings, the first character tells the kind of line
    };
    enum class Kind { Task, Words, Thought, Call, Summary, End }; // in the order of AgentRow::Kind
    Q_ENUM(Kind)
    enum class State { Running, Done, Failed, Denied }; // in the order of AgentRow::State
    Q_ENUM(State)

    explicit AgentTimeline(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void clear();
    void add(AgentRow row);
    void grow(AgentRow::Kind kind, const QString &text); // the last row, or a new one of that kind
    void closeWords(); // the next words begin a row of their own
    void writeCall(quint32 number, const QString &output);
    void endCall(quint32 number, AgentRow::State state, const QString &text, const QString &diff);

Q_SIGNALS:
    void countChanged();

private:
    void changed(qsizetype row);
    qsizetype rowOfCall(quint32 number) const; // -1: none

    QList<AgentRow> m_rows;
    bool m_isOpen = false; // words may be added to the last row
};

} // namespace app
