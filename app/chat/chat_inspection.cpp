// SPDX-License-Identifier: Apache-2.0
// What ChatController shows of how replies come about: the context that they are made from, and the
// token inspector, for which one is computed again.
#include "app/chat/in_storage.h"
#include "app/chat/prepare_with.h"
#include "app/chat/prompt_history.h"
#include "app/chat/reply_details.h"
#include "app/chat/token_receipt.h"

using namespace Qt::Literals;

namespace app {
namespace {

    bool isBy(const agents::InferenceService &inference, const QJsonObject &receipt)
    {
        QJsonObject loaded;
        addModel(loaded, inference, {});
        return isSameModel(receipt, loaded);
    }

} // namespace

using storage::ConversationStore;

TokenInspector *ChatController::inspector() const
{
    return m_inspector;
}

void ChatController::showContext()
{
    const auto engine = engineOf(place());
    const auto assistant = assistantContent(m_services.assistants, m_branch.conversation.assistant);
    PromptContext::Place place{.conversation = conversationId(),
                               .head = 0,
                               .systemPrompt = systemPrompt(),
                               .instructions = assistant ? assistant->text : QString(),
                               .contextLength = contextLength(),
                               .senses =
                                   engine ? engine->model.senses : m_services.inference->senses(),
                               .elsewhere = engine ? engine->source : nullptr};
    if (!m_branch.messages.isEmpty())
        place.head = m_branch.messages.back().message.id;
    m_context->show(place);
}

QVariantList ChatController::aboutReply(qint64 messageId) const
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant)
        return {};
    const QJsonObject &receipt = reply->message.receipt;
    const agents::InferenceService &inference = *m_services.inference;
    if (!inference.isLoaded() || receipt.contains("engine"_L1))
        return replyDetails(receipt, std::nullopt); // there is nothing to compare with
    return replyDetails(receipt, isBy(inference, receipt));
}

void ChatController::inspect(qint64 messageId)
{
    const BranchMessage *const reply = find(messageId);
    if (!reply || reply->message.role != storage::Role::Assistant || !canSend())
        return;
    const QJsonObject &receipt = reply->message.receipt;
    const auto tokens = unpackTokens(receipt["tokens"_L1].toString());
    if (tokens.empty() || receipt["isContinued"_L1].toBool()) {
        Q_EMIT failed(tr("The words of this reply cannot be looked at: its receipt has no tokens, "
                         "or it goes on from another reply. Write it again instead."));
        return;
    }
    if (!isBy(*m_services.inference, receipt)) {
        const QString file = receipt["file"_L1].toString();
        const QString model = receipt["model"_L1].toString();
        Q_EMIT failed(tr("Another model wrote this reply. Load %1 to look at its words.")
                          .arg(file.isEmpty() ? model : file));
        return;
    }
    ReplyStyle style;
    style.choices.thinking = receipt["thinking"_L1].toBool();
    m_outbox->runner()->titles()->giveUp();
    m_inspector->open(messageId);
    inStorage(
        [=, conversation = conversationId(),
         folders = m_attachments->folders()](ConversationStore &store) {
            return prepareInspection(store, conversation, messageId, folders);
        },
        [=, this](const PreparedReply &prepared) {
            m_outbox->runner()->requestFor(
                prepared, style, [=, this](base::Result<agents::GenerationRequest> request) {
                    if (!request) {
                        Q_EMIT failed(QString::fromStdString(request.error().message));
                        return;
                    }
                    request->inspected = tokens;
                    m_inspector->ask(messageId, *request);
                });
        });
}

void ChatController::branchFrom(qint64 messageId, const QString &begun)
{
    if (!find(messageId) || !canSend())
        return;
    prepareWith(
        conversationId(),
        [=, conversation = conversationId(),
         folders = m_attachments->folders()](ConversationStore &store) {
            return prepareContinuation(store, conversation, messageId, folders, begun);
        },
        [] {}, {.choices = {.thinking = false}});
}

} // namespace app
