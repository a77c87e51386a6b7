// SPDX-License-Identifier: Apache-2.0
// Model output as Markdown: any text, cut anywhere, must give safe blocks, and the same blocks as
// the whole text once it is finished.
#include "app/chat/markdown_blocks.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

// Only our own tags, and links that Hearth may open.
void checkHtml(const QString &html)
{
    static const QRegularExpression ours(
        u"</?(p|h[1-6]|blockquote|div|ul|ol|li|pre|table|tr|th|td|i|b|s|sup|code|a|br|hr)"
        "( start=\"\\d+\"| href=\"(https?:|mailto:)[^\"<>]*\"| border=\"1\" cellspacing=\"0\" "
        "cellpadding=\"4\""
        "| dir=\"ltr\"| class=\"(un)?checked\"| class=\"(tex|display)\")?>"_s);
    QString rest = html;
    rest.remove(ours);
    require(!rest.contains(u'<') && !rest.contains(u'>'));
}

void checkBlocks(const QList<app::Block> &blocks)
{
    for (const app::Block &block : blocks) {
        checkHtml(block.html);
        for (const QString &cell : block.tableHeader)
            checkHtml(cell);
        for (const QStringList &row : block.tableRows)
            std::ranges::for_each(row, checkHtml);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString text =
        QString::fromUtf8(QByteArrayView(data + 1, static_cast<qsizetype>(size) - 1));
    const qsizetype step =
        1 + data[0] % 32 + text.size() / 16; // few pieces: each is parsed and checked
    app::MarkdownBlocks streamed;
    for (qsizetype at = 0; at < text.size(); at += step) {
        streamed.append(text.mid(at, step));
        checkBlocks(streamed.blocks());
    }
    streamed.finish();
    app::MarkdownBlocks whole;
    whole.append(text);
    whole.finish();
    require(streamed.blocks() == whole.blocks());
    require(streamed.source() == whole.source());
    checkBlocks(whole.blocks());
    return 0;
}
