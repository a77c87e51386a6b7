// SPDX-License-Identifier: Apache-2.0
#include "app/chat/markdown_math.h"
#include "app/chat/markdown_parser.h"
#include "app/chat/next_place.h"

#include <QTest>

using namespace Qt::Literals;
using namespace app;

class TestMarkdownMath final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHtml_data();
    void writesHtml();
    void putsAFormulaOnOneLine();
    void findsWhatIsOpen_data();
    void findsWhatIsOpen();
    void searchesOnceForWhatIsNotThere();
};

void TestMarkdownMath::writesHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("plain");
    QTest::newRow("formula in parentheses")
        << u"a \\( x < y \\), `\\(z\\)`"_s
        << u"<p>a <code class=\"tex\">x &lt; y</code>, <code>\\(z\\)</code></p>"_s
        << u"a $x < y$, \\(z\\)"_s;
    QTest::newRow("backslashes") << u"$a \\\\ \\{b\\} \\, c$"_s
                                 << u"<p><code class=\"tex\">a \\\\ \\{b\\} \\, c</code></p>"_s
                                 << u"$a \\\\ \\{b\\} \\, c$"_s;
    QTest::newRow("money") << u"from $5 to $10 or 3 $ and 4 $"_s
                           << u"<p>from $5 to $10 or 3 $ and 4 $</p>"_s
                           << u"from $5 to $10 or 3 $ and 4 $"_s;
    QTest::newRow("footnote") << u"a[^n] b `[^n]`"_s
                              << u"<p>a<sup>n</sup> b <code>[^n]</code></p>"_s << u"a[^n] b [^n]"_s;
    QTest::newRow("text of a footnote")
        << u"[^1]: word"_s << u"<p><sup>1</sup> word</p>"_s << u"[^1] word"_s;
}

void TestMarkdownMath::writesHtml()
{
    QFETCH(QString, text);
    const QList<Block> blocks = parseMarkdown(text.toStdString());
    QCOMPARE(blocks.size(), 1);
    QTEST(blocks[0].html, "html");
    QTEST(blocks[0].text, "plain");
}

void TestMarkdownMath::putsAFormulaOnOneLine()
{
    QCOMPARE(withMathAndNotes("> \\[\n> a\n>   - b\n> \\]\nc"), "> $$a - b$$\nc");
    QCOMPARE(withMathAndNotes("```\n\\[\na\\]\n```\n\\(x\\)"), "```\n\\[\na\\]\n```\n$x$");
    QCOMPARE(withMathAndNotes("\\[ a\n\nb \\]"), "\\[ a\n\nb \\]");
    QCOMPARE(withMathAndNotes("\\(a \\(b\n\\(c\\) \\[d\\( \\(e\\)"), "\\(a \\(b\n$c$ \\[d$\\(e$");
    // Signs of a quote only where the formula's own line begins with one.
    QCOMPARE(withMathAndNotes("\\(x\\)\n> \\(y\\) \\[\n> z\n\\]\na \\[\n> b\n\\]"),
             "$x$\n> $y$ $$z$$\na $$> b$$");
}

void TestMarkdownMath::findsWhatIsOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin"); // -1: nowhere
    QTest::newRow("closed") << u"a $$x$$ \\(y\\)"_s << -1;
    QTest::newRow("open") << u"a $$x"_s << 2;
    QTest::newRow("in code") << u"a `$$x` b"_s << -1;
    QTest::newRow("escaped") << u"\\$$x"_s << -1;
    QTest::newRow("inline, on an earlier line") << u"\\(x\nb"_s << -1;
}

void TestMarkdownMath::findsWhatIsOpen()
{
    QFETCH(QString, text);
    QTEST(int(openMathBegin(text.toStdString())), "begin");
}

void TestMarkdownMath::searchesOnceForWhatIsNotThere()
{
    const std::string text = std::string(1000, 'a') + "$$" + std::string(1000, 'a');
    NextPlace place(text, "$$");
    for (size_t at = 0; at <= 1000; ++at)
        QCOMPARE(place.from(at), size_t{1000});
    QCOMPARE(place.searches(), size_t{1});
    for (size_t at = 1001; at < text.size() + 10; ++at)
        QCOMPARE(place.from(at), std::string::npos);
    QCOMPARE(place.searches(), size_t{2});
    QCOMPARE(place.from(7), size_t{1000}); // also from an earlier place
}

QTEST_APPLESS_MAIN(TestMarkdownMath)
#include "tst_markdown_math.moc"
