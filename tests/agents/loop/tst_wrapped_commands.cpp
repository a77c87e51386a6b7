// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/approval_policy.h"
#include "agents/loop/inner_commands.h"

#include <span>

#include <QTest>

using namespace agents::loop;
using agents::tools::Effect;

// Rules that deny or ask see what a command hands to another one; those that allow do not.
class TestWrappedCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deniesWhatItWraps_data();
    void deniesWhatItWraps();
    void asksWhatItCannotKnow_data();
    void asksWhatItCannotKnow();
    void leavesOthersAlone_data();
    void leavesOthersAlone();
    void findsOptionsOfARule_data();
    void findsOptionsOfARule();
    void asksForWhatItWraps();
    void allowsNoMore();
    void grantsNothingThatAsks();
    void survivesAnyText();

private:
    static Verdict judge(const QByteArray &command, const std::vector<CommandRule> &rules)
    {
        agents::tools::ToolPreview preview;
        preview.argv = {"/bin/bash", "-c", command.toStdString()};
        return ApprovalPolicy(Mode::Auto, rules).judge(Effect::Runs, preview);
    }
    static std::vector<CommandRule> pushDenied() { return {{{"git", "push"}, Verdict::Deny}}; }
    static void rows(std::initializer_list<const char *> commands)
    {
        QTest::addColumn<QByteArray>("command");
        for (const char *command : commands)
            QTest::newRow(command) << QByteArray(command);
    }
};

namespace {

constexpr const char *kPlain[] = {
    "git push",
    "git push origin main",
    "/usr/bin/git push",
    "GIT push",
    "g\"i\"t pu\\sh",
    "'git' \"push\"",
    "$'git' $\"push\"",
    "git -C dir push",
    "git --git-dir dir/.git --no-pager -c a.b=c push",
    "/usr/lib/git-core/git-push origin",
    "git submodule foreach git push",
    "git submodule foreach --recursive 'git push'",
    "git bisect run git push",
    "git rebase -x 'git push' main",
};

// of programs that run others
constexpr const char *kPrograms[] = {
    "env git push",
    "env A=1 git push",
    "env -i -u HOME A=1 git push",
    "env -S 'git push'",
    "env -S git push",
    "nice git push",
    "nice -n 5 git push",
    "nice -10 git push",
    "nohup git push",
    "timeout 5 git push",
    "timeout -s KILL --kill-after=9 5 git push",
    "time git push",
    "time -p git push",
    "/usr/bin/time -o times.txt git push",
    "command git push",
    "command -p git push",
    "builtin exec git push",
    "exec git push",
    "exec -a name git push",
    "xargs git push",
    "xargs -n 1 -I {} git push {}",
    "sudo git push",
    "sudo -E -u root git push",
    "sudo A=1 git push",
    "doas -u root git push",
    "stdbuf -oL -e 0 git push",
    "setsid -w git push",
    "ionice -c 3 nice -n 19 git push",
    "flock /tmp/lock git push",
    "flock /tmp/lock -c 'git push'",
    "su root -c 'git push'",
    "script -qc 'git push' /dev/null",
    "uv run --with x git push",
    "bundle exec git push",
    "busybox sh -c 'git push'",
    "busybox env git push",
    "find . -name x -exec git push ;",
    "find . -exec echo {} \\; -execdir git push \\;",
    "fd x -x git push",
};

// of shells in shells
constexpr const char *kShells[] = {
    "sh -c 'git push'",
    "bash -lc 'git push'",
    "/bin/bash --norc -o pipefail -ec 'git push' name",
    "bash -c \"sh -c 'git push'\"",
    "env sh -c \"nice bash -c 'timeout 5 git push'\"",
    "eval git push",
    "eval 'git' 'push'",
    "eval \"eval 'git push'\"",
    "trap 'git push' EXIT",
};

// of what a shell makes of a text
constexpr const char *kTexts[] = {
    "(git push)",
    "{ git push; }",
    "! git push",
    "true; git push",
    "true && git push",
    "false || git push",
    "true | git push",
    "true & git push",
    "true\ngit push",
    "git \\\n push",
    "A=1 git push",
    "A=(b c) git push",
    "2>/dev/null git push >out",
    "git push &>out",
    "echo $(git push)",
    "echo \"$(git push)\"",
    "echo `git push`",
    "echo \"`git push`\"",
    "echo \"a $(echo \"b $(git push)\")\"",
    "echo ${a:-$(git push)}",
    "cat <(git push)",
    "A=$(git push)",
    "if git push; then true; fi",
    "if true; then git push; fi",
    "while true; do git push; done",
    "for x in a b; do git push; done",
    "f() { git push; }; f",
    "function f { git push; }; f",
    "case $1 in a) git push;; esac",
    "case $1 in a|b) true;; *) git push;; esac",
    "echo $(case a in a) git push;; esac)",
    "cat <<EOF\ntext\nEOF\ngit push",
    "cat <<EOF\n$(git push)\nEOF",
    "cat <<-'EOF' | tail\n\ttext\n\tEOF\ngit push",
    "# comment\ngit push",
    "echo $((1<<2))\ngit push",
    "cat <<< text; git push",
    "coproc git push",
};

} // namespace

void TestWrappedCommands::deniesWhatItWraps_data()
{
    QTest::addColumn<QByteArray>("command");
    const auto add = [](std::span<const char *const> commands) {
        for (const char *command : commands)
            QTest::newRow(command) << QByteArray(command);
    };
    add(kPlain);
    add(kPrograms);
    add(kShells);
    add(kTexts);
}

void TestWrappedCommands::deniesWhatItWraps()
{
    QFETCH(QByteArray, command);
    QCOMPARE(judge(command, pushDenied()), Verdict::Deny);
}

void TestWrappedCommands::asksWhatItCannotKnow_data()
{
    rows({"$x push",
          "git $x",
          "\"$x\"",
          "eval $x",
          "eval \"$x\"",
          "g?t push",
          "{git,push}",
          "sh <<EOF\ngit push\nEOF",
          "bash <<< 'git push'",
          "echo git push | sh",
          "sh",
          "bash -s git",
          "sh -c \"$x\"",
          "sh -c '$0 push' git",
          "sh -c 'ls | sort'",
          "fish -c 'git p'",
          "xargs -a list git",
          "xargs",
          "git -c alias.p=push p",
          "git -c core.pager='git push' log",
          "env -S 'g\\_it push'",
          "python3 -c 'import os'",
          "perl -pe 's/a/b/' file",
          "awk 'BEGIN { system(\"git push\") }'",
          "find . -exec {} ;",
          "watch -n 5 'git push'", // perhaps a program of that name
          "sudo --unheard-of value git push",
          "ls *.txt",
          "$(echo git) push"});
}

void TestWrappedCommands::asksWhatItCannotKnow()
{
    QFETCH(QByteArray, command);
    QCOMPARE(judge(command, pushDenied()), Verdict::Ask);
    // Where nothing is forbidden the mode decides.
    QCOMPARE(judge(command, {}), Verdict::Allow);
    QCOMPARE(judge(command, {{{"make"}, Verdict::Allow}}), Verdict::Allow);
}

void TestWrappedCommands::leavesOthersAlone_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("isPlain"); // else it is asked for, as all that a shell does more with
    const auto row = [](const char *command, bool isPlain) {
        QTest::newRow(command) << QByteArray(command) << isPlain;
    };
    for (const char *command : {"echo git push",
                                "git status",
                                "git stash push",
                                "git -C push status",
                                "git log --grep push",
                                "git commit -m 'then git push; git push'",
                                "grep -r 'git push' .",
                                "pushgit push",
                                "env echo git push",
                                "env A=1 echo git push",
                                "env",
                                "sh -c 'echo git push'",
                                "bash -c \"sh -c 'echo git push'\"",
                                "sh script.sh git push",
                                "nice -n 5 echo git push",
                                "nohup echo git push",
                                "timeout 5 echo git push",
                                "time echo git push",
                                "command echo git push",
                                "command -v git push",
                                "exec echo git push",
                                "sudo -u root echo git push",
                                "doas echo git push",
                                "stdbuf -o L echo git push",
                                "setsid echo git push",
                                "busybox sh -c 'echo git push'",
                                "find . -name git -newer push",
                                "echo '$(git push)'",
                                "eval echo git push",
                                "python3 git push",
                                "make"})
        row(command, true);
    for (const char *command :
         {"(echo git push)", "echo $(echo git push)", "echo `echo git push`",
          "find git push -exec echo git push \\;", "echo \\$\\(git push\\)",
          "echo \"git push\" | cat", "echo a; echo git push",
          "cat <<EOF > notes.txt\ngit push\nEOF", "cat <<'EOF' > notes.txt\n$(git push)\nEOF",
          "# git push", "ls # ; git push", "for x in git push; do echo $x; done",
          "case git in push) true;; esac", "echo > git push", "A=(git push)", "A='git push' env"})
        row(command, false);
}

void TestWrappedCommands::leavesOthersAlone()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, isPlain);
    QCOMPARE(judge(command, pushDenied()), isPlain ? Verdict::Allow : Verdict::Ask);
}

void TestWrappedCommands::findsOptionsOfARule_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *command, Verdict verdict) {
        QTest::newRow(command) << QByteArray(command) << int(verdict);
    };
    for (const char *command :
         {"rm -rf a", "rm -fr a", "rm -r -f a", "rm a -rf", "rm -v -rfi a", "git push --force",
          "git push origin --force", "git push --force=yes", "npm --silent publish"})
        row(command, Verdict::Deny);
    for (const char *command :
         {"rm -r a", "rm -f a", "rm a", "rm rf", "git push", "git push --force-with-lease",
          "npm run publish", "npm ci", "npm --loglevel=silent run publish"})
        row(command, Verdict::Allow);
    // Whether "silent" is the option's value is not known.
    row("npm --loglevel silent publish", Verdict::Ask);
}

void TestWrappedCommands::findsOptionsOfARule()
{
    QFETCH(QByteArray, command);
    QFETCH(int, verdict);
    QCOMPARE(int(judge(command,
                       {{{"rm", "-rf"}, Verdict::Deny},
                        {{"git", "push", "--force"}, Verdict::Deny},
                        {{"npm", "publish"}, Verdict::Deny}})),
             verdict);
}

void TestWrappedCommands::asksForWhatItWraps()
{
    const std::vector<CommandRule> rules{{{"make"}, Verdict::Ask}, {{"env"}, Verdict::Allow}};
    QCOMPARE(judge("env make", rules), Verdict::Ask);
    QCOMPARE(judge("env ls", rules), Verdict::Allow);
    // A rule for everything means what a shell does more with, too.
    QCOMPARE(judge("ls | sort", {{{}, Verdict::Deny}}), Verdict::Deny);
}

void TestWrappedCommands::allowsNoMore()
{
    agents::tools::ToolPreview preview;
    const std::vector<CommandRule> rules{{{"make"}, Verdict::Allow},
                                         {{"git", "push"}, Verdict::Allow}};
    for (const char *command : {"env make", "sh -c make", "/usr/bin/make", "nice make", "(make)",
                                "make; make", "git -C dir push", "git-push", "MAKE"}) {
        preview.argv = {"/bin/sh", "-c", command};
        QCOMPARE(ApprovalPolicy(Mode::Edit, rules).judge(Effect::Runs, preview), Verdict::Ask);
    }
    preview.argv = {"/bin/sh", "-c", "make test"};
    QCOMPARE(ApprovalPolicy(Mode::Edit, rules).judge(Effect::Runs, preview), Verdict::Allow);
}

void TestWrappedCommands::grantsNothingThatAsks()
{
    agents::tools::ToolPreview preview;
    const ApprovalPolicy policy(Mode::Edit, {{{"git", "push"}, Verdict::Ask}});
    for (const char *command : {"env git push", "python -c pass", "sh -c 'git push'"}) {
        preview.argv = {"/bin/sh", "-c", command};
        QVERIFY(policy.grantFor(Effect::Runs, preview).empty());
    }
    preview.argv = {"/bin/sh", "-c", "env make"};
    QCOMPARE(policy.grantFor(Effect::Runs, preview), (Words{"env", "make"}));
}

// Texts that end in the middle of everything, and nest without end.
void TestWrappedCommands::survivesAnyText()
{
    const std::string all = "a='b' \"c $(d `e\\``) ${f:-$(g \"h\")}\" $'i' <<EOF >&2 <(j) | k && "
                            "(l; { m; }) # n\n$(o) \\`\nEOF\ncase p in q) r;; esac\nA=(s t) $\"u\"";
    for (size_t size = 0; size <= all.size(); ++size) {
        innerCommands(std::string_view(all).substr(0, size));
        innerCommands(std::string_view(all).substr(size));
    }
    for (const char *part : {"$(", "`", "${", "\"$(", "\"${", "env ", "sh -c ", "find -exec ",
                             "eval eval ", "(", "<<a\n", "case a in ", "$((", "git-git "}) {
        std::string text;
        while (text.size() < 16 * 1024)
            text += part;
        const InnerCommands found = innerCommands(text + "git push");
        QVERIFY(found.all.size() <= 2000);
    }
    std::string deep = "git push";
    for (int i = 0; i < 30; ++i)
        deep = "env " + deep;
    QVERIFY(judge(QByteArray::fromStdString(deep), pushDenied()) != Verdict::Allow);
}

QTEST_GUILESS_MAIN(TestWrappedCommands)
#include "tst_wrapped_commands.moc"
