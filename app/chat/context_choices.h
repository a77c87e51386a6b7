// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>

namespace app {

// What the user chose about one file of a conversation.
struct FileChoice {
    bool isLeftOut = false; // only its name is read
    bool isPinned = false; // stays where a summary takes the place of its message
    uint32_t detail = 0; // of its pictures; 0: as it was sent
    QString summary{}; // is read instead of its text; empty: it is read itself

    bool operator==(const FileChoice &) const = default;
};

// What a model reads of a conversation, as far as the user chose. Files go by the SHA-256 of their
// content, so that a choice holds wherever the conversation has the file. A value.
struct ContextChoices {
    bool leavesOutSystem = false; // the system text
    QHash<QByteArray, FileChoice> files{};

    FileChoice of(const QByteArray &sha256) const { return files.value(sha256); }
    void set(const QByteArray &sha256, const FileChoice &choice);
    bool operator==(const ContextChoices &) const = default;
};

// As it stands in the database and in exports. What comes from outside may be anything: what is no
// choice is left out.
QJsonObject toJson(const ContextChoices &choices);
ContextChoices contextChoices(const QJsonObject &object);

} // namespace app
