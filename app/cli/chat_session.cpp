// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chat_session.h"

#include "app/cli/blocking_inference.h"
#include "app/cli/interrupt.h"
#include "app/cli/reply_writer.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kHelp =
        uR"(/help, /new, /think on|off, /system [TEXT], /quit. A line that ends with a
backslash goes on in the next one. Ctrl+C stops a reply, twice leaves.
)"_s;

} // namespace

ChatSession::ChatSession(Console &console, Interrupt &interrupt, BlockingInference &inference)
    : m_console(console)
    , m_interrupt(interrupt)
    , m_inference(inference)
{
}

void ChatSession::begin(const agents::GenerationRequest &request, const QString &systemPrompt)
{
    m_request = request;
    m_systemPrompt = systemPrompt;
    startAnew();
    if (isInteractive()) {
        const auto &info = m_inference.modelInfo();
        m_console.writeDimmed(u"%1 %2, %3. /help tells the commands.\n"_s.arg(
            QString::fromStdString(info.name), QString::fromStdString(info.quantization),
            m_inference.backendName()));
    }
}

ExitCode ChatSession::run()
{
    while (m_console.isOpen()) {
        const auto message = readMessage();
        if (message) {
            m_wasInterrupted = false;
            if (take(*message) == Next::Leave)
                break;
        }
        if (!message && !m_interrupt.isRaised()) { // the end of the input
            if (isInteractive())
                m_console.write(u"\n"_s);
            break;
        }
        if (m_interrupt.isRaised()) {
            if (m_wasInterrupted || m_interrupt.count() > 1)
                return ExitCode::Interrupted;
            m_wasInterrupted = true;
            m_interrupt.reset();
            if (!message && isInteractive())
                m_console.write(u"\n(Ctrl+C again or /quit leaves)\n"_s);
        }
    }
    const ExitCode output = m_console.exitCode();
    return m_hasFailed && output == ExitCode::Done ? ExitCode::Failed : output;
}

std::optional<QString> ChatSession::readMessage()
{
    if (isInteractive())
        m_console.write(u"> "_s);
    auto message = m_input.readLine(m_interrupt);
    while (message && message->endsWith(u'\\')) {
        if (isInteractive())
            m_console.write(u"… "_s);
        const auto more = m_input.readLine(m_interrupt);
        if (!more && m_interrupt.isRaised())
            return {};
        message->chop(1);
        *message += u'\n' + more.value_or(QString());
    }
    return message;
}

ChatSession::Next ChatSession::take(const QString &message)
{
    if (message.startsWith(u'/') && !message.startsWith(u"//"))
        return obey(message);
    if (!message.trimmed().isEmpty())
        answer(message.startsWith(u"//") ? message.sliced(1) : message);
    return Next::GoOn;
}

ChatSession::Next ChatSession::obey(const QString &command)
{
    const QString name = command.section(u' ', 0, 0);
    const QString value = command.section(u' ', 1).trimmed();
    if (name == u"/quit")
        return Next::Leave;
    if (name == u"/help")
        m_console.write(kHelp);
    else if (name == u"/new")
        startAnew();
    else if (name == u"/think")
        setThinking(value);
    else if (name == u"/system")
        setSystemPrompt(value);
    else
        m_console.note(
            u"There is no command %1. /help tells the commands; // begins a message with a slash."_s
                .arg(name));
    return Next::GoOn;
}

void ChatSession::setThinking(const QString &value)
{
    if (value == u"on" || value == u"off")
        m_request.prompt.thinking = value == u"on";
    else
        m_console.note(u"/think takes on or off. It is %1 now."_s.arg(
            m_request.prompt.thinking ? u"on"_s : u"off"_s));
}

void ChatSession::setSystemPrompt(const QString &text)
{
    if (text.isEmpty()) {
        m_console.note(m_systemPrompt.isEmpty() ? u"The model is told nothing first."_s
                                                : m_systemPrompt);
        return;
    }
    m_systemPrompt = text;
    startAnew();
}

void ChatSession::startAnew()
{
    m_request.messages.clear();
    if (!m_systemPrompt.isEmpty())
        m_request.messages.push_back(
            {.role = engine::text::Role::System, .content = m_systemPrompt.toStdString()});
}

void ChatSession::answer(const QString &message)
{
    m_request.messages.push_back({.content = message.toStdString()});
    ReplyWriter writer(m_console);
    const auto reply =
        m_inference.reply(m_request, [&](const agents::ReplyBatch &batch) { writer.write(batch); });
    writer.finish();
    if (!reply) {
        m_request.messages.pop_back(); // so that the next message is not burdened with it
        m_console.error(QString::fromStdString(reply.error().message));
        m_hasFailed = m_hasFailed || !isInteractive();
        return;
    }
    m_request.messages.push_back({.role = engine::text::Role::Assistant,
                                  .content = reply->text.toStdString(),
                                  .thought = reply->thought.toStdString()});
    if (reply->stats.reason == engine::StopReason::ContextFull)
        m_console.note(
            u"The reply ends here because the context is full. /new begins a new conversation."_s);
}

bool ChatSession::isInteractive() const
{
    return m_console.isTerminal() && m_console.isInputTerminal();
}

} // namespace app::cli
