// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/word_checker.h"

#include <mutex>
#include <optional>

#include <Sonnet/GuessLanguage>
#include <Sonnet/Speller>

namespace app {
namespace {

    constexpr qsizetype kLeastText = 24; // of fewer characters no language can be told

    // Each user has a checker on a thread of its own, but the dictionaries behind them and Sonnet's
    // own cache are shared, and nothing guards them there.
    std::mutex &sonnetMutex()
    {
        static std::mutex mutex;
        return mutex;
    }

    class SonnetChecker final : public WordChecker
    {
    public:
        SonnetChecker()
        {
            const std::lock_guard lock(sonnetMutex());
            m_speller.emplace();
            m_guess.emplace();
        }
        ~SonnetChecker() override
        {
            const std::lock_guard lock(sonnetMutex());
            m_guess.reset();
            m_speller.reset();
        }
        SonnetChecker(const SonnetChecker &) = delete;
        SonnetChecker &operator=(const SonnetChecker &) = delete;

        QStringList languages() const override
        {
            const std::lock_guard lock(sonnetMutex());
            return m_speller->availableLanguages();
        }

        QString languageOf(const QString &text, const QStringList &candidates) override
        {
            if (text.size() < kLeastText)
                return {};
            const std::lock_guard lock(sonnetMutex());
            return m_guess->identify(text, candidates);
        }

        bool isRight(const QString &word, const QString &language) override
        {
            const std::lock_guard lock(sonnetMutex());
            use(language);
            return m_speller->isCorrect(word);
        }

        QStringList suggestions(const QString &word, const QString &language) override
        {
            const std::lock_guard lock(sonnetMutex());
            use(language);
            return m_speller->suggest(word);
        }

        void add(const QString &word, const QString &language) override
        {
            const std::lock_guard lock(sonnetMutex());
            use(language);
            m_speller->addToPersonal(word);
        }

    private:
        void use(const QString &language)
        {
            if (m_speller->language() != language)
                m_speller->setLanguage(language);
        }

        std::optional<Sonnet::Speller> m_speller;
        std::optional<Sonnet::GuessLanguage> m_guess;
    };

} // namespace

std::unique_ptr<WordChecker> makeWordChecker()
{
    return std::make_unique<SonnetChecker>();
}

} // namespace app
