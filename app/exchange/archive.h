// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/conversation_store.h"

#include <QHash>
#include <QStringList>

namespace app::exchange {

// A conversation on its way into or out of Hearth. Ids are its own: every message's parent stands
// before it in the list, and conversation.head names one of them. A value.
struct Archive {
    storage::Conversation conversation;
    QStringList folders; // from the outermost to the one that holds it
    QList<storage::Message> messages;
    std::optional<storage::Preset> assistant = {}; // that it is held with; its id means nothing
    // What the messages were sent with, by SHA-256; only Hearth's own files hold it.
    QHash<QByteArray, QByteArray> files = {};
};

// A name from outside on its one line: without line breaks and what turns the writing direction.
QString withoutControls(const QString &name);

// From the root to the head: what a reader sees.
QList<storage::Message> shownBranch(const Archive &archive);

// "2026-11-21 09:40", in local time.
QString timeText(const QDateTime &time);

// The message's words; files that belong to it as "[photo.jpg]".
QString wordsOf(const storage::Message &message);
QString thoughtOf(const storage::Message &message);

} // namespace app::exchange
