// SPDX-License-Identifier: Apache-2.0
#include "app/chat/transcript_finder.h"

#include "app/chat/html_marks.h"
#include "app/chat/transcript_model.h"

#include <algorithm>

#include <QtConcurrentRun>

namespace app {
namespace {

    constexpr int kAgainMilliseconds = 250;
    constexpr qsizetype kMaxHits = 20'000;

} // namespace

TranscriptFinder::TranscriptFinder(TranscriptModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &TranscriptFinder::search);
    const auto again = [this] {
        if (m_isOpen && !m_terms.isEmpty() && !m_again.isActive())
            m_again.start();
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, again);
    connect(model, &QAbstractItemModel::rowsRemoved, this, again);
    connect(model, &QAbstractItemModel::modelReset, this, again);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [again](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // else only how the rows are drawn has changed
                    again();
            });
}

void TranscriptFinder::open()
{
    if (std::exchange(m_isOpen, true))
        return;
    setTerms(storage::literalTerm(m_text));
    Q_EMIT isOpenChanged();
}

void TranscriptFinder::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    setTerms({});
    Q_EMIT isOpenChanged();
}

void TranscriptFinder::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_target = 0;
    Q_EMIT textChanged();
    setTerms(storage::literalTerm(text));
}

void TranscriptFinder::findWords(const QString &query, storage::MessageId message)
{
    m_text = query.simplified();
    m_target = message;
    const bool wasOpen = std::exchange(m_isOpen, true);
    Q_EMIT textChanged();
    setTerms(storage::parseSearch(query));
    if (!wasOpen)
        Q_EMIT isOpenChanged();
}

void TranscriptFinder::setTerms(const QList<storage::SearchTerm> &terms)
{
    m_terms = terms;
    m_isNew = true;
    search();
}

QList<TranscriptFinder::Hit> TranscriptFinder::find(const QList<TranscriptRow> &rows,
                                                    const QList<storage::SearchTerm> &terms)
{
    QList<Hit> hits;
    for (qsizetype row = 0; row < rows.size() && hits.size() < kMaxHits; ++row) {
        const QStringList pieces = searchedHtml(rows[row]);
        int number = 0;
        for (qsizetype piece = 0; piece < pieces.size(); ++piece) {
            const QString text = plainText(pieces[piece]);
            for (const storage::TextMatch &match : storage::findMatches(text, terms)) {
                const double inPiece =
                    static_cast<double>(match.begin) / static_cast<double>(text.size());
                hits.append(
                    {static_cast<int>(row), number++,
                     (static_cast<double>(piece) + inPiece) / static_cast<double>(pieces.size())});
            }
        }
    }
    return hits;
}

void TranscriptFinder::search()
{
    const quint64 serial = ++m_serial;
    m_again.stop();
    if (m_terms.isEmpty()) {
        take({});
        return;
    }
    QtConcurrent::run(&TranscriptFinder::find, m_model->rows(), m_terms)
        .then(this, [=, this](const QList<Hit> &hits) {
            if (serial == m_serial)
                take(hits);
        });
}

// The message's first row that is no thought: a search over all conversations looks there.
int TranscriptFinder::wordsRowOf(storage::MessageId message) const
{
    const QList<TranscriptRow> &rows = m_model->rows();
    const auto found = std::ranges::find_if(rows, [message](const TranscriptRow &row) {
        return row.message == message && row.kind != TranscriptRow::Kind::Thought;
    });
    return static_cast<int>(std::distance(rows.begin(), found));
}

void TranscriptFinder::take(const QList<Hit> &hits)
{
    const Hit before = m_current >= 0 ? m_hits[m_current] : Hit{};
    m_hits = hits;
    const Hit start = m_target == 0 ? before : Hit{wordsRowOf(m_target), 0, 0};
    const auto found = std::ranges::find_if(m_hits, [&start](const Hit &hit) {
        return hit.row > start.row || (hit.row == start.row && hit.number >= start.number);
    });
    m_current = m_hits.isEmpty() ? -1
        : found == m_hits.end()  ? 0
                                 : static_cast<int>(std::distance(m_hits.begin(), found));
    m_target = 0;
    mark();
    if (std::exchange(m_isNew, false) && m_current >= 0)
        Q_EMIT hitShown(m_hits[m_current].row, m_hits[m_current].share);
}

void TranscriptFinder::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    m_current = (m_current + direction + count()) % count();
    mark();
    Q_EMIT hitShown(m_hits[m_current].row, m_hits[m_current].share);
}

void TranscriptFinder::next()
{
    step(1);
}

void TranscriptFinder::previous()
{
    step(-1);
}

void TranscriptFinder::mark()
{
    const Hit hit = m_current >= 0 ? m_hits[m_current] : Hit{-1, -1, 0};
    m_model->setMarks(m_terms, hit.row, hit.number);
    Q_EMIT resultChanged();
}

} // namespace app
