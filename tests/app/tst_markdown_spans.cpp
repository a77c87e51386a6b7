// SPDX-License-Identifier: Apache-2.0
// Marks that cross each other: the parser ends what it never began. Texts were found by fuzzing.
#include "app/chat/markdown_blocks.h"

#include <QTest>

using namespace Qt::Literals;

namespace {

QList<app::Block> parsed(const QString &text)
{
    app::MarkdownBlocks blocks;
    blocks.append(text);
    blocks.finish();
    return blocks.blocks();
}

void verifyBalanced(const QString &html)
{
    for (const auto tag : {"p>"_L1, "i>"_L1, "b>"_L1, "s>"_L1, "a>"_L1}) {
        QCOMPARE(html.count("</"_L1 + tag), html.count("<"_L1 + tag));
    }
}

} // namespace

class TestMarkdownSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhatNeverBegan();
};

void TestMarkdownSpans::closesWhatNeverBegan()
{
    const QString text = QString::fromUtf8(
        QByteArray::fromBase64("W10o9lV+9Sl1XFv///////////////////////////////////////////////////"
                               "////+1/ypVfn4gfioqfn5Vfn4gfiooKn7//4LxKFwvWw=="));
    const QList<app::Block> blocks =
        parsed(text + u"\n\nafter *this*\n\n|a|\n|-|\n|"_s + text + u"|\n"_s);
    QVERIFY(blocks.size() >= 3);
    QCOMPARE(blocks.at(1).html, u"<p>after <i>this</i></p>"_s);
    for (const app::Block &block : blocks) {
        verifyBalanced(block.html);
        for (const QStringList &row : block.tableRows) {
            for (const QString &cell : row)
                verifyBalanced(cell);
        }
    }
}

QTEST_APPLESS_MAIN(TestMarkdownSpans)
#include "tst_markdown_spans.moc"
