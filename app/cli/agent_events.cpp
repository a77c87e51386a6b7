// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_events.h"

#include "app/cli/approval_card.h"
#include "app/cli/console.h"
#include "app/cli/form_dialog.h"
#include "app/cli/reply_writer.h"

#include <future>
#include <memory>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace app::cli {

using agents::loop::Approval;
using agents::loop::Decision;

namespace {

    QString text(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    }

    QJsonObject callEvent(const QString &type, const agents::loop::CallInfo &info)
    {
        QJsonArray argv;
        for (const std::string &word : info.preview.argv)
            argv += text(word);
        const std::string arguments =
            info.arguments.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        QJsonObject event{{u"type"_s, type},
                          {u"number"_s, static_cast<qint64>(info.number)},
                          {u"tool"_s, text(info.tool)},
                          {u"arguments"_s,
                           QJsonDocument::fromJson(QByteArray::fromStdString(arguments)).object()}};
        if (!info.preview.path.empty())
            event[u"path"_s] = text(info.preview.path);
        if (!info.preview.diff.empty())
            event[u"diff"_s] = text(info.preview.diff);
        if (!argv.isEmpty()) {
            event[u"argv"_s] = argv;
            if (info.effect == agents::tools::Effect::Connects)
                event[u"connects"_s] = true;
            else
                event[u"sandboxed"_s] = info.preview.sandboxed;
        }
        return event;
    }

    // What the call is about, in a few words.
    QString subject(const agents::loop::CallInfo &info)
    {
        const std::string &path = info.preview.path;
        const QString about =
            !info.preview.argv.empty() ? text(info.preview.argv.back()) : text(path);
        return text(info.tool) + u' ' + about.simplified().left(120);
    }

} // namespace

AgentEvents::AgentEvents(Console &console,
                         storage::TaskThread &thread,
                         bool isJson,
                         Answers answers)
    : m_console(console)
    , m_thread(thread)
    , m_isJson(isJson)
    , m_answers(std::move(answers))
{
}

// The line goes to standard error: standard output has the model's words alone.
void AgentEvents::say(const QJsonObject &event, const QString &line)
{
    m_thread.postBack([this, event, line] {
        if (m_isJson)
            return m_console.write(jsonLine(event));
        endLine();
        if (!line.isEmpty())
            m_console.note(line);
    });
}

void AgentEvents::replyGrew(const agents::ReplyBatch &batch)
{
    m_thread.postBack([this, batch] { sayText(batch); });
}

void AgentEvents::sayText(const agents::ReplyBatch &batch)
{
    m_console.clearStatus();
    if (!m_isJson) {
        m_console.writeForeign(batch.text);
        if (!batch.text.isEmpty())
            m_isLineOpen = !batch.text.endsWith(u'\n');
        if (!batch.thought.isEmpty() || batch.thoughtBegan)
            progress(u"Thinking, %1 tokens…"_s.arg(batch.tokens));
        else if (batch.text.isEmpty())
            progress(u"Writing a call, %1 tokens…"_s.arg(batch.tokens));
        return;
    }
    for (const QJsonObject &event : jsonEvents(batch)) {
        // Calls follow as events of their own, once it is known what they would do.
        if (event[u"type"] != u"tool_call"_s || event.contains(u"problem"))
            m_console.write(jsonLine(event));
    }
}

void AgentEvents::replyEnded(const agents::ReplyStats &stats)
{
    m_tokens += stats.generatedTokens;
    say({{u"type"_s, u"reply"_s},
         {u"prompt_tokens"_s, static_cast<qint64>(stats.promptTokens)},
         {u"reused_tokens"_s, static_cast<qint64>(stats.reusedTokens)},
         {u"generated_tokens"_s, static_cast<qint64>(stats.generatedTokens)},
         {u"prefill_seconds"_s, stats.prefillSeconds},
         {u"generate_seconds"_s, stats.generateSeconds}},
        {});
}

void AgentEvents::callBegan(const agents::loop::CallInfo &info)
{
    say(callEvent(u"call"_s, info), u"› "_s + subject(info));
}

void AgentEvents::callWrote(const agents::loop::CallInfo &info, std::string_view bytes)
{
    if (m_isJson)
        say({{u"type"_s, u"output"_s},
             {u"number"_s, static_cast<qint64>(info.number)},
             {u"text"_s, text(bytes)}},
            {});
}

void AgentEvents::callEnded(const agents::loop::CallInfo &info,
                            const agents::tools::ToolResult &result)
{
    ++m_calls;
    QJsonArray changed;
    for (const std::string &path : result.changedPaths) {
        changed += text(path);
        if (!m_changed.contains(text(path)))
            m_changed += text(path);
    }
    QJsonObject event{
        {u"type"_s, u"result"_s},       {u"number"_s, static_cast<qint64>(info.number)},
        {u"tool"_s, text(info.tool)},   {u"failed"_s, result.failed},
        {u"text"_s, text(result.text)}, {u"changed"_s, changed}};
    if (result.detail.exitCode)
        event[u"exit_code"_s] = *result.detail.exitCode;
    const QString line = result.failed
        ? u"  failed: "_s + text(result.text).section(u'\n', 0, 0).left(160)
        : QString();
    say(event, line);
}

Decision AgentEvents::ask(const agents::loop::CallInfo &info)
{
    Decision decision = Approval::Deny;
    if (m_answers) {
        // Shared: with the answer on the main thread, which may come after a person's long thought.
        const auto promised = std::make_shared<std::promise<Decision>>();
        auto decided = promised->get_future();
        m_thread.postBack([this, info, promised] { promised->set_value(askNow(info)); });
        decision = decided.get();
    }
    if (decision.approval == Approval::Deny)
        say(callEvent(u"denied"_s, info),
            u"› "_s + subject(info)
                + (m_answers ? u" (denied)"_s : u" (denied: not allowed in this mode)"_s));
    return decision;
}

agents::tools::FormAnswer AgentEvents::askForm(const agents::loop::CallInfo &,
                                               const agents::tools::Form &form)
{
    const auto promised = std::make_shared<std::promise<agents::tools::FormAnswer>>();
    auto given = promised->get_future();
    m_thread.postBack([this, form, promised] { promised->set_value(askFormNow(form)); });
    return given.get();
}

agents::tools::FormAnswer AgentEvents::askFormNow(const agents::tools::Form &form)
{
    endLine();
    return askInTerminal(
        form, [this](const QString &line) { m_console.note(line); },
        [this](const QString &question) {
            m_console.status(question);
            return m_answers();
        });
}

Decision AgentEvents::askNow(const agents::loop::CallInfo &info)
{
    endLine();
    m_console.note(approvalCard(info));
    while (true) {
        m_console.status(approvalQuestion(info));
        const auto line = m_answers();
        if (!line) {
            m_console.note(u""_s);
            return Approval::Deny;
        }
        if (const auto decision = decisionFrom(*line, info))
            return *decision;
    }
}

QJsonObject AgentEvents::totals() const
{
    return {{u"calls"_s, static_cast<qint64>(m_calls)},
            {u"generated_tokens"_s, static_cast<qint64>(m_tokens)},
            {u"changed"_s, QJsonArray::fromStringList(m_changed)}};
}

void AgentEvents::progress(const QString &status)
{
    if (!m_isJson && !m_isLineOpen)
        m_console.status(status);
}

void AgentEvents::finish()
{
    m_console.clearStatus();
    endLine();
}

void AgentEvents::endLine()
{
    if (std::exchange(m_isLineOpen, false))
        m_console.write(u"\n"_s);
}

} // namespace app::cli
