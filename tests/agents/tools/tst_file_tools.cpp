// SPDX-License-Identifier: Apache-2.0
#include "engine/text/prompt.h"
#include "engine/text/tool_writer.h"
#include "tests/agents/tools/tool_fixture.h"
#include "tests/engine/text/text_fixtures.h"

#include <QRegularExpression>
#include <QTest>

using namespace agents::tools;
using agents::workspace::Access;
using nlohmann::json;
namespace fs = std::filesystem;

class TestFileTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_tools = std::make_unique<ToolFixture>(); }
    void declaresFewTokens();
    void acceptsAnyArguments();
    void readsNumberedLines();
    void readsTheOnlyFileOfThatName();
    void keepsSecretsAndTheOutsideClosed_data();
    void keepsSecretsAndTheOutsideClosed();
    void listsFolders();
    void searchesFiles();
    void editsWhatWasRead();
    void refusesToEditBlindly();
    void refusesToEditAfterAChange();
    void givesTheFileAgainAfterTwoFailures();
    void writesNewFilesOnly();
    void protectsNames_data();
    void protectsNames();
    void previewsWithoutWriting();
    void undoesATurn();

private:
    ToolResult call(const char *tool, const json &arguments)
    {
        return m_tools->call(tool, arguments);
    }
    std::unique_ptr<ToolFixture> m_tools;
};

// Gemma's vocabulary has a token for each piece of markup, each plain English word with its space,
// each digit and each run of signs: the pieces bound the tokens from above.
void TestFileTools::declaresFewTokens()
{
    engine::text::PromptOptions with;
    with.tools = ToolSet::small().declarations();
    const auto count = [](const engine::text::PromptOptions &options) {
        const std::vector<engine::text::Message> messages = {
            {.role = engine::text::Role::User, .content = "x"}};
        QString prompt;
        for (const engine::text::Segment &segment : engine::text::renderPrompt(messages, options))
            prompt += QString::fromStdString(segment.text);
        static const QRegularExpression piece(
            QLatin1StringView(R"(<\|"\|>|<\|\w+>|<\w+\|>| ?[A-Za-z]+|[0-9]|\s|[^\w\s<]+|<)"));
        qsizetype pieces = 0;
        for (auto match = piece.globalMatch(prompt); match.hasNext(); match.next())
            ++pieces;
        return pieces;
    };
    const auto pieces = count(with) - count({});
    qInfo("the declarations have at most %lld tokens", static_cast<long long>(pieces));
    QVERIFY(pieces > 200);
    QVERIFY(pieces <= 450);
}

void TestFileTools::acceptsAnyArguments()
{
    const ToolSet tools = ToolSet::small();
    for (const auto &tool : tools.tools()) {
        for (const json &arguments :
             {json(), json::array(), json("text"), json{{"file", 7}}, json{{"command", nullptr}},
              json{{"file", json::array()}, {"find", 1}}, json{{"pattern", false}},
              json{{"file", ""}}, json{{"file", std::string("\0", 1)}}}) {
            QVERIFY(!tool->preview(arguments, m_tools->context()) || tool->name() == "list");
            const auto result = tool->run(arguments, m_tools->context());
            QVERIFY(result);
            QVERIFY(result->failed || tool->name() == "list");
            QVERIFY(!result->text.empty());
        }
    }
}

void TestFileTools::readsNumberedLines()
{
    m_tools->folder.put("a.txt", "one\r\ntwo\r\nthree");
    QCOMPARE(call("read", {{"file", "a.txt"}}).text,
             "a.txt, lines 1-3 of 3, CRLF line ends\n1\tone\n2\ttwo\n3\tthree\n");
    QCOMPARE(call("read", {{"file", "./a.txt"}, {"from", 2}, {"lines", 1}}).text,
             "a.txt, lines 2-2 of 3, CRLF line ends\n2\ttwo\nMore: read from=3");
    QVERIFY(call("read", {{"file", "a.txt"}, {"from", 9}}).failed);
    m_tools->folder.put("empty", "");
    QCOMPARE(call("read", {{"file", "empty"}}).text, "empty is empty.");
    m_tools->folder.put("big.txt",
                        QByteArray("0123456789012345678901234567890123456789\n").repeated(1000));
    const ToolResult big = call("read", {{"file", "big.txt"}, {"lines", "400"}});
    QVERIFY(big.text.size() < 9000);
    QVERIFY(contains(big.text, "More: read from="));
    m_tools->folder.put("min.js", QByteArray(100'000, 'x'));
    QVERIFY(call("read", {{"file", "min.js"}}).text.size() < 600);
    m_tools->folder.put("bin", QByteArray("a\0b", 3));
    QVERIFY(contains(call("read", {{"file", "bin"}}).text, "is not text"));
}

void TestFileTools::readsTheOnlyFileOfThatName()
{
    m_tools->folder.put("src/deep/only.cpp", "x\n");
    m_tools->folder.put("a/two.h", "x\n");
    m_tools->folder.put("b/two.h", "x\n");
    QVERIFY(contains(call("read", {{"file", "only.cpp"}}).text,
                     "src/deep/only.cpp (the only file of that name)"));
    const ToolResult two = call("read", {{"file", "include/two.h"}});
    QVERIFY(two.failed);
    QCOMPARE(two.text, "include/two.h does not exist. Did you mean a/two.h or b/two.h?");
    QVERIFY(contains(call("edit", {{"file", "only.cpp"}, {"find", "x"}, {"replace", "y"}}).text,
                     "Did you mean src/deep/only.cpp?"));
}

void TestFileTools::keepsSecretsAndTheOutsideClosed_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file :
         {".env", "sub/.ENV", "key.pem", "../outside.txt", "/etc/passwd", "/proc/self/environ",
          "link", "folder_link/outside.txt", "~/.ssh/id_rsa"})
        QTest::newRow(file) << QByteArray(file);
}

void TestFileTools::keepsSecretsAndTheOutsideClosed()
{
    QFETCH(QByteArray, file);
    const FolderFixture outside;
    outside.put("outside.txt", "SECRET");
    m_tools->folder.put(".env", "SECRET");
    m_tools->folder.put("sub/.ENV", "SECRET");
    m_tools->folder.put("key.pem", "SECRET");
    fs::create_symlink(outside.path() / "outside.txt", m_tools->folder.path() / "link");
    fs::create_symlink(outside.path(), m_tools->folder.path() / "folder_link");
    const ToolResult read = call("read", {{"file", file.toStdString()}});
    QVERIFY(read.failed);
    QVERIFY(!contains(read.text, "SECRET"));
    QVERIFY(
        call("edit", {{"file", file.toStdString()}, {"find", "SECRET"}, {"replace", "x"}}).failed);
    QVERIFY(call("write", {{"file", file.toStdString()}, {"text", "x"}}).failed);
    QVERIFY(!contains(call("search", {{"pattern", "SECRE[T]"}}).text, "1\tSECRET"));
    QCOMPARE(outside.content("outside.txt"), "SECRET");
}

void TestFileTools::listsFolders()
{
    for (const char *name : {"src/a.cpp", "src/b/c.cpp", "README.md", "build/x.o"})
        m_tools->folder.put(name, "x");
    m_tools->folder.put(".gitignore", "build/\n");
    QCOMPARE(call("list", {}).text, "./:\nsrc/  2\n.gitignore\nREADME.md\n");
    QCOMPARE(call("list", {{"dir", "src"}}).text, "src/:\nb/  1\na.cpp\n");
    QCOMPARE(call("list", {{"glob", "**/*.cpp"}}).text, "src/a.cpp\nsrc/b/c.cpp\n");
    QCOMPARE(call("list", {{"dir", "src"}, {"glob", "*.cpp"}}).text, "src/a.cpp\nsrc/b/c.cpp\n");
    QVERIFY(contains(call("list", {{"glob", "*.py"}}).text, "No file matches"));
    QVERIFY(call("list", {{"dir", "none"}}).failed);
    QVERIFY(call("list", {{"dir", ".."}}).failed);
    for (int i = 0; i < 300; ++i)
        m_tools->folder.put("many/f" + std::to_string(1000 + i), "");
    QVERIFY(contains(call("list", {{"dir", "many"}}).text, "100 more are not shown."));
    QVERIFY(!contains(call("list", {}).text, "there is more"));
    std::string deep = "deep";
    for (int i = 0; i < 140; ++i)
        deep += "/d";
    m_tools->folder.put(deep + "/f", "");
    QVERIFY(contains(call("list", {{"dir", "deep"}}).text, "there is more"));
}

void TestFileTools::searchesFiles()
{
    m_tools->folder.put("src/a.cpp", "int main() {\n  return answer;\n}\n");
    m_tools->folder.put("src/b.txt", "answer\n");
    m_tools->folder.put("bin", QByteArray("answer\0", 7));
    m_tools->folder.put("wide.txt",
                        QByteArray("\xFF\xFE"
                                   "a\0n\0s\0w\0e\0r\0",
                                   14));
    QCOMPARE(call("search", {{"pattern", "answer"}}).text,
             "src/a.cpp\n2\t  return answer;\nsrc/b.txt\n1\tanswer\nwide.txt\n1\tanswer\n");
    QCOMPARE(call("search", {{"pattern", "ans\\w+;"}, {"glob", "*.cpp"}}).text,
             "src/a.cpp\n2\t  return answer;\n");
    QVERIFY(contains(call("search", {{"pattern", "main("}}).text,
                     "taken as plain text.\nsrc/a.cpp\n1\tint main() {"));
    QVERIFY(contains(call("search", {{"pattern", "nowhere"}}).text, "No line matches nowhere in"));
    QVERIFY(contains(call("search", {{"pattern", "x"}, {"glob", "*.none"}}).text,
                     "No file matches the glob"));
    m_tools->folder.put("many.txt", QByteArray("answer\n").repeated(80));
    const std::string many = call("search", {{"pattern", "answer"}}).text;
    QCOMPARE(std::ranges::count(many, '\t'), 50);
    QVERIFY(contains(many, "There are more"));
}

void TestFileTools::editsWhatWasRead()
{
    m_tools->folder.put("a.cpp", "int a;\r\nint b;\r\n");
    call("read", {{"file", "a.cpp"}});
    const ToolResult result =
        call("edit", {{"file", "a.cpp"}, {"find", "int b;"}, {"replace", "int b;\nint c;"}});
    QVERIFY2(!result.failed, result.text.c_str());
    QCOMPARE(result.text, "Edited a.cpp.\n@@ -1,2 +1,3 @@\n int a;\n int b;\n+int c;\n");
    QCOMPARE(m_tools->folder.content("a.cpp"), "int a;\r\nint b;\r\nint c;\r\n");
    QCOMPARE(result.detail.kind, ToolDetail::Kind::Diff);
    QCOMPARE(result.detail.linesAdded, 1u);
    QCOMPARE(result.changedPaths, std::vector<std::string>{"a.cpp"});
    // Its own edit is what the model has seen.
    QVERIFY(!call("edit", {{"file", "a.cpp"}, {"find", "int c;"}, {"replace", "int d;"}}).failed);
}

void TestFileTools::refusesToEditBlindly()
{
    m_tools->folder.put("a.cpp", "int a;\n");
    const json edit = {{"file", "a.cpp"}, {"find", "int a;"}, {"replace", "int b;"}};
    QCOMPARE(call("edit", edit).text, "Read a.cpp before you edit it.");
    call("search", {{"pattern", "int"}});
    QVERIFY(!call("edit", edit).failed);
}

void TestFileTools::refusesToEditAfterAChange()
{
    m_tools->folder.put("a.cpp", "int a;\n");
    call("read", {{"file", "a.cpp"}});
    m_tools->folder.put("a.cpp", "int a; // mine\n");
    const json edit = {{"file", "a.cpp"}, {"find", "int a;"}, {"replace", "int b;"}};
    const ToolResult stale = call("edit", edit);
    QVERIFY(stale.failed);
    QVERIFY(contains(stale.text, "was changed since you read it"));
    QCOMPARE(m_tools->folder.content("a.cpp"), "int a; // mine\n");
    call("read", {{"file", "a.cpp"}});
    QVERIFY(!call("edit", edit).failed);
}

void TestFileTools::givesTheFileAgainAfterTwoFailures()
{
    m_tools->folder.put("a.cpp", "int a;\nfloat z;\n");
    call("read", {{"file", "a.cpp"}});
    const json edit = {{"file", "a.cpp"}, {"find", "int c;"}, {"replace", "int b;"}};
    QVERIFY(!contains(call("edit", edit).text, "as it is now"));
    QVERIFY(contains(call("edit", edit).text,
                     "a.cpp as it is now, lines 1-2 of 2:\n1\tint a;\n2\tfloat z;\n"));
}

void TestFileTools::writesNewFilesOnly()
{
    QCOMPARE(call("write", {{"file", "new/a.txt"}, {"text", "one\ntwo\n"}}).text,
             "Wrote new/a.txt, 2 lines.");
    QCOMPARE(m_tools->folder.content("new/a.txt"), "one\ntwo\n");
    const ToolResult again = call("write", {{"file", "new/a.txt"}, {"text", "x"}});
    QVERIFY(again.failed);
    QVERIFY(
        contains(again.text, "edit{file: new/a.txt, find: the old lines, replace: the new lines}"));
    QCOMPARE(m_tools->folder.content("new/a.txt"), "one\ntwo\n");
    m_tools->folder.put("empty.txt", "");
    QVERIFY(!call("write", {{"file", "empty.txt"}, {"text", "x"}}).failed);
    QVERIFY(call("write", {{"file", "new"}, {"text", "x"}}).failed);
    QVERIFY(call("write", {{"file", "folder/"}, {"text", "x"}}).failed);
    QVERIFY(call("write", {{"file", "new/a.txt/b"}, {"text", "x"}}).failed);
}

void TestFileTools::protectsNames_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const char *file :
         {".git/hooks/pre-commit", "AGENTS.md", ".github/workflows/x.yml", "sub/.GIT/config",
          ".bashrc", ".hearth/rules", ".vscode/tasks.json", ".git"})
        QTest::newRow(file) << QByteArray(file);
}

void TestFileTools::protectsNames()
{
    QFETCH(QByteArray, file);
    const ToolResult written = call("write", {{"file", file.toStdString()}, {"text", "x"}});
    QVERIFY(written.failed);
    QVERIFY(contains(written.text, "is protected"));
    QVERIFY(!m_tools->folder.exists(file.toStdString()));
    m_tools->folder.put(file.toStdString(), "old\n");
    call("read", {{"file", file.toStdString()}});
    QVERIFY(
        call("edit", {{"file", file.toStdString()}, {"find", "old"}, {"replace", "new"}}).failed);
    QCOMPARE(m_tools->folder.content(file.toStdString()), "old\n");
}

void TestFileTools::previewsWithoutWriting()
{
    m_tools->folder.put("a.txt", "one\n");
    call("read", {{"file", "a.txt"}});
    const ToolSet tools = ToolSet::small();
    const auto edit = tools.find("edit")->preview(
        {{"file", "./a.txt"}, {"find", "one"}, {"replace", "1"}}, m_tools->context());
    QCOMPARE(edit->path, "a.txt");
    QCOMPARE(edit->diff, "@@ -1,1 +1,1 @@\n-one\n+1\n");
    const auto write =
        tools.find("write")->preview({{"file", "b.txt"}, {"text", "x\n"}}, m_tools->context());
    QCOMPARE(write->diff, "@@ -0,0 +1,1 @@\n+x\n");
    const auto run = tools.find("run")->preview({{"command", "rm -rf *"}}, m_tools->context());
    QCOMPARE(run->argv.back(), "rm -rf *");
    QCOMPARE(m_tools->folder.content("a.txt"), "one\n");
    QVERIFY(!m_tools->folder.exists("b.txt"));
}

void TestFileTools::undoesATurn()
{
    m_tools->folder.put("a.txt", "one\n");
    call("read", {{"file", "a.txt"}});
    call("edit", {{"file", "a.txt"}, {"find", "one"}, {"replace", "1"}});
    call("write", {{"file", "sub/b.txt"}, {"text", "x"}});
    m_tools->endTurn();
    QVERIFY(m_tools->journal().undo("turn")->done);
    QCOMPARE(m_tools->folder.content("a.txt"), "one\n");
    QVERIFY(!m_tools->folder.exists("sub"));
}

QTEST_GUILESS_MAIN(TestFileTools)
#include "tst_file_tools.moc"
