// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_folder.h"

#include "app/data_folder/data_copy.h"
#include "app/portable.h"
#include "storage/file_lock.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app {
namespace {

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

    // Settings name models by their paths: those that moved are found at their new place.
    void moveSettings(const QString &from, const QString &to)
    {
        const auto moved = [&](const QString &value) {
            return value.startsWith(from + u'/') ? to + value.sliced(from.size()) : value;
        };
        QSettings settings;
        for (const QString &key : settings.allKeys()) {
            const QVariant value = settings.value(key);
            if (value.typeId() == QMetaType::QString) {
                if (const QString next = moved(value.toString()); next != value.toString())
                    settings.setValue(key, next);
            } else if (value.typeId() == QMetaType::QStringList) {
                QStringList next;
                for (const QString &each : value.toStringList())
                    next.append(moved(each));
                if (next != value.toStringList())
                    settings.setValue(key, next);
            }
        }
    }

    base::Result<void>
    copyRest(const QString &from, const QString &to, const DataCopy::OnProgress &onProgress)
    {
        // Nobody writes while the database is copied; a command that does is waited for until the
        // next start.
        const auto lock = storage::FileLock::take(from + "/hearth.db.lock"_L1);
        if (!lock)
            return lock.error();
        return DataCopy(from, to).run(DataCopy::Scope::Everything, onProgress);
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

FolderPlan readFolderPlan()
{
    QFile file(planPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject kept = QJsonDocument::fromJson(file.read(1 << 16)).object();
    return {.folder = absolute(kept["folder"_L1]),
            .next = absolute(kept["next"_L1]),
            .copies = kept.contains("next"_L1) && kept["copies"_L1].toBool(true),
            .previous = absolute(kept["previous"_L1]),
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
    if (!plan.previous.isEmpty())
        kept["previous"_L1] = plan.previous;
    if (!plan.problem.isEmpty())
        kept["problem"_L1] = plan.problem;
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0
        && file.commit();
}

base::Result<void> carryOutFolderPlan(const std::function<bool(qint64, qint64)> &onProgress)
{
    FolderPlan plan = readFolderPlan();
    const QString from = dataFolder();
    if (plan.next.isEmpty()) {
        DataCopy::forget(from); // it died between the last two steps
        return {};
    }
    const QString to = plan.next;
    const base::Result<void> done =
        plan.copies ? copyRest(from, to, onProgress) : base::Result<void>{};
    if (!done) {
        plan.problem = QString::fromStdString(done.error().message);
        writeFolderPlan(plan);
        return done;
    }
    moveSettings(from, to);
    const FolderPlan moved{.folder = to == usualDataFolder() ? QString() : to, .previous = from};
    if (!writeFolderPlan(moved))
        return base::Error{base::ErrorCode::Io, "The settings cannot be written."};
    DataCopy::forget(to);
    return {};
}

} // namespace app
