// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

// What ConversationStore keeps, as values.
namespace storage {

using ConversationId = qint64;
using MessageId = qint64;
using FolderId = qint64;
using PresetId = qint64;

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

enum class TitleBy { FirstWords = 0, User = 1, Model = 2 }; // stored; append only
enum class PresetKind { Assistant = 0, Prompt = 1 }; // stored; append only

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
    QString summary; // in prompts, what stands for it and all before it; empty: they do
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
    std::optional<PresetId> assistant; // none, also while it is removed
    TitleBy titleBy = TitleBy::User;
    QJsonObject context; // the app's choices about what its model reads
};

// What the user keeps for many conversations. `data` is its contents, which the app checks.
struct Preset {
    PresetId id = 0;
    PresetKind kind = PresetKind::Assistant;
    QString name;
    QString mark; // an emoji
    QJsonObject data;
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

inline constexpr int kTrashDays = 30; // then deleteExpired() deletes for good

struct SearchHit {
    ConversationId conversation = 0;
    std::optional<MessageId> message; // none when the title matched
    QString title;
    QString snippet; // match marked with U+E000 … U+E001
    QString file; // the name of the message's attached file whose text matched; else empty
};

inline constexpr qsizetype kLongestSent = 64 * 1024; // bytes of UTF-8; sentTexts()
inline constexpr qsizetype kLongestOpening = 4000; // the same; openings()

// What search() knows of a document: longer texts are found by their beginning.
inline constexpr qsizetype kSearchableDocument = qsizetype{4} << 20; // bytes of UTF-8

} // namespace storage
