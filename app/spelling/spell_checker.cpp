// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/spell_checker.h"

#include "app/spelling/languages.h"

#include <algorithm>
#include <utility>

#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kKeptParagraphs = 400;
    constexpr qsizetype kLongestParagraph = 20000; // more is no prose; nobody waits for it
    constexpr qsizetype kMostSuggestions = 6;

    constexpr qsizetype kLeastWords = 6; // of which half are wrong: another language

} // namespace

// What lives on the thread: the dictionaries, made when they are first needed.
struct SpellChecker::Helper {
    MakeWordChecker make;
    std::unique_ptr<WordChecker> checker;
    QStringList languages;
    QString recent; // language of the last paragraph that told one
    bool isMade = false;

    State prepare()
    {
        if (!std::exchange(isMade, true)) {
            checker = make ? make() : nullptr;
            languages = checker ? checker->languages() : QStringList();
            recent = usualVariant(QLocale().name(), languages);
        }
        return !checker ? State::Absent : languages.isEmpty() ? State::NoDictionary : State::Ready;
    }

    // Empty: there is no dictionary for what it is written in.
    QString languageOf(const QString &paragraph, const QString &chosen)
    {
        if (languages.contains(chosen))
            return chosen;
        const QLocale::Script script = scriptOf(paragraph, wordsToCheck(paragraph));
        const QStringList candidates = languagesOf(script, languages);
        if (candidates.isEmpty())
            return {};
        const QString told = checker->languageOf(paragraph, candidates);
        if (candidates.contains(told))
            recent = usualVariant(told, candidates);
        if (candidates.contains(recent))
            return recent;
        const QString first = candidates.first().section(u'_', 0, 0);
        const bool isOnly = std::ranges::all_of(
            candidates, [&first](const QString &one) { return one.section(u'_', 0, 0) == first; });
        return isOnly ? usualVariant(first, candidates) : QString(); // the next words will tell
    }

    Found check(const QString &paragraph, const QString &chosen)
    {
        if (prepare() != State::Ready || paragraph.size() > kLongestParagraph)
            return {};
        const QString language = languageOf(paragraph, chosen);
        if (language.isEmpty())
            return {};
        const QLocale::Script script = QLocale(language).script();
        QList<WordRange> words = wordsToCheck(paragraph);
        words.removeIf(
            [&](const WordRange &word) { return scriptOf(paragraph[word.start]) != script; });
        const qsizetype all = words.size();
        words.removeIf([&](const WordRange &word) {
            return checker->isRight(paragraph.sliced(word.start, word.length), language);
        });
        const bool isForeign = chosen != language && all >= kLeastWords && words.size() * 2 > all;
        return {isForeign ? QList<WordRange>() : words, language};
    }
};

SpellChecker::SpellChecker(const Settings *settings, MakeWordChecker make, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(settings->spellingLanguage())
    , m_found(kKeptParagraphs)
    , m_helper(std::make_unique<Helper>())
{
    m_helper->make = std::move(make);
    connect(settings, &Settings::changed, this, [this] {
        const QString before = std::exchange(m_language, m_settings->spellingLanguage());
        if (before != m_language)
            forget();
        if (!m_settings->checksSpelling())
            setMistakes({});
    });
}

SpellChecker::~SpellChecker()
{
    m_thread.post([helper = m_helper.get()] { helper->checker.reset(); }); // where it was made
    m_thread.finish();
}

QStringList SpellChecker::languageNames() const
{
    QStringList names;
    for (const QString &language : m_languages) {
        const QLocale locale(language);
        names += locale.language() == QLocale::C
            ? language
            : u"%1 (%2)"_s.arg(locale.nativeLanguageName(), locale.nativeTerritoryName());
    }
    return names;
}

void SpellChecker::prepare()
{
    m_thread.post([this] {
        const State state = m_helper->prepare();
        m_thread.postBack([this, state, languages = m_helper->languages] {
            if (state == m_state)
                return;
            m_state = state;
            m_languages = languages;
            Q_EMIT stateChanged();
        });
    });
}

void SpellChecker::check(const QString &text, int first, int last)
{
    if (!m_settings->checksSpelling() || m_state == State::Absent) {
        setMistakes({});
        return;
    }
    if (m_state == State::Unknown && !text.trimmed().isEmpty()) // dictionaries wait for words
        prepare();
    m_text = text;
    m_first = std::clamp<qsizetype>(first, 0, text.size());
    m_last = std::clamp<qsizetype>(last, m_first, text.size());
    show();
}

// What is known is shown; the rest is looked at, and shown as it arrives.
void SpellChecker::show()
{
    QVariantList mistakes;
    const qsizetype before = m_first > 0 ? m_text.lastIndexOf(u'\n', m_first - 1) : -1;
    for (qsizetype start = before + 1; start <= m_last && start < m_text.size();) {
        qsizetype end = m_text.indexOf(u'\n', start);
        end = end < 0 ? m_text.size() : end;
        const QString paragraph = m_text.sliced(start, end - start);
        if (const Found *const found = m_found.object(paragraph)) {
            for (const WordRange &word : found->words)
                mistakes.append(QVariantMap{{u"start"_s, start + word.start},
                                            {u"length"_s, word.length},
                                            {u"language"_s, found->language}});
        } else if (!m_pending.contains(paragraph) && !paragraph.trimmed().isEmpty()) {
            look(paragraph);
        }
        start = end + 1;
    }
    setMistakes(mistakes);
}

void SpellChecker::look(const QString &paragraph)
{
    m_pending.insert(paragraph);
    m_thread.post([this, paragraph, epoch = m_epoch, chosen = m_language] {
        m_thread.postBack([this, paragraph, epoch, found = m_helper->check(paragraph, chosen)] {
            if (epoch != m_epoch)
                return;
            m_pending.remove(paragraph);
            m_found.insert(paragraph, new Found(found));
            show();
        });
    });
}

// Another language, another dictionary: everything is looked at anew.
void SpellChecker::forget()
{
    ++m_epoch;
    m_pending.clear();
    m_found.clear();
    show();
}

void SpellChecker::setMistakes(const QVariantList &mistakes)
{
    if (m_mistakes == mistakes)
        return;
    m_mistakes = mistakes;
    Q_EMIT mistakesChanged();
}

void SpellChecker::suggest(const QString &word, const QString &language)
{
    m_suggestedFor = word;
    m_suggestions.clear();
    Q_EMIT suggestionsChanged();
    m_thread.post([this, word, language] {
        QStringList words;
        if (m_helper->prepare() == State::Ready)
            words = m_helper->checker->suggestions(word, language);
        m_thread.postBack(
            [this, word, found = words.first(std::min(words.size(), kMostSuggestions))] {
                if (word != m_suggestedFor)
                    return;
                m_suggestions = found;
                Q_EMIT suggestionsChanged();
            });
    });
}

void SpellChecker::add(const QString &word, const QString &language)
{
    m_thread.post([this, word, language] {
        if (m_helper->prepare() == State::Ready)
            m_helper->checker->add(word, language);
    });
    forget();
}

} // namespace app
