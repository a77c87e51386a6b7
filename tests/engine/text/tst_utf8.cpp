// SPDX-License-Identifier: Apache-2.0
#include "engine/text/utf8.h"

#include <QtTest>

using namespace engine::text;

class TestUtf8 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesBrokenPieces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("clean");
        const auto row = [](const char *name, const char *text, const char *clean) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(clean);
        };
        row("sound", "aé你😀\x7F", "aé你😀\x7F");
        row("lone continuation", "a\x80z", "a\uFFFDz");
        row("overlong", "\xC0\xAF", "\uFFFD\uFFFD");
        row("overlong three", "\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD");
        row("surrogate", "\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD");
        row("beyond the last", "\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD");
        row("cut in the middle", "\xE2\x82z", "\uFFFDz");
        row("cut at the end", "\xF0\x9F\x98", "\uFFFD");
        row("never a lead", "\xF5\xFF", "\uFFFD\uFFFD");
    }

    void replacesBrokenPieces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, clean);
        QCOMPARE(QByteArray::fromStdString(withoutInvalidUtf8(text.toStdString())), clean);
    }

    void agreesWithQtOnEveryCharacter()
    {
        for (char32_t character = 0; character < 0x110000;
             character += character < 0x3000 ? 1 : 37) {
            if (character >= 0xD800 && character < 0xE000)
                continue;
            const std::string expected = QString::fromUcs4(&character, 1).toStdString();
            const Utf8Step step = utf8Step(expected, 0);
            QVERIFY(step.valid);
            QCOMPARE(step.length, expected.size());
            QCOMPARE(step.character, character);
        }
    }

    void trimsBothEnds()
    {
        QCOMPARE(trimmed("\x1C \u2003x \u00A0y\u205F\u3000"), std::string_view("x \u00A0y"));
        QCOMPARE(trimmed("\u200Bx\u200B"), std::string_view("\u200Bx\u200B"));
        QCOMPARE(trimmed(" \xFF "), std::string_view("\xFF"));
        QCOMPARE(trimmed(" \t\n"), std::string_view());
        QCOMPARE(trimmed(""), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
