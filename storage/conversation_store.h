// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <chrono>
#include <memory>
#include <optional>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>

namespace storage {

using ConversationId = qint64;
using MessageId = qint64;
using FolderId = qint64;

enum class Role { System = 0, User = 1, Assistant = 2, Tool = 3 }; // stored; append only
enum class PartKind {
    Text = 0,
    Thought = 1,
    ToolCall = 2,
    ToolResult = 3,
    Attachment = 4 // text: the file's name
}; // stored; append only
enum class MessageState {
    Streaming = 0,
    Complete = 1,
    Stopped = 2,
    Failed = 3
}; // stored; append only

// A typed piece of a message. Text and thought hold Markdown source; calls and results JSON.
struct Part {
    PartKind kind = PartKind::Text;
    QString text;
    QJsonObject data; // call name and arguments, attachment hash, thought seconds, …
};

// One node of a conversation's tree. Siblings (same parent) are alternatives, oldest first.
struct Message {
    MessageId id = 0;
    ConversationId conversation = 0;
    std::optional<MessageId> parent;
    Role role = Role::User;
    MessageState state = MessageState::Complete;
    QDateTime created;
    QList<Part> parts;
    QJsonObject receipt; // replies: model name and file, backend, sampling, seed, tokens, seconds
};

struct Conversation {
    ConversationId id = 0;
    QString title;
    QString systemPrompt;
    QDateTime created;
    QDateTime updated;
    std::optional<MessageId> head; // newest message of the branch that is shown
    QString preview; // first line of the newest message
    std::optional<FolderId> folder;
    bool pinned = false;
    bool archived = false;
    QString mark; // a colour's name or an emoji
    QDateTime removed; // valid: in the trash since then
};

struct Folder {
    FolderId id = 0;
    std::optional<FolderId> parent;
    QString name;
    QString mark;
    int conversations = 0; // directly in it, without archived and removed ones
};

// What removing a folder moved to its parent; undoes the removal.
struct RemovedFolder {
    Folder folder;
    QList<FolderId> folders;
    QList<ConversationId> conversations;
};

// Where a message stands among its alternatives, counted from 1.
struct SiblingPlace {
    int index = 1;
    int count = 1;
};

enum class Shelf { Active, Archive, Trash };

// Which conversations list() gives.
struct ListFilter {
    Shelf shelf = Shelf::Active;
    std::optional<bool> pinned = {};
    std::optional<FolderId> folder = {}; // 0: those in no folder
};

inline constexpr int kTrashDays = 30; // then open() deletes for good

struct SearchHit {
    ConversationId conversation = 0;
    std::optional<MessageId> message; // none when the title matched
    QString title;
    QString snippet; // match marked with U+E000 … U+E001
};

// All conversations in one open SQLite database. Confined to the thread that opened it;
// StorageService gives other threads access. Every write is durable (WAL, synchronous=FULL) when
// the call returns.
class ConversationStore final
{
public:
    // Opens or makes the database, brings its schema up to date (a backup first) and checks it.
    // Replies that were streaming when the program died become Stopped.
    // Errors: Busy (another Hearth, or another program after `patience`), InvalidInput (damaged:
    // offer setAside()), Unsupported (of a newer Hearth; left as it is), Io, OutOfMemory (the disk
    // is full).
    static base::Result<std::unique_ptr<ConversationStore>>
    open(const QString &path, std::chrono::milliseconds patience = std::chrono::seconds(5));
    // Moves a damaged database (and its log) out of the way, beside itself; the answer is its new
    // path. Nothing is deleted. Busy while any Hearth has it open.
    static base::Result<QString> setAside(const QString &path);
    ~ConversationStore();

    base::Result<ConversationId> create(const QString &title, const QString &systemPrompt = {});
    base::Result<void> rename(ConversationId id, const QString &title);
    base::Result<void> setSystemPrompt(ConversationId id, const QString &text);
    base::Result<void> remove(ConversationId id); // to the trash: restore() undoes it
    base::Result<void> restore(ConversationId id);
    base::Result<Conversation> conversation(ConversationId id) const;
    base::Result<QList<Conversation>> list(int limit, int offset = 0) const; // newest first
    base::Result<QList<Conversation>> list(const ListFilter &filter, int limit, int offset) const;

    // The following change all of these conversations or none; ones that are gone are left out.
    base::Result<void> remove(const QList<ConversationId> &ids);
    base::Result<void> restore(const QList<ConversationId> &ids);
    base::Result<void> deleteForGood(const QList<ConversationId> &ids); // only from the trash
    base::Result<void> setPinned(const QList<ConversationId> &ids, bool on);
    base::Result<void> setArchived(const QList<ConversationId> &ids, bool on);
    base::Result<void> setMark(const QList<ConversationId> &ids, const QString &mark);
    // NotFound when there is no such folder; none: out of its folder.
    base::Result<void> moveTo(const QList<ConversationId> &ids, std::optional<FolderId> folder);

    base::Result<QList<Folder>> folders() const; // by name
    base::Result<FolderId> createFolder(const QString &name, std::optional<FolderId> parent);
    base::Result<void> changeFolder(const Folder &folder); // its name and mark
    // InvalidInput when `parent` lies in the folder itself.
    base::Result<void> moveFolder(FolderId id, std::optional<FolderId> parent);
    base::Result<RemovedFolder> removeFolder(FolderId id); // what is in it moves up
    base::Result<void> restoreFolder(const RemovedFolder &removed);

    // Makes the new message the head. NotFound when the parent is of another conversation or
    // removed.
    base::Result<Message> append(ConversationId id,
                                 std::optional<MessageId> parent,
                                 Role role,
                                 const QList<Part> &parts,
                                 MessageState state = MessageState::Complete);
    // Replaces a streaming message's parts; the last call gives its final state and receipt. A
    // finished message never changes (InvalidInput). Its text is found by search() once finished.
    base::Result<void> update(MessageId id,
                              const QList<Part> &parts,
                              MessageState state,
                              const QJsonObject &receipt = {});
    // A tombstone, with everything below it. A head in there moves to the newest leaf beside it, or
    // to the parent; restoreMessage() moves it to the newest leaf of what came back.
    base::Result<void> removeMessage(MessageId id);
    base::Result<void> restoreMessage(MessageId id);
    base::Result<void> setHead(ConversationId id, std::optional<MessageId> head);

    base::Result<QList<Message>> branch(MessageId head) const; // root … head
    base::Result<QList<MessageId>> siblings(MessageId id) const; // itself included, oldest first
    base::Result<QList<SiblingPlace>> places(MessageId head) const; // of branch(head), in order
    base::Result<MessageId> newestLeaf(MessageId id) const; // where switching to that sibling leads

    // Every message that was not removed, parents before their children.
    base::Result<QList<Message>> tree(ConversationId id) const;
    // Stores a conversation from elsewhere with its times, its folder (when it exists) and its
    // marks. The ids are the caller's own; InvalidInput when a message stands before its parent.
    base::Result<ConversationId> adopt(const Conversation &conversation,
                                       const QList<Message> &messages);

    // The contents that messages hold, removed ones too: nothing else needs to be kept.
    base::Result<QSet<QByteArray>> attachedContents() const;

    base::Result<QList<SearchHit>> search(const QString &text, int limit) const;

private:
    struct Data;
    explicit ConversationStore(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace storage
