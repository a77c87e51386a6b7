// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/branch.h"
#include "app/chat/transcript_row.h"

namespace app {

// Rows of a message as it is stored.
QList<TranscriptRow> rowsOfMessage(const BranchMessage &message);
QList<TranscriptRow> rowsOfBranch(const Branch &branch);

// Rows of blocks from index `from` on.
QList<TranscriptRow>
blockRows(const BranchMessage &message, const QList<Block> &blocks, qsizetype from);
TranscriptRow
thoughtRow(const BranchMessage &message, const QString &source, const QList<Block> &blocks);

// The message's text without thoughts: Markdown, what Copy and edit give.
QString messageText(const storage::Message &message);

// What a screen reader says when a reply has ended that way.
QString endingSentence(storage::MessageState state);

} // namespace app
