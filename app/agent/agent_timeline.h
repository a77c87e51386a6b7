// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/agent_plan.h"
#include "app/agent/agent_row.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What happened in the turns of an agent's conversation, in order. Rows are added at
// the end and only the newest ones change. GUI thread.
class AgentTimeline final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AgentController")
    Q_DISABLE_COPY_MOVE(AgentTimeline)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    // {text, isDone} of the newest checklist that the agent wrote for its task; empty: none
    Q_PROPERTY(QVariantList plan READ plan NOTIFY planChanged)

public:
    enum RoleName {
        KindRole = Qt::UserRole + 1, // kind
        StateRole, // state
        TitleRole, // title
        TextRole, // text
        DiffRole, // diffLines: list of strings, the first character tells the kind of line
        DiffHtmlRole, // diffHtml: the same lines coloured, without that character; may be empty
        TerminalRole, // terminalHtml: see terminalHtml()
        DraftRole, // isDraft: the model is still writing the call
        OriginalRole, // original: what a summary replaced
        UndoRole, // canUndo: a summary can be taken back; one that was is Denied
        TurnRole, // turn: that ended here and changed files; empty: none
        DiffMoreRole // diffMore: lines of the diff that are left out
    };
    enum class Kind { Task, Words, Thought, Call, Summary, End }; // in the order of AgentRow::Kind
    Q_ENUM(Kind)
    enum class State { Running, Done, Failed, Denied }; // in the order of AgentRow::State
    Q_ENUM(State)

    explicit AgentTimeline(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QVariantList plan() const;

    void clear();
    void add(AgentRow row);
    void addPast(const QList<AgentRow> &rows); // of a whole turn of earlier
    void grow(AgentRow::Kind kind, const QString &text); // the last row, or a new one of that kind
    void closeWords(); // the next words begin a row of their own
    void dropPlan(); // another task begins
    void beginTurn(); // its calls are numbered anew
    void growCall(const QString &text); // one that the model is writing; add() replaces it
    void writeCall(quint32 number, const QByteArray &output);
    void endCall(const AgentRow &call); // the row with its number
    void dropColours(); // the theme changed
    bool undoSummary(); // false: there is none to take back

Q_SIGNALS:
    void countChanged();
    void planChanged();

private:
    void changed(qsizetype row);
    qsizetype rowOfSummary() const; // that can be taken back; -1: none
    qsizetype rowOfCall(quint32 number) const; // -1: none
    void dropDraft();
    void readPlan(const QString &words);

    QList<PlanStep> m_plan;
    QList<AgentRow> m_rows;
    qsizetype m_turnBegin = 0; // the first row of the newest turn's calls
    QString m_draft; // what the model wrote of the call so far
    bool m_isOpen = false; // words may be added to the last row
};

} // namespace app
