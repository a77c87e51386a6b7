// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_watcher.h"

#include "app/agent/agent_timeline.h"
#include "app/visible_text.h"

#include <utility>

using namespace Qt::Literals;
using agents::loop::Approval;
using agents::loop::CallInfo;
using agents::loop::Decision;

namespace app {
namespace {

    constexpr qsizetype kLongestTitle = 160;

    QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

} // namespace

QString commandText(const agents::tools::ToolPreview &preview)
{
    // The shell is ours; what the model wrote is its last word.
    if (preview.argv.size() == 3 && preview.argv[1] == "-c")
        return visibleText(text(preview.argv[2]));
    QStringList words;
    for (const std::string &word : preview.argv)
        words += visibleText(text(word));
    return words.join(u' ');
}

QString callTitle(const CallInfo &info)
{
    QString about = commandText(info.preview);
    if (about.isEmpty())
        about = visibleText(text(info.preview.path));
    // A call that fails before it begins has no preview.
    for (const char *name : {"file", "command", "url", "action", "pattern", "glob", "dir"}) {
        if (about.isEmpty() && info.arguments.is_object() && info.arguments.contains(name)
            && info.arguments[name].is_string())
            about = visibleText(text(info.arguments[name].get<std::string>()));
    }
    return (text(info.tool) + u' ' + about.simplified()).left(kLongestTitle);
}

AgentWatcher::AgentWatcher(storage::TaskThread &thread, AgentTimeline &timeline, Handlers handlers)
    : m_thread(thread)
    , m_timeline(timeline)
    , m_handlers(std::move(handlers))
{
}

AgentWatcher::~AgentWatcher() = default;

void AgentWatcher::paint(AgentRow &row, const std::string &path, std::string_view diff)
{
    row.diff = visibleText(text(diff));
    if (row.diff.endsWith(u'\n'))
        row.diff.chop(1);
    if (!row.diff.isEmpty())
        row.diffHtml = m_painter.paint(text(path), row.diff.split(u'\n'), m_isDark);
}

AgentRow AgentWatcher::rowOf(const CallInfo &info)
{
    AgentRow row{.kind = AgentRow::Kind::Call, .number = info.number, .title = callTitle(info)};
    paint(row, info.preview.path, info.preview.diff);
    return row;
}

void AgentWatcher::replyGrew(const agents::ReplyBatch &batch)
{
    m_thread.postBack([this, batch] {
        m_timeline.grow(AgentRow::Kind::Thought, batch.thought);
        m_timeline.grow(AgentRow::Kind::Words, batch.text);
        m_timeline.growCall(batch.callText);
    });
}

void AgentWatcher::replyEnded(const agents::ReplyStats &)
{
    m_thread.postBack([this] { m_timeline.closeWords(); });
}

void AgentWatcher::callBegan(const CallInfo &info)
{
    m_thread.postBack([this, row = rowOf(info)] { m_timeline.add(row); });
}

void AgentWatcher::callWrote(const CallInfo &info, std::string_view bytes)
{
    m_thread.postBack([this, number = info.number,
                       output = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))] {
        m_timeline.writeCall(number, output);
    });
}

void AgentWatcher::callEnded(const CallInfo &info, const agents::tools::ToolResult &result)
{
    using Kind = agents::tools::ToolDetail::Kind;
    AgentRow row{.state = result.failed ? AgentRow::State::Failed : AgentRow::State::Done,
                 .number = info.number,
                 .title = callTitle(info)};
    if (result.detail.kind == Kind::Diff)
        paint(row, info.preview.path, result.detail.body);
    if (result.detail.kind == Kind::Terminal) {
        // What came of it; the rest of the text is the output, which the terminal shows.
        row.text = text(result.text).section(u'\n', 0, 0);
        row.terminal = QByteArray::fromStdString(result.detail.body);
    } else if (result.failed || result.detail.kind != Kind::Diff) {
        row.text = text(result.text);
    }
    m_thread.postBack([this, row] { m_timeline.endCall(row); });
}

void AgentWatcher::jobsChanged(const std::vector<agents::tools::JobInfo> &jobs)
{
    m_thread.postBack([this, jobs] { m_handlers.onJobs(jobs); });
}

agents::tools::FormAnswer AgentWatcher::askForm(const CallInfo &, const agents::tools::Form &form)
{
    // Shared: with the answer, which may come after a person's long thought.
    const auto question = std::make_shared<std::promise<agents::tools::FormAnswer>>();
    auto answer = question->get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return {};
        m_form = question;
    }
    m_thread.postBack([this, form] { m_handlers.onForm(form); });
    return answer.get();
}

void AgentWatcher::fillIn(const agents::tools::FormAnswer &answer)
{
    const std::lock_guard lock(m_mutex);
    if (const auto question = std::exchange(m_form, nullptr))
        question->set_value(answer);
}

void AgentWatcher::compacted(const agents::loop::Compaction &compaction)
{
    m_thread.postBack(
        [this, summary = text(compaction.summary), original = text(compaction.original)] {
            m_timeline.add({.kind = AgentRow::Kind::Summary,
                            .state = AgentRow::State::Done,
                            .text = visibleText(summary),
                            .original = visibleText(original),
                            .canUndo = true});
        });
}

Decision AgentWatcher::ask(const CallInfo &info)
{
    // Shared: with the answer, which may come after a person's long thought.
    const auto question = std::make_shared<std::promise<Decision>>();
    auto answer = question->get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return Approval::Deny;
        m_question = question;
    }
    m_thread.postBack([this, info] { m_handlers.onQuestion(info); });
    const Decision decision = answer.get();
    if (decision.approval == Approval::Deny) {
        AgentRow row = rowOf(info);
        row.state = AgentRow::State::Denied;
        row.text = visibleText(text(decision.why));
        m_thread.postBack([this, row] { m_timeline.add(row); });
    }
    return decision;
}

void AgentWatcher::decide(const Decision &decision)
{
    const std::lock_guard lock(m_mutex);
    if (const auto question = std::exchange(m_question, nullptr))
        question->set_value(decision);
}

void AgentWatcher::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    decide(Approval::Deny);
    fillIn({});
}

} // namespace app
