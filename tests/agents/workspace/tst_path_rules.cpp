// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/path_rules.h"
#include "agents/workspace/relative_path.h"
#include "tests/agents/workspace/path_tables.h"

#include <QTest>

using namespace agents::workspace;
using namespace Qt::Literals;

namespace {

std::vector<std::string> partsOf(const QString &path)
{
    std::vector<std::string> parts;
    for (const QString &part : path.split(u'/'))
        parts.push_back(part.toStdString());
    return parts;
}

} // namespace

class TestPathRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void classifiesByName_data();
    void classifiesByName();
    void keepsSecretsClosed_data();
    void keepsSecretsClosed();
    void takesTheStrictestName();
    void readsPathsAsText_data();
    void readsPathsAsText();
    void refusesWhatWindowsWouldTakeForSomethingElse_data();
    void refusesWhatWindowsWouldTakeForSomethingElse();
};

void TestPathRules::classifiesByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *path, PathClass expected) {
        QTest::newRow(path) << QString::fromUtf8(path) << static_cast<int>(expected);
    };
    for (const char *path : kOrdinaryNames)
        row(path, PathClass::Ordinary);
    for (const char *path : kProtectedNames)
        row(path, PathClass::Protected);
}

void TestPathRules::keepsSecretsClosed_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : kSecretNames)
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestPathRules::classifiesByName()
{
    QFETCH(QString, path);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(classify(partsOf(path))), expected);
}

void TestPathRules::keepsSecretsClosed()
{
    QFETCH(QString, path);
    QCOMPARE(classify(partsOf(path)), PathClass::Secret);
}

void TestPathRules::takesTheStrictestName()
{
    const std::vector<std::string> ci = {".GitHub", "ci.yml"};
    const std::vector<std::string> env = {".github", ".env"};
    QCOMPARE(classify(ci), PathClass::Protected);
    QCOMPARE(classify(env), PathClass::Secret);
}

void TestPathRules::readsPathsAsText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *name, QByteArray text, QByteArray expected) {
        QTest::newRow(name) << text << expected;
    };
    row("relative", "src/main.cpp", "src/main.cpp");
    row("dot", "./src//main.cpp/", "src/main.cpp");
    row("folder itself", ".", ".");
    row("empty", "", ".");
    row("up and down inside", "src/../docs/a.md", "docs/a.md");
    row("absolute inside", "/home/me/project/a.c", "a.c");
    row("the folder, absolute", "/home/me/project", ".");
    row("names are bytes", "na\xC3\xAFve\xFF.txt", "na\xC3\xAFve\xFF.txt");
    row("device names are plain here", "drivers/aux.c", "drivers/aux.c");
    row("up", "..", "");
    row("up and out", "src/../../x", "");
    row("absolute outside", "/etc/passwd", "");
    row("sibling with the same start", "/home/me/project2/a", "");
    row("absolute inside, then out", "/home/me/project/../x", "");
    row("process file system", "/proc/self/root/etc/passwd", "");
    row("home", "~/.bashrc", "");
    row("other home", "~root/x", "");
    row("nul", QByteArray("a\0b", 3), "");
    row("too long a name", QByteArray(256, 'a'), "");
    row("too long a path", QByteArray("a/").repeated(3000), "");
}

void TestPathRules::readsPathsAsText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto path = RelativePath::parse(text.toStdString(), "/home/me/project", NameRules::Posix);
    QCOMPARE(path.has_value(), !expected.isEmpty());
    if (path)
        QCOMPARE(QByteArray::fromStdString(path->text()), expected);
    else
        QVERIFY(path.error().message.ends_with('.'));
}

void TestPathRules::refusesWhatWindowsWouldTakeForSomethingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    for (const char *text : kWindowsPlain)
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : kWindowsTraps)
        QTest::newRow(text) << QString::fromUtf8(text) << false;
}

void TestPathRules::refusesWhatWindowsWouldTakeForSomethingElse()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(RelativePath::parse(text.toStdString(), "D:/project", NameRules::Windows).has_value(),
             accepted);
}

QTEST_APPLESS_MAIN(TestPathRules)
#include "tst_path_rules.moc"
