// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_output.h"
#include "agents/tools/shown_text.h"
#include "agents/tools/text_file.h"
#include "agents/workspace/line_diff.h"

#include <random>

#include <QTest>

using namespace agents::tools;
using agents::workspace::unifiedDiff;
using namespace std::string_literals;

class TestTextFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void splicesOnlyTheSpan();
    void everySpliceKeepsTheOtherBytes();
    void refusesCharactersThatTheEncodingLacks();
    void showsDifferences_data();
    void showsDifferences();
    void differencesLeadFromOneToTheOther();
    void endsOnTextsWithNothingInCommon();
    void showsCommandOutputAsPlainLines();
    void boundsCommandOutput();
    void cutsAtCharactersAndLines();
};

void TestTextFile::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("lines");
    const auto row = [](const char *name, const std::string &bytes, const char *text, int lines) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(text) << lines;
    };
    row("empty", "", "", 0);
    row("plain", "a\nb\n", "a\nb\n", 2);
    row("no final newline", "a\nb", "a\nb", 2);
    row("crlf", "a\r\nb\r\n", "a\nb\n", 2);
    row("cr", "a\rb\r", "a\nb\n", 2);
    row("mixed", "a\r\nb\nc\rd\r\r\n", "a\nb\nc\nd\n\n", 5);
    row("utf-8 mark",
        "\xEF\xBB\xBF"
        "a\n",
        "a\n", 1);
    row("only a mark", "\xEF\xBB\xBF", "", 0);
    row("utf-8", "h\xC3\xA9\n", "h\xC3\xA9\n", 1);
    row("utf-16 little", "\xFF\xFEh\0\xE9\0\r\0\n\0"s, "h\xC3\xA9\n", 1);
    row("utf-16 big", "\xFE\xFF\0h\0\xE9\0\n"s, "h\xC3\xA9\n", 1);
    row("utf-16 pair", "\xFF\xFE\x3D\xD8\x00\xDE"s, "\xF0\x9F\x98\x80", 1);
    row("latin-1", "caf\xE9\n", "caf\xC3\xA9\n", 1);
    row("broken utf-8", "\xC3\xA9 \xC3\xA9 \xFF\n", "\xC3\xA9 \xC3\xA9 \xEF\xBF\xBD\n", 1);
}

void TestTextFile::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QFETCH(int, lines);
    const auto file = TextFile::decode(bytes.toStdString());
    QVERIFY(file);
    QCOMPARE(QByteArray::fromStdString(file->text()), text);
    QCOMPARE(static_cast<int>(file->lineCount()), lines);
    QCOMPARE(QByteArray::fromStdString(file->bytes()), bytes);
}

void TestTextFile::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nul") << QByteArray("a\0b", 3);
    QTest::newRow("odd utf-16") << QByteArray("\xFF\xFE"
                                              "a",
                                              3);
    QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04 abc");
}

void TestTextFile::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!TextFile::decode(bytes.toStdString()));
}

void TestTextFile::splicesOnlyTheSpan()
{
    const auto file = TextFile::decode("\xEF\xBB\xBF"
                                       "a\r\nb\nc\rd");
    const size_t b = file->text().find('b');
    QCOMPARE(*file->splice(b, b + 1, "B"),
             "\xEF\xBB\xBF"
             "a\r\nB\nc\rd");
    QCOMPARE(*file->splice(0, 1, "x\ny"),
             "\xEF\xBB\xBF"
             "x\r\ny\r\nb\nc\rd");
    QCOMPARE(*file->splice(b, b + 1, "x\ny"),
             "\xEF\xBB\xBF"
             "a\r\nx\ny\nc\rd");
    // The new lines end as the ones they replace.
    QCOMPARE(*file->splice(0, 6, "1\n2\n3\n"),
             "\xEF\xBB\xBF"
             "1\r\n2\n3\rd");
    QCOMPARE(*file->splice(file->text().size(), file->text().size(), "\ne"),
             "\xEF\xBB\xBF"
             "a\r\nb\nc\rd\ne");
    QCOMPARE(*TextFile::decode("")->splice(0, 0, "a\n"), "a\n");
    const auto wide = TextFile::decode("\xFF\xFE"
                                       "a\0\r\0\n\0b\0"s);
    QCOMPARE(*wide->splice(0, 1, "\xF0\x9F\x98\x80\n"),
             "\xFF\xFE\x3D\xD8\x00\xDE\r\0\n\0\r\0\n\0b\0"s);
}

// Bytes outside the span stay, whatever the file is made of.
void TestTextFile::everySpliceKeepsTheOtherBytes()
{
    std::mt19937 random(7);
    const std::vector<std::string> pieces = {"a",  "\xC3\xA9", "\n",    "\r\n",
                                             "\r", "\xFF",     "word ", "\t"};
    for (int round = 0; round < 3000; ++round) {
        std::string bytes = random() % 4 == 0 ? "\xEF\xBB\xBF" : "";
        for (size_t i = random() % 12; i > 0; --i)
            bytes += pieces[random() % pieces.size()];
        const auto file = TextFile::decode(bytes);
        QVERIFY(file);
        // Cut only between characters.
        std::vector<size_t> places;
        for (size_t i = 0; i <= file->text().size(); ++i) {
            if (i == file->text().size()
                || (static_cast<unsigned char>(file->text()[i]) & 0xC0) != 0x80)
                places.push_back(i);
        }
        size_t begin = places[random() % places.size()];
        size_t end = places[random() % places.size()];
        if (begin > end)
            std::swap(begin, end);
        const auto removed = file->splice(begin, end, "");
        QVERIFY(removed);
        QCOMPARE(*file->splice(begin, begin, ""), bytes);
        QVERIFY(removed->size() <= bytes.size());
        const size_t cut = bytes.size() - removed->size();
        size_t head = 0;
        while (head < removed->size() && (*removed)[head] == bytes[head])
            ++head;
        QCOMPARE(removed->substr(std::min(head, removed->size())),
                 bytes.substr(std::min(head + cut, bytes.size())));
    }
}

void TestTextFile::refusesCharactersThatTheEncodingLacks()
{
    const auto latin = TextFile::decode("caf\xE9");
    QCOMPARE(*latin->splice(0, 1, "\xC3\xA9"),
             "\xE9"
             "af\xE9");
    QVERIFY(!latin->splice(0, 1, "\xE2\x82\xAC"));
    const auto broken = TextFile::decode("\xC3\xA9\xFF x");
    QVERIFY(!broken->splice(0, 2, "\xEF\xBF\xBD")); // it stands for a byte that cannot be read
}

void TestTextFile::showsDifferences_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("diff");
    QTest::newRow("same") << QByteArray("a\n") << QByteArray("a\n") << QByteArray();
    QTest::newRow("new") << QByteArray() << QByteArray("a\nb\n")
                         << QByteArray("@@ -0,0 +1,2 @@\n+a\n+b\n");
    QTest::newRow("gone") << QByteArray("a\n") << QByteArray()
                          << QByteArray("@@ -1,1 +0,0 @@\n-a\n");
    QTest::newRow("middle") << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n")
                            << QByteArray("1\n2\n3\n4\nfive\n6\n7\n8\n9\n")
                            << QByteArray("@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
    QTest::newRow("last newline") << QByteArray("a\n") << QByteArray("a")
                                  << QByteArray(
                                         "@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n");
    QTest::newRow("two hunks")
        << QByteArray("a\n1\n2\n3\n4\n5\n6\n7\nb\n") << QByteArray("A\n1\n2\n3\n4\n5\n6\n7\nB\n")
        << QByteArray("@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
    QTest::newRow("insertion") << QByteArray("a\nc\n") << QByteArray("a\nb\nc\n")
                               << QByteArray("@@ -1,2 +1,3 @@\n a\n+b\n c\n");
}

void TestTextFile::showsDifferences()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, diff);
    QCOMPARE(QByteArray::fromStdString(unifiedDiff(before.toStdString(), after.toStdString()).text),
             diff);
}

void TestTextFile::differencesLeadFromOneToTheOther()
{
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string before;
        std::string after;
        for (size_t i = random() % 15; i > 0; --i)
            before += std::string(1, static_cast<char>('a' + random() % 4)) + '\n';
        for (size_t i = random() % 15; i > 0; --i)
            after += std::string(1, static_cast<char>('a' + random() % 4)) + '\n';
        // With all the context the hunk holds both texts.
        const auto diff = unifiedDiff(before, after, 1000);
        if (before == after) {
            QVERIFY(diff.text.empty());
            continue;
        }
        std::string old;
        std::string fresh;
        for (const QByteArray &line : QByteArray::fromStdString(diff.text).split('\n').mid(1)) {
            if (line.isEmpty())
                continue;
            if (line[0] != '+')
                old += line.mid(1).toStdString() + '\n';
            if (line[0] != '-')
                fresh += line.mid(1).toStdString() + '\n';
        }
        QCOMPARE(old, before);
        QCOMPARE(fresh, after);
    }
}

void TestTextFile::endsOnTextsWithNothingInCommon()
{
    std::string before;
    std::string after;
    for (int i = 0; i < 20'000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    const auto diff = unifiedDiff(before, after);
    QCOMPARE(diff.added, 20'000u);
    QCOMPARE(diff.removed, 20'000u);
}

void TestTextFile::showsCommandOutputAsPlainLines()
{
    CommandOutput output;
    output.add("\x1B[31mred\x1B[0m\n10%\r50%\r100%\r\n\x1B]0;title\aafter\n\xFF\x07 "
               "bell\n\x1B[2J\x1B(Bend");
    QCOMPARE(QByteArray::fromStdString(output.shown(1000)),
             "red\n100%\nafter\n\xEF\xBF\xBD bell\nend\n");
    QCOMPARE(withoutEscapes("a\x1B"), "a");
    QCOMPARE(withoutEscapes("a\x1B["), "a");
    QCOMPARE(withoutEscapes("a\x1B]0;never closed"), "a");
}

void TestTextFile::boundsCommandOutput()
{
    CommandOutput output;
    for (int i = 0; i < 100'000; ++i)
        output.add("line " + std::to_string(i) + "\n");
    QVERIFY(output.raw().size() < 400'000);
    const std::string shown = output.shown(2000);
    QVERIFY(shown.size() < 2200);
    QVERIFY(shown.starts_with("line 0\n"));
    QVERIFY(shown.ends_with("line 99999\n"));
    QVERIFY(shown.find("left out") != std::string::npos);
}

void TestTextFile::cutsAtCharactersAndLines()
{
    QCOMPARE(cutLine("h\xC3\xA9llo", 2), "h [... 5 more bytes in this line]");
    QCOMPARE(cutLine("a\x1B[2Jb\tc", 100), "a[2Jb\tc");
    QCOMPARE(cutMiddle("short", 100), "short");
}

QTEST_APPLESS_MAIN(TestTextFile)
#include "tst_text_file.moc"
