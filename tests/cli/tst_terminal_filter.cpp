// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal_filter.h"

#include <QTest>

using namespace Qt::Literals;
using app::cli::TerminalFilter;

class TestTerminalFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutWhatDrivesTheTerminal_data();
    void takesOutWhatDrivesTheTerminal();
    void remembersAnUnfinishedSequence_data();
    void remembersAnUnfinishedSequence();
    void leavesNoControlCharacterOfAnyText();
};

void TestTerminalFilter::takesOutWhatDrivesTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text") << u"Grüße, 日本 😀\n\tcode"_s << u"Grüße, 日本 😀\n\tcode"_s;
    QTest::newRow("colour") << u"a\x1b[1;31mred\x1b[0mb"_s << u"aredb"_s;
    QTest::newRow("clear screen") << u"\x1b[2J\x1b[Hx"_s << u"x"_s;
    QTest::newRow("title") << u"\x1b]0;owned\x07x"_s << u"x"_s;
    QTest::newRow("link") << u"\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\"_s << u"text"_s;
    QTest::newRow("clipboard") << u"\x1b]52;c;ZXZpbA==\x07x"_s << u"x"_s;
    QTest::newRow("device string") << u"\x1bPq#0\x1b\\x"_s << u"x"_s;
    QTest::newRow("one-character forms")
        << u"a\u009b31mb\u009d0;t\u009cc\u0090q\u009cd"_s << u"abcd"_s;
    QTest::newRow("character set") << u"\x1b(0x"_s << u"x"_s;
    QTest::newRow("reset") << u"\x1b"
                              "cx"_s
                           << u"x"_s;
    QTest::newRow("bell, backspace, return") << u"a\a\b\rb\x7f"_s << u"ab"_s;
    QTest::newRow("sequence in a sequence") << u"\x1b\x1b[31mx"_s << u"x"_s;
    QTest::newRow("broken off by a line") << u"\x1b[31\nx"_s << u"\nx"_s;
    QTest::newRow("string without an end") << u"\x1b]0;owned\nx"_s << u"\nx"_s;
}

void TestTerminalFilter::takesOutWhatDrivesTheTerminal()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(TerminalFilter().filter(text), shown);
}

void TestTerminalFilter::remembersAnUnfinishedSequence_data()
{
    takesOutWhatDrivesTheTerminal_data();
}

void TestTerminalFilter::remembersAnUnfinishedSequence()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    TerminalFilter filter;
    QString all;
    for (const QChar character : text)
        all += filter.filter(QStringView(&character, 1));
    QCOMPARE(all, shown);
}

void TestTerminalFilter::leavesNoControlCharacterOfAnyText()
{
    TerminalFilter filter;
    quint32 state = 1;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1664525U + 1013904223U;
        const QChar character(static_cast<char16_t>((state >> 16U) % 0xA0U));
        const QString shown = filter.filter(QStringView(&character, 1));
        for (const QChar left : shown) {
            const char16_t code = left.unicode();
            QVERIFY(code == u'\n' || code == u'\t' || (code >= 0x20 && code < 0x7F) || code > 0x9F);
        }
    }
}

QTEST_GUILESS_MAIN(TestTerminalFilter)
#include "tst_terminal_filter.moc"
