// SPDX-License-Identifier: Apache-2.0
#include "app/chat/branch.h"

#include "app/attachments/attachment_part.h"
#include "app/chat/message_rows.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::ConversationStore;
    using storage::MessageId;

    constexpr qsizetype kTitleLength = 48;

    QHash<MessageId, QList<ReadAttachment>> attachmentsOf(const Branch &branch,
                                                          const AttachmentFolders &folders)
    {
        QHash<MessageId, QList<ReadAttachment>> all;
        for (const BranchMessage &each : branch.messages) {
            for (const storage::Part &part : each.message.parts) {
                auto attachment = attachmentOf(part, folders);
                if (!attachment)
                    continue;
                loadText(*attachment, folders);
                all[each.message.id].append(*std::move(attachment));
            }
        }
        return all;
    }

    base::Result<Branch>
    showNewest(ConversationStore &store, storage::ConversationId conversation, MessageId message)
    {
        const auto leaf = store.newestLeaf(message);
        if (!leaf)
            return leaf.error();
        if (const auto set = store.setHead(conversation, *leaf); !set)
            return set.error();
        return loadBranch(store, conversation);
    }

} // namespace

base::Result<Branch> loadBranch(ConversationStore &store, storage::ConversationId conversation)
{
    auto found = store.conversation(conversation);
    if (!found)
        return found.error();
    Branch branch;
    branch.conversation = *std::move(found);
    if (!branch.conversation.head)
        return branch;
    auto messages = store.branch(*branch.conversation.head);
    if (!messages)
        return messages.error();
    const auto places = store.places(*branch.conversation.head);
    if (!places)
        return places.error();
    for (qsizetype i = 0; i < std::min(messages->size(), places->size()); ++i) {
        const storage::SiblingPlace place = places->at(i);
        branch.messages.append({std::move((*messages)[i]), place.index, place.count});
    }
    branch.rows = rowsOfBranch(branch); // here, because it takes long for a long conversation
    return branch;
}

base::Result<Branch>
showMessage(ConversationStore &store, storage::ConversationId conversation, MessageId message)
{
    auto shown = loadBranch(store, conversation);
    if (!shown)
        return shown.error();
    const bool isShown = std::ranges::any_of(
        shown->messages, [=](const BranchMessage &each) { return each.message.id == message; });
    return isShown ? std::move(shown) : showNewest(store, conversation, message);
}

base::Result<Branch> showSibling(ConversationStore &store,
                                 storage::ConversationId conversation,
                                 MessageId message,
                                 int step)
{
    const auto siblings = store.siblings(message);
    if (!siblings)
        return siblings.error();
    const qsizetype index = siblings->indexOf(message) + step;
    if (index < 0 || index >= siblings->size())
        return loadBranch(store, conversation);
    return showNewest(store, conversation, siblings->at(index));
}

base::Result<PreparedReply> prepareReply(ConversationStore &store,
                                         const ReplyRequest &request,
                                         const AttachmentFolders &folders)
{
    storage::ConversationId conversation = request.conversation;
    if (conversation == 0) {
        const auto made = store.create(request.title, request.systemPrompt);
        if (!made)
            return made.error();
        conversation = *made;
        if (const auto set = store.setAssistant(conversation, request.assistant); !set)
            return set.error();
    }
    std::optional<MessageId> parent = request.parent;
    if (request.userText) {
        QList<storage::Part> parts = request.attachments;
        parts.append({storage::PartKind::Text, *request.userText, {}});
        const auto user = store.append(conversation, parent, storage::Role::User, parts);
        if (!user)
            return user.error();
        parent = user->id;
    }
    const auto reply = store.append(conversation, parent, storage::Role::Assistant, {},
                                    storage::MessageState::Streaming);
    if (!reply)
        return reply.error();
    if (const auto set = store.setHead(conversation, reply->id); !set)
        return set.error();
    auto branch = loadBranch(store, conversation);
    if (!branch)
        return branch.error();
    PreparedReply prepared{
        .branch = *std::move(branch), .reply = reply->id, .attachments = {}, .begun = {}};
    prepared.attachments = attachmentsOf(prepared.branch, folders);
    return prepared;
}

base::Result<PreparedReply> prepareDraft(ConversationStore &store,
                                         const ReplyRequest &request,
                                         const AttachmentFolders &folders)
{
    PreparedReply prepared{.branch = {}, .reply = 0, .attachments = {}, .begun = {}};
    Branch &branch = prepared.branch;
    branch.conversation.systemPrompt = request.systemPrompt;
    if (request.conversation != 0) {
        auto found = store.conversation(request.conversation);
        if (!found)
            return found.error();
        branch.conversation = *std::move(found);
    }
    if (request.parent) {
        auto path = store.branch(*request.parent);
        if (!path)
            return path.error();
        for (storage::Message &message : *path)
            branch.messages.append({std::move(message), 1, 1});
    }
    storage::Message user;
    user.parts = request.attachments;
    user.parts.append({storage::PartKind::Text, request.userText.value_or(QString()), {}});
    branch.messages.append({std::move(user), 1, 1});
    storage::Message reply;
    reply.role = storage::Role::Assistant;
    branch.messages.append({std::move(reply), 1, 1});
    prepared.attachments = attachmentsOf(branch, folders);
    return prepared;
}

base::Result<PreparedReply> prepareContinuation(ConversationStore &store,
                                                storage::ConversationId conversation,
                                                MessageId reply,
                                                const AttachmentFolders &folders,
                                                const std::optional<QString> &begun)
{
    const auto path = store.branch(reply);
    if (!path)
        return path.error();
    const storage::Message &before = path->back();
    const QList<storage::Part> parts =
        begun ? QList<storage::Part>{{storage::PartKind::Text, *begun, {}}} : before.parts;
    const auto made = store.append(conversation, before.parent, storage::Role::Assistant, parts,
                                   storage::MessageState::Streaming);
    if (!made)
        return made.error();
    auto branch = loadBranch(store, conversation);
    if (!branch)
        return branch.error();
    PreparedReply prepared{.branch = *std::move(branch),
                           .reply = made->id,
                           .attachments = {},
                           .begun = begun.value_or(messageText(before))};
    prepared.attachments = attachmentsOf(prepared.branch, folders);
    return prepared;
}

base::Result<PreparedReply> prepareInspection(ConversationStore &store,
                                              storage::ConversationId conversation,
                                              MessageId reply,
                                              const AttachmentFolders &folders)
{
    auto found = store.conversation(conversation);
    if (!found)
        return found.error();
    auto path = store.branch(reply);
    if (!path)
        return path.error();
    PreparedReply prepared{.branch = {}, .reply = reply, .attachments = {}, .begun = {}};
    prepared.branch.conversation = *std::move(found);
    for (storage::Message &message : *path)
        prepared.branch.messages.append({std::move(message), 1, 1});
    prepared.attachments = attachmentsOf(prepared.branch, folders);
    return prepared;
}

base::Result<Branch> rewriteMessage(ConversationStore &store,
                                    storage::ConversationId conversation,
                                    MessageId message,
                                    const QString &text)
{
    const auto path = store.branch(message);
    if (!path)
        return path.error();
    const storage::Message &before = path->back();
    QList<storage::Part> parts = before.parts;
    parts.removeIf([](const storage::Part &part) { return part.kind == storage::PartKind::Text; });
    parts.append({storage::PartKind::Text, text, {}});
    const auto made = store.append(conversation, before.parent, before.role, parts);
    if (!made)
        return made.error();
    return loadBranch(store, conversation);
}

base::Result<storage::ConversationId>
forkConversation(ConversationStore &store, storage::ConversationId conversation, MessageId message)
{
    auto copy = store.conversation(conversation);
    if (!copy)
        return copy.error();
    const auto path = store.branch(message);
    if (!path)
        return path.error();
    copy->updated = QDateTime::currentDateTime();
    copy->pinned = false;
    copy->archived = false; // it is shown now
    copy->head = message;
    return store.adopt(*copy, *path);
}

base::Result<RemovedMessage>
removeMessage(ConversationStore &store, storage::ConversationId conversation, MessageId message)
{
    const auto before = store.conversation(conversation);
    if (!before)
        return before.error();
    const auto path = store.branch(message);
    if (!path)
        return path.error();
    auto siblings = store.siblings(message);
    if (!siblings)
        return siblings.error();
    std::optional<MessageId> head = path->isEmpty() ? std::nullopt : path->back().parent;
    siblings->removeAll(message);
    if (!siblings->isEmpty()) {
        const auto leaf = store.newestLeaf(siblings->back());
        if (!leaf)
            return leaf.error();
        head = *leaf;
    }
    if (const auto removed = store.removeMessage(message); !removed)
        return removed.error();
    if (const auto set = store.setHead(conversation, head); !set)
        return set.error();
    return RemovedMessage{conversation, message, before->head};
}

base::Result<Branch> restoreMessage(ConversationStore &store, const RemovedMessage &removed)
{
    if (const auto restored = store.restoreMessage(removed.message); !restored)
        return restored.error();
    if (const auto set = store.setHead(removed.conversation, removed.head); !set)
        return set.error();
    return loadBranch(store, removed.conversation);
}

QString titleFromText(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= kTitleLength)
        return line;
    qsizetype end = line.lastIndexOf(u' ', kTitleLength);
    if (end < kTitleLength / 2)
        end = line[kTitleLength].isLowSurrogate() ? kTitleLength - 1 : kTitleLength;
    return line.first(end) + u'…';
}

} // namespace app
