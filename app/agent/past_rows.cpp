// SPDX-License-Identifier: Apache-2.0
#include "app/agent/past_rows.h"

#include "agents/loop/compaction.h"
#include "agents/loop/loop_observer.h"
#include "agents/workspace/line_diff.h"
#include "app/agent/agent_watcher.h"
#include "app/agent/agent_words.h"
#include "app/visible_text.h"

#include <algorithm>
#include <optional>
#include <span>

#include <QCoreApplication>

using namespace Qt::Literals;
using agents::loop::RecordedStep;
using agents::loop::StopReason;

namespace app {
namespace {

    using Kind = RecordedStep::Kind;
    using State = agents::journal::TurnInfo::State;

    constexpr qsizetype kMostResult = 20000; // characters

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::Agent)
    };

    QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    bool isBlank(const std::string &text)
    {
        return text.find_first_not_of(" \t\r\n") == std::string::npos;
    }

    std::string argument(const nlohmann::json &arguments, const char *name)
    {
        const auto found = arguments.is_object() ? arguments.find(name) : arguments.end();
        return found != arguments.end() && found->is_string() ? found->get<std::string>()
                                                              : std::string();
    }

    // Makes the rows of one turn, step by step.
    class Reader
    {
    public:
        explicit Reader(const PaintDiff &paint)
            : m_paint(paint)
        {
        }

        void add(std::span<const RecordedStep> steps, size_t at);
        QList<AgentRow> rows;

    private:
        void addUser(const RecordedStep &step, const RecordedStep *before);
        void addCall(const RecordedStep &step);
        void addResult(const RecordedStep &step);
        void showResult(AgentRow &row, const std::string &result);

        const PaintDiff &m_paint;
        agents::loop::CallInfo m_call; // the open one
        bool m_isOpen = false;
    };

    // After an empty reply the loop itself speaks: nobody said that.
    void Reader::addUser(const RecordedStep &step, const RecordedStep *before)
    {
        const bool isLoop = before && before->kind == Kind::Reply && isBlank(before->text);
        if (!isLoop)
            rows.append({.kind = AgentRow::Kind::Task, .text = text(step.text)});
    }

    void Reader::addCall(const RecordedStep &step)
    {
        m_call = {};
        m_call.tool = step.tool;
        m_call.arguments = nlohmann::json::parse(step.arguments, nullptr, false);
        m_call.preview.path = argument(m_call.arguments, "file");
        rows.append({.kind = AgentRow::Kind::Call,
                     .state = AgentRow::State::Failed, // until its result is there
                     .title = callTitle(m_call)});
        m_isOpen = true;
    }

    void Reader::showResult(AgentRow &row, const std::string &result)
    {
        const size_t hunk = result.find("\n@@ ");
        if (m_call.tool == "write") {
            m_paint(row, m_call.preview.path,
                    agents::workspace::unifiedDiff({}, argument(m_call.arguments, "text")).text);
        } else if (m_call.tool == "edit" && hunk != std::string::npos) {
            m_paint(row, m_call.preview.path, std::string_view(result).substr(hunk + 1));
        } else if (m_call.tool == "run" || m_call.tool == "job") {
            const size_t head = std::min(result.find('\n'), result.size());
            row.text = visibleText(text(result.substr(0, head)));
            row.terminal = QByteArray::fromStdString(result.substr(head)).trimmed();
        } else {
            row.text = visibleText(text(result)).left(kMostResult);
        }
    }

    void Reader::addResult(const RecordedStep &step)
    {
        if (!m_isOpen) // a call past the limit: it never began
            return;
        m_isOpen = false;
        AgentRow &row = rows.last();
        row.state = step.failed ? AgentRow::State::Failed : AgentRow::State::Done;
        const bool isCommand = m_call.tool == "run" || m_call.tool == "job";
        if (step.failed && !isCommand)
            row.text = visibleText(text(step.text)).left(kMostResult);
        else
            showResult(row, step.text);
    }

    void Reader::add(std::span<const RecordedStep> steps, size_t at)
    {
        const RecordedStep &step = steps[at];
        switch (step.kind) {
        case Kind::User:
            return addUser(step, at > 0 ? &steps[at - 1] : nullptr);
        case Kind::Reply:
            if (!isBlank(step.text))
                rows.append({.kind = AgentRow::Kind::Words, .text = text(step.text).trimmed()});
            return;
        case Kind::Call:
            return addCall(step);
        case Kind::Result:
            return addResult(step);
        case Kind::Compaction:
            rows.append(
                {.kind = AgentRow::Kind::Summary,
                 .state = AgentRow::State::Done,
                 .text = visibleText(text(step.text)),
                 .original = visibleText(text(agents::loop::readableSteps(steps.first(at)))),
                 .canUndo = true});
            return;
        case Kind::Restore: {
            const auto summary =
                std::ranges::find(rows.rbegin(), rows.rend(), true, &AgentRow::canUndo);
            if (summary != rows.rend()) {
                summary->canUndo = false;
                summary->state = AgentRow::State::Denied;
            }
            return;
        }
        case Kind::End:
            return;
        }
    }

    std::optional<StopReason> reasonOf(const std::string &name)
    {
        for (int i = 0; i <= static_cast<int>(StopReason::Failed); ++i) {
            if (nameOf(static_cast<StopReason>(i)) == name)
                return static_cast<StopReason>(i);
        }
        return {};
    }

    AgentRow endOf(const agents::project::PastTurn &turn)
    {
        const QString id = QString::fromStdString(turn.id);
        if (turn.state == State::Undone)
            return endRow(Words::tr("This turn was undone."), false, id, 0);
        const auto reason = reasonOf(turn.reason);
        const QString words = reason ? stopWords({*reason, {}, {}})
                                     : Words::tr("This turn was broken off before its end.");
        return endRow(words, reason == StopReason::Failed, id, static_cast<int>(turn.files.size()));
    }

} // namespace

QList<AgentRow> pastRows(const agents::project::PastTurn &turn,
                         const std::vector<RecordedStep> &steps,
                         const PaintDiff &paint)
{
    Reader reader(paint);
    for (size_t at = 0; at < steps.size(); ++at)
        reader.add(steps, at);
    if (AgentRow end = endOf(turn); !end.title.isEmpty())
        reader.rows.append(std::move(end));
    return reader.rows;
}

AgentRow endRow(const QString &reason, bool hasFailed, const QString &turn, int files)
{
    QStringList words;
    if (files > 0)
        words += Words::tr("%n files changed.", nullptr, files);
    if (!reason.isEmpty())
        words += reason;
    return {.kind = AgentRow::Kind::End,
            .state = hasFailed ? AgentRow::State::Failed : AgentRow::State::Done,
            .title = words.join(u' '),
            .turn = files > 0 ? turn : QString()};
}

bool isConversation(const std::vector<RecordedStep> &steps)
{
    return std::ranges::find(steps, Kind::Reply, &RecordedStep::kind) != steps.end();
}

std::vector<RecordedStep> withoutCalls(const std::vector<RecordedStep> &steps)
{
    std::vector<RecordedStep> kept;
    bool isUntrusted = false;
    for (const RecordedStep &step : steps) {
        isUntrusted = isUntrusted || step.untrusted;
        if ((step.kind == Kind::User || step.kind == Kind::Reply) && !isBlank(step.text))
            kept.push_back({.kind = step.kind, .text = step.text});
    }
    // What the model says of a stranger's words is not to be trusted more than they are.
    if (!kept.empty())
        kept.back().untrusted = isUntrusted;
    return kept;
}

size_t sizeOf(const std::vector<RecordedStep> &steps)
{
    size_t size = 0;
    for (const RecordedStep &step : steps)
        size += step.text.size() + step.arguments.size();
    return size;
}

} // namespace app
