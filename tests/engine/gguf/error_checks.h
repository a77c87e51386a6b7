// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace tests {

// Nothing when the message is what a user should read: finished sentences that name the file,
// without its folder, and contain `phrase`. Otherwise what is wrong with it.
inline QString
complaintAbout(const base::Error &error, const QString &fileName, const QString &phrase)
{
    const QString message = QString::fromStdString(error.message);
    if (!message.contains(phrase))
        return QStringLiteral("\"%1\" lacks \"%2\"").arg(message, phrase);
    if (!message.contains(QStringLiteral("“%1”").arg(fileName)))
        return QStringLiteral("\"%1\" does not name the file").arg(message);
    if (!message.endsWith(QLatin1Char('.')))
        return QStringLiteral("\"%1\" does not end like a sentence").arg(message);
    return {};
}

} // namespace tests
