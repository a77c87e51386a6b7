// SPDX-License-Identifier: Apache-2.0
#include "app/chat/code_highlighter.h"
#include "app/chat/code_language.h"

#include <algorithm>
#include <cmath>

#include <QColor>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;
using app::CodeHighlighter;
using app::CodeKey;

namespace {

constexpr CodeKey kKey = {1, 0};

} // namespace

class TestCodeHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesLanguages_data();
    void namesLanguages();
    void coloursEachLineOnce();
    void escapesCode();
    void remembersStateBetweenLines();
    void startsAgainWhenTheSourceChanges();
    void coloursDarkThemesOtherwise();
    void keepsColoursLegible_data();
    void keepsColoursLegible();
    void leavesUnknownLanguagesPlain();
    void neverHoldsUpItsCaller();
    void forgetsEverything();
};

void TestCodeHighlighter::namesLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("cpp") << u"cpp"_s << u"C++"_s;
    QTest::newRow("C++") << u"C++"_s << u"C++"_s;
    QTest::newRow("py") << u"py"_s << u"Python"_s;
    QTest::newRow("js") << u"js"_s << u"JavaScript"_s;
    QTest::newRow("sh") << u"sh"_s << u"Bash"_s;
    QTest::newRow("tsx") << u"tsx"_s << u"TSX"_s;
    QTest::newRow("unknown") << u"befunge"_s << u"Befunge"_s;
    QTest::newRow("none") << u""_s << u""_s;
    QTest::newRow("text") << u"text"_s << u""_s;
    QTest::newRow("very long") << u"x"_s.repeated(500) << u"X"_s + u"x"_s.repeated(23);
}

void TestCodeHighlighter::namesLanguages()
{
    QFETCH(QString, language);
    QTEST(app::languageLabel(language), "label");
}

void TestCodeHighlighter::coloursEachLineOnce()
{
    CodeHighlighter highlighter;
    const QSignalSpy coloured(&highlighter, &CodeHighlighter::highlighted); // once for each job
    highlighter.update(kKey, u"cpp"_s, u"int x;\nint"_s, false);
    QTRY_COMPARE(coloured.size(), 1);
    highlighter.update(kKey, u"cpp"_s, u"int x;\nint y"_s, false);
    highlighter.update(kKey, u"cpp"_s, u"int x;\nint y;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 10).size(), 2);
    QCOMPARE(coloured.size(), 2); // none for the update without a new whole line
    QVERIFY(highlighter.lines(kKey, 0, 10)[0].contains(u"<span style=\"color:#"_s));
    QCOMPARE(highlighter.lines(kKey, 1, 10).size(), 1);
}

void TestCodeHighlighter::escapesCode()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"cpp"_s, u"// <b>&amp;\n#include <a>\n\"<i>\""_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 10).size(), 3);
    const QString html = highlighter.lines(kKey, 0, 10).join(u'\n');
    QVERIFY(html.contains(u"&lt;b&gt;&amp;amp;"_s));
    QVERIFY(!html.contains(u"<b>"_s) && !html.contains(u"<i>"_s) && !html.contains(u"<a>"_s));
}

void TestCodeHighlighter::remembersStateBetweenLines()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"cpp"_s, u"/* a\n"_s, false);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 1).size(), 1);
    highlighter.update(kKey, u"cpp"_s, u"/* a\nint\n"_s, false);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 2).size(), 2);
    const QStringList lines = highlighter.lines(kKey, 0, 2);
    // Both are comment: the same colour.
    QCOMPARE(lines[1].left(lines[1].indexOf(u'>')), lines[0].left(lines[0].indexOf(u'>')));
}

void TestCodeHighlighter::startsAgainWhenTheSourceChanges()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"cpp"_s, u"int x;\nint y;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 10).size(), 2);
    highlighter.update(kKey, u"cpp"_s, u"bool z;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 10).size(), 1);
    QVERIFY(highlighter.lines(kKey, 0, 1)[0].contains(u"bool"_s));
}

void TestCodeHighlighter::coloursDarkThemesOtherwise()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"cpp"_s, u"int x;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 1).size(), 1);
    const QString light = highlighter.lines(kKey, 0, 1)[0];
    highlighter.setDark(true);
    QVERIFY(highlighter.lines(kKey, 0, 1).isEmpty());
    highlighter.update(kKey, u"cpp"_s, u"int x;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 1).size(), 1);
    QVERIFY(highlighter.lines(kKey, 0, 1)[0] != light);
}

void TestCodeHighlighter::keepsColoursLegible_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QColor>("ground"); // Theme.surfaceSunken
    QTest::newRow("light") << false << QColor(0xF1, 0xEF, 0xEB);
    QTest::newRow("dark") << true << QColor(0x14, 0x13, 0x12);
}

void TestCodeHighlighter::keepsColoursLegible()
{
    QFETCH(const bool, isDark);
    QFETCH(const QColor, ground);
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    CodeHighlighter highlighter;
    highlighter.setDark(isDark);
    highlighter.update(kKey, u"markdown"_s, u"# Shop\n"_s, true);
    highlighter.update({1, 1}, u"python"_s, u"def sum(x): return 5 # five\n"_s, true);
    QTRY_COMPARE(highlighter.lines({1, 1}, 0, 1).size(), 1);
    const QString html = highlighter.lines(kKey, 0, 1)[0] + highlighter.lines({1, 1}, 0, 1)[0];
    static const QRegularExpression kColour(u"color:(#[0-9a-f]{6})"_s);
    int colours = 0;
    for (const auto &match : kColour.globalMatch(html)) {
        const double own = luminance(QColor(match.captured(1)));
        const double behind = luminance(ground);
        const double contrast = (std::max(own, behind) + 0.05) / (std::min(own, behind) + 0.05);
        QVERIFY2(contrast >= 4.5, qPrintable(match.captured(1)));
        ++colours;
    }
    QVERIFY(colours >= 4);
}

void TestCodeHighlighter::leavesUnknownLanguagesPlain()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"befunge"_s, u"<v>"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 1), QStringList(u"&lt;v&gt;"_s));
}

void TestCodeHighlighter::neverHoldsUpItsCaller()
{
    CodeHighlighter highlighter;
    const QString source =
        u"template<typename T> auto f(T x) -> decltype(x) { return \"<\" + x; } // y\n"_s.repeated(
            5000);
    highlighter.update(kKey, u"cpp"_s, source, true);
    QVERIFY(highlighter.lines(kKey, 0, 1).isEmpty()); // coloured elsewhere, later
    QTRY_COMPARE_WITH_TIMEOUT(highlighter.lines(kKey, 0, 10'000).size(), 5000, 20'000);
}

void TestCodeHighlighter::forgetsEverything()
{
    CodeHighlighter highlighter;
    highlighter.update(kKey, u"cpp"_s, u"int x;"_s, true);
    QTRY_COMPARE(highlighter.lines(kKey, 0, 1).size(), 1);
    highlighter.clear();
    QVERIFY(highlighter.lines(kKey, 0, 1).isEmpty());
    QVERIFY(!highlighter.knows(kKey));
}

QTEST_GUILESS_MAIN(TestCodeHighlighter)
#include "tst_code_highlighter.moc"
