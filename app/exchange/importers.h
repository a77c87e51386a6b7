// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/tree_builder.h"

#include <QJsonDocument>

namespace app::exchange {

// Takes what an importer finds.
struct Sink {
    std::function<bool(const Archive &)> take; // one conversation; false: enough
    GoesOn goesOn; // asked within long ones; what is taken after false does not count

    bool operator()(const Archive &archive) const { return take(archive); }
};

// What other programs export, each in a file of its own. They give false when the document is not
// of that program; damaged parts are left out, nothing of it is trusted.
bool importHearth(const QJsonDocument &document, const Sink &sink);
bool importChatGpt(const QJsonDocument &document, const Sink &sink); // conversations.json
bool importLmStudio(const QJsonDocument &document, const Sink &sink); // NNN.conversation.json
bool importLlama(const QJsonDocument &document, const Sink &sink); // the web UI of llama.cpp

// Jan keeps a conversation in a folder: thread.json and messages.jsonl. `thread` may be empty.
bool importJan(const QByteArray &thread, const QByteArray &messages, const Sink &sink);

// gpt4all-….chat, written by GPT4All 3.5 to 3.10. The error says what to do about an older one.
base::Result<Archive> importGpt4All(const QByteArray &file);
bool isGpt4All(const QByteArray &beginning);

} // namespace app::exchange
