// SPDX-License-Identifier: Apache-2.0
#include "agents/project/folder_tasks.h"

#include "agents/loop/turn_record.h"
#include "agents/workspace/content_hash.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::Literals;

namespace agents::project {

namespace {

    // Of each turn a record, newest first: their names begin with their time.
    QFileInfoList recordsIn(const QString &storage)
    {
        return QDir(storage + u"/records"_s)
            .entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    }

    std::vector<std::string> tasksOf(const QFileInfoList &records, size_t most)
    {
        std::vector<std::string> tasks;
        for (const QFileInfo &record : records) {
            if (tasks.size() == most)
                break;
            std::string task = loop::TurnRecord::firstTask(record.filePath().toStdString());
            if (!task.empty()) // a hunk taken back is a turn without any
                tasks.push_back(std::move(task));
        }
        return tasks;
    }

} // namespace

QString storageOf(const QString &data, const std::string &folder)
{
    // One journal per folder: an undo must find what was done there before.
    const std::string name = workspace::contentHash(folder).substr(0, 32);
    return data + u"/agent/"_s + QString::fromStdString(name);
}

std::vector<std::string> tasksHere(const QString &data, const std::string &folder, size_t most)
{
    return tasksOf(recordsIn(storageOf(data, folder)), most);
}

std::vector<std::string> tasksElsewhere(const QString &data, const std::string &folder, size_t most)
{
    const QString here = QFileInfo(storageOf(data, folder)).fileName();
    QFileInfoList records;
    for (const QFileInfo &storage :
         QDir(data + u"/agent"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (storage.fileName() != here)
            records += recordsIn(storage.filePath()).mid(0, static_cast<qsizetype>(most));
    }
    std::ranges::sort(records, [](const QFileInfo &a, const QFileInfo &b) {
        return a.fileName() > b.fileName();
    });
    return tasksOf(records, most);
}

int64_t newestTurn(const QString &data, const std::string &folder)
{
    const QFileInfoList records = recordsIn(storageOf(data, folder));
    if (records.isEmpty())
        return 0;
    const QString name = records.first().fileName(); // yyyyMMdd-hhmmss, UTC, and more
    const QDateTime began(QDate::fromString(name.left(8), u"yyyyMMdd"),
                          QTime::fromString(name.mid(9, 6), u"hhmmss"), QTimeZone::utc());
    return began.isValid() ? began.toMSecsSinceEpoch() : 0;
}

} // namespace agents::project
