// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/document_index.h"

#include "agents/documents/index/paths_below.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/statement.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals;
using storage::Statement;

namespace agents::documents {

namespace {

    constexpr std::chrono::milliseconds kPatience{5000};
    constexpr qsizetype kMostWords = 32; // of a question
    constexpr qsizetype kPrefixLength = 4; // from here on a word also finds its longer forms

    constexpr std::string_view kSchema = R"sql(
CREATE TABLE file(
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL);
CREATE TABLE chunk(
    id INTEGER PRIMARY KEY,
    file INTEGER NOT NULL REFERENCES file(id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    heading TEXT NOT NULL,
    title TEXT NOT NULL, -- the file's name and the heading: what is searched with more weight
    text TEXT NOT NULL);
CREATE INDEX chunk_file ON chunk(file);
CREATE VIRTUAL TABLE words USING fts5(
    title, text, content='chunk', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER chunk_added AFTER INSERT ON chunk BEGIN
    INSERT INTO words(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER chunk_removed AFTER DELETE ON chunk BEGIN
    INSERT INTO words(words, rowid, title, text)
        VALUES ('delete', old.id, old.title, old.text);
END;
)sql";

    constexpr std::array kMigrations = {storage::Migration{1, kSchema}};

    // Words that stand in every text say nothing about which one is meant.
    const QSet<QString> &commonWords()
    {
        static const QSet<QString> kCommon = [] {
            const QString words =
                u"a an and are as at be by can did do does for from had has have how i in is it "
                u"its "
                "me my of on or our say says tell that the their them there these they this to was "
                "we were what when where which who why will with you your "
                "aber als am an auf aus bei das dem den der des die ein eine einen einer es für "
                "hat "
                "ich im in ist mit nach nicht oder sich sie sind und von war was wer wie wo zu zum "
                "zur au aux avec ce dans de des du elle en est et il la le les ou par pas pour que "
                "qui sur un une con del el los las por se y"_s;
            const QStringList list = words.split(u' ');
            return QSet<QString>(list.begin(), list.end());
        }();
        return kCommon;
    }

    // Of a row with path, place, number, heading, text and id.
    Passage passageOf(const Statement &row)
    {
        const qint64 place =
            std::clamp<qint64>(row.integer(1), 0, static_cast<qint64>(Place::Line));
        return {.path = row.text(0),
                .chunk = {.place = static_cast<Place>(place),
                          .number = static_cast<int>(row.integer(2)),
                          .heading = row.text(3),
                          .text = row.text(4)},
                .id = row.integer(5)};
    }

} // namespace

QString anyWordOf(const QString &question)
{
    QStringList terms;
    QString word;
    const auto finish = [&] {
        const QString lower = std::exchange(word, {}).toLower();
        if (lower.isEmpty() || commonWords().contains(lower) || terms.size() >= kMostWords)
            return;
        const QString term =
            u'"' + lower + u'"' + (lower.size() >= kPrefixLength ? u"*"_s : QString());
        if (!terms.contains(term))
            terms += term;
    };
    for (const QChar c : question) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            word += c;
        else
            finish();
    }
    finish();
    return terms.join(u" OR "_s);
}

base::Result<std::unique_ptr<DocumentIndex>> DocumentIndex::open(const QString &path,
                                                                 const storage::Secret &key)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto database = storage::Database::open(path, kMigrations.back().version, kPatience, key,
                                            storage::Content::Index);
    if (!database)
        return database.error();
    if (const auto migrated = storage::migrate(**database, kMigrations); !migrated)
        return migrated.error();
    std::unique_ptr<DocumentIndex> index(new DocumentIndex(*std::move(database)));
    if (const auto prepared = index->m_vectors.prepare(); !prepared)
        return prepared.error();
    return index;
}

DocumentIndex::DocumentIndex(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database))
    , m_vectors(*m_database)
{
}

DocumentIndex::~DocumentIndex() = default;

base::Result<QHash<QString, IndexedFile>> DocumentIndex::files(const QString &folder)
{
    const auto [first, end] = pathsBelow(folder);
    Statement select(*m_database,
                     "SELECT path, size, modified FROM file WHERE path >= ? AND path < ?");
    select.bind(first, end);
    QHash<QString, IndexedFile> files;
    while (select.next())
        files.insert(select.text(0), {.size = select.integer(1), .modified = select.integer(2)});
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return files;
}

base::Result<void>
DocumentIndex::put(const QString &path, const IndexedFile &file, const QList<Chunk> &chunks)
{
    if (const auto removed = remove(path); !removed)
        return removed;
    Statement add(*m_database,
                  "INSERT INTO file(path, size, modified) VALUES (?, ?, ?) RETURNING id");
    add.bind(path, file.size, file.modified);
    const qint64 id = add.next() ? add.integer(0) : 0;
    while (add.next()) { }
    if (const auto added = add.finish(); !added)
        return added;
    const QString name = QFileInfo(path).completeBaseName();
    for (const Chunk &chunk : chunks) {
        Statement insert(*m_database,
                         "INSERT INTO chunk(file, place, number, heading, title, text) "
                         "VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(id, static_cast<qint64>(chunk.place), static_cast<qint64>(chunk.number),
                    chunk.heading, QString(name + u' ' + chunk.heading), chunk.text);
        if (const auto inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

base::Result<void> DocumentIndex::remove(const QString &path)
{
    // Not by cascade: the triggers that keep the search index must run for each chunk.
    Statement chunks(*m_database,
                     "DELETE FROM chunk WHERE file = (SELECT id FROM file WHERE path = ?)");
    if (const auto removed = chunks.bind(path).run(); !removed)
        return removed;
    Statement file(*m_database, "DELETE FROM file WHERE path = ?");
    return file.bind(path).run();
}

base::Result<void> DocumentIndex::inOneStep(const std::function<base::Result<void>()> &work)
{
    return m_database->transaction(work);
}

base::Result<QList<Passage>>
DocumentIndex::search(const QString &folder, const QString &question, int most)
{
    const QString words = anyWordOf(question);
    if (words.isEmpty())
        return QList<Passage>();
    const auto [first, end] = pathsBelow(folder);
    Statement select(*m_database,
                     "SELECT file.path, chunk.place, chunk.number, chunk.heading, chunk.text, "
                     "chunk.id, bm25(words, 3.0, 1.0) AS rank FROM words "
                     "JOIN chunk ON chunk.id = words.rowid JOIN file ON file.id = chunk.file "
                     "WHERE words MATCH ? AND file.path >= ? AND file.path < ? "
                     "ORDER BY rank, chunk.id LIMIT ?");
    select.bind(words, first, end, static_cast<qint64>(most));
    QList<Passage> passages;
    while (select.next()) {
        passages.append(passageOf(select));
        passages.last().score = -select.text(6).toDouble();
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return passages;
}

base::Result<Passage> DocumentIndex::passage(qint64 id)
{
    Statement select(*m_database,
                     "SELECT file.path, chunk.place, chunk.number, chunk.heading, chunk.text, "
                     "chunk.id FROM chunk JOIN file ON file.id = chunk.file WHERE chunk.id = ?");
    select.bind(id);
    if (select.next())
        return passageOf(select);
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return base::Error{base::ErrorCode::NotFound, "The index has no such passage any more."};
}

} // namespace agents::documents
