// SPDX-License-Identifier: Apache-2.0
#include "app/chat/message_rows.h"

#include "app/chat/markdown_blocks.h"
#include "app/chat/speed_number.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    using Kind = TranscriptRow::Kind;

    QString tr(const char *text)
    {
        return QCoreApplication::translate("app", text); // where lupdate files it
    }

    TranscriptRow makeRow(const BranchMessage &message, Kind kind)
    {
        TranscriptRow row;
        row.kind = kind;
        row.message = message.message.id;
        row.siblingIndex = message.siblingIndex;
        row.siblingCount = message.siblingCount;
        row.isStreaming = message.message.state == storage::MessageState::Streaming;
        return row;
    }

    Kind kindOfBlock(BlockKind kind)
    {
        switch (kind) {
        case BlockKind::Code:
            return Kind::Code;
        case BlockKind::Table:
            return Kind::Table;
        case BlockKind::Rule:
            return Kind::Rule;
        case BlockKind::Math:
            return Kind::Math;
        case BlockKind::RichText:
            break;
        }
        return Kind::RichText;
    }

    QList<Block> parsed(const QString &source)
    {
        MarkdownBlocks blocks;
        blocks.append(source);
        blocks.finish();
        return blocks.blocks();
    }

    QString statsOf(const storage::Message &message)
    {
        const QJsonObject &receipt = message.receipt;
        QStringList parts;
        if (const QString model = receipt["model"_L1].toString(); !model.isEmpty())
            parts.append(model);
        const double seconds = receipt["generateSeconds"_L1].toDouble();
        const double tokens = receipt["generatedTokens"_L1].toDouble();
        if (seconds > 0 && tokens > 1)
            parts.append(tr("%1 tokens/s").arg(speedNumber(tokens / seconds)));
        const QString reason = receipt["stopReason"_L1].toString();
        if (message.state == storage::MessageState::Stopped)
            parts.append(tr("stopped"));
        else if (reason == "maxTokens"_L1)
            parts.append(tr("ended at the limit of tokens per reply"));
        else if (reason == "contextFull"_L1)
            parts.append(tr("ended because the context is full"));
        if (receipt.contains("replayDiffersAt"_L1)) {
            const qint64 at = receipt["replayDiffersAt"_L1].toInteger();
            const bool isOther = receipt["replayedByOther"_L1].toBool();
            const QString same = isOther ? tr("replayed by another model, the same tokens")
                                         : tr("replayed, the same tokens");
            const QString differs = isOther
                ? tr("replayed by another model, differs from token %1 on")
                : tr("replayed, differs from token %1 on");
            parts.append(at < 0 ? same : differs.arg(QLocale().toString(at + 1)));
        }
        return parts.join(u" · "_s);
    }

    TranscriptRow errorRow(const BranchMessage &message)
    {
        TranscriptRow row = makeRow(message, Kind::Error);
        row.block.text = message.message.receipt["error"_L1].toString();
        if (row.block.text.isEmpty())
            row.block.text = tr("The reply failed. Try again.");
        return row;
    }

    QList<TranscriptRow> replyRows(const BranchMessage &message)
    {
        QList<TranscriptRow> rows;
        for (const storage::Part &part : message.message.parts) {
            if (part.kind == storage::PartKind::Thought) {
                TranscriptRow row = thoughtRow(message, part.text, parsed(part.text));
                row.seconds = part.data["seconds"_L1].toDouble();
                row.tokens = part.data["tokens"_L1].toInt();
                row.isOpen = false;
                rows.append(row);
            }
        }
        rows += blockRows(message, parsed(messageText(message.message)), 0);
        const bool isWritten = !rows.isEmpty();
        if (message.message.state == storage::MessageState::Failed)
            rows.append(errorRow(message));
        if (message.message.state != storage::MessageState::Streaming) {
            TranscriptRow footer = makeRow(message, Kind::Footer);
            footer.stats = statsOf(message.message);
            if (isWritten)
                footer.sentTo = message.message.receipt["sentTo"_L1].toString();
            rows.append(footer);
        }
        return rows;
    }

} // namespace

QList<TranscriptRow>
blockRows(const BranchMessage &message, const QList<Block> &blocks, qsizetype from)
{
    QList<TranscriptRow> rows;
    int codeBlock = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks[i];
        if (block.kind == BlockKind::Code && block.firstLine == 0)
            ++codeBlock;
        if (i < from)
            continue;
        TranscriptRow row = makeRow(message, kindOfBlock(block.kind));
        row.block = block;
        row.codeBlock = block.kind == BlockKind::Code ? codeBlock : -1;
        rows.append(std::move(row));
    }
    return rows;
}

TranscriptRow
thoughtRow(const BranchMessage &message, const QString &source, const QList<Block> &blocks)
{
    TranscriptRow row = makeRow(message, Kind::Thought);
    row.block.text = source.trimmed();
    for (const Block &block : blocks) {
        row.block.hasMath = row.block.hasMath || block.hasMath || block.kind == BlockKind::Math;
        if (block.kind == BlockKind::RichText)
            row.block.html += block.html;
        else if (block.kind == BlockKind::Math)
            row.block.html +=
                "<p><code class=\"display\">"_L1 + block.text.toHtmlEscaped() + "</code></p>"_L1;
        else if (block.kind != BlockKind::Rule)
            row.block.html += "<pre dir=\"ltr\">"_L1 + block.text.toHtmlEscaped() + "</pre>"_L1;
    }
    row.isOpen = true;
    return row;
}

QList<TranscriptRow> rowsOfMessage(const BranchMessage &message)
{
    QList<TranscriptRow> rows;
    if (message.message.role == storage::Role::User) {
        rows.append(makeRow(message, Kind::UserText));
        rows.back().block.text = messageText(message.message);
    } else if (message.message.role == storage::Role::Assistant) {
        rows = replyRows(message);
    }
    if (!rows.isEmpty())
        rows.front().isFirst = true;
    return rows;
}

QList<TranscriptRow> rowsOfBranch(const Branch &branch)
{
    QList<TranscriptRow> rows;
    for (const BranchMessage &message : branch.messages)
        rows += rowsOfMessage(message);
    return rows;
}

QString messageText(const storage::Message &message)
{
    QString text;
    for (const storage::Part &part : message.parts) {
        if (part.kind == storage::PartKind::Text)
            text += part.text;
    }
    return text;
}

QString endingSentence(storage::MessageState state)
{
    switch (state) {
    case storage::MessageState::Stopped:
        return tr("The reply was stopped");
    case storage::MessageState::Failed:
        return tr("The reply failed");
    default:
        return tr("The reply is complete");
    }
}

} // namespace app
