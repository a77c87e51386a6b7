// SPDX-License-Identifier: Apache-2.0
#include "app/cli/form_dialog.h"

#include <QStringList>
#include <QTest>

using namespace Qt::Literals;
using namespace app::cli;
using agents::tools::Form;
using agents::tools::FormAnswer;
using agents::tools::FormField;
using Action = FormAnswer::Action;
using Kind = FormField::Kind;

class TestFormDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_said.clear(); }
    void fillsInAForm();
    void takesWhatStandsThereAlready();
    void asksAgainUntilItFits_data();
    void asksAgainUntilItFits();
    void declines();
    void cancelsWhenNobodyAnswers_data();
    void cancelsWhenNobodyAnswers();
    void spellsOutAStrangersWords();

private:
    // The dialog with these lines as answers.
    FormAnswer ask(const Form &form, QStringList lines)
    {
        return askInTerminal(
            form, [this](const QString &line) { m_said += line; },
            [&](const QString &question) -> std::optional<QString> {
                m_said += question;
                if (lines.isEmpty())
                    return {};
                return lines.takeFirst();
            });
    }
    static Form form(FormField field)
    {
        field.name = "x";
        field.title = field.title.empty() ? "The value" : field.title;
        return {.from = "notes", .message = "Which?", .fields = {field}};
    }

    QStringList m_said;
};

void TestFormDialog::fillsInAForm()
{
    Form all = form({.kind = Kind::Text});
    all.fields.push_back({.kind = Kind::Flag, .name = "flag", .title = "Flag"});
    all.fields.push_back({.kind = Kind::Integer, .name = "count", .title = "Count"});
    all.fields.push_back({.kind = Kind::Choice,
                          .name = "one",
                          .title = "One",
                          .choices = {{"r", "Red"}, {"g", "Green"}}});
    all.fields.push_back({.kind = Kind::Choices,
                          .name = "some",
                          .title = "Some",
                          .choices = {{"a", "A"}, {"b", "B"}}});
    const FormAnswer answer =
        ask(all, {u"y"_s, u" two words "_s, u"YES"_s, u"7"_s, u"2"_s, u"2 1"_s});
    QVERIFY(answer.action == Action::Accept);
    QCOMPARE(answer.content.dump(),
             R"({"count":7,"flag":true,"one":"g","some":["b","a"],"x":"two words"})");
    QVERIFY(m_said.contains(u"    2  Green"_s));
}

void TestFormDialog::takesWhatStandsThereAlready()
{
    const FormAnswer answer =
        ask(form({.kind = Kind::Number, .isRequired = true, .otherwise = "1.5"}), {u"y"_s, u""_s});
    QCOMPARE(answer.content.dump(), R"({"x":1.5})");
    QVERIFY(m_said.last().contains(u"empty: 1.5"_s));
    QCOMPARE(ask(form({.kind = Kind::Text}), {u"y"_s, u""_s}).content.dump(), "{}");
}

void TestFormDialog::asksAgainUntilItFits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("no number") << int(Kind::Number) << u"much"_s;
    QTest::newRow("too small") << int(Kind::Integer) << u"1"_s;
    QTest::newRow("no choice") << int(Kind::Choice) << u"3"_s;
    QTest::newRow("its value") << int(Kind::Choice) << u"r"_s;
    QTest::newRow("one of them") << int(Kind::Choices) << u"1 9"_s;
    QTest::newRow("neither") << int(Kind::Flag) << u"perhaps"_s;
    QTest::newRow("needed") << int(Kind::Integer) << u""_s;
}

void TestFormDialog::asksAgainUntilItFits()
{
    QFETCH(int, kind);
    QFETCH(QString, wrong);
    FormField field{.kind = Kind(kind), .isRequired = true};
    if (field.kind == Kind::Choice || field.kind == Kind::Choices)
        field.choices = {{"r", "Red"}, {"g", "Green"}};
    if (field.kind == Kind::Integer)
        field.least = 2;
    const QString right = field.kind == Kind::Flag ? u"n"_s : u"2"_s;
    QVERIFY(ask(form(field), {u"y"_s, wrong, right}).action == Action::Accept);
    QVERIFY(m_said.contains(u"That is not what was asked for."_s));
}

void TestFormDialog::declines()
{
    QVERIFY(ask(form({}), {u"what?"_s, u"N"_s}).action == Action::Decline);
    QVERIFY(ask({.from = "notes", .message = "Sure?"}, {u"no"_s}).action == Action::Decline);
    QVERIFY(ask({.from = "notes", .message = "Sure?"}, {u"y"_s}).action == Action::Accept);
}

void TestFormDialog::cancelsWhenNobodyAnswers_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("at once") << QStringList();
    QTest::newRow("at a value") << QStringList{u"y"_s};
}

void TestFormDialog::cancelsWhenNobodyAnswers()
{
    QFETCH(QStringList, lines);
    QVERIFY(ask(form({.isRequired = true}), lines).action == Action::Cancel);
}

void TestFormDialog::spellsOutAStrangersWords()
{
    Form hostile = form({.kind = Kind::Choice,
                         .title = "a\x1b[2Kb",
                         .description = "c\u202Ed",
                         .choices = {{"v", "e\rf"}}});
    hostile.from = "g\x1bh";
    hostile.message = "i\u200Bj";
    ask(hostile, {u"y"_s, u"1"_s});
    const QString all = m_said.join(u' ');
    for (const char16_t hidden : {u'\x1b', u'\u202E', u'\r', u'\u200B'})
        QVERIFY(!all.contains(QChar(hidden)));
    QVERIFY(all.contains(u"a\\u{1b}[2Kb"_s));
}

QTEST_GUILESS_MAIN(TestFormDialog)
#include "tst_form_dialog.moc"
