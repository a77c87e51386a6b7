// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_timeline.h"

#include "app/agent/call_draft.h"
#include "app/agent/terminal_text.h"
#include "app/visible_text.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostTerminal = 64 * 1024; // bytes
    constexpr qsizetype kMostOutput = 20000; // characters of a command's output that stay visible
    constexpr qsizetype kMostDiffLines = 400;

    qsizetype diffCount(const QString &diff)
    {
        return diff.isEmpty() ? 0 : diff.count(u'\n') + (diff.endsWith(u'\n') ? 0 : 1);
    }

    QStringList diffLines(const QString &diff)
    {
        return diff.split(u'\n').mid(0, std::min(diffCount(diff), kMostDiffLines));
    }

} // namespace

AgentTimeline::AgentTimeline(QObject *parent)
    : QAbstractListModel(parent)
{
}

int AgentTimeline::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgentTimeline::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const AgentRow &row = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case StateRole:
        return static_cast<int>(row.state);
    case TitleRole:
        return row.title;
    case Qt::DisplayRole:
    case TextRole:
        return row.text;
    case DiffRole:
        return diffLines(row.diff);
    case DiffHtmlRole:
        return row.diffHtml.mid(0, kMostDiffLines); // as many as lines, or it would count as none
    case TerminalRole:
        return terminalHtml({row.terminal.constData(), static_cast<size_t>(row.terminal.size())});
    case DraftRole:
        return row.isDraft;
    case OriginalRole:
        return row.original;
    case UndoRole:
        return row.canUndo;
    case TurnRole:
        return row.turn;
    case DiffMoreRole:
        return std::max<qsizetype>(0, diffCount(row.diff) - kMostDiffLines);
    default:
        return {};
    }
}

QHash<int, QByteArray> AgentTimeline::roleNames() const
{
    return {{KindRole, "kind"},
            {StateRole, "state"},
            {TitleRole, "title"},
            {TextRole, "text"},
            {DiffRole, "diffLines"},
            {DiffHtmlRole, "diffHtml"},
            {TerminalRole, "terminalHtml"},
            {DraftRole, "isDraft"},
            {OriginalRole, "original"},
            {UndoRole, "canUndo"},
            {TurnRole, "turn"},
            {DiffMoreRole, "diffMore"}};
}

void AgentTimeline::clear()
{
    beginResetModel();
    m_rows.clear();
    m_turnBegin = 0;
    endResetModel();
    Q_EMIT countChanged();
    dropPlan();
}

void AgentTimeline::add(AgentRow row)
{
    dropDraft();
    const bool endsSummary =
        row.kind == AgentRow::Kind::Summary || row.kind == AgentRow::Kind::Task;
    if (const qsizetype summary = rowOfSummary(); endsSummary && summary >= 0) {
        m_rows[summary].canUndo = false;
        changed(summary);
    }
    const int at = static_cast<int>(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(std::move(row));
    endInsertRows();
    m_isOpen = false;
    Q_EMIT countChanged();
}

void AgentTimeline::addPast(const QList<AgentRow> &rows)
{
    dropPlan();
    for (const AgentRow &row : rows) {
        add(row);
        if (row.kind == AgentRow::Kind::Words)
            readPlan(row.text);
    }
}

void AgentTimeline::grow(AgentRow::Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!m_isOpen || m_rows.isEmpty() || m_rows.last().kind != kind) {
        if (text.trimmed().isEmpty())
            return; // line ends before the first word
        add({.kind = kind});
        m_isOpen = true;
    }
    m_rows.last().text += text;
    changed(m_rows.size() - 1);
    if (kind == AgentRow::Kind::Words && text.contains(u'\n'))
        readPlan(m_rows.last().text);
}

void AgentTimeline::closeWords()
{
    if (m_isOpen && !m_rows.isEmpty() && m_rows.last().kind == AgentRow::Kind::Words)
        readPlan(m_rows.last().text);
    m_isOpen = false;
}

// Words without a checklist leave the plan as it is.
void AgentTimeline::readPlan(const QString &words)
{
    const QList<PlanStep> plan = planIn(words);
    if (plan.isEmpty() || plan == m_plan)
        return;
    m_plan = plan;
    Q_EMIT planChanged();
}

void AgentTimeline::beginTurn()
{
    dropDraft();
    m_turnBegin = m_rows.size();
}

void AgentTimeline::dropPlan()
{
    if (m_plan.isEmpty())
        return;
    m_plan.clear();
    Q_EMIT planChanged();
}

QVariantList AgentTimeline::plan() const
{
    QVariantList steps;
    for (const PlanStep &step : m_plan)
        steps.append(QVariantMap{{u"text"_s, step.text}, {u"isDone"_s, step.isDone}});
    return steps;
}

qsizetype AgentTimeline::rowOfCall(quint32 number) const
{
    for (qsizetype row = m_rows.size() - 1; row >= m_turnBegin; --row) {
        if (m_rows[row].kind == AgentRow::Kind::Call && m_rows[row].number == number)
            return row;
    }
    return -1;
}

void AgentTimeline::growCall(const QString &text)
{
    if (text.isEmpty())
        return;
    const bool isNext = m_rows.isEmpty() || !m_rows.last().isDraft || text.startsWith("call:"_L1);
    QString written = isNext ? text : m_draft + text;
    const CallDraft draft = draftOf(written);
    if (isNext)
        add({.kind = AgentRow::Kind::Call, .isDraft = true});
    m_draft = std::move(written);
    m_rows.last().title = draft.title;
    m_rows.last().diff = draft.diffLines.join(u'\n');
    changed(m_rows.size() - 1);
}

void AgentTimeline::dropDraft()
{
    if (m_rows.isEmpty() || !m_rows.last().isDraft)
        return;
    const int at = static_cast<int>(m_rows.size()) - 1;
    beginRemoveRows({}, at, at);
    m_rows.removeLast();
    endRemoveRows();
}

void AgentTimeline::writeCall(quint32 number, const QByteArray &output)
{
    const qsizetype row = rowOfCall(number);
    if (row < 0)
        return;
    m_rows[row].terminal = (m_rows[row].terminal + output).right(kMostTerminal);
    changed(row);
}

void AgentTimeline::endCall(const AgentRow &call)
{
    qsizetype row = rowOfCall(call.number);
    if (row < 0) { // it failed before it began
        add({.kind = AgentRow::Kind::Call, .number = call.number, .title = call.title});
        row = m_rows.size() - 1;
    }
    // What the model reads of a no is not what the user wants to read again.
    if (m_rows[row].state == AgentRow::State::Denied)
        return;
    m_rows[row].state = call.state;
    m_rows[row].text = visibleText(call.text).left(kMostOutput);
    if (!call.diff.isEmpty()) {
        m_rows[row].diff = call.diff;
        m_rows[row].diffHtml = call.diffHtml;
    }
    if (!call.terminal.isEmpty())
        m_rows[row].terminal = call.terminal.right(kMostTerminal);
    changed(row);
}

qsizetype AgentTimeline::rowOfSummary() const
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_rows[row].canUndo)
            return row;
    }
    return -1;
}

bool AgentTimeline::undoSummary()
{
    const qsizetype row = rowOfSummary();
    if (row < 0)
        return false;
    m_rows[row].canUndo = false;
    m_rows[row].state = AgentRow::State::Denied;
    changed(row);
    return true;
}

void AgentTimeline::dropColours()
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_rows[row].diffHtml.clear();
        changed(row);
    }
}

void AgentTimeline::changed(qsizetype row)
{
    const QModelIndex index = this->index(static_cast<int>(row));
    Q_EMIT dataChanged(index, index);
}

} // namespace app
