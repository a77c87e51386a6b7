// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "storage/secret.h"
#include "storage/values.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace storage {

// All conversations in one open SQLite database. Confined to the thread that opened it;
// StorageService gives other threads access. Every write is durable (WAL, synchronous=FULL) when
// the call returns.
class ConversationStore final
{
public:
    // Opens or makes the database and brings its schema up to date (a backup first). All of it is
    // checked after a crash, after damage was met and before its schema changes; else its header,
    // its length and its tables as such, and the rest by checkWhenDue(). Replies that were
    // streaming when the program died become Stopped. Errors: Busy (another Hearth, or another
    // program after `patience`), InvalidInput (damaged: offer setAside()), Unsupported (of a newer
    // Hearth; left as it is), Io, OutOfMemory (the disk is full). With a key the database is an
    // encrypted one.
    static base::Result<std::unique_ptr<ConversationStore>>
    open(const QString &path,
         std::chrono::milliseconds patience = std::chrono::seconds(5),
         const Secret &key = {});
    // What the files beside an encrypted database are encrypted with; empty where it is not. Made
    // once and kept inside, so that another password changes nothing about the files.
    Secret filesKey() const;
    // Runs work() while no Hearth can open the database, as open() does. Busy: one has it open.
    static base::Result<void> whileClosed(const QString &path,
                                          const std::function<base::Result<void>()> &work);
    // Reads all of it, unless that was done within `age` and found it sound: true when it did. A
    // second for some 100 MB. InvalidInput: it is damaged. A damaged search index is made again.
    base::Result<bool> checkWhenDue(std::chrono::seconds age);
    // What was met since it was opened, by this or any other call. Nothing more is written then:
    // what can still be read is read, every change answers with this error.
    std::optional<base::Error> damage() const;
    // Moves a damaged database (and its log) out of the way, beside itself; the answer is its new
    // path. Nothing is deleted. Busy while any Hearth has it open.
    static base::Result<QString> setAside(const QString &path);
    ~ConversationStore();

    base::Result<ConversationId> create(const QString &title, const QString &systemPrompt = {});
    base::Result<void> rename(ConversationId id, const QString &title); // by the user
    // A title by the model; false: there is one by the user, which stays.
    base::Result<bool> retitle(ConversationId id, const QString &title);
    base::Result<void> setAssistant(ConversationId id, std::optional<PresetId> assistant);
    base::Result<void> setSystemPrompt(ConversationId id, const QString &text);
    base::Result<void> setContext(ConversationId id, const QJsonObject &choices);
    base::Result<void> setSummary(MessageId id, const QString &text); // empty: takes it back
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

    base::Result<QList<Preset>> presets(PresetKind kind) const; // in the order they were made
    base::Result<PresetId> keepPreset(const Preset &preset); // id 0: a new one
    base::Result<void> removePreset(PresetId id); // restorePreset() undoes it, for kTrashDays
    base::Result<void> restorePreset(PresetId id);

    // Makes the new message the head. NotFound when the parent is of another conversation or
    // removed.
    base::Result<Message> append(ConversationId id,
                                 std::optional<MessageId> parent,
                                 Role role,
                                 const QList<Part> &parts,
                                 MessageState state = MessageState::Complete);
    // Replaces a streaming message's parts, also when it was removed; the last call gives its final
    // state and receipt. A finished message never changes (InvalidInput). search() finds its text
    // once it is finished.
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
    // Of messages that are there, those of this conversation first, then newest first.
    base::Result<QList<Part>> recentAttachments(ConversationId first, int limit) const;

    // What the user sent lately elsewhere than in `except`, without the trash, each text once, the
    // newest first. Longer ones than kLongestSent are left out.
    base::Result<QStringList> sentTexts(ConversationId except, int limit) const;
    // What the newest conversations began with, so that it makes sense alone: without the archive,
    // what has files, and what is longer than kLongestOpening.
    base::Result<QStringList> openings(int limit) const;

    // The texts of attached documents, for search(). A message names a text by its SHA-256 (the
    // "text" of its part); it goes with the last message that names it, when that is deleted for
    // good. Texts that messages name and addDocument() never got, newest first:
    base::Result<QList<QByteArray>> missingDocuments(int limit) const;
    // Its first kSearchableDocument bytes are kept; one that no message names is not.
    base::Result<void> addDocument(const QByteArray &sha256, const QString &text);

    base::Result<QList<SearchHit>> search(const QString &text, int limit) const;

private:
    struct Data;
    explicit ConversationStore(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace storage
