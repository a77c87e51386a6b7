// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_defaults.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kContext = "modelContext/"_L1;
    constexpr auto kPacked = "modelPacked/"_L1;
    constexpr auto kProjector = "modelProjector/"_L1;
    constexpr auto kChoices = "modelChoices/"_L1;
    constexpr uint kMostTokens = 1U << 24; // more is no number of ours

    QString keyOf(QLatin1StringView group, const QString &path)
    {
        const QByteArray sum =
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).first(12);
        return group + QString::fromLatin1(sum.toHex());
    }

    void set(const QString &key, const QVariant &value, bool isDefault)
    {
        if (isDefault)
            QSettings().remove(key);
        else
            QSettings().setValue(key, value);
    }

} // namespace

quint32 modelContext(const QString &path)
{
    const uint tokens = QSettings().value(keyOf(kContext, path)).toUInt();
    return tokens <= kMostTokens ? tokens : 0;
}

void setModelContext(const QString &path, quint32 tokens)
{
    set(keyOf(kContext, path), tokens, tokens == 0);
}

bool modelPacksContext(const QString &path)
{
    return QSettings().value(keyOf(kPacked, path)).toBool();
}

void setModelPacksContext(const QString &path, bool packs)
{
    set(keyOf(kPacked, path), packs, !packs);
}

QString modelProjector(const QString &path)
{
    const QString projector = QSettings().value(keyOf(kProjector, path)).toString();
    return QFileInfo(projector).isFile() ? projector : QString();
}

void setModelProjector(const QString &path, const QString &projector)
{
    set(keyOf(kProjector, path), projector, projector.isEmpty());
}

ReplyChoices modelChoices(const QString &path)
{
    const QByteArray kept = QSettings().value(keyOf(kChoices, path)).toByteArray();
    return choicesOf(QJsonDocument::fromJson(kept).object()); // of anything else: none
}

void setModelChoices(const QString &path, const ReplyChoices &choices)
{
    const QByteArray json = QJsonDocument(toJson(choices)).toJson(QJsonDocument::Compact);
    set(keyOf(kChoices, path), json, choices.isEmpty());
}

} // namespace app
