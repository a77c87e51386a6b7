// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/block.h"
#include "storage/conversation_store.h"

#include <QList>
#include <QString>

namespace app {

// One row of the transcript. A value; TranscriptModel compares rows to find what changed.
struct TranscriptRow {
    // In the order of TranscriptModel::Kind.
    enum class Kind { UserText, RichText, Code, Table, Thought, Rule, Error, Footer, Math };

    Kind kind = Kind::RichText;
    storage::MessageId message = 0;
    Block block; // content; UserText and Error use block.text, Thought block.html
    int codeBlock = -1; // code: number of the block within its message, same for all its chunks
    double seconds = 0; // thought
    int tokens = 0; // thought; 0: not known
    bool isOpen = false; // thought: still being written
    bool isStreaming = false;
    bool isFirst = false;
    int siblingIndex = 1;
    int siblingCount = 1;
    QString stats;
    QString sentTo{}; // footer: the host that wrote it; empty: this computer

    bool operator==(const TranscriptRow &) const = default;
};

} // namespace app
