// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reply_writer.h"

#include "app/cli/console.h"

#include <nlohmann/json.hpp>

#include <QJsonDocument>

using namespace Qt::Literals;

namespace app::cli {

ReplyWriter::ReplyWriter(Console &console)
    : m_console(console)
{
}

void ReplyWriter::write(const agents::ReplyBatch &batch)
{
    if (m_console.isTerminal()) {
        m_console.writeDimmed(batch.thought);
        if (!batch.thought.isEmpty())
            m_isLineOpen = !batch.thought.endsWith(u'\n');
        if (batch.thoughtEnded) {
            m_console.write(m_isLineOpen ? u"\n\n"_s : u"\n"_s);
            m_isLineOpen = false;
        }
    }
    m_console.writeForeign(batch.text);
    if (!batch.text.isEmpty())
        m_isLineOpen = !batch.text.endsWith(u'\n');
    for (const QString &problem : batch.malformedCalls)
        m_console.note(problem);
}

void ReplyWriter::finish()
{
    if (m_isLineOpen)
        m_console.write(u"\n"_s);
    m_isLineOpen = false;
}

QString reasonName(engine::StopReason reason)
{
    switch (reason) {
    case engine::StopReason::EndOfTurn:
        return u"end_of_turn"_s;
    case engine::StopReason::ToolCall:
        return u"tool_call"_s;
    case engine::StopReason::MaxTokens:
        return u"max_tokens"_s;
    case engine::StopReason::ContextFull:
        return u"context_full"_s;
    case engine::StopReason::Cancelled:
    case engine::StopReason::Callback:
        break;
    }
    return u"cancelled"_s;
}

QList<QJsonObject> jsonEvents(const agents::ReplyBatch &batch)
{
    QList<QJsonObject> events;
    if (!batch.thought.isEmpty())
        events += QJsonObject{{u"type"_s, u"thought"_s}, {u"text"_s, batch.thought}};
    if (!batch.text.isEmpty())
        events += QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, batch.text}};
    for (const auto &call : batch.toolCalls) {
        const std::string arguments = call.arguments ? call.arguments->dump() : "{}";
        events +=
            QJsonObject{{u"type"_s, u"tool_call"_s},
                        {u"name"_s, QString::fromStdString(call.name)},
                        {u"arguments"_s,
                         QJsonDocument::fromJson(QByteArray::fromStdString(arguments)).object()}};
    }
    for (const QString &problem : batch.malformedCalls)
        events += QJsonObject{{u"type"_s, u"tool_call"_s}, {u"problem"_s, problem}};
    return events;
}

QJsonObject jsonDone(const agents::ReplyStats &stats, const QString &model, const QString &backend)
{
    const double speed =
        stats.generateSeconds > 0 ? stats.generatedTokens / stats.generateSeconds : 0;
    return {{u"type"_s, u"done"_s},
            {u"reason"_s, reasonName(stats.reason)},
            {u"model"_s, model},
            {u"backend"_s, backend},
            {u"seed"_s, static_cast<qint64>(stats.seed)},
            {u"prompt_tokens"_s, static_cast<qint64>(stats.promptTokens)},
            {u"reused_tokens"_s, static_cast<qint64>(stats.reusedTokens)},
            {u"generated_tokens"_s, static_cast<qint64>(stats.generatedTokens)},
            {u"media_seconds"_s, stats.mediaSeconds},
            {u"prefill_seconds"_s, stats.prefillSeconds},
            {u"generate_seconds"_s, stats.generateSeconds},
            {u"tokens_per_second"_s, speed},
            {u"context_used"_s, static_cast<qint64>(stats.contextUsed)},
            {u"context_length"_s, static_cast<qint64>(stats.contextLength)}};
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

} // namespace app::cli
