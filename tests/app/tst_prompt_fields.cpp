// SPDX-License-Identifier: Apache-2.0
#include "app/presets/built_in_prompts.h"
#include "app/presets/prompt_fields.h"

#include <QTest>

using namespace Qt::Literals;
using namespace app;

class TestPromptFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextField();
    void goesRound();
    void textWithoutFieldsHasNone_data();
    void textWithoutFieldsHasNone();
    void fillsWhatItKnows();
    void filledTextIsNotFilledAgain();
    void emptyTextsLeaveTheField();
    void keepsWhatWasWritten_data();
    void keepsWhatWasWritten();
    void builtInPromptsHaveNamesAndTexts();
};

void TestPromptFields::findsTheNextField()
{
    const QString text = u"Say {{word}} in {{ language }}."_s;
    FieldRange range = fieldFrom(text, 0);
    QCOMPARE(text.mid(range.position, range.length), u"{{word}}"_s);
    range = fieldFrom(text, range.position + range.length);
    QCOMPARE(text.mid(range.position, range.length), u"{{ language }}"_s);
    range = fieldBefore(text, range.position);
    QCOMPARE(text.mid(range.position, range.length), u"{{word}}"_s);
}

void TestPromptFields::goesRound()
{
    const QString text = u"{{a}} {{b}}"_s;
    QCOMPARE(fieldFrom(text, 11).position, 0);
    QCOMPARE(fieldBefore(text, 0).position, 6);
}

void TestPromptFields::textWithoutFieldsHasNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"no field"_s;
    QTest::newRow("single braces") << u"{a} { {b} }"_s;
    QTest::newRow("nameless") << u"{{}} {{  }}"_s;
    QTest::newRow("two lines") << u"{{a\nb}}"_s;
    QTest::newRow("long") << u"{{"_s + QString(61, u'x') + u"}}"_s;
    QTest::newRow("open") << QString(20'000, u'{');
}

void TestPromptFields::textWithoutFieldsHasNone()
{
    QFETCH(const QString, text);
    QCOMPARE(fieldFrom(text, 0).position, -1);
    QCOMPARE(fieldBefore(text, text.size()).position, -1);
    QCOMPARE(fillFields(text, {u"s"_s, u"c"_s}), text);
}

void TestPromptFields::fillsWhatItKnows()
{
    QCOMPARE(fillFields(u"{{Selection}}, {{ clipboard }}, {{tone}}!"_s, {u"s"_s, u"c"_s}),
             u"s, c, {{tone}}!"_s);
}

void TestPromptFields::filledTextIsNotFilledAgain()
{
    QCOMPARE(fillFields(u"{{selection}}"_s, {u"{{clipboard}}"_s, u"secret"_s}), u"{{clipboard}}"_s);
}

void TestPromptFields::emptyTextsLeaveTheField()
{
    QCOMPARE(fillFields(u"{{selection}} {{clipboard}}"_s, {{}, {}}),
             u"{{selection}} {{clipboard}}"_s);
}

void TestPromptFields::keepsWhatWasWritten_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("filled");
    QTest::newRow("the first field") << u"Explain {{a}} to {{b}}."_s << u"Explain w to {{b}}."_s;
    QTest::newRow("a line of its own")
        << u"Into {{language}}:\n\n{{text}}"_s << u"Into {{language}}:\n\nw"_s;
    QTest::newRow("no field") << u"Be brief."_s << u"Be brief.\n\nw"_s;
    QTest::newRow("none to fill in") << u"{{clipboard}}"_s << u"c\n\nw"_s;
    QTest::newRow("selection") << u"{{a}}\n{{selection}}"_s << u"{{a}}\nw"_s;
}

void TestPromptFields::keepsWhatWasWritten()
{
    QFETCH(const QString, prompt);
    QFETCH(const QString, filled);
    QCOMPARE(fillFields(prompt, {u"w"_s, u"c"_s, u"w"_s}), filled);
}

void TestPromptFields::builtInPromptsHaveNamesAndTexts()
{
    for (const storage::Preset &prompt : builtInPrompts()) {
        QVERIFY(!prompt.name.isEmpty());
        QVERIFY(prompt.id < 0);
        QVERIFY(fieldFrom(prompt.data["text"_L1].toString(), 0).position >= 0);
    }
}

QTEST_GUILESS_MAIN(TestPromptFields)
#include "tst_prompt_fields.moc"
