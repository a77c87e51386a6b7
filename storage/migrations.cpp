// SPDX-License-Identifier: Apache-2.0
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/schema.h"
#include "storage/statement.h"

#include <algorithm>
#include <array>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace storage {
namespace {

    constexpr std::array kMigrations = {
        Migration{1, schema::kConversations}, Migration{2, schema::kSearch},
        Migration{3, schema::kFolders},       Migration{4, schema::kPresets},
        Migration{5, schema::kContext},       Migration{6, schema::kDocuments},
        Migration{7, schema::kSent},
    };
    constexpr qsizetype kKeptBackups = 3;

    base::Error backupFailed(const QString &target, const std::string &cause)
    {
        return {base::ErrorCode::Io,
                u"Hearth keeps a copy of the conversations before it changes their format, but "
                "could not write %1. Nothing was changed. "_s.arg(QDir::toNativeSeparators(target))
                        .toStdString()
                    + cause};
    }

    void forgetOldBackups(const QString &databasePath)
    {
        const QFileInfo file(databasePath);
        const QString prefix = file.fileName() + u".before-v"_s;
        QDir folder = file.absoluteDir();
        QList<int> versions;
        for (const QString &name : folder.entryList({prefix + u'*'}, QDir::Files)) {
            bool isNumber = false;
            const int version = name.sliced(prefix.size()).toInt(&isNumber);
            if (isNumber)
                versions.append(version);
        }
        std::sort(versions.begin(), versions.end());
        for (qsizetype i = 0; i + kKeptBackups < versions.size(); ++i)
            folder.remove(prefix + QString::number(versions[i]));
    }

    base::Result<void> backUp(Database &database, int version)
    {
        const QString target = backupPath(database.path(), version);
        const QString part = target + u".part"_s;
        QFile::remove(part);
        // Conversations are private: the copy exists with narrow permissions before it has content.
        QFile file(part);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            return backupFailed(target, file.errorString().toStdString() + ".");
        }
        file.close();
        Statement copy(database, "VACUUM INTO ?");
        if (const auto copied = copy.bind(QFileInfo(part).absoluteFilePath()).run(); !copied) {
            QFile::remove(part);
            auto error = backupFailed(target, copied.error().message);
            error.code = copied.error().code;
            return error;
        }
        QFile::remove(target); // of an attempt that failed later
        if (!file.rename(target))
            return backupFailed(target, file.errorString().toStdString() + ".");
        forgetOldBackups(database.path());
        return {};
    }

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int newestVersion()
{
    return kMigrations.back().version;
}

QString backupPath(const QString &databasePath, int version)
{
    return databasePath + u".before-v"_s + QString::number(version);
}

base::Result<void> migrate(Database &database, std::span<const Migration> steps)
{
    // One copy of how it was: those between the steps would push older ones out.
    bool needsCopy = database.version() > 0;
    for (const Migration &step : steps) {
        if (step.version <= database.version())
            continue;
        if (needsCopy) {
            if (const auto kept = backUp(database, step.version); !kept)
                return kept;
            needsCopy = false;
        }
        const auto migrated = database.transaction([&]() -> base::Result<void> {
            // Another connection may have made this step since the database was opened.
            const auto now = database.readVersion();
            if (!now)
                return now.error();
            if (*now >= step.version)
                return {};
            if (const auto executed = database.execute(step.sql); !executed)
                return executed;
            return database.setVersion(step.version);
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

} // namespace storage
