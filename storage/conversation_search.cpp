// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_search.h"

#include "storage/search_query.h"
#include "storage/snippet.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::Literals;

namespace storage {
namespace {

    // A statement in the making: every "?" in sql has its value in values.
    struct Query {
        std::string sql;
        QList<QString> values;

        void add(std::string_view text, const QList<QString> &bound = {})
        {
            sql += text;
            values += bound;
        }
    };

    void bindAll(Statement &statement, const QList<QString> &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            statement.bindAt(static_cast<int>(i) + 1, values[i]);
    }

    Query titleQuery(const QList<SearchTerm> &terms)
    {
        Query query;
        query.add("SELECT c.id, c.title FROM conversations c WHERE c.deleted IS NULL");
        for (const SearchTerm &term : terms) {
            const QString match = matchExpression(term);
            switch (term.lookup) {
            case Lookup::Words: // titles are few: also found in the middle of a word
                query.add(" AND c.id IN (SELECT rowid FROM title_words WHERE title_words MATCH ? "
                          "UNION SELECT rowid FROM title_trigrams WHERE title_trigrams MATCH ?)",
                          {match, match});
                break;
            case Lookup::Trigrams:
                query.add(" AND c.id IN (SELECT rowid FROM title_trigrams "
                          "WHERE title_trigrams MATCH ?)",
                          {match});
                break;
            case Lookup::Scan:
                query.add(" AND c.title LIKE ? ESCAPE '\\'", {likePattern(term)});
                break;
            }
        }
        query.add(" ORDER BY c.updated DESC, c.id DESC");
        return query;
    }

    QString matchAll(const QList<SearchTerm> &terms, Lookup lookup)
    {
        QStringList expressions;
        for (const SearchTerm &term : terms) {
            if (term.lookup == lookup)
                expressions.append(matchExpression(term));
        }
        return expressions.join(u' ');
    }

    // One index leads and ranks; the others only confirm. Text is read for the hits that are shown.
    Query messageQuery(const QList<SearchTerm> &terms)
    {
        constexpr std::string_view kSelect = "SELECT p.id, m.id, m.conversation, c.title FROM ";
        constexpr std::string_view kJoin =
            " CROSS JOIN messages m ON m.id = p.message CROSS JOIN conversations c "
            "ON c.id = m.conversation WHERE m.deleted IS NULL AND c.deleted IS NULL";
        const QString words = matchAll(terms, Lookup::Words);
        const QString trigrams = matchAll(terms, Lookup::Trigrams);
        Query query;
        query.add(kSelect);
        if (!words.isEmpty())
            query.add("part_words f CROSS JOIN parts p ON p.id = f.rowid");
        else if (!trigrams.isEmpty())
            query.add("part_trigrams f CROSS JOIN parts p ON p.id = f.rowid");
        else
            query.add("parts p");
        query.add(kJoin);
        if (!words.isEmpty())
            query.add(" AND part_words MATCH ?", {words});
        if (!words.isEmpty() && !trigrams.isEmpty())
            query.add(" AND p.id IN (SELECT rowid FROM part_trigrams WHERE part_trigrams MATCH ?)",
                      {trigrams});
        else if (!trigrams.isEmpty())
            query.add(" AND part_trigrams MATCH ?", {trigrams});
        for (const SearchTerm &term : terms) {
            if (term.lookup == Lookup::Scan)
                query.add(" AND p.text LIKE ? ESCAPE '\\'", {likePattern(term)});
        }
        const bool isRanked = !words.isEmpty() || !trigrams.isEmpty();
        query.add(isRanked ? " ORDER BY f.rank" : " AND p.searchable = 1 ORDER BY p.id DESC");
        return query;
    }

    base::Result<QList<SearchHit>>
    titleHits(Database &database, const QList<SearchTerm> &terms, int limit)
    {
        const Query query = titleQuery(terms);
        Statement find(database, query.sql);
        bindAll(find, query.values);
        QList<SearchHit> hits;
        while (hits.size() < limit && find.next()) {
            const QString title = find.text(1);
            hits.append({find.integer(0), std::nullopt, title, makeSnippet(title, terms)});
        }
        if (const auto done = find.finish(); !done)
            return done.error();
        return hits;
    }

    base::Result<QString> partText(Database &database, qint64 part)
    {
        Statement read(database, "SELECT text FROM parts WHERE id = ?");
        read.bind(part);
        const QString text = read.next() ? read.text(0) : QString();
        if (const auto done = read.finish(); !done)
            return done.error();
        return text;
    }

    base::Result<QList<SearchHit>>
    messageHits(Database &database, const QList<SearchTerm> &terms, int limit)
    {
        const Query query = messageQuery(terms);
        Statement find(database, query.sql);
        bindAll(find, query.values);
        QList<SearchHit> hits;
        while (hits.size() < limit && find.next()) {
            const MessageId message = find.integer(1);
            const bool isKnown = std::ranges::any_of(
                hits, [message](const SearchHit &hit) { return hit.message == message; });
            if (isKnown)
                continue;
            const auto text = partText(database, find.integer(0));
            if (!text)
                return text.error();
            hits.append({find.integer(2), message, find.text(3), makeSnippet(*text, terms)});
        }
        if (const auto done = find.finish(); !done)
            return done.error();
        return hits;
    }

} // namespace

base::Result<QList<SearchHit>>
searchConversations(Database &database, const QString &text, int limit)
{
    const QList<SearchTerm> terms = parseSearch(text);
    if (terms.isEmpty() || limit <= 0)
        return QList<SearchHit>();
    auto titles = titleHits(database, terms, limit);
    if (!titles)
        return titles;
    const auto messages = messageHits(database, terms, limit);
    if (!messages)
        return messages;
    // Titles come first, but leave room for messages.
    const qsizetype room = std::max<qsizetype>((limit + 1) / 2, limit - messages->size());
    QList<SearchHit> hits = titles->first(std::min(room, titles->size()));
    hits += messages->first(std::min<qsizetype>(limit - hits.size(), messages->size()));
    return hits;
}

} // namespace storage
