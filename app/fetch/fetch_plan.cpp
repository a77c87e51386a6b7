// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_plan.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr qint64 kSmallestPart = 32LL << 20;
    constexpr qint64 kLargestPlanFile = 64 << 10;
    constexpr qsizetype kMostParts = 64;

    base::Error damaged(const QString &path)
    {
        return {base::ErrorCode::InvalidInput,
                "The notes on the unfinished download (" + path.toStdString()
                    + ") are damaged. It begins again."};
    }

    bool coversFile(const FetchPlan &plan)
    {
        qint64 reached = 0;
        for (const FetchPart &part : plan.parts) {
            if (part.begin != reached || part.end < part.begin || part.end > plan.size
                || part.done < 0 || part.done > part.end - part.begin)
                return false;
            reached = part.end;
        }
        return plan.size > 0 && reached == plan.size;
    }

    // Bytes of the disk that a file takes, its gaps left out.
    qint64 reservedBytes(const QString &path)
    {
#ifdef _WIN32
        return QFileInfo(path).size(); // files have no gaps unless a program asks for them
#else
        struct stat found = {};
        constexpr qint64 kBlock = 512; // whatever the file system's own are
        return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_blocks * kBlock
                                                                      : 0;
#endif
    }

} // namespace

qint64 unreservedBytes(const FetchPlan &plan, const QString &path)
{
    return std::max<qint64>(0, plan.size - std::max(plan.doneBytes(), reservedBytes(path)));
}

qint64 FetchPlan::doneBytes() const
{
    qint64 done = 0;
    for (const FetchPart &part : parts)
        done += part.done;
    return done;
}

bool FetchPlan::isComplete() const
{
    return std::all_of(parts.begin(), parts.end(),
                       [](const FetchPart &part) { return part.isComplete(); });
}

FetchPlan FetchPlan::split(qint64 size, const QByteArray &sha256, int most)
{
    FetchPlan plan{size, sha256, {}, {}};
    const qint64 count = std::clamp<qint64>(size / kSmallestPart, 1, std::max(most, 1));
    for (qint64 index = 0; index < count; ++index)
        plan.parts.append(
            {size / count * index, index + 1 == count ? size : size / count * (index + 1), 0});
    return plan;
}

base::Result<FetchPlan> readPlan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorCode::NotFound, "There is no unfinished download."};
    const QJsonObject object = QJsonDocument::fromJson(file.read(kLargestPlanFile)).object();
    FetchPlan plan;
    plan.size = object.value("size"_L1).toInteger();
    plan.sha256 = object.value("sha256"_L1).toString().toLatin1();
    plan.tag = object.value("tag"_L1).toString().toLatin1();
    const QJsonArray parts = object.value("parts"_L1).toArray();
    if (parts.size() > kMostParts)
        return damaged(path);
    for (const QJsonValue &value : parts) {
        const QJsonArray part = value.toArray();
        plan.parts.append({part.at(0).toInteger(), part.at(1).toInteger(), part.at(2).toInteger()});
    }
    if (!coversFile(plan))
        return damaged(path);
    return plan;
}

base::Result<void> writePlan(const QString &path, const FetchPlan &plan)
{
    QJsonArray parts;
    for (const FetchPart &part : plan.parts)
        parts.append(QJsonArray{part.begin, part.end, part.done});
    const QJsonObject object{{u"size"_s, plan.size},
                             {u"sha256"_s, QString::fromLatin1(plan.sha256)},
                             {u"tag"_s, QString::fromLatin1(plan.tag)},
                             {u"parts"_s, parts}};
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::Error{base::ErrorCode::Io,
                           "The download cannot be noted in " + path.toStdString() + ": "
                               + file.errorString().toStdString()
                               + ". Check the disk, then try again."};
    return {};
}

} // namespace app::fetch
