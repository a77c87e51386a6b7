// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_defaults.h"

#include "app/models/model_keys.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr uint kMostTokens = 1U << 24; // more is no number of ours

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
    const uint tokens = QSettings().value(modelKey(kModelContext, path)).toUInt();
    return tokens <= kMostTokens ? tokens : 0;
}

void setModelContext(const QString &path, quint32 tokens)
{
    set(modelKey(kModelContext, path), tokens, tokens == 0);
}

bool modelPacksContext(const QString &path)
{
    return QSettings().value(modelKey(kModelPacked, path)).toBool();
}

void setModelPacksContext(const QString &path, bool packs)
{
    set(modelKey(kModelPacked, path), packs, !packs);
}

QString modelProjector(const QString &path)
{
    const QString projector = QSettings().value(modelKey(kModelProjector, path)).toString();
    return QFileInfo(projector).isFile() ? projector : QString();
}

void setModelProjector(const QString &path, const QString &projector)
{
    set(modelKey(kModelProjector, path), projector, projector.isEmpty());
}

ReplyChoices modelChoices(const QString &path)
{
    const QByteArray kept = QSettings().value(modelKey(kModelChoices, path)).toByteArray();
    return choicesOf(QJsonDocument::fromJson(kept).object()); // of anything else: none
}

void setModelChoices(const QString &path, const ReplyChoices &choices)
{
    const QByteArray json = QJsonDocument(toJson(choices)).toJson(QJsonDocument::Compact);
    set(modelKey(kModelChoices, path), json, choices.isEmpty());
}

} // namespace app
