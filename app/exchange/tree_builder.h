// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"

#include <functional>

namespace app::exchange {

// A message as another program names it: its own id and the one it answers.
struct ForeignMessage {
    QString id;
    QString parent; // empty or unknown: it begins the conversation
    storage::Message message; // ids and parent are set by buildTree()
    bool isLeftOut = false; // not shown; what answers it answers its parent
    QList<storage::Part> passedOn; // a message that is left out hands these to its answers
};

// Asked now and then by what may take long; false: the work ends, and what it made is of no use.
using GoesOn = std::function<bool()>;

constexpr qsizetype kMostCarried = 1000; // parts of left-out messages that one message gets
constexpr int kMostTimesCarried = 16; // that one left-out message's parts are handed on

// Orders messages so that parents stand before children, versions of one by their time. Circles
// and what hangs on them are left out. `head`: the id of the message that was shown last. The time
// it takes grows with the number of messages, whatever hangs on what.
void buildTree(const QList<ForeignMessage> &messages,
               const QString &head,
               Archive &archive,
               const GoesOn &goesOn = {});

// Words with "<think>…</think>" in front become a thought and the rest.
QList<storage::Part> partsOfReply(const QString &text, const QString &thought = {});

// Seconds or milliseconds since 1970; nothing for other numbers.
QDateTime timeFromNumber(double number);

// On one line, not longer than a title should be; from the first words where there is none.
QString titleOf(const QString &title, const Archive &archive);

} // namespace app::exchange
