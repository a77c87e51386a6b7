// SPDX-License-Identifier: Apache-2.0
#include "app/agent/call_draft.h"
#include "app/agent/diff_painter.h"
#include "app/agent/terminal_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals;

class TestTerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatATerminalWould_data();
    void showsWhatATerminalWould();
    void survivesAnyBytes();
    void keepsTheEndOfVeryMuch();
    void tellsACallThatIsBeingWritten();
    void coloursDiffsAsCode();
};

void TestTerminalText::showsWhatATerminalWould_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const char *bytes, const char *html) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(html);
    };
    row("plain", "a\nb\n", "a<br>b");
    row("colour", "\x1b[31mred\x1b[0m plain", "<span class=\"f1\">red</span> plain");
    row("weight", "\x1b[1;4;32mok\x1b[m", "<span class=\"f2 s u\">ok</span>");
    row("bright on dark", "\x1b[97;40mx", "<span class=\"f15 b0\">x</span>");
    row("256 colours", "\x1b[38;5;196mx", "<span class=\"f9\">x</span>");
    row("16 million", "\x1b[38;2;0;200;0mx", "<span class=\"f2\">x</span>");
    row("over lines", "\x1b[31ma\nb", "<span class=\"f1\">a</span><br><span class=\"f1\">b</span>");
    row("markup", "<b>&", "&lt;b&gt;&amp;");
    row("overwritten", "10%\r100%\n", "100%");
    row("overwritten in part", "abc\rX", "Xbc");
    row("cleared", "abc\r\x1b[K", "");
    row("backspace", "ab\b\bX", "Xb");
    row("title", "\x1b]0;evil\x07text", "text");
    row("link", "\x1b]8;;https://x\x1b\\word\x1b]8;;\x1b\\", "word");
    row("cursor", "\x1b[2J\x1b[10;10Htext", "text");
    row("unknown codes", "\x1b[999;38;5mx", "x");
    row("open sequence", "x\x1b[3", "x");
    row("other controls",
        "a\x01\x7f"
        "b",
        "ab");
    row("turned around",
        "a\xE2\x80\xAE"
        "b",
        "a\\u{202e}b");
}

void TestTerminalText::showsWhatATerminalWould()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, html);
    QCOMPARE(app::terminalHtml(bytes.toStdString()), html);
}

void TestTerminalText::survivesAnyBytes()
{
    QRandomGenerator random(7);
    constexpr char kLikely[] = "\x1b[];0123456789mKHJ\r\n\b\t\\\x07\x9b <>&";
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (int i = 0; i < 400; ++i)
            bytes += random.bounded(3) == 0
                ? static_cast<char>(random.bounded(256))
                : kLikely[random.bounded(static_cast<int>(sizeof kLikely) - 1)];
        const QString html = app::terminalHtml(bytes);
        QVERIFY(!html.contains(QChar(0x1b)));
        QCOMPARE(html.count(u"<span"_s), html.count(u"</span>"_s));
    }
}

void TestTerminalText::keepsTheEndOfVeryMuch()
{
    std::string bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += "line " + std::to_string(i) + "\n";
    const QString html = app::terminalHtml(bytes);
    QVERIFY(html.endsWith(u"line 99999"_s));
    QVERIFY(html.size() < 20'000);
    QVERIFY(app::terminalHtml(std::string(1'000'000, 'x')).size() <= 2000);
}

void TestTerminalText::tellsACallThatIsBeingWritten()
{
    const QString whole = u"call:edit{file:<|\"|>a.txt<|\"|>,find:<|\"|>one\ntwo<|\"|>,"
                          "replace:<|\"|>three<|\"|>}"_s;
    for (qsizetype length = 0; length <= whole.size(); ++length)
        app::draftOf(whole.first(length));
    const app::CallDraft draft = app::draftOf(whole);
    QCOMPARE(draft.title, u"edit a.txt"_s);
    QCOMPARE(draft.diffLines, (QStringList{u"-one"_s, u"-two"_s, u"+three"_s}));
    QCOMPARE(app::draftOf(whole.first(47)).diffLines, (QStringList{u"-one"_s, u"-tw"_s}));
    QCOMPARE(app::draftOf(u"call:run{command:<|\"|>ls\u202e"_s).title, u"run ls\\u{202e}"_s);
}

void TestTerminalText::coloursDiffsAsCode()
{
    app::DiffPainter painter;
    const QStringList lines{u"@@ -1,2 +1,2 @@"_s, u" int a;"_s, u"-int b;"_s, u"+// <c>"_s};
    const QStringList html = painter.paint(u"src/a.cpp"_s, lines, false);
    QCOMPARE(html.size(), lines.size());
    QVERIFY2(html[1].contains(u"<span"_s), qPrintable(html[1]));
    QVERIFY(html[3].contains(u"&lt;c&gt;"_s));
    QVERIFY(painter.paint(u"Makefile"_s, lines, false).isEmpty());
}

QTEST_GUILESS_MAIN(TestTerminalText)
#include "tst_terminal_text.moc"
