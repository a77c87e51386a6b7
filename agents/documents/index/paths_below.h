// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QDir>
#include <QString>

namespace agents::documents {

// Paths below "/a/b" lie between "/a/b/" and "/a/b0": the next sign after "/".
inline std::pair<QString, QString> pathsBelow(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    const QString stem = clean.endsWith(u'/') ? clean.chopped(1) : clean;
    return {stem + u'/', stem + u'0'};
}

} // namespace agents::documents
