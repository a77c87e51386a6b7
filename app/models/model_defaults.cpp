// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_defaults.h"

#include <QCryptographicHash>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr uint kMostTokens = 1U << 24; // more is no number of ours

    QString keyOf(const QString &path)
    {
        const QByteArray sum =
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(12);
        return "modelContext/"_L1 + QString::fromLatin1(sum.toHex());
    }

} // namespace

quint32 modelContext(const QString &path)
{
    const uint tokens = QSettings().value(keyOf(path)).toUInt();
    return tokens <= kMostTokens ? tokens : 0;
}

void setModelContext(const QString &path, quint32 tokens)
{
    if (tokens == 0)
        QSettings().remove(keyOf(path));
    else
        QSettings().setValue(keyOf(path), tokens);
}

} // namespace app
