// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/approval_policy.h"
#include "agents/loop/powershell.h"

#include <QTest>

using namespace agents::loop;
using agents::tools::Effect;

// Rules for commands as the run tool writes them on Windows; on every system, since they are text.
class TestPowerShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPlainWords_data();
    void knowsPlainWords();
    void obeysRules_data();
    void obeysRules();
    void grantsWhatACommandBeginsWith();

private:
    static agents::tools::ToolPreview preview(const QByteArray &command)
    {
        agents::tools::ToolPreview preview;
        preview.argv = {R"(C:\Windows\System32\WindowsPowerShell\v1.0\powershell.exe)",
                        "-NoProfile", "-NonInteractive", "-Command", command.toStdString()};
        return preview;
    }
};

void TestPowerShell::knowsPlainWords_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArrayList>("words"); // empty: it may be more
    const auto row = [](const char *command, const QByteArrayList &words) {
        QTest::newRow(command) << QByteArray(command) << words;
    };
    row("make test", {"make", "test"});
    row("  git\tcommit -m 'a b'", {"git", "commit", "-m", "a b"});
    row(R"(.\build.cmd -x C:\a)", {R"(.\build.cmd)", "-x", R"(C:\a)"});
    row("dotnet build \"a; b\" ''", {"dotnet", "build", "a; b", ""});
    for (const char *command : {"",
                                "a;b",
                                "a && b",
                                "a | b",
                                "a > b",
                                "a $(b)",
                                "a `b",
                                "a \"$b\"",
                                "a\nb",
                                "$x = 1",
                                "& git push",
                                ". git push",
                                "'git' push",
                                "\"git\" push",
                                "git pu'sh'",
                                "git 'pu'sh",
                                "return git push",
                                "Throw git",
                                "exit 1",
                                "a @b",
                                "a,b",
                                "a %b%",
                                "a (b)",
                                "a {b}",
                                "a 'b",
                                "1 a",
                                "-x a",
                                "a # b",
                                "git \xE2\x80\x98push\xE2\x80\x99",
                                "a 'b`c'",
                                "a=1",
                                "a ~"})
        row(command, {});
}

void TestPowerShell::knowsPlainWords()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArrayList, words);
    const auto found = plainPowerShellWords(command.toStdString());
    QCOMPARE(found.has_value(), !words.isEmpty());
    QByteArrayList list;
    for (const std::string &word : found.value_or(std::vector<std::string>()))
        list += QByteArray::fromStdString(word);
    QCOMPARE(list, words);
}

void TestPowerShell::obeysRules_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("verdict"); // in Auto, where "git push" and "rm" are denied
    const auto row = [](const char *command, Verdict verdict) {
        QTest::newRow(command) << QByteArray(command) << int(verdict);
    };
    for (const char *command : {"git push", "GIT.EXE Push origin", R"(C:\git\bin\git.exe push)",
                                "git 'push'", "rm a", "Remove-Item -Recurse a", "del a", "ri a"})
        row(command, Verdict::Deny);
    for (const char *command : {"git status; git push", "& 'git' push", "iex 'git push' | out-null",
                                "return git push", "$g = 'git'", "git p`ush"})
        row(command, Verdict::Ask);
    for (const char *command : {"git status", "make test", "rmx a"})
        row(command, Verdict::Allow);
}

void TestPowerShell::obeysRules()
{
    QFETCH(QByteArray, command);
    QFETCH(int, verdict);
    const ApprovalPolicy policy(Mode::Auto,
                                {{{"git", "push"}, Verdict::Deny}, {{"rm"}, Verdict::Deny}});
    QCOMPARE(int(policy.judge(Effect::Runs, preview(command))), verdict);
    // Without rules the mode decides.
    QCOMPARE(ApprovalPolicy(Mode::Auto).judge(Effect::Runs, preview(command)), Verdict::Allow);
    QCOMPARE(ApprovalPolicy(Mode::Edit).judge(Effect::Runs, preview(command)), Verdict::Ask);
}

void TestPowerShell::grantsWhatACommandBeginsWith()
{
    const ApprovalPolicy policy(Mode::Edit, {{{"git", "push"}, Verdict::Ask}});
    QCOMPARE(policy.grantFor(Effect::Runs, preview("dotnet build -c Release")),
             (std::vector<std::string>{"dotnet", "build"}));
    QCOMPARE(policy.grantFor(Effect::Runs, preview("Python.exe build all")),
             (std::vector<std::string>{"Python.exe", "build", "all"}));
    QVERIFY(policy.grantFor(Effect::Runs, preview("Git push")).empty());
    QVERIFY(policy.grantFor(Effect::Runs, preview("make; make")).empty());
    const ApprovalPolicy allowed(Mode::Edit, {{{"dotnet", "build"}, Verdict::Allow}});
    QCOMPARE(allowed.judge(Effect::Runs, preview("dotnet build -c Debug")), Verdict::Allow);
    QCOMPARE(allowed.judge(Effect::Runs, preview("dotnet run")), Verdict::Ask);
}

QTEST_GUILESS_MAIN(TestPowerShell)
#include "tst_powershell.moc"
