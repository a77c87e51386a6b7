// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/path_rules.h"
#include "agents/workspace/relative_path.h"

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
    void liftsProtectedNamesButNoSecret();
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
    for (const char *path :
         {"src/main.cpp", "git", ".gitignore", "a.git.txt", "docs/env", ".env.example", "key.cpp",
          "id_rsa.pub", "environment.env.md", "agents/tool.h", "gist.txt"})
        row(path, PathClass::Ordinary);
    for (const char *path : {".git",
                             ".git/hooks/post-commit",
                             "sub/.git/config",
                             ".GIT",
                             ".Git/config",
                             ".git.",
                             ".git ",
                             ".git. .",
                             ".git::$DATA",
                             ".git:x",
                             "GIT~1",
                             "gi7eba~1/config",
                             ".g\u200cit",
                             "\ufeff.git",
                             ".hearth/rules.json",
                             "AGENTS.md",
                             "agents.MD",
                             "Claude.md",
                             "sub/AGENTS.md",
                             ".bashrc",
                             ".zshenv",
                             ".github/workflows/ci.yml",
                             ".gitlab-ci.yml",
                             "Jenkinsfile",
                             ".vscode/tasks.json",
                             ".envrc",
                             ".husky/pre-commit",
                             ".gitmodules",
                             ".devcontainer/devcontainer.json",
                             ".agents/skills/x/SKILL.md"})
        row(path, PathClass::Protected);
}

void TestPathRules::keepsSecretsClosed_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {".env",
                             ".ENV",
                             "sub/.env",
                             ".env.local",
                             ".env.production",
                             "id_rsa",
                             "keys/ID_ED25519",
                             "server.pem",
                             "SERVER.PEM",
                             "a.key",
                             "b.p12",
                             ".ssh/config",
                             ".aws/credentials",
                             ".netrc",
                             ".npmrc",
                             ".git-credentials",
                             ".env.",
                             ".env:stream",
                             ".\u212aube/config",
                             ".\u017fsh/x",
                             ".git/.env"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestPathRules::classifiesByName()
{
    QFETCH(QString, path);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(classify(partsOf(path), {})), expected);
}

void TestPathRules::keepsSecretsClosed()
{
    QFETCH(QString, path);
    QCOMPARE(classify(partsOf(path), {}), PathClass::Secret);
}

void TestPathRules::liftsProtectedNamesButNoSecret()
{
    const std::vector<std::string> ci = {".GitHub", "ci.yml"};
    const std::vector<std::string> env = {".github", ".env"};
    QCOMPARE(classify(ci, {".github"}), PathClass::Ordinary);
    QCOMPARE(classify(env, {".github", ".env"}), PathClass::Secret);
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
    for (const char *text :
         {"src\\main.cpp", "src/main.cpp", "con.cpp.d/x", "comma.txt", "com10", "tilde~.txt"})
        QTest::newRow(text) << QString::fromUtf8(text) << !QByteArray(text).startsWith("con.");
    for (const char *text :
         {"CON", "nul.txt", "sub/AUX.c", "com1", "LPT\u00b9", "conin$", "a:b", "file::$DATA", "C:x",
          "C:\\Windows", "\\\\server\\share", "\\\\?\\C:\\x", "\\\\.\\pipe\\x", "name.", "name ",
          "PROGRA~1/x", "a|b", "a\x01z", "nul .txt"})
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
