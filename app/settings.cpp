// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "app/settings_keys.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals;

namespace app {
namespace {

    double clamped(const NumberSetting &setting, double value)
    {
        return std::isfinite(value) ? std::clamp(value, setting.least, setting.most)
                                    : setting.fallback;
    }

    QString nameOf(QLatin1StringView key)
    {
        return key.sliced(key.lastIndexOf(u'/') + 1).toString();
    }

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
}

// What is as it began is not stored: a later Hearth may begin with something better.
void Settings::write(QLatin1StringView key, const QVariant &value, const QVariant &fallback)
{
    if (value == fallback)
        m_store.remove(key);
    else
        m_store.setValue(key, value);
    m_beforeReset.clear();
    Q_EMIT changed();
}

double Settings::number(const NumberSetting &setting) const
{
    bool isNumber = false;
    const double value = m_store.value(setting.key).toDouble(&isNumber);
    return isNumber ? clamped(setting, value) : setting.fallback;
}

void Settings::setNumber(const NumberSetting &setting, double value)
{
    if (clamped(setting, value) != number(setting))
        write(setting.key, clamped(setting, value), setting.fallback);
}

bool Settings::flag(const FlagSetting &setting) const
{
    return m_store.value(setting.key, setting.fallback).toBool();
}

void Settings::setFlag(const FlagSetting &setting, bool value)
{
    if (value != flag(setting))
        write(setting.key, value, setting.fallback);
}

QString Settings::words(QLatin1StringView key) const
{
    return m_store.value(key).toString();
}

void Settings::setWords(QLatin1StringView key, const QString &value)
{
    if (value != words(key))
        write(key, value, QString());
}

QStringList Settings::changedNames() const
{
    QStringList names;
    for (const QLatin1StringView key : keys::kAll) {
        if (m_store.contains(key))
            names += nameOf(key);
    }
    return names;
}

bool Settings::canUndoReset() const
{
    return !m_beforeReset.isEmpty();
}

void Settings::reset(const QStringList &names)
{
    QHash<QString, QVariant> before;
    for (const QLatin1StringView key : keys::kAll) {
        if (m_store.contains(key) && (names.isEmpty() || names.contains(nameOf(key)))) {
            before.insert(key, m_store.value(key));
            m_store.remove(key);
        }
    }
    if (before.isEmpty())
        return;
    m_beforeReset = before;
    Q_EMIT changed();
}

void Settings::undoReset()
{
    for (const auto &[key, value] : m_beforeReset.asKeyValueRange())
        m_store.setValue(key, value);
    m_beforeReset.clear();
    Q_EMIT changed();
}

} // namespace app
