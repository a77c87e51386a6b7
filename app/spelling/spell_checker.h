// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "app/spelling/word_checker.h"
#include "app/spelling/words.h"
#include "storage/task_thread.h"

#include <memory>

#include <QCache>
#include <QObject>
#include <QSet>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Finds misspelt words in what is being written, paragraph by paragraph on a thread of its own; the
// dictionaries are read when the first text is checked. GUI thread.
class SpellChecker final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(SpellChecker)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QStringList languages READ languages NOTIFY stateChanged) // of the dictionaries
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY stateChanged) // beside languages
    // The misspelt words of the stretch that was checked last: maps of start, length
    // and language.
    Q_PROPERTY(QVariantList mistakes READ mistakes NOTIFY mistakesChanged)
    // For the word that was asked about last; arrives later than it was asked for.
    Q_PROPERTY(QString suggestedFor READ suggestedFor NOTIFY suggestionsChanged)
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged)

public:
    enum class State {
        Unknown, // nothing was checked yet
        Absent, // Hearth was built without a spell checker
        NoDictionary,
        Ready
    };
    Q_ENUM(State)

    SpellChecker(const Settings *settings, MakeWordChecker make, QObject *parent = nullptr);
    ~SpellChecker() override;

    State state() const { return m_state; }
    QStringList languages() const { return m_languages; }
    QStringList languageNames() const;
    QVariantList mistakes() const { return m_mistakes; }
    QString suggestedFor() const { return m_suggestedFor; }
    QStringList suggestions() const { return m_suggestions; }

    Q_INVOKABLE void prepare(); // finds the dictionaries, for the settings
    // The paragraphs of `text` that `first` to `last` touch: what is in sight.
    Q_INVOKABLE void check(const QString &text, int first, int last);
    // `language`: of the mistake.
    Q_INVOKABLE void suggest(const QString &word, const QString &language);
    Q_INVOKABLE void add(const QString &word, const QString &language); // to the user's dictionary

Q_SIGNALS:
    void stateChanged();
    void mistakesChanged();
    void suggestionsChanged();

private:
    struct Found {
        QList<WordRange> words; // that are wrong
        QString language;
    };
    struct Helper;

    void forget();
    void look(const QString &paragraph);
    void show();
    void setMistakes(const QVariantList &mistakes);

    const Settings *m_settings;
    QString m_language; // the choice that m_found holds for
    State m_state = State::Unknown;
    QStringList m_languages;
    QString m_text;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
    quint64 m_epoch = 0; // what an older one found holds no more
    QSet<QString> m_pending; // paragraphs on the thread
    QCache<QString, Found> m_found; // by paragraph
    QVariantList m_mistakes;
    QString m_suggestedFor;
    QStringList m_suggestions;
    std::unique_ptr<Helper> m_helper; // used on the thread only
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
