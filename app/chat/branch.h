// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_reader.h"
#include "app/chat/transcript_row.h"
#include "app/presets/reply_choices.h"
#include "storage/conversation_store.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

// A message of the shown branch, with its place among its alternatives.
struct BranchMessage {
    storage::Message message;
    int siblingIndex = 1; // 1-based
    int siblingCount = 1;
};

// What an open conversation shows. A value; read on the storage thread, used on the GUI thread.
struct Branch {
    storage::Conversation conversation;
    QList<BranchMessage> messages; // root … head
    QList<TranscriptRow> rows; // of the messages
};

// A reply whose (empty, streaming) message is stored and that can be generated now.
struct PreparedReply {
    Branch branch; // ends with the reply's message
    storage::MessageId reply = 0;
    // What the messages hold besides text, with the documents' texts.
    QHash<storage::MessageId, QList<ReadAttachment>> attachments;
    QString begun; // the reply's text so far, when it goes on
};

// What a new reply answers. conversation 0: makes one with this title, system prompt
// and assistant first.
struct ReplyRequest {
    storage::ConversationId conversation = 0;
    QString title;
    QString systemPrompt;
    std::optional<storage::PresetId> assistant{};
    std::optional<storage::MessageId> parent; // the message before the user's, or before the reply
    std::optional<QString> userText; // none: another reply to `parent`
    QList<storage::Part> attachments; // of the user's message
};

// A message that is sent when the reply that runs is complete.
struct WaitingMessage {
    QString text;
    QList<storage::Part> attachments;
    ReplyChoices choices{}; // for its reply alone
    std::string answerSchema{}; // that its reply follows; empty: none
};

// What removing a message needs to be undone.
struct RemovedMessage {
    storage::ConversationId conversation = 0;
    storage::MessageId message = 0;
    std::optional<storage::MessageId> head; // before
};

// The following run on the storage thread, inside StorageService::run().
base::Result<Branch> loadBranch(storage::ConversationStore &store,
                                storage::ConversationId conversation);
// Keeps the shown branch where it holds `message`, else shows one that does, as far as it goes.
base::Result<Branch> showMessage(storage::ConversationStore &store,
                                 storage::ConversationId conversation,
                                 storage::MessageId message);
base::Result<Branch> showSibling(storage::ConversationStore &store,
                                 storage::ConversationId conversation,
                                 storage::MessageId message,
                                 int step);
base::Result<PreparedReply> prepareReply(storage::ConversationStore &store,
                                         const ReplyRequest &request,
                                         const AttachmentFolders &folders);
// What prepareReply() would give, without numbers for what is not stored. Changes nothing.
base::Result<PreparedReply> prepareDraft(storage::ConversationStore &store,
                                         const ReplyRequest &request,
                                         const AttachmentFolders &folders);
// Another version of that reply which begins with its text, or with these words.
base::Result<PreparedReply> prepareContinuation(storage::ConversationStore &store,
                                                storage::ConversationId conversation,
                                                storage::MessageId reply,
                                                const AttachmentFolders &folders,
                                                const std::optional<QString> &begun = {});
// What that reply was asked for with, as things are now. Changes nothing.
base::Result<PreparedReply> prepareInspection(storage::ConversationStore &store,
                                              storage::ConversationId conversation,
                                              storage::MessageId reply,
                                              const AttachmentFolders &folders);
// Another version of that message with these words; nothing answers it yet.
base::Result<Branch> rewriteMessage(storage::ConversationStore &store,
                                    storage::ConversationId conversation,
                                    storage::MessageId message,
                                    const QString &text);
// A conversation of its own that begins as this one does, up to the message.
base::Result<storage::ConversationId> forkConversation(storage::ConversationStore &store,
                                                       storage::ConversationId conversation,
                                                       storage::MessageId message);
base::Result<RemovedMessage> removeMessage(storage::ConversationStore &store,
                                           storage::ConversationId conversation,
                                           storage::MessageId message);
base::Result<Branch> restoreMessage(storage::ConversationStore &store,
                                    const RemovedMessage &removed);

// "How do I sort a list in …": the first words of the first message, on one line.
QString titleFromText(const QString &text);

} // namespace app
