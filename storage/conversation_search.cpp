// SPDX-License-Identifier: Apache-2.0
#include "storage/conversation_search.h"

#include "storage/search_query.h"
#include "storage/snippet.h"
#include "storage/statement.h"

#include <algorithm>
#include <initializer_list>
#include <limits>
#include <string_view>

using namespace Qt::Literals;
using namespace std::string_view_literals;

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

    // What is looked through: a table of texts `t`, its indexes, and how a text leads to messages.
    struct Texts {
        std::string_view table;
        std::string_view words;
        std::string_view trigrams;
        std::string_view toMessages;
        std::string_view file; // an attached file's name
        std::string_view unranked; // where no index leads
        int mostHits; // a longer text takes longer to show
    };
    constexpr Texts kMessages = {"parts",
                                 "part_words",
                                 "part_trigrams",
                                 " CROSS JOIN messages m ON m.id = t.message",
                                 "''",
                                 " AND t.searchable = 1 ORDER BY t.id DESC",
                                 std::numeric_limits<int>::max()};
    constexpr Texts kDocuments = {"documents",
                                  "document_words",
                                  "document_trigrams",
                                  " CROSS JOIN attached_documents a ON a.sha256 = t.sha256"
                                  " CROSS JOIN messages m ON m.id = a.message",
                                  "a.name",
                                  " ORDER BY t.id DESC, m.id DESC",
                                  50};

    // One index leads and ranks; the others only confirm. Text is read for the hits that are shown.
    Query textQuery(const Texts &texts, const QList<SearchTerm> &terms)
    {
        const QString words = matchAll(terms, Lookup::Words);
        const QString trigrams = matchAll(terms, Lookup::Trigrams);
        const std::string_view index = !words.isEmpty() ? texts.words
            : !trigrams.isEmpty()                       ? texts.trigrams
                                                        : std::string_view();
        Query query;
        for (const std::string_view piece :
             {"SELECT t.id, m.id, m.conversation, c.title, "sv, texts.file, " FROM "sv, index,
              index.empty() ? ""sv : " f CROSS JOIN "sv, texts.table, " t"sv,
              index.empty() ? ""sv : " ON t.id = f.rowid"sv, texts.toMessages,
              " CROSS JOIN conversations c ON c.id = m.conversation "
              "WHERE m.deleted IS NULL AND c.deleted IS NULL"sv})
            query.add(piece);
        if (!index.empty()) {
            query.add(" AND ");
            query.add(index);
            query.add(" MATCH ?", {words.isEmpty() ? trigrams : words});
        }
        if (!words.isEmpty() && !trigrams.isEmpty()) {
            query.add(" AND t.id IN (SELECT rowid FROM ");
            query.add(texts.trigrams);
            query.add(" WHERE ");
            query.add(texts.trigrams);
            query.add(" MATCH ?)", {trigrams});
        }
        for (const SearchTerm &term : terms) {
            if (term.lookup == Lookup::Scan)
                query.add(" AND t.text LIKE ? ESCAPE '\\'", {likePattern(term)});
        }
        query.add(index.empty() ? texts.unranked : " ORDER BY f.rank"sv);
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
            hits.append({find.integer(0), std::nullopt, title, makeSnippet(title, terms), {}});
        }
        if (const auto done = find.finish(); !done)
            return done.error();
        return hits;
    }

    base::Result<QString> textOf(Database &database, const Texts &texts, qint64 id)
    {
        std::string sql("SELECT text FROM ");
        Statement read(database, sql.append(texts.table).append(" WHERE id = ?"));
        read.bind(id);
        const QString text = read.next() ? read.text(0) : QString();
        if (const auto done = read.finish(); !done)
            return done.error();
        return text;
    }

    bool holds(const QList<SearchHit> &hits, MessageId message)
    {
        return std::ranges::any_of(
            hits, [message](const SearchHit &hit) { return hit.message == message; });
    }

    // A message of `known` is not found again.
    base::Result<QList<SearchHit>> textHits(Database &database,
                                            const Texts &texts,
                                            const QList<SearchTerm> &terms,
                                            int limit,
                                            const QList<SearchHit> &known = {})
    {
        const Query query = textQuery(texts, terms);
        Statement find(database, query.sql);
        bindAll(find, query.values);
        QList<SearchHit> hits;
        qint64 shown = 0; // the text of the last snippet: a document may be in several messages
        while (hits.size() < std::min(limit, texts.mostHits) && find.next()) {
            const MessageId message = find.integer(1);
            if (holds(hits, message) || holds(known, message))
                continue;
            const qint64 id = find.integer(0);
            QString snippet = shown == id ? hits.constLast().snippet : QString();
            if (shown != id) {
                const auto text = textOf(database, texts, id);
                if (!text)
                    return text.error();
                snippet = makeSnippet(*text, terms);
                shown = id;
            }
            hits.append({find.integer(2), message, find.text(3), snippet, find.text(4)});
        }
        if (const auto done = find.finish(); !done)
            return done.error();
        return hits;
    }

    // The first of each kind, as many as there is room for: each leaves half of it to what follows.
    QList<SearchHit> joined(std::initializer_list<QList<SearchHit>> kinds, qsizetype limit)
    {
        qsizetype following = 0;
        for (const QList<SearchHit> &kind : kinds)
            following += kind.size();
        QList<SearchHit> hits;
        for (const QList<SearchHit> &kind : kinds) {
            following -= kind.size();
            const qsizetype left = limit - hits.size();
            const qsizetype room = std::max((left + 1) / 2, left - following);
            hits += kind.first(std::min(room, kind.size()));
        }
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
    const auto messages = textHits(database, kMessages, terms, limit);
    if (!messages)
        return messages;
    const auto documents = textHits(database, kDocuments, terms, limit, *messages);
    if (!documents)
        return documents;
    return joined({*titles, *messages, *documents}, limit);
}

} // namespace storage
