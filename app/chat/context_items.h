// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/branch.h"
#include "app/chat/context_choices.h"

namespace app {

// One thing that a model reads before it writes the next reply. A value.
struct ContextItem {
    enum class Kind { System, Summary, Messages, File, Thoughts };

    Kind kind = Kind::System;
    QString name{}; // of a file
    QString text{}; // what is read; of a file: nothing, see `read`
    qint64 tokens = 0; // of thoughts, of text once it is counted
    int messages = 0; // of Summary and Messages: how many
    storage::MessageId message = 0; // of Summary: where it stands; of Messages: the last reply
    ReadAttachment read{}; // of a file, as it goes
    FileChoice choice{};
    bool isCovered = false; // a file of messages that a summary stands for
};

// The place in the branch whose summary stands for the messages up to it; -1: none does. Only one
// that a message of the user follows, which is then read with it.
qsizetype summaryPlace(const QList<BranchMessage> &messages);

// What the next reply to `prepared` is made from, in the order of the prompt; the files each once.
// `instructions` are the assistant's.
QList<ContextItem> contextItems(const PreparedReply &prepared, const QString &instructions);

} // namespace app
