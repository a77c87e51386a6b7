// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/moved_settings.h"

#include "app/models/model_keys.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    void moveChoices(QSettings &settings, const QString &from, const QString &to)
    {
        QDirIterator models(to + "/models"_L1, QDir::Files, QDirIterator::Subdirectories);
        while (models.hasNext()) {
            const QString path = models.next();
            const QString before = from + path.sliced(to.size());
            for (const QLatin1StringView group : kModelGroups) {
                const QVariant value = settings.value(modelKey(group, before));
                if (const QString key = modelKey(group, path);
                    value.isValid() && !settings.contains(key))
                    settings.setValue(key, value);
            }
        }
    }

} // namespace

void moveSettings(const QString &from, const QString &to)
{
    const auto moved = [&](const QString &value) {
        if (!value.startsWith(from + u'/'))
            return value;
        const QString path = to + value.sliced(from.size());
        return QFileInfo::exists(path) ? path : value;
    };
    QSettings settings;
    moveChoices(settings, from, to);
    for (const QString &key : settings.allKeys()) {
        const QVariant value = settings.value(key);
        if (value.typeId() == QMetaType::QString) {
            if (const QString next = moved(value.toString()); next != value.toString())
                settings.setValue(key, next);
        } else if (value.typeId() == QMetaType::QStringList) {
            QStringList next;
            for (const QString &each : value.toStringList())
                next.append(moved(each));
            if (next != value.toStringList())
                settings.setValue(key, next);
        }
    }
}

} // namespace app
