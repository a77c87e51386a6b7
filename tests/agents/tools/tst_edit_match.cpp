// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/edit_match.h"
#include "tests/agents/folder_fixture.h"
#include "tests/agents/tools/edit_cases.h"

#include <QTest>

using namespace agents::tools;
using namespace std::string_literals;

// What an edit does to a file's bytes. The rows named after an issue are cases in which another
// agent damaged a file: https://github.com/<name>/issues/<number>.
class TestEditMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsExactlyOnePlace_data();
    void editsExactlyOnePlace();
    void leavesAlone_data();
    void leavesAlone();
    void saysWhereTheMatchesAre();
    void showsTheNearestLines();
    void noticesLineNumbersInFind();
    void showsAtMostTwentyLines();

private:
    static base::Result<std::string>
    apply(const std::string &bytes, const std::string &find, const std::string &replace)
    {
        const auto file = TextFile::decode(bytes);
        if (!file)
            return file.error();
        const auto match = matchEdit(*file, find, replace);
        if (!match)
            return match.error();
        return file->splice(match->begin, match->end, match->replacement);
    }
};

void TestEditMatch::editsExactlyOnePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QByteArray>("expected");
    for (const EditCase &one : editsOfOnePlace())
        QTest::newRow(one.name) << QByteArray::fromStdString(one.bytes) << QByteArray(one.find)
                                << QByteArray(one.replace)
                                << QByteArray::fromStdString(one.expected);
}

void TestEditMatch::editsExactlyOnePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    QFETCH(QByteArray, expected);
    const auto edited = apply(bytes.toStdString(), find.toStdString(), replace.toStdString());
    QVERIFY2(edited, edited ? "" : edited.error().message.c_str());
    QCOMPARE(QByteArray::fromStdString(*edited), expected);
}

void TestEditMatch::leavesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    for (const EditCase &one : editsOfNoPlace())
        QTest::newRow(one.name) << QByteArray::fromStdString(one.bytes) << QByteArray(one.find)
                                << QByteArray(one.replace);
}

void TestEditMatch::leavesAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    const auto edited = apply(bytes.toStdString(), find.toStdString(), replace.toStdString());
    QVERIFY2(!edited, edited ? edited->c_str() : "");
    QVERIFY(edited.error().message.ends_with('.'));
}

void TestEditMatch::saysWhereTheMatchesAre()
{
    const auto edited = apply("x\na\nx\nb\nx x\n", "x", "y");
    QVERIFY(contains(edited.error().message, "at lines 1, 3, 5."));
}

void TestEditMatch::showsTheNearestLines()
{
    const auto edited = apply("1\n2\n3\nint count = 0;\nreturn count;\n6\n7\n8\n",
                              "int count = 0;\nreturn counter;\n", "x");
    const std::string &message = edited.error().message;
    QVERIFY2(contains(message,
                      "Line 5 is the first that differs: the file has `return count;`, find has "
                      "`return counter;`"),
             message.c_str());
    QVERIFY(contains(message, "4\tint count = 0;\n5\treturn count;\n"));
    QVERIFY(contains(message, "Nothing was changed."));
    const auto similar =
        apply("alpha\nvoid computeTotals(int a)\nomega\n", "void computeTotal(int a)", "x");
    QVERIFY(contains(similar.error().message, "2\tvoid computeTotals(int a)"));
    const auto foreign = apply("alpha\nomega\n", "quite another thing 12345", "x");
    QVERIFY(contains(foreign.error().message, "No lines are like it."));
}

void TestEditMatch::noticesLineNumbersInFind()
{
    const auto edited = apply("a\nfoo();\nbar();\n", "2\tfoo();\n3\tbar();", "x");
    QVERIFY(contains(edited.error().message, "line numbers"));
}

void TestEditMatch::showsAtMostTwentyLines()
{
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "statement number " + std::to_string(i) + "\n";
    std::string find = text;
    find.replace(find.find("number 50"), 9, "number xx");
    const auto edited = apply(text, find, "x");
    QVERIFY(!edited);
    QVERIFY(std::ranges::count(edited.error().message, '\n') <= 22);
}

QTEST_APPLESS_MAIN(TestEditMatch)
#include "tst_edit_match.moc"
