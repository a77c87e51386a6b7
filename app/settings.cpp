// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "app/settings_keys.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

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

    // QSettings write themselves with the event after a change, and wait for the disk: a slider
    // that is drawn would stumble. Keeps that event from them, and has the file written on a thread
    // once nothing has changed for a moment. What is known in memory is known to all QSettings of
    // the process at once; what is not written yet is when they go.
    class LateWriter final : public QObject
    {
    public:
        LateWriter(QSettings *store, Settings *settings)
            : QObject(settings)
        {
            m_timer.setSingleShot(true);
            m_timer.setInterval(kSettleMilliseconds);
            m_thread.setMaxThreadCount(1);
            store->installEventFilter(this);
            connect(settings, &Settings::changed, &m_timer, qOverload<>(&QTimer::start));
            connect(&m_timer, &QTimer::timeout, this,
                    [this] { m_thread.start([] { QSettings().sync(); }); });
        }

        bool eventFilter(QObject *, QEvent *event) override
        {
            return event->type() == QEvent::UpdateRequest;
        }

    private:
        static constexpr int kSettleMilliseconds = 200;

        QTimer m_timer;
        QThreadPool m_thread;
    };

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
{
    new LateWriter(&m_store, this);
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
