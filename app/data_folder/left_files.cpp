// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/left_files.h"

#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_target.h"
#include "app/data_folder/held_agents.h"
#include "storage/file_lock.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr QDir::Filters kAnything =
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

    // hearth.db, hearth.db-wal, hearth.db.before-v6 and so on.
    bool isDatabase(const QString &name)
    {
        constexpr std::array kDatabases = {"hearth.db"_L1, "index.db"_L1, "vault.db"_L1};
        return std::ranges::any_of(kDatabases, [&name](QLatin1StringView each) {
            return name.startsWith(each)
                && (name.size() == each.size() || name[each.size()] == u'-'
                    || name[each.size()] == u'.');
        });
    }

    // Contents are named by their checksum.
    bool isChecksum(const QString &name)
    {
        const QString base = name.section(u'.', 0, 0);
        return base.size() >= 2 && std::ranges::all_of(base, [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
               });
    }

    // As they are called while they are written; a Hearth that dies then leaves them.
    bool isUnfinishedCopy(const QString &name)
    {
        return name.endsWith(".db.part"_L1) || name.endsWith(".db.recrypting"_L1);
    }

    bool isModel(const QString &name, const QString &folder, const QString &current)
    {
        constexpr std::array kUnfinished = {".part"_L1, ".part.json"_L1, ".part.lock"_L1};
        if (std::ranges::any_of(kUnfinished, [&](auto end) { return name.endsWith(end); }))
            return true;
        const QFileInfo there(current + u'/' + name);
        const QString own = QFileInfo(current).canonicalFilePath() + u'/';
        return there.isFile() && there.canonicalFilePath().startsWith(own) // no link to this one
            && there.size() == QFileInfo(folder + u'/' + name).size();
    }

    bool isOwn(const QString &name, const QString &folder, const QString &current)
    {
        const QString top = name.section(u'/', 0, 0);
        if (top == name)
            return isDatabase(name) || name == "drafts.json"_L1 || name == "drafts.json.part"_L1
                || name == "engines.json"_L1 || name == "engine-keys.json"_L1;
        const QString file = name.section(u'/', -1);
        if (top == "attachments"_L1 || top == "thumbnails"_L1)
            return isChecksum(file) || (file.size() == 11 && file.startsWith("part-"_L1));
        if (top == "backups"_L1)
            return file.endsWith(".db"_L1) || isUnfinishedCopy(file);
        if (top == "states"_L1)
            return file.endsWith(".state"_L1) || file.endsWith(".state.part"_L1);
        return top == "agent"_L1 || (top == "models"_L1 && isModel(name, folder, current));
    }

    // Adds what is Hearth's below folder/name; true: all of it is, and stands as one.
    bool gather(const QString &folder, const QString &name, const QString &current, LeftFiles &left)
    {
        const QFileInfo info(folder + u'/' + name);
        if (info.isSymLink())
            return false;
        if (info.isFile())
            return isOwn(name, folder, current);
        if (!info.isDir())
            return false;
        QStringList own;
        const QStringList each = QDir(info.filePath()).entryList(kAnything);
        for (const QString &entry : each) {
            if (gather(folder, name + u'/' + entry, current, left))
                own.append(name + u'/' + entry);
        }
        constexpr std::array kFolders = {"attachments"_L1, "thumbnails"_L1, "backups"_L1,
                                         "states"_L1,      "agent"_L1,      "models"_L1};
        const QString top = name.section(u'/', 0, 0);
        if (own.size() == each.size()
            && std::ranges::any_of(kFolders, [&top](auto known) { return known == top; }))
            return true;
        left.own += own;
        return false;
    }

    // What Hearth writes where it runs: hearth --data, or an agent that began before the move.
    bool isWrittenSince(const QString &folder, qint64 moved)
    {
        const auto isNew = [moved](const QFileInfo &file) {
            return file.lastModified().toMSecsSinceEpoch() > moved;
        };
        for (const auto name : {"hearth.db"_L1, "hearth.db-wal"_L1, "vault.db"_L1,
                                "vault.db-wal"_L1, "drafts.json"_L1}) {
            if (const QFileInfo file(folder + u'/' + name); file.exists() && isNew(file))
                return true;
        }
        QDirIterator files(folder + "/agent"_L1, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            if (file.fileName() != "at-work"_L1 && isNew(file))
                return true;
        }
        return false;
    }

    // Nobody may be at work there. Let go at once: on Windows nobody can remove what is locked.
    base::Result<void> checkUnused(const QString &folder)
    {
        if (QFile::exists(folder + "/hearth.db"_L1)) {
            if (const auto lock = storage::FileLock::take(folder + "/hearth.db.lock"_L1); !lock)
                return lock.error();
        }
        if (const auto agents = holdAgents(folder); !agents)
            return agents.error();
        return {};
    }

    // Conversations last: while they are there, it is known what the rest is.
    void takeDatabaseLast(QStringList &names)
    {
        std::ranges::stable_partition(
            names, [](const QString &name) { return !name.startsWith("hearth.db"_L1); });
    }

} // namespace

LeftFiles lookAtLeft(const QString &folder, const QString &current)
{
    LeftFiles left;
    left.isAll = true;
    const QStringList each = QDir(folder).entryList(kAnything);
    for (const QString &entry : each) {
        if (gather(folder, entry, current, left))
            left.own.append(entry);
        else
            left.isAll = false;
    }
    takeDatabaseLast(left.own);
    return left;
}

bool toTrash(const QString &path)
{
    return QFile::moveToTrash(path);
}

bool forGood(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() && !info.isSymLink())
        return QDir(path).removeRecursively(); // leaves what links lead to alone
    return QFile::remove(path);
}

base::Result<bool>
removeLeft(const QString &folder, const QString &current, const TakeAway &takeAway, qint64 moved)
{
    if (faultBetween(folder, current) != DataTarget::Fault::None || !DataCopy::holdsData(current))
        return base::Error{
            base::ErrorCode::InvalidInput,
            Words::tr("“%1” does not hold the conversations, so nothing was removed.")
                .arg(current)
                .toStdString()};
    if (const auto unused = checkUnused(folder); !unused)
        return unused.error();
    if (moved > 0 && isWrittenSince(folder, moved))
        return base::Error{base::ErrorCode::InvalidInput,
                           Words::tr("“%1” was used again after the move, so nothing was removed. "
                                     "Look at what is new there, then delete it yourself.")
                               .arg(folder)
                               .toStdString()};
    const LeftFiles left = lookAtLeft(folder, current);
    for (const QString &name : left.own) {
        if (!takeAway(folder + u'/' + name))
            return base::Error{base::ErrorCode::Unsupported,
                               Words::tr("“%1” could not be removed.").arg(name).toStdString()};
    }
    return left.isAll && QDir().rmdir(folder);
}

} // namespace app
