// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_parser.h"

#include <QTest>

using namespace Qt::Literals;
using app::Block;
using app::BlockKind;

// Code inside a list of Markdown is a block of its own, and the list goes on behind it.
class TestListCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isABlock_data();
    void isABlock();
    void goesOnWithAListBehindCode_data();
    void goesOnWithAListBehindCode();
    void survivesDepth();
};

void TestListCode::isABlock_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // Text, Code
    QTest::newRow("code in a list") << u"- a\n  ```c\n  x\n  ```\n- b"_s << u"TCT"_s;
    QTest::newRow("code ends a list") << u"1. a\n   ```c\n   x\n   ```"_s << u"TC"_s;
    QTest::newRow("code begins a list") << u"- ```c\n  x\n  ```"_s << u"TC"_s;
    QTest::newRow("two in an item") << u"- a\n  ```\n  x\n  ```\n  ```\n  y\n  ```"_s << u"TCC"_s;
    QTest::newRow("indented code in a list") << u"- a\n\n      x\n\n  b"_s << u"TCT"_s;
    QTest::newRow("code in a list in a quote") << u"> - a\n>   ```c\n>   x\n>   ```"_s << u"T"_s;
}

void TestListCode::isABlock()
{
    QFETCH(QString, text);
    QString kinds;
    for (const Block &block : app::parseMarkdown(text.toStdString()))
        kinds += u"TCGRM"[static_cast<int>(block.kind)];
    QTEST(kinds, "expected");
}

void TestListCode::goesOnWithAListBehindCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // html, or for code its indent, language and text
    QTest::newRow("bullets") << u"- a\n  ```c\n  x\n\n  y\n  ```\n- b"_s
                             << QStringList{u"<ul><li>a</li></ul>"_s, u"1 c x\n\ny"_s,
                                            u"<ul><li>b</li></ul>"_s};
    QTest::newRow("numbers go on") << u"7. a\n   ```\n   x\n   ```\n8. b\n9. c"_s
                                   << QStringList{u"<ol start=\"7\"><li>a</li></ol>"_s, u"1  x"_s,
                                                  u"<ol start=\"8\"><li>b</li><li>c</li></ol>"_s};
    QTest::newRow("the item goes on")
        << u"1. a\n   ```\n   x\n   ```\n   more\n2. b"_s
        << QStringList{u"<ol start=\"1\"><li>a</li></ol>"_s, u"1  x"_s,
                       u"<ol start=\"2\"><div>more</div><li>b</li></ol>"_s};
    QTest::newRow("a loose item goes on") << u"- a\n\n  ```\n  x\n  ```\n\n  more"_s
                                          << QStringList{u"<ul><li><p>a</p></li></ul>"_s, u"1  x"_s,
                                                         u"<ul><div><p>more</p></div></ul>"_s};
    QTest::newRow("a list in a list")
        << u"1. a\n   - b\n     ```\n     x\n     ```\n   - c\n2. d"_s
        << QStringList{u"<ol start=\"1\"><li>a<ul><li>b</li></ul></li></ol>"_s, u"2  x"_s,
                       u"<ol start=\"2\"><div><ul><li>c</li></ul></div><li>d</li></ol>"_s};
    QTest::newRow("nothing follows but the outer list")
        << u"- a\n  - b\n    ```\n    x\n    ```\n- d"_s
        << QStringList{u"<ul><li>a<ul><li>b</li></ul></li></ul>"_s, u"2  x"_s,
                       u"<ul><li>d</li></ul>"_s};
    QTest::newRow("tags stay text")
        << u"- <div></div>\n  ```\n  x\n  ```\n  <div></div>"_s
        << QStringList{u"<ul><li>&lt;div&gt;&lt;/div&gt;</li></ul>"_s, u"1  x"_s,
                       u"<ul><div>&lt;div&gt;&lt;/div&gt;</div></ul>"_s};
}

void TestListCode::goesOnWithAListBehindCode()
{
    QFETCH(QString, text);
    QStringList shown;
    for (const Block &block : app::parseMarkdown(text.toStdString())) {
        shown += block.kind == BlockKind::Code
            ? u"%1 %2 %3"_s.arg(block.indent).arg(block.language, block.text)
            : block.html;
    }
    QTEST(shown, "expected");
}

// What is deeper than rich text is nested stays in the list, flat.
void TestListCode::survivesDepth()
{
    for (const int depth : {5, 12, 13, 200}) {
        QString text;
        for (int level = 0; level < depth; ++level)
            text += u"- "_s;
        text += u"a\n"_s;
        const QString indent(2 * depth, u' ');
        text += indent + u"```\n"_s + indent + u"x\n"_s + indent + u"```\nend\n"_s;
        const QList<Block> blocks = app::parseMarkdown(text.toStdString());
        const bool isSplit =
            std::ranges::any_of(blocks, [](const Block &block) { return block.indent > 0; });
        QCOMPARE(isSplit, depth <= 12); // a list and its item each
        QString words;
        for (const Block &block : blocks)
            words += block.text;
        QVERIFY(words.contains(u'a') && words.contains(u'x') && words.contains(u"end"_s));
    }
}

QTEST_GUILESS_MAIN(TestListCode)
#include "tst_list_code.moc"
