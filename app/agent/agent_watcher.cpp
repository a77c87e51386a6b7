// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_watcher.h"

#include "app/agent/agent_timeline.h"
#include "app/visible_text.h"

#include <utility>

using namespace Qt::Literals;
using agents::loop::Approval;
using agents::loop::CallInfo;

namespace app {
namespace {

    constexpr qsizetype kLongestTitle = 160;

    QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    AgentRow rowOf(const CallInfo &info, AgentRow::State state)
    {
        return {.kind = AgentRow::Kind::Call,
                .state = state,
                .number = info.number,
                .title = callTitle(info),
                .diff = visibleText(text(info.preview.diff))};
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
    for (const char *name : {"pattern", "glob", "dir"}) {
        if (about.isEmpty() && info.arguments.is_object() && info.arguments.contains(name)
            && info.arguments[name].is_string())
            about = visibleText(text(info.arguments[name].get<std::string>()));
    }
    return (text(info.tool) + u' ' + about.simplified()).left(kLongestTitle);
}

AgentWatcher::AgentWatcher(storage::TaskThread &thread,
                           AgentTimeline &timeline,
                           OnQuestion onQuestion)
    : m_thread(thread)
    , m_timeline(timeline)
    , m_onQuestion(std::move(onQuestion))
{
}

AgentWatcher::~AgentWatcher() = default;

void AgentWatcher::replyGrew(const agents::ReplyBatch &batch)
{
    m_thread.postBack([this, batch] {
        m_timeline.grow(AgentRow::Kind::Thought, batch.thought);
        m_timeline.grow(AgentRow::Kind::Words, batch.text);
    });
}

void AgentWatcher::replyEnded(const agents::ReplyStats &)
{
    m_thread.postBack([this] { m_timeline.closeWords(); });
}

void AgentWatcher::callBegan(const CallInfo &info)
{
    m_thread.postBack([this, row = rowOf(info, AgentRow::State::Running)] { m_timeline.add(row); });
}

void AgentWatcher::callWrote(const CallInfo &info, std::string_view bytes)
{
    m_thread.postBack([this, number = info.number, output = text(bytes)] {
        m_timeline.writeCall(number, output);
    });
}

void AgentWatcher::callEnded(const CallInfo &info, const agents::tools::ToolResult &result)
{
    const auto state = result.failed ? AgentRow::State::Failed : AgentRow::State::Done;
    const bool isDiff = result.detail.kind == agents::tools::ToolDetail::Kind::Diff;
    const QString diff = isDiff ? text(result.detail.body) : QString();
    const QString shown = isDiff && !result.failed ? QString() : text(result.text);
    m_thread.postBack([this, number = info.number, state, shown, diff] {
        m_timeline.endCall(number, state, shown, diff);
    });
}

void AgentWatcher::compacted(const agents::loop::Compaction &compaction)
{
    m_thread.postBack([this, summary = text(compaction.summary)] {
        m_timeline.add({.kind = AgentRow::Kind::Summary,
                        .state = AgentRow::State::Done,
                        .text = visibleText(summary)});
    });
}

Approval AgentWatcher::ask(const CallInfo &info)
{
    // Shared: with the answer, which may come after a person's long thought.
    const auto question = std::make_shared<std::promise<Approval>>();
    auto answer = question->get_future();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed)
            return Approval::Deny;
        m_question = question;
    }
    m_thread.postBack([this, info] { m_onQuestion(info); });
    const Approval approval = answer.get();
    if (approval == Approval::Deny)
        m_thread.postBack(
            [this, row = rowOf(info, AgentRow::State::Denied)] { m_timeline.add(row); });
    return approval;
}

void AgentWatcher::decide(Approval approval)
{
    const std::lock_guard lock(m_mutex);
    if (const auto question = std::exchange(m_question, nullptr))
        question->set_value(approval);
}

void AgentWatcher::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
    }
    decide(Approval::Deny);
}

} // namespace app
