// SPDX-License-Identifier: Apache-2.0
#include "app/cli/approval_card.h"

#include <QTest>

using namespace Qt::Literals;
using namespace app::cli;
using agents::loop::Approval;
using agents::loop::CallInfo;

class TestApprovalCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheWholeCommand();
    void showsTheChange();
    void writesOutWhatATerminalHides_data();
    void writesOutWhatATerminalHides();
    void saysWhatConnects();
    void cutsALongChange();
    void cutsNoCommand();
    void understandsAnswers_data();
    void understandsAnswers();
    void takesAReasonForANo();

private:
    static CallInfo command(const std::string &text, bool sandboxed = true)
    {
        CallInfo info;
        info.tool = "run";
        info.preview.argv = {"/bin/bash", "-c", text};
        info.preview.sandboxed = sandboxed;
        return info;
    }
};

void TestApprovalCard::showsTheWholeCommand()
{
    const std::string longCommand = "echo " + std::string(5000, 'x') + " && rm -rf ~";
    QVERIFY(approvalCard(command(longCommand)).contains(QString::fromStdString(longCommand)));
    QVERIFY(approvalCard(command("ls")).contains(u"in the sandbox"_s));
    QVERIFY(approvalCard(command("ls", false)).contains(u"WITHOUT a sandbox"_s));
    QVERIFY(!approvalCard(command("ls")).contains(u"outside of this computer"_s));
    CallInfo tainted = command("ls");
    tainted.tainted = true;
    QVERIFY(approvalCard(tainted).contains(u"outside of this computer"_s));
}

void TestApprovalCard::showsTheChange()
{
    CallInfo info;
    info.preview.path = "src/a.cpp";
    info.preview.diff = "@@ -1 +1 @@\n-one\n+two\n";
    const QString card = approvalCard(info);
    QVERIFY(card.contains(u"src/a.cpp"_s));
    QVERIFY(card.contains(u"    -one\n    +two"_s));
    info.preview = {};
    info.tool = "use";
    info.arguments = {{"action", "x"}};
    QVERIFY(approvalCard(info).contains(u"\"action\": \"x\""_s));
}

void TestApprovalCard::writesOutWhatATerminalHides_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("shown");
    QTest::newRow("escape") << u"a\x1b[2Kb"_s << u"a\\u{1b}[2Kb"_s;
    QTest::newRow("return") << u"rm x\rls"_s << u"rm x\\u{d}ls"_s;
    QTest::newRow("right to left") << u"a\u202Eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("no width") << u"a\u200Bb"_s << u"a\\u{200b}b"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("letters of others") << u"ä日😀"_s << u"ä日😀"_s;
}

void TestApprovalCard::writesOutWhatATerminalHides()
{
    QFETCH(QString, hidden);
    QFETCH(QString, shown);
    CallInfo info = command(hidden.toStdString());
    QVERIFY(approvalCard(info).contains(shown));
    info.grant = {hidden.toStdString()};
    QVERIFY(approvalQuestion(info).contains(shown));
}

void TestApprovalCard::saysWhatConnects()
{
    CallInfo info;
    info.effect = agents::tools::Effect::Connects;
    info.tool = "fetch";
    info.preview.argv = {"fetch", "https://example.org/"};
    QVERIFY(approvalCard(info).startsWith(u"The agent wants to read this page of the web:\n"_s));
    QVERIFY(approvalCard(info).contains(u"https://example.org/"_s));
    info.tool = "use";
    info.preview.argv = {"use", "notes:search", "{}"};
    const QString card = approvalCard(info);
    QVERIFY(!card.contains(u"sandbox"_s) && !card.contains(u"without network"_s));
    QVERIFY(card.contains(u"use a program that you connected:\n    use notes:search"_s));
}

void TestApprovalCard::cutsNoCommand()
{
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"echo %1\n"_s.arg(i);
    text += u"rm -rf ~"_s;
    const QString card = approvalCard(command(text.toStdString()));
    QVERIFY(card.contains(u"rm -rf ~"_s) && !card.contains(u"more lines"_s));
    QCOMPARE(card.count(u"echo"_s), 200);
    CallInfo info;
    info.tool = "job";
    info.arguments = nlohmann::json::array();
    for (int i = 0; i < 200; ++i)
        info.arguments.push_back(i);
    QVERIFY(approvalCard(info).contains(u"199"_s));
}

void TestApprovalCard::cutsALongChange()
{
    CallInfo info;
    info.preview.path = "a";
    for (int i = 0; i < 100; ++i)
        info.preview.diff += "+line\n";
    QVERIFY(approvalCard(info).contains(u"… and 40 more lines"_s));
}

void TestApprovalCard::understandsAnswers_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("plain"); // Approval, or -1: asked again
    QTest::addColumn<int>("withGrant");
    const auto row = [](const QString &answer, int plain, int withGrant) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(answer))) << answer << plain << withGrant;
    };
    const int once = int(Approval::AllowOnce);
    const int deny = int(Approval::Deny);
    row(u"y"_s, once, once);
    row(u" YES "_s, once, once);
    row(u"n"_s, deny, deny);
    row(u"no"_s, deny, deny);
    row(u"a"_s, -1, int(Approval::AllowAlways));
    row(u"always"_s, -1, int(Approval::AllowAlways));
    row(u""_s, -1, -1);
    row(u"yn"_s, -1, -1);
    row(u"no thanks"_s, deny, deny);
    row(u"yes please"_s, -1, -1);
}

void TestApprovalCard::understandsAnswers()
{
    QFETCH(QString, answer);
    QFETCH(int, plain);
    QFETCH(int, withGrant);
    CallInfo info = command("make test");
    const auto number = [&] {
        const auto decision = decisionFrom(answer, info);
        return decision ? int(decision->approval) : -1;
    };
    QCOMPARE(number(), plain);
    info.grant = {"make", "test"};
    QCOMPARE(number(), withGrant);
}

void TestApprovalCard::takesAReasonForANo()
{
    QCOMPARE(decisionFrom(u" N  use make check "_s, command("ls"))->why, "use make check");
    QCOMPARE(decisionFrom(u"no"_s, command("ls"))->why, "");
}

QTEST_GUILESS_MAIN(TestApprovalCard)
#include "tst_approval_card.moc"
