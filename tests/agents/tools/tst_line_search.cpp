// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/line_search.h"

#include <chrono>

#include <QElapsedTimer>
#include <QTest>

using namespace agents::tools;
using namespace std::chrono_literals;

class TestLineSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLines_data();
    void findsLines();
    void knowsWhatEveryMatchHolds_data();
    void knowsWhatEveryMatchHolds();
    void takesABrokenPatternAsText();
    void neverHangs_data();
    void neverHangs();
    void stopsAtTheMostHits();

private:
    static QByteArray numbers(const LineSearch &search, const std::string &text)
    {
        std::vector<LineSearch::Hit> hits;
        search.find(text, 1000, LineSearch::Clock::now() + 10s, hits);
        QByteArray all;
        for (const auto &hit : hits)
            all += QByteArray::number(static_cast<int>(hit.line + 1)) + ' ';
        return all.trimmed();
    }
};

void TestLineSearch::findsLines_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *pattern, const char *text, const char *lines) {
        QTest::addRow("%s in %s", pattern, text)
            << QByteArray(pattern) << QByteArray(text) << QByteArray(lines);
    };
    row("foo", "foo\nbar\nfoo foo\n", "1 3");
    row("foo$", "foo\r\nfoob\r\n", "1");
    row("^b", "a\nb\nab", "2");
    row("b", "a\nb", "2");
    row("f.o", "fxo\nf\no", "1");
    row("a|b", "a\nc\nb", "1 3");
    row("(ab)?c", "c\nx\nabc", "1 3");
    row("colou?r", "color\ncolour\ncolr", "1 2");
    row("x{2}y", "xy\nxxy", "2");
    row("\\bint\\b", "int x\nprint\nint", "1 3");
    row("\\x41B", "AB\nx41B", "1");
    row("a\\.b", "axb\na.b", "2");
    row("[.]h", "xh\na.h", "2");
    row("(?i)FOO", "foo\nbar\nxFoO", "1 3");
    row("(?i)kos", "KOS\n\xE2\x84\xAAo\xC5\xBF\nko", "1 2");
    row("foo|ba+r|c$", "bar\nx\nfoo\nbaaar foo\nca\nac", "1 3 4 6");
    row("(a|b)c", "ac\nc\nbc", "1 3");
    row("\xC3\xA9+", "\xC3\xA9\xC3\xA9\ne", "1");
    row("h\xC3\xA9?llo", "hllo\nh\xC3\xA9llo", "1 2");
    row("^$", "a\n\nb", "2");
    row("zzz", "", "");
}

void TestLineSearch::findsLines()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, lines);
    QCOMPARE(numbers(LineSearch(pattern.toStdString()), text.toStdString()), lines);
}

void TestLineSearch::knowsWhatEveryMatchHolds_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    for (const auto &[pattern, text] :
         std::initializer_list<std::pair<const char *, const char *>>{{"void \\w+Foo\\(", "void "},
                                                                      {"a|b", "a|b"},
                                                                      {"abc|d+e|f*gh", "abc|d|gh"},
                                                                      {"abc|d*", ""},
                                                                      {"(a|b)cd", "cd"},
                                                                      {"(?:a|b)cd", "cd"},
                                                                      {"(?=a)cd", ""},
                                                                      {"a|b|c|d|e|f|g|h|i", ""},
                                                                      {"(abc)d", "d"},
                                                                      {"abc*d", "ab"},
                                                                      {"abc+d", "abc"},
                                                                      {"[abc]def", "def"},
                                                                      {"\\x41bc", ""},
                                                                      {"(?i)aBc", "abc"},
                                                                      {"(?i)\xC3\x89 bc", ""},
                                                                      {"a(?i)bc", ""},
                                                                      {"a\\.bc", "a.bc"},
                                                                      {"ab{2,3}cde", "cde"},
                                                                      {"(a(b)c)?de", "de"},
                                                                      {"\xC3\xA9?xy", "xy"},
                                                                      {"", ""},
                                                                      {"[]x]yz", "yz"},
                                                                      {"\\p{L}abc", ""},
                                                                      {"a)b", ""}})
        QTest::newRow(pattern) << QByteArray(pattern) << QByteArray(text);
}

void TestLineSearch::knowsWhatEveryMatchHolds()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QByteArray known;
    const auto required = RequiredTexts::of(pattern.toStdString());
    for (const std::string &each : required.texts())
        known += (known.isEmpty() ? "" : "|") + QByteArray::fromStdString(each);
    QCOMPARE(known, text);
}

void TestLineSearch::takesABrokenPatternAsText()
{
    const LineSearch search("foo(");
    QVERIFY(search.isLiteral());
    QVERIFY(!search.problem().empty());
    QCOMPARE(numbers(search, "foo\nfoo(x)\n"), "2");
}

void TestLineSearch::neverHangs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"(a+)+$", "(a|aa)+b", "(.*)*x", "(?:a?){40}a{40}b", "^(([a-z])+.)+[A-Z]([a-z])+$",
          "(*LIMIT_MATCH=4000000000)(a+)+$", "(?R)?a", "(a*)*\\1b"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void TestLineSearch::neverHangs()
{
    QFETCH(QByteArray, pattern);
    const LineSearch search(pattern.toStdString());
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += std::string(5000, 'a') + "!\n";
    QElapsedTimer timer;
    timer.start();
    std::vector<LineSearch::Hit> hits;
    search.find(text, 50, LineSearch::Clock::now() + 500ms, hits);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestLineSearch::stopsAtTheMostHits()
{
    std::vector<LineSearch::Hit> hits;
    LineSearch("a").find("a\na\na\na\n", 3, LineSearch::Clock::now() + 10s, hits);
    QCOMPARE(hits.size(), 3u);
}

QTEST_APPLESS_MAIN(TestLineSearch)
#include "tst_line_search.moc"
