// SPDX-License-Identifier: Apache-2.0
// The conversation of a folder, from the records of its turns: it comes back with the folder.
#include "app/agent/agent_controller.h"
#include "app/agent/past_rows.h"

#include <algorithm>
#include <utility>

#include <QDateTime>
#include <QSettings>

using namespace Qt::Literals;
using agents::journal::TurnInfo;
using agents::loop::RecordedStep;
using agents::project::PastTurn;

namespace app {
namespace {

    constexpr auto kBegunKey = "agent/begun"_L1; // by folder: since when the conversation counts
    constexpr qsizetype kMostBegun = 50; // folders
    constexpr std::size_t kMostTurns = 20; // that come back
    // Bytes of them that the next prompt holds, some 8,000 tokens: a small context has room left.
    constexpr std::size_t kMostKnown = 24000;

} // namespace

struct AgentController::Past {
    PastTurn turn;
    std::vector<RecordedStep> steps;
};

QList<AgentRow> AgentController::rowsOf(const PastTurn &turn,
                                        const std::vector<RecordedStep> &steps)
{
    return pastRows(turn, steps,
                    [this](AgentRow &row, const std::string &path, std::string_view diff) {
                        m_watcher.paint(row, path, diff);
                    });
}

// Oldest first. Of a turn that another program runs, nothing is certain yet.
std::vector<AgentController::Past> AgentController::pastOf(const AgentSession &session) const
{
    const QString folder = QString::fromStdString(session.project->folder());
    const qint64 begun = QSettings().value(kBegunKey).toMap().value(folder).toLongLong();
    std::vector<Past> past;
    for (PastTurn &turn : session.project->turns(kMostTurns)) {
        if (turn.startedMs < begun)
            break;
        if (turn.state == TurnInfo::State::Running)
            continue;
        auto steps = session.project->steps(turn.id);
        past.push_back({.turn = std::move(turn), .steps = std::move(steps)});
    }
    std::ranges::reverse(past);
    return past;
}

// The newest turns whole, older ones by their words alone, as long as they fit.
void AgentController::remember(AgentSession &session, const std::vector<Past> &past)
{
    std::vector<std::vector<RecordedStep>> known(past.size());
    size_t left = kMostKnown;
    bool isWhole = true;
    for (size_t i = past.size(); i-- > 0;) {
        if (past[i].turn.state == TurnInfo::State::Undone || !isConversation(past[i].steps))
            continue;
        isWhole = isWhole && sizeOf(past[i].steps) <= left;
        known[i] = isWhole ? past[i].steps : withoutCalls(past[i].steps);
        if (sizeOf(known[i]) > left) {
            known[i].clear();
            break;
        }
        left -= sizeOf(known[i]);
    }
    for (size_t i = 0; i < past.size(); ++i)
        session.remember(past[i].turn.id, std::move(known[i]));
}

void AgentController::readPast(AgentSession &session)
{
    const std::vector<Past> past = pastOf(session);
    remember(session, past);
    m_review.read(session);
    for (const Past &one : past) {
        if (!isConversation(one.steps))
            continue;
        answer(
            session,
            [this, id = QString::fromStdString(one.turn.id), rows = rowsOf(one.turn, one.steps)] {
                m_timeline.addPast(rows);
                m_shownTurns.insert(id);
            });
    }
}

// A turn of long ago, which is to go on.
void AgentController::showPast(const QString &turn)
{
    inFolder([this, turn](AgentSession &session) {
        const auto past = session.project->turn(turn.toStdString());
        if (!past)
            return;
        answer(session, [this, rows = rowsOf(*past, session.project->steps(past->id))] {
            m_timeline.addPast(rows);
        });
    });
}

void AgentController::beginAnew()
{
    if (!m_session || m_isRunning)
        return;
    QVariantMap begun = QSettings().value(kBegunKey).toMap();
    begun[folder()] = QDateTime::currentMSecsSinceEpoch();
    if (begun.size() > kMostBegun) {
        const auto earlier = [](const QVariant &a, const QVariant &b) {
            return a.toLongLong() < b.toLongLong();
        };
        begun.erase(std::min_element(begun.begin(), begun.end(), earlier));
    }
    QSettings().setValue(kBegunKey, begun);
    m_timeline.clear();
    m_shownTurns.clear();
    m_review.clear();
    m_canGoOn = false;
    m_inference->forget(m_session->conversation());
    inFolder([](AgentSession &session) { session.forgetAll(); });
    Q_EMIT runningChanged();
}

} // namespace app
