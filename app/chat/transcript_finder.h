// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/transcript_row.h"
#include "storage/search_query.h"

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class TranscriptModel;

// Finds a text in the shown branch and walks its places; TranscriptModel marks them. Owned by
// ChatController. GUI thread; the search itself runs on a thread of the pool.
class TranscriptFinder final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(TranscriptFinder)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(int count READ count NOTIFY resultChanged) // places in the whole branch
    Q_PROPERTY(int current READ current NOTIFY resultChanged) // 1-based; 0: none

public:
    // One place: which match of which row, and how far into its text it stands.
    struct Hit {
        int row = 0;
        int number = 0;
        double share = 0; // 0..1

        bool operator==(const Hit &) const = default;
    };

    TranscriptFinder(TranscriptModel *model, QObject *parent);

    bool isOpen() const { return m_isOpen; }
    QString text() const { return m_text; }
    void setText(const QString &text); // as it is, also in the middle of a word
    int count() const { return static_cast<int>(m_hits.size()); }
    int current() const { return m_current + 1; }

    Q_INVOKABLE void open();
    Q_INVOKABLE void close();
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

    // Opens with the words of a search over all conversations and goes to that message.
    void findWords(const QString &query, storage::MessageId message);

    // Runs on any thread.
    static QList<Hit> find(const QList<TranscriptRow> &rows,
                           const QList<storage::SearchTerm> &terms);

Q_SIGNALS:
    void isOpenChanged();
    void textChanged();
    void resultChanged();
    void hitShown(int row, double share); // bring it into view

private:
    void setTerms(const QList<storage::SearchTerm> &terms);
    void search();
    int wordsRowOf(storage::MessageId message) const;
    void take(const QList<Hit> &hits);
    void step(int direction);
    void mark();

    TranscriptModel *m_model;
    bool m_isOpen = false;
    QString m_text;
    QList<storage::SearchTerm> m_terms;
    storage::MessageId m_target = 0; // go to its first place; 0: to the nearest
    bool m_isNew = false; // the terms: their first result moves the view
    QList<Hit> m_hits;
    int m_current = -1;
    quint64 m_serial = 0; // an answer to an older question is dropped
    QTimer m_again; // after the rows have changed
};

} // namespace app
