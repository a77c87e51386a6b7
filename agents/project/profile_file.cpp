// SPDX-License-Identifier: Apache-2.0
#include "agents/project/profile_file.h"

#include <chrono>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::Literals;

namespace agents::project {

namespace {

    constexpr std::chrono::milliseconds kPatience{3000};

    base::Error cannotWrite(const QString &path, const QString &why)
    {
        return {base::ErrorCode::Io, u"“%1” cannot be written: %2."_s.arg(path, why).toStdString()};
    }

} // namespace

base::Result<QJsonArray> readList(const QString &path, const char *what)
{
    QFile file(path);
    if (!file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{
            base::ErrorCode::Io,
            u"“%1” cannot be read: %2."_s.arg(path, file.errorString()).toStdString()};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        return base::Error{base::ErrorCode::InvalidInput,
                           std::string(what) + " are no JSON list. Correct or remove “"
                               + path.toStdString() + "”."};
    return document.array();
}

base::Result<void>
changeList(const QString &path, const char *what, const std::function<bool(QJsonArray &)> &change)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, u"its folder cannot be made"_s);
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(kPatience))
        return cannotWrite(path, u"another program is writing it"_s);
    auto list = readList(path, what);
    if (!list)
        return list.error();
    if (!change(*list))
        return {};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(*list).toJson(QJsonDocument::Indented)) < 0 || !file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace agents::project
