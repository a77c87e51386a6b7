// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/languages.h"
#include "app/spelling/spell_checker.h"
#include "tests/app/chat_fixture.h"

#include <atomic>

using namespace Qt::Literals;
using app::SpellChecker;

namespace {

// Two languages of a few words; what was asked of it is counted.
struct Dictionary {
    QStringList english = {u"the"_s, u"cat"_s, u"sleeps"_s};
    QStringList german = {u"die"_s, u"katze"_s, u"schläft"_s};
    QStringList languages = {u"en_US"_s, u"de_DE"_s};
    std::atomic<int> asked = 0;
};

class SmallChecker final : public app::WordChecker
{
public:
    explicit SmallChecker(std::shared_ptr<Dictionary> words)
        : m_words(std::move(words))
    {
    }

    QStringList languages() const override { return m_words->languages; }
    QString languageOf(const QString &text, const QStringList &) override
    {
        return text.contains(u"katze"_s) ? u"de_DE"_s
            : text.contains(u"cat"_s)    ? u"en_US"_s
                                         : QString();
    }
    bool isRight(const QString &word, const QString &language) override
    {
        ++m_words->asked;
        return (language == "de_DE"_L1 ? m_words->german : m_words->english).contains(word);
    }
    QStringList suggestions(const QString &word, const QString &) override
    {
        return {word + u"1"_s, word + u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s};
    }
    void add(const QString &word, const QString &) override { m_words->english += word; }

private:
    std::shared_ptr<Dictionary> m_words; // shared with the test
};

} // namespace

class TestSpellChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosesWordsOfProse_data();
    void choosesWordsOfProse();
    void marksWrongWords();
    void looksOnlyAtParagraphsInSight();
    void asksOncePerParagraph();
    void followsTheLanguageOfTheText();
    void waitsUntilALanguageIsTold();
    void takesTheChosenLanguage();
    void leavesOtherScriptsAlone();
    void leavesUnknownLanguagesAlone();
    void prefersTheUsualCountry();
    void learnsWords();
    void suggestsAFew();
    void staysSilentWhenSwitchedOff();
    void tellsWithoutDictionaries();
    void tellsWithoutAChecker();

private:
    QString marked(const QString &text) const;

    QTemporaryDir m_folder;
    std::shared_ptr<Dictionary> m_words; // shared with the checker's thread
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<SpellChecker> m_checker;
};

void TestSpellChecker::init()
{
    m_checker.reset();
    QLocale::setDefault(QLocale(u"en_US"_s));
    tests::useSettingsIn(m_folder);
    m_words = std::make_shared<Dictionary>();
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_checker = std::make_unique<SpellChecker>(
        m_settings.get(), [words = m_words] { return std::make_unique<SmallChecker>(words); });
}

// The words that are marked, joined by commas.
QString TestSpellChecker::marked(const QString &text) const
{
    QStringList words;
    for (const QVariant &mistake : m_checker->mistakes()) {
        const QVariantMap map = mistake.toMap();
        words += text.sliced(map[u"start"_s].toLongLong(), map[u"length"_s].toLongLong());
    }
    return words.join(u',');
}

void TestSpellChecker::choosesWordsOfProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("sentence") << u"The cat, asleep."_s << u"The,cat,asleep"_s;
    QTest::newRow("apostrophe") << u"don't"_s << u"don't"_s;
    QTest::newRow("umlauts") << u"Käse schläft"_s << u"Käse,schläft"_s;
    QTest::newRow("arabic") << u"مرحبا بك"_s << u"مرحبا,بك"_s;
    QTest::newRow("address") << u"see https://a.example/b or ada@b.example"_s << u"see,or"_s;
    QTest::newRow("path") << u"open src/main now"_s << u"open,now"_s;
    QTest::newRow("code") << u"call `foo bar` twice"_s << u"call,twice"_s;
    QTest::newRow("open code") << u"call `foo bar"_s << u"call"_s;
    QTest::newRow("names") << u"HTTP and mainWindow"_s << u"and"_s;
    QTest::newRow("numbers") << u"x86 4th word"_s << u"word"_s;
    QTest::newRow("options") << u"use --all @ada #tag"_s << u"use"_s;
    QTest::newRow("unspaced") << u"東京 ok"_s << u"ok"_s;
    QTest::newRow("single letters") << u"a I we"_s << u"we"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSpellChecker::choosesWordsOfProse()
{
    QFETCH(QString, text);
    QStringList words;
    for (const app::WordRange &word : app::wordsToCheck(text))
        words += text.sliced(word.start, word.length);
    QTEST(words.join(u','), "words");
}

void TestSpellChecker::marksWrongWords()
{
    const QString text = u"the cat sleps\nthe catt sleeps"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"sleps,catt"_s);
    QCOMPARE(m_checker->state(), SpellChecker::State::Ready);
    QCOMPARE(m_checker->languages(), m_words->languages);
    m_checker->check(u"the cat"_s, 0, 7);
    QTRY_VERIFY(m_checker->mistakes().isEmpty());
}

void TestSpellChecker::looksOnlyAtParagraphsInSight()
{
    const QString text = u"catt one\ncatt two\ncatt three"_s;
    m_checker->check(text, 10, 12);
    QTRY_COMPARE(marked(text), u"catt,two"_s);
    QCOMPARE(m_checker->mistakes().first().toMap()[u"start"_s].toInt(), 9);
}

void TestSpellChecker::asksOncePerParagraph()
{
    m_checker->check(u"catt"_s, 0, 4);
    QTRY_COMPARE(marked(u"catt"_s), u"catt"_s);
    const int asked = m_words->asked;
    const QString longer = u"catt\ncatt\ncatt"_s;
    m_checker->check(longer, 0, int(longer.size()));
    QCOMPARE(marked(longer), u"catt,catt,catt"_s);
    QCOMPARE(m_words->asked, asked);
}

void TestSpellChecker::followsTheLanguageOfTheText()
{
    const QString text = u"die katze schläft\nthe cat sleeps die\nschläft"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"die,schläft"_s); // English words, then what follows it
    QCOMPARE(m_checker->mistakes().first().toMap()[u"language"_s].toString(), u"en_US"_s);
}

// Where the system's language has no dictionary, the first word may belong to any other.
void TestSpellChecker::waitsUntilALanguageIsTold()
{
    QLocale::setDefault(QLocale::c());
    const QString text = u"dogg\nthe cat dogg\ndogg"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"dogg"_s); // the last paragraph is the first one's text
    QCOMPARE(m_checker->mistakes().first().toMap()[u"start"_s].toInt(), 13);
}

void TestSpellChecker::takesTheChosenLanguage()
{
    const QString text = u"the cat sleeps"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(m_checker->state(), SpellChecker::State::Ready);
    QTRY_VERIFY(m_words->asked > 0);
    m_settings->setSpellingLanguage(u"de_DE"_s);
    QTRY_COMPARE(marked(text), u"the,cat,sleeps"_s);
}

void TestSpellChecker::leavesOtherScriptsAlone()
{
    const QString text = u"مرحبا يا صديقي catt\nthe catt مرحبا sleeps\ncatt"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"catt,catt"_s); // no dictionary for the first paragraph
}

void TestSpellChecker::leavesUnknownLanguagesAlone()
{
    const QString text = u"hier il faisait beau dans les montagnes\ncatt"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"catt"_s);
    m_settings->setSpellingLanguage(u"en_US"_s); // then it is meant
    QTRY_VERIFY(marked(text).startsWith(u"hier,il"_s));
}

void TestSpellChecker::prefersTheUsualCountry()
{
    const QStringList languages = {u"de_BE"_s, u"de_DE"_s, u"en_US"_s, u"pt_BR"_s};
    QCOMPARE(app::usualVariant(u"de_BE"_s, languages), u"de_DE"_s);
    QCOMPARE(app::usualVariant(u"en"_s, languages), u"en_US"_s);
    QCOMPARE(app::usualVariant(u"pt_PT"_s, languages), u"pt_BR"_s);
    QCOMPARE(app::usualVariant(u"fr_FR"_s, languages), QString());
}

void TestSpellChecker::learnsWords()
{
    const QString text = u"the hearth"_s;
    m_checker->check(text, 0, int(text.size()));
    QTRY_COMPARE(marked(text), u"hearth"_s);
    m_checker->add(u"hearth"_s, u"en_US"_s);
    QTRY_VERIFY(m_checker->mistakes().isEmpty());
}

void TestSpellChecker::suggestsAFew()
{
    m_checker->suggest(u"catt"_s, u"en_US"_s);
    QCOMPARE(m_checker->suggestedFor(), u"catt"_s);
    QTRY_COMPARE(m_checker->suggestions().size(), 6);
    QCOMPARE(m_checker->suggestions().first(), u"catt1"_s);
}

void TestSpellChecker::staysSilentWhenSwitchedOff()
{
    m_checker->check(u"catt"_s, 0, 4);
    QTRY_COMPARE(marked(u"catt"_s), u"catt"_s);
    m_settings->setChecksSpelling(false);
    QVERIFY(m_checker->mistakes().isEmpty());
    m_checker->check(u"catt"_s, 0, 4);
    QVERIFY(m_checker->mistakes().isEmpty());
}

void TestSpellChecker::tellsWithoutDictionaries()
{
    m_words->languages.clear();
    m_checker->prepare();
    QTRY_COMPARE(m_checker->state(), SpellChecker::State::NoDictionary);
    m_checker->check(u"catt"_s, 0, 4);
    QVERIFY(m_checker->mistakes().isEmpty());
}

void TestSpellChecker::tellsWithoutAChecker()
{
    SpellChecker absent(m_settings.get(), [] { return nullptr; });
    absent.prepare();
    QTRY_COMPARE(absent.state(), SpellChecker::State::Absent);
}

QTEST_GUILESS_MAIN(TestSpellChecker)
#include "tst_spell_checker.moc"
