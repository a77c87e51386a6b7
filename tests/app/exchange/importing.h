// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/importer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals;

inline QString fixture(const QString &name)
{
    return QStringLiteral(HEARTH_TEST_DATA) + "/data/exchange/"_L1 + name;
}

struct Imported {
    QList<app::exchange::Archive> archives;
    app::exchange::ImportSummary summary;
};

inline Imported import(const QStringList &paths)
{
    Imported imported;
    const auto adopt = [&](const app::exchange::Archive &archive) -> base::Result<void> {
        imported.archives.append(archive);
        return {};
    };
    const auto summary = app::exchange::importAll(
        paths, adopt, [](const app::exchange::ImportSummary &) { return true; });
    if (summary)
        imported.summary = *summary;
    return imported;
}

inline QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}
