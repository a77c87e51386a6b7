// SPDX-License-Identifier: Apache-2.0
#include "storage/health.h"

#include "storage/sqlite.h"
#include "storage/statement.h"

#include <array>
#include <span>

#include <QDebug>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr std::array<std::string_view, 6> kAllIndexes = {"title_words",    "title_trigrams",
                                                             "part_words",     "part_trigrams",
                                                             "document_words", "document_trigrams"};
    constexpr int kDocumentsVersion = 6; // the last two came with it

    // A database is checked before it is migrated.
    std::span<const std::string_view> indexesOf(const Database &database)
    {
        const std::span<const std::string_view> all(kAllIndexes);
        return database.version() < kDocumentsVersion ? all.first(all.size() - 2) : all;
    }

    std::string command(std::string_view index, std::string_view arguments)
    {
        return std::string("INSERT INTO ")
            .append(index)
            .append("(")
            .append(index)
            .append(arguments);
    }

    // False when the file is sound but an index is not.
    base::Result<bool> quickCheck(Database &database)
    {
        Statement check(database, "PRAGMA quick_check(20)");
        bool indexesAreSound = true;
        while (check.next()) {
            const QString problem = check.text(0);
            if (problem.contains(u"FTS5"))
                indexesAreSound = false;
            else if (problem != u"ok")
                return database.foundDamaged(problem.simplified());
        }
        if (const auto done = check.finish(); !done)
            return done.error();
        return indexesAreSound;
    }

    base::Result<bool> indexesMatchText(Database &database)
    {
        for (const std::string_view index : indexesOf(database)) {
            // Without the 1 the index is compared with itself only, not with the text.
            const auto checked =
                database.execute(command(index, ", rank) VALUES ('integrity-check', 1)"));
            if (!checked && !database.isSearchIndexDamaged())
                return checked.error();
            if (!checked)
                return false;
        }
        return true;
    }

} // namespace

base::Result<void> checkDatabase(Database &database, SearchCheck depth)
{
    auto sound = quickCheck(database);
    if (!sound)
        return sound.error();
    if (*sound && depth == SearchCheck::AgainstText)
        sound = indexesMatchText(database);
    if (!sound)
        return sound.error();
    if (*sound)
        return {};
    qWarning().noquote()
        << u"The search index does not match the conversations: making it again."_s;
    return rebuildSearch(database);
}

base::Result<void> rebuildSearch(Database &database)
{
    return database.transaction([&]() -> base::Result<void> {
        for (const std::string_view index : indexesOf(database)) {
            const auto rebuilt = database.execute(command(index, ") VALUES ('rebuild')"));
            if (!rebuilt)
                return rebuilt;
        }
        return {};
    });
}

base::Result<void> wipeDeletedWords(Database &database)
{
    constexpr int kFirstVersion = 3'042'000;
    if (sqlite3_libversion_number() < kFirstVersion)
        return {};
    for (const std::string_view index : indexesOf(database)) {
        Statement find(database,
                       std::string("SELECT v FROM ").append(index).append("_config WHERE k = ?"));
        find.bind(u"secure-delete"_s);
        const bool isOn = find.next() && find.integer(0) == 1;
        if (const auto done = find.finish(); !done)
            return done;
        if (isOn)
            continue;
        if (const auto set =
                database.execute(command(index, ", rank) VALUES ('secure-delete', 1)"));
            !set)
            return set;
    }
    return {};
}

} // namespace storage
