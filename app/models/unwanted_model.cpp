// SPDX-License-Identifier: Apache-2.0
#include "app/models/unwanted_model.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    // A folder below `home` with nothing in it but this model and what it needs.
    bool isOfOneModel(const QDir &folder, const QString &home, const QStringList &others)
    {
        const QString path = folder.absolutePath();
        if (!path.startsWith(QDir(home).absolutePath() + u'/'))
            return false;
        const bool isShared = std::ranges::any_of(others, [&path](const QString &other) {
            return QFileInfo(other).absoluteFilePath().startsWith(path + u'/');
        });
        const QFileInfoList all =
            folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return !isShared && std::ranges::all_of(all, [](const QFileInfo &entry) {
            return entry.isFile() && !entry.isSymLink() && entry.fileName().endsWith(".gguf"_L1);
        });
    }

    QStringList partsOf(const QString &path)
    {
        static const QRegularExpression split(u"^(.*-)\\d{5}(-of-\\d{5}\\.gguf)$"_s);
        const QFileInfo file(path);
        const auto name = split.match(file.fileName());
        if (!name.hasMatch())
            return {path};
        const QDir folder = file.absoluteDir();
        QStringList parts;
        for (const QString &each : folder.entryList(QDir::Files, QDir::Name)) {
            const auto other = split.match(each);
            if (other.captured(1) == name.captured(1) && other.captured(2) == name.captured(2))
                parts.append(folder.filePath(each));
        }
        return parts;
    }

} // namespace

QStringList unwantedWith(const QString &path, const QString &home, const QStringList &others)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    return isOfOneModel(folder, home, others) ? QStringList{folder.absolutePath()} : partsOf(path);
}

bool moveToTrash(const QStringList &paths)
{
    bool isDone = true;
    for (const QString &path : paths)
        isDone = QFile::moveToTrash(path) && isDone;
    return isDone;
}

} // namespace app
