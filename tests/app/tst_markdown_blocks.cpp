// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_blocks.h"

#include <algorithm>
#include <random>

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals;
using app::Block;
using app::BlockKind;
using app::MarkdownBlocks;

namespace {

QList<Block> parsed(const QString &text)
{
    MarkdownBlocks blocks;
    blocks.append(text);
    blocks.finish();
    return blocks.blocks();
}

// What is shown while `text` is all that has come.
QList<Block> streaming(const QString &text)
{
    MarkdownBlocks blocks;
    blocks.append(text);
    return blocks.blocks();
}

QString kinds(const QList<Block> &blocks)
{
    QString all;
    for (const Block &block : blocks)
        all += u"TCGRM"[static_cast<int>(block.kind)];
    return all;
}

// Lines that open, close, continue and interrupt each other in every way.
const QStringList kLines = {u"plain text with **bold** and `code`"_s,
                            u""_s,
                            u""_s,
                            u"# Heading"_s,
                            u"- item"_s,
                            u"* star item"_s,
                            u"1. first"_s,
                            u"2. second"_s,
                            u"10) tenth"_s,
                            u"  - nested"_s,
                            u"  two spaces"_s,
                            u"   ```py"_s,
                            u"    four spaces"_s,
                            u"```"_s,
                            u"```cpp"_s,
                            u"````"_s,
                            u"~~~"_s,
                            u"  ```"_s,
                            u"    ```"_s,
                            u"int x = 1;"_s,
                            u"> quote"_s,
                            u"> ```"_s,
                            u">"_s,
                            u"---"_s,
                            u"==="_s,
                            u"* * *"_s,
                            u"-"_s,
                            u"1."_s,
                            u"| a | b |"_s,
                            u"|---|:-:|"_s,
                            u"| 1 | 2 |"_s,
                            u"\tx tab"_s,
                            u"-\ttab item"_s,
                            u"<div>html</div>"_s,
                            u"ünïcödé 😀 text"_s,
                            u"#hash"_s,
                            u"a ``` b"_s,
                            u"``` `x`"_s,
                            u"- ```"_s,
                            u"$$"_s,
                            u"$$x + 1$$"_s,
                            u"\\["_s,
                            u"+ c \\]"_s,
                            u"[^1]: a note"_s,
                            u"-     five"_s,
                            u"      six spaces"_s};

QString randomDocument(std::mt19937 &random)
{
    QString text;
    const size_t lines = 1 + random() % 24;
    for (size_t i = 0; i < lines; ++i)
        text +=
            kLines[static_cast<qsizetype>(random() % static_cast<size_t>(kLines.size()))] + u'\n';
    return text;
}

} // namespace

class TestMarkdownBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsKindsApart_data();
    void tellsKindsApart();
    void writesHtml_data();
    void writesHtml();
    void repairsTheEnd_data();
    void repairsTheEnd();
    void endsLikeAWholeParse();
    void settledBlocksNeverChange();
    void settlesLongTexts();
    void readsTables();
    void keepsCodeAsItIs();
    void cutsLongCode();
    void joinsSurrogatesAcrossPieces();
    void joinsLineEndsAcrossPieces();
    void reportsTheFirstChangedBlock();
    void survivesNesting_data();
    void survivesNesting();
};

void TestMarkdownBlocks::tellsKindsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // Text, Code, Grid (table), Rule
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("paragraphs") << u"a\n\nb"_s << u"TT"_s;
    QTest::newRow("heading") << u"# a\nb"_s << u"TT"_s;
    QTest::newRow("fence") << u"a\n```c\nx\n```\nb"_s << u"TCT"_s;
    QTest::newRow("indented code") << u"a\n\n    x"_s << u"TC"_s;
    QTest::newRow("table") << u"|a|\n|-|\n|1|"_s << u"G"_s;
    QTest::newRow("rule") << u"a\n\n***\nb"_s << u"TRT"_s;
    QTest::newRow("list is one block") << u"- a\n- b\n\n- c"_s << u"T"_s;
    QTest::newRow("html is text") << u"<b>a</b>"_s << u"T"_s;
    QTest::newRow("formula alone") << u"a\n\n$$x$$\n\nb"_s << u"TMT"_s;
    QTest::newRow("formula over lines") << u"$$\na\n= b\n+ c\n$$"_s << u"M"_s;
    QTest::newRow("formula in brackets") << u"\\[\na \\\\\n- b\n\\]"_s << u"M"_s;
    QTest::newRow("formula in text") << u"a $$x$$"_s << u"T"_s;
    QTest::newRow("formula in code") << u"```\n$$\nx\n$$\n```"_s << u"C"_s;
    QTest::newRow("formula that does not end") << u"$$\na\n\n- b"_s << u"TT"_s;
    QTest::newRow("definitions show nothing") << u"[a]: http://b.c"_s << u""_s;
}

void TestMarkdownBlocks::tellsKindsApart()
{
    QFETCH(QString, text);
    QTEST(kinds(parsed(text)), "expected");
}

void TestMarkdownBlocks::writesHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::newRow("marks") << u"**a** *b* `c` ~~d~~"_s
                           << u"<p><b>a</b> <i>b</i> <code>c</code> <s>d</s></p>"_s << u"a b c d"_s;
    QTest::newRow("raw html is escaped")
        << u"<script>x</script>"_s << u"<p>&lt;script&gt;x&lt;/script&gt;</p>"_s
        << u"<script>x</script>"_s;
    QTest::newRow("entity cannot make a tag")
        << u"&#60;img&#x3e; &lt;b&gt;"_s << u"<p>&lt;img&gt; &lt;b&gt;</p>"_s << u"<img> <b>"_s;
    QTest::newRow("bad entity") << u"&#xD800;"_s << u"<p>\uFFFD</p>"_s << u"\uFFFD"_s;
    QTest::newRow("link") << u"[a](https://b.c/d?e=f&g)"_s
                          << u"<p><a href=\"https://b.c/d?e=f&amp;g\">a</a></p>"_s << u"a"_s;
    QTest::newRow("script link is text")
        << u"[a](javascript:alert%281%29)"_s << u"<p>a</p>"_s << u"a"_s;
    QTest::newRow("file link is text") << u"[a](file:///etc/passwd)"_s << u"<p>a</p>"_s << u"a"_s;
    QTest::newRow("quote in a link")
        << u"[a](<https://b.c/\"onclick=x>)"_s
        << u"<p><a href=\"https://b.c/%22onclick=x\">a</a></p>"_s << u"a"_s;
    QTest::newRow("who is another one")
        << u"[a](https://b.c:d@e.f/g)"_s << u"<p><a href=\"https://e.f/g\">a</a></p>"_s << u"a"_s;
    QTest::newRow("mail") << u"[a](mailto:b@c.d)"_s << u"<p><a href=\"mailto:b@c.d\">a</a></p>"_s
                          << u"a"_s;
    QTest::newRow("image is a link") << u"![a](https://b.c/d.png)"_s
                                     << u"<p><a href=\"https://b.c/d.png\">a</a></p>"_s << u"a"_s;
    QTest::newRow("list") << u"3. a\n4. b"_s << u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s
                          << u"3. a\n4. b"_s;
    QTest::newRow("tasks")
        << u"- [x] a\n- [ ] b"_s
        << u"<ul><li class=\"checked\">a</li><li class=\"unchecked\">b</li></ul>"_s
        << u"- [x] a\n- [ ] b"_s;
    QTest::newRow("heading") << u"## a"_s << u"<h2>a</h2>"_s << u"a"_s;
    QTest::newRow("formula") << u"a $x_1*y*$ b"_s
                             << u"<p>a <code class=\"tex\">x_1*y*</code> b</p>"_s
                             << u"a $x_1*y*$ b"_s;
    QTest::newRow("quotes in quotes")
        << u"> a\n>> b"_s << u"<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>"_s
        << u"a\nb"_s;
    QTest::newRow("quote") << u"> a\n> b"_s << u"<blockquote><p>a b</p></blockquote>"_s << u"a b"_s;
}

void TestMarkdownBlocks::writesHtml()
{
    QFETCH(QString, text);
    const QList<Block> blocks = parsed(text);
    QCOMPARE(blocks.size(), 1);
    QTEST(blocks[0].html, "html");
    QTEST(blocks[0].text, "plain");
}

void TestMarkdownBlocks::repairsTheEnd_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // html of the last block, or its text when it is code
    QTest::newRow("bold") << u"a **b"_s << u"<p>a <b>b</b></p>"_s;
    QTest::newRow("bold, half closed") << u"a **b*"_s << u"<p>a <b>b</b></p>"_s;
    QTest::newRow("bold, only opened") << u"a **"_s << u"<p>a</p>"_s;
    QTest::newRow("bold and italic") << u"***a"_s << u"<p><i><b>a</b></i></p>"_s;
    QTest::newRow("bold before a space") << u"**a "_s << u"<p><b>a</b></p>"_s;
    QTest::newRow("code") << u"a `b **c"_s << u"<p>a <code>b **c</code></p>"_s;
    QTest::newRow("two marks") << u"**a `b"_s << u"<p><b>a <code>b</code></b></p>"_s;
    QTest::newRow("closed") << u"**a** b"_s << u"<p><b>a</b> b</p>"_s;
    QTest::newRow("multiplication") << u"2 * 3"_s << u"<p>2 * 3</p>"_s;
    QTest::newRow("snake_case_name") << u"a snake_case_na"_s << u"<p>a snake_case_na</p>"_s;
    QTest::newRow("link address") << u"see [a](https://b"_s << u"<p>see a</p>"_s;
    QTest::newRow("no heading yet") << u"a\n-"_s << u"<p>a</p>"_s;
    QTest::newRow("no fence yet") << u"a\n\n``"_s << u"<p>a</p>"_s;
    QTest::newRow("formula, not closed")
        << u"so **a** \\[x^*\n- y"_s << u"<p>so <b>a</b> <code>x^* - y</code></p>"_s;
    QTest::newRow("formula, only opened") << u"so $$"_s << u"<p>so</p>"_s;
    QTest::newRow("open fence") << u"```c\nint **x"_s << u"int **x"_s;
    QTest::newRow("fence, half closed") << u"```c\nint x;\n``"_s << u"int x;"_s;
    QTest::newRow("stars in a settled paragraph stay") << u"a **b\n\nc"_s << u"<p>c</p>"_s;
}

void TestMarkdownBlocks::repairsTheEnd()
{
    QFETCH(QString, text);
    const QList<Block> blocks = streaming(text);
    QVERIFY(!blocks.isEmpty());
    const Block &last = blocks.back();
    QTEST(last.kind == BlockKind::Code ? last.text : last.html, "shown");
}

void TestMarkdownBlocks::endsLikeAWholeParse()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        const QString text = randomDocument(random);
        MarkdownBlocks blocks;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype size =
                std::min<qsizetype>(1 + qsizetype(random() % 9), text.size() - at);
            blocks.append(text.sliced(at, size));
            at += size;
        }
        blocks.finish();
        QCOMPARE(blocks.source(), text);
        QVERIFY2(blocks.blocks() == parsed(text), qPrintable(text));
    }
}

// The promise that the cuts make: what is settled is what the whole text gives.
void TestMarkdownBlocks::settledBlocksNeverChange()
{
    std::mt19937 random(11);
    qsizetype settled = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QString text = randomDocument(random);
        const QList<Block> whole = parsed(text);
        MarkdownBlocks blocks;
        blocks.append(text);
        const qsizetype count = blocks.settledCount();
        settled += count;
        QVERIFY2(count <= whole.size() && blocks.blocks().first(count) == whole.first(count),
                 qPrintable(text));
    }
    QVERIFY2(settled > 20'000, qPrintable(QString::number(settled)));
}

void TestMarkdownBlocks::settlesLongTexts()
{
    const QString part =
        u"Some words.\n\n1. One:\n   ```sh\n   ls\n   ```\n2. Two\n\n| a |\n|---|\n| 1 |\n\n"
        "```cpp\nint x;\n\nint y;\n```\n\n> quote\n\n## Heading\n\n"_s;
    MarkdownBlocks blocks;
    for (int i = 0; i < 50; ++i)
        blocks.append(part);
    QVERIFY(blocks.settledCount() >= blocks.blocks().size() - 2);
}

void TestMarkdownBlocks::readsTables()
{
    const QList<Block> blocks = parsed(u"| a | **b** |\n|:-:|--:|\n| 1 | <x> |\n| 2 |\n"_s);
    QCOMPARE(kinds(blocks), u"G"_s);
    const Block &table = blocks[0];
    QCOMPARE(table.tableHeader, QStringList({u"a"_s, u"<b>b</b>"_s}));
    QCOMPARE(table.tableRows, QList<QStringList>({{u"1"_s, u"&lt;x&gt;"_s}, {u"2"_s, u""_s}}));
    QCOMPARE(table.tableAlign,
             QList<app::CellAlign>({app::CellAlign::Center, app::CellAlign::Right}));
    QCOMPARE(table.text, u"a\tb\n1\t<x>\n2\t"_s);
}

void TestMarkdownBlocks::keepsCodeAsItIs()
{
    const QList<Block> blocks = parsed(u"```c++ title=x\n\n  a < b && \\*c\n\n```"_s);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks[0].language, u"c++"_s);
    QCOMPARE(blocks[0].text, u"\n  a < b && \\*c\n"_s);
}

void TestMarkdownBlocks::cutsLongCode()
{
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(QString::number(i));
    const QList<Block> blocks = parsed(u"```\n"_s + lines.join(u'\n') + u"\n```"_s);
    QCOMPARE(blocks.size(), 3);
    QStringList together;
    for (const Block &block : blocks) {
        QCOMPARE(block.firstLine, int(together.size()));
        together += block.text.split(u'\n');
        QCOMPARE(block.isLast, together.size() == 150);
    }
    QCOMPARE(together, lines);
}

void TestMarkdownBlocks::joinsSurrogatesAcrossPieces()
{
    const QString smile = u"😀"_s;
    MarkdownBlocks blocks;
    blocks.append(smile.first(1));
    QCOMPARE(blocks.source(), QString());
    blocks.append(smile.sliced(1));
    QCOMPARE(blocks.source(), smile);
    blocks.append(smile.first(1));
    blocks.finish();
    QCOMPARE(blocks.source(), smile + QChar(QChar::ReplacementCharacter));
}

void TestMarkdownBlocks::joinsLineEndsAcrossPieces()
{
    MarkdownBlocks blocks;
    blocks.append(u"a\r"_s);
    blocks.append(u"\nb\rc"_s);
    QCOMPARE(blocks.source(), u"a\nb\nc"_s);
}

void TestMarkdownBlocks::reportsTheFirstChangedBlock()
{
    MarkdownBlocks blocks;
    blocks.append(u"a\n\nb"_s);
    QCOMPARE(blocks.blocks().size(), 2);
    blocks.append(u" c"_s);
    QCOMPARE(blocks.firstChanged(), 1);
    blocks.append(u"\n\n[b]: http://x.y\n\n"_s);
    blocks.finish();
    QCOMPARE(blocks.firstChanged(), 2);
}

void TestMarkdownBlocks::survivesNesting_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u">"_s.repeated(20'000) + u"a"_s;
    QTest::newRow("lists") << u"- "_s.repeated(20'000) + u"a"_s;
    QTest::newRow("emphasis") << u"*a **b "_s.repeated(5'000);
    QTest::newRow("brackets") << u"["_s.repeated(20'000);
    QTest::newRow("backticks") << u"` `` "_s.repeated(5'000);
    QTest::newRow("columns") << u"|a"_s.repeated(2'000) + u"\n"_s + u"|-"_s.repeated(2'000)
            + u"\n"_s + (u"|b"_s.repeated(2'000) + u"\n"_s).repeated(20);
    QTest::newRow("rows") << u"|a|\n|-|\n"_s + u"|b|\n"_s.repeated(20'000);
    QTest::newRow("zeros") << QString(10'000, QChar(u'\0'));
    QTest::newRow("formulas that do not end") << u"\\("_s.repeated(60'000);
    QTest::newRow("display formulas that do not end") << u"\\["_s.repeated(60'000);
    QTest::newRow("lines of them") << (u"\\( "_s.repeated(20) + u'\n').repeated(4'000);
    QTest::newRow("lines of display formulas") << (u"\\[ "_s.repeated(20) + u'\n').repeated(4'000);
    QTest::newRow("formulas on one line") << u"\\(a\\)"_s.repeated(20'000);
}

void TestMarkdownBlocks::survivesNesting()
{
    QFETCH(QString, text);
    QElapsedTimer clock;
    clock.start();
    const QList<Block> whole = parsed(text);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    for (const Block &block : whole) {
        QVERIFY(block.html.count(u"<blockquote>"_s) <= 24);
        QVERIFY(block.tableHeader.size() <= 128);
        QVERIFY(block.tableHeader.size() * block.tableRows.size() <= 200'128);
        QVERIFY(block.shownHeader().size() <= 64 && block.shownRows().size() <= 1000);
    }
}

QTEST_APPLESS_MAIN(TestMarkdownBlocks)
#include "tst_markdown_blocks.moc"
