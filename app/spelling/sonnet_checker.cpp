// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/word_checker.h"

#include <Sonnet/GuessLanguage>
#include <Sonnet/Speller>

namespace app {
namespace {

    constexpr qsizetype kLeastText = 24; // of fewer characters no language can be told

    class SonnetChecker final : public WordChecker
    {
    public:
        QStringList languages() const override { return m_speller.availableLanguages(); }

        QString languageOf(const QString &text, const QStringList &candidates) override
        {
            return text.size() < kLeastText ? QString() : m_guess.identify(text, candidates);
        }

        bool isRight(const QString &word, const QString &language) override
        {
            use(language);
            return m_speller.isCorrect(word);
        }

        QStringList suggestions(const QString &word, const QString &language) override
        {
            use(language);
            return m_speller.suggest(word);
        }

        void add(const QString &word, const QString &language) override
        {
            use(language);
            m_speller.addToPersonal(word);
        }

    private:
        void use(const QString &language)
        {
            if (m_speller.language() != language)
                m_speller.setLanguage(language);
        }

        Sonnet::Speller m_speller;
        Sonnet::GuessLanguage m_guess;
    };

} // namespace

std::unique_ptr<WordChecker> makeWordChecker()
{
    return std::make_unique<SonnetChecker>();
}

} // namespace app
