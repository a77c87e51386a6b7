// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_folder.h"

#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_target.h"
#include "app/data_folder/held_agents.h"
#include "app/data_folder/moved_settings.h"
#include "app/portable.h"
#include "storage/file_lock.h"

#include <mutex>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

    base::Error ioError(const QString &text)
    {
        return {base::ErrorCode::Io, text.toStdString()};
    }

    // lupdate takes what `base` returns for a class of its own and would file the text there.
    QString notThere(const QString &folder)
    {
        return Words::tr("The folder “%1” is not there. Connect the disk that it lies on.")
            .arg(folder);
    }

    QString planPath()
    {
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
            + "/data-folder.json"_L1;
    }

    // A settings file may be damaged or written by hand.
    QString absolute(const QJsonValue &value)
    {
        const QString path = value.toString();
        return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
    }

    QList<BegunCopy> copiesOf(const QJsonArray &kept)
    {
        QList<BegunCopy> copies;
        for (const QJsonValue &each : kept) {
            const BegunCopy copy{absolute(each["from"_L1]), absolute(each["to"_L1])};
            if (!copy.from.isEmpty() && !copy.to.isEmpty())
                copies.append(copy);
        }
        return copies;
    }

    QJsonArray toJson(const QList<BegunCopy> &copies)
    {
        QJsonArray kept;
        for (const BegunCopy &copy : copies)
            kept.append(QJsonObject{{"from"_L1, copy.from}, {"to"_L1, copy.to}});
        return kept;
    }

    // The lock was made when the conversations were opened there, and stays.
    bool wasUsed(const QString &folder)
    {
        return QFile::exists(folder + "/hearth.db"_L1)
            || QFile::exists(folder + "/hearth.db.lock"_L1);
    }

    // From here on the data is in the new folder.
    base::Result<void> turnTo(const FolderPlan &plan, const QString &from)
    {
        const QString &to = plan.next;
        if (!writeFolderPlan({.folder = to == usualDataFolder() ? QString() : to,
                              .previous = from,
                              .wasCopied = plan.copies,
                              .moved = QDateTime::currentMSecsSinceEpoch(),
                              .discards = plan.discards}))
            return ioError(Words::tr("The settings cannot be written, so nothing is moved."));
        moveSettings(from, to);
        DataCopy(from, to).finish();
        return {};
    }

    base::Result<void>
    moveData(const FolderPlan &plan, const QString &from, const DataCopy::OnProgress &onProgress)
    {
        if (!QFile::exists(from + "/hearth.db"_L1))
            return ioError(notThere(from));
        // Nobody writes while the database is copied and until the new folder counts; a command
        // that does is waited for until the next try.
        const auto lock = storage::FileLock::take(from + "/hearth.db.lock"_L1);
        if (!lock)
            return lock.error();
        const auto agents = holdAgents(from);
        if (!agents)
            return agents.error();
        // What was copied while Hearth ran is not there: the disk is away, or a place without it.
        const DataCopy copy(from, plan.next);
        if (!copy.isBegun())
            return ioError(notThere(plan.next));
        if (const auto copied = copy.run(DataCopy::Scope::Everything, onProgress); !copied)
            return copied;
        if (!QFile::exists(from + "/hearth.db"_L1) || !QFile::exists(plan.next + "/hearth.db"_L1))
            return ioError(notThere(from));
        return turnTo(plan, from);
    }

    base::Result<void>
    carryOut(const FolderPlan &plan, const QString &from, const DataCopy::OnProgress &onProgress)
    {
        if (faultBetween(from, plan.next) != DataTarget::Fault::None) // written by hand
            return ioError(
                Words::tr("One of the folders lies in the other. Choose one beside it."));
        if (plan.copies)
            return moveData(plan, from, onProgress);
        return wasUsed(plan.next) ? turnTo(plan, from) : ioError(notThere(plan.next));
    }

} // namespace

QString usualDataFolder()
{
#ifndef __linux__
    if (!portableFolder().isEmpty())
        return portableFolder() + "/data"_L1;
#endif
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString dataFolder()
{
    const QString chosen = readFolderPlan().folder;
    return chosen.isEmpty() ? usualDataFolder() : chosen;
}

bool isDataFolderThere()
{
    const QString chosen = readFolderPlan().folder;
    return chosen.isEmpty() || wasUsed(chosen);
}

base::Result<QString> openDataFolder()
{
    QString folder = dataFolder();
    if (!isDataFolderThere())
        return ioError(notThere(folder));
    if (!QDir().mkpath(folder))
        return ioError(Words::tr("The folder “%1” cannot be made.").arg(folder));
    return folder;
}

FolderPlan readFolderPlan()
{
    if (!portableFolder().isEmpty())
        return {}; // not what was chosen for the Hearth that is installed
    QFile file(planPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.read(1 << 16)).object();
    return {.folder = absolute(kept["folder"_L1]),
            .next = absolute(kept["next"_L1]),
            .copies = kept.contains("next"_L1) && kept["copies"_L1].toBool(true),
            .previous = absolute(kept["previous"_L1]),
            .wasCopied = kept["wasCopied"_L1].toBool(),
            .moved = kept["moved"_L1].toInteger(),
            .discards = copiesOf(kept["discards"_L1].toArray()),
            .problem = kept["problem"_L1].toString()};
}

bool writeFolderPlan(const FolderPlan &plan)
{
    const QString path = planPath();
    if (plan == FolderPlan{})
        return !QFile::exists(path) || QFile::remove(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    QJsonObject kept{{"folder"_L1, plan.folder}};
    if (!plan.next.isEmpty()) {
        kept["next"_L1] = plan.next;
        kept["copies"_L1] = plan.copies;
    }
    if (!plan.previous.isEmpty()) {
        kept["previous"_L1] = plan.previous;
        kept["wasCopied"_L1] = plan.wasCopied;
        kept["moved"_L1] = plan.moved;
    }
    if (!plan.discards.isEmpty())
        kept["discards"_L1] = toJson(plan.discards);
    if (!plan.problem.isEmpty())
        kept["problem"_L1] = plan.problem;
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0
        && file.commit();
}

bool changeFolderPlan(const std::function<void(FolderPlan &)> &change)
{
    static std::mutex mutex;
    const std::lock_guard guard(mutex);
    FolderPlan plan = readFolderPlan();
    change(plan);
    return writeFolderPlan(plan);
}

QList<BegunCopy> discardCopies(const QList<BegunCopy> &copies)
{
    QList<BegunCopy> left = copies;
    left.removeIf(
        [](const BegunCopy &copy) { return DataCopy(copy.from, copy.to).discard().has_value(); });
    return left;
}

base::Result<void> carryOutFolderPlan(const std::function<bool(qint64, qint64)> &onProgress)
{
    FolderPlan plan = readFolderPlan();
    const QString from = dataFolder();
    if (plan.next.isEmpty()) {
        if (const DataCopy copy(plan.previous, from); !plan.previous.isEmpty() && copy.isBegun()) {
            moveSettings(plan.previous, from); // it died between the last steps
            copy.finish();
        }
        return {};
    }
    auto done = carryOut(plan, from, onProgress);
    if (!done && done.error().code != base::ErrorCode::Cancelled) {
        plan.problem = QString::fromStdString(done.error().message);
        writeFolderPlan(plan);
    }
    return done;
}

} // namespace app
