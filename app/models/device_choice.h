// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/model_placement.h"
#include "app/settings.h"
#include "engine/devices.h"
#include "storage/task_thread.h"

#include <functional>

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Where models are computed: on the processor or on one of the graphics devices here. Kept in the
// settings as a key that means the same device after a restart; it counts from the next loading on.
// Devices are looked for on a thread of its own. GUI thread.
class DeviceChoice final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DeviceChoice)
    // The processor, the devices that can compute, and the chosen one where it is none of them.
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int current READ current WRITE choose NOTIFY changed) // of the names
    // What there is to know about the choice, in sentences: why a device cannot be chosen, or why
    // the chosen one does not compute; empty: nothing.
    Q_PROPERTY(QString remark READ remark NOTIFY changed)

public:
    using Find = std::function<engine::ComputeDevices()>; // called on any thread

    explicit DeviceChoice(Settings *settings,
                          Find find = engine::computeDevices,
                          QObject *parent = nullptr);

    QStringList names() const;
    int current() const;
    void choose(int index);
    QString remark() const;
    const std::vector<engine::ComputeDevice> &devices() const { return m_found.devices; } // all
    bool isChosen(const engine::ComputeDevice &device) const;
    const engine::ComputeDevice *chosen() const; // null: the processor, or it is gone
    std::optional<DeviceMemory> memory() const; // of the chosen one, if it can compute
    // Why the chosen device does not compute, a sentence; empty: it does, or that is not known yet.
    QString absence() const;
    bool isSettled() const; // it is known whether the chosen device is there
    bool isLooking() const { return m_searches > 0; }

    Q_INVOKABLE void refresh(); // looks again

Q_SIGNALS:
    void changed();

private:
    Settings *m_settings;
    Find m_find;
    engine::ComputeDevices m_found;
    bool m_isKnown = false; // they were looked for
    int m_searches = 0; // under way
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
