// SPDX-License-Identifier: Apache-2.0
// ChatController's properties and the settings they follow; what it does is in chat_controller.cpp.
#include "app/attachments/sent_files.h"
#include "app/chat/chat_controller.h"
#include "app/chat/message_rows.h"
#include "app/chat/speed_number.h"

#include <algorithm>
#include <utility>

#include <QLocale>

using namespace Qt::Literals;

namespace app {

void ChatController::followSettings()
{
    const auto findByMeaning = [this, last = false]() mutable {
        if (const bool now = m_services.settings->findsByMeaning(); now != std::exchange(last, now))
            m_attachments->setFindsByMeaning(now);
    };
    connect(m_services.settings, &Settings::changed, this, findByMeaning);
    m_attachments->setFindsByMeaning(m_services.settings->findsByMeaning());
    // A new conversation follows its setting until it is given words of its own.
    const auto prompt = [this, last = m_services.settings->systemPrompt()]() mutable {
        const QString before = std::exchange(last, m_services.settings->systemPrompt());
        if (conversationId() == 0 && systemPrompt() == before)
            setSystemPrompt(last);
    };
    connect(m_services.settings, &Settings::changed, this, prompt);
}

qint64 ChatController::conversationId() const
{
    return m_branch.conversation.id;
}

QString ChatController::title() const
{
    return m_branch.conversation.title;
}

QString ChatController::systemPrompt() const
{
    return m_branch.conversation.systemPrompt;
}

TranscriptModel *ChatController::transcript() const
{
    return m_transcript;
}

TranscriptFinder *ChatController::finder() const
{
    return m_finder;
}

QString ChatController::draft() const
{
    return m_outbox->drafts()->draft(place());
}

void ChatController::setDraft(const QString &text)
{
    if (text == draft())
        return;
    m_outbox->drafts()->setDraft(place(), text);
    Q_EMIT draftChanged();
}

AttachmentList *ChatController::attachments() const
{
    return m_attachments;
}

QVariantList ChatController::attachmentsOf(qint64 messageId) const
{
    const BranchMessage *const message = find(messageId);
    return message ? m_sent->filesOf(message->message) : QVariantList();
}

QVariantList ChatController::sourcesOf(qint64 messageId) const
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant)
        return {};
    const auto attachments = [this, messageId] {
        QList<storage::Part> parts;
        for (const BranchMessage &each : m_branch.messages) {
            if (each.message.id == messageId)
                break;
            for (const storage::Part &part : each.message.parts) {
                if (part.kind == storage::PartKind::Attachment)
                    parts.append(part);
            }
        }
        return parts;
    };
    return m_sent->sourcesOf(messageId, messageText(reply->message), attachments);
}

bool ChatController::isRunning() const
{
    return m_openPrepare != 0 || m_outbox->runner()->ofConversation(conversationId());
}

bool ChatController::isStopping() const
{
    const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
    return run && run->isStopping();
}

bool ChatController::canSend() const
{
    const agents::InferenceService &inference = *m_services.inference;
    const auto engine = engineOf(place());
    const bool isThere =
        engine ? engine->source != nullptr : inference.isLoaded() || inference.isLoading();
    return isThere && !isRunning() && !m_attachments->isReading() && !m_isSearching;
}

bool ChatController::canAsk() const
{
    return m_services.inference->isLoaded() || m_services.inference->isLoading();
}

QString ChatController::status() const
{
    const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
    if (!run)
        return {};
    if (run->isStopping())
        return tr("Stopping");
    switch (run->phase()) {
    case ReplyRun::Phase::Waiting:
        return engine().isEmpty() ? tr("Waiting for the model")
                                  : tr("Waiting for %1").arg(engine().value(u"name"_s).toString());
    case ReplyRun::Phase::Reading:
        return tr("Reading the prompt, %1 of %2 tokens")
            .arg(QLocale().toString(run->promptDone()), QLocale().toString(run->promptTotal()));
    case ReplyRun::Phase::Thinking:
        return tr("Thinking");
    case ReplyRun::Phase::Writing:
        return tr("Writing");
    case ReplyRun::Phase::Ended:
        break;
    }
    return {};
}

bool ChatController::canAnswerNow() const
{
    return m_outbox->runner()->canAnswerNow(m_outbox->runner()->ofConversation(conversationId()));
}

double ChatController::progress() const
{
    const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
    if (!run || run->phase() != ReplyRun::Phase::Reading || run->promptTotal() == 0)
        return -1;
    return static_cast<double>(run->promptDone()) / run->promptTotal();
}

Mentions *ChatController::mentions() const
{
    return m_mentions;
}

DraftCost *ChatController::cost() const
{
    return m_cost;
}

NextReply *ChatController::next() const
{
    return m_next;
}

quint32 ChatController::contextUsed() const
{
    const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
    if (run && run->contextUsed() > 0)
        return run->contextUsed();
    for (auto each = m_branch.messages.crbegin(); each != m_branch.messages.crend(); ++each) {
        if (const qint64 used = each->message.receipt["contextUsed"_L1].toInteger(); used > 0)
            return static_cast<quint32>(used);
    }
    return 0;
}

QVariantMap ChatController::engine() const
{
    const auto engine = engineOf(place());
    return engine ? m_services.engines->describe(engine->id) : QVariantMap();
}

quint32 ChatController::contextLength() const
{
    if (const auto engine = engineOf(place()))
        return engine->address.contextLength;
    return m_services.inference->contextLength();
}

QString ChatController::speed() const
{
    const ReplyRun *const run = m_outbox->runner()->ofConversation(conversationId());
    const double speed = run ? run->tokensPerSecond() : 0;
    return speed > 0 ? tr("%1 tokens/s").arg(speedNumber(speed)) : QString();
}

} // namespace app
