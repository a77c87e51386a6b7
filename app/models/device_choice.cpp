// SPDX-License-Identifier: Apache-2.0
#include "app/models/device_choice.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {
namespace {

    bool canCompute(const engine::ComputeDevice &device)
    {
        return device.problem.empty();
    }

    std::vector<engine::ComputeDevice> usable(const std::vector<engine::ComputeDevice> &devices)
    {
        std::vector<engine::ComputeDevice> result;
        std::ranges::copy_if(devices, std::back_inserter(result), canCompute);
        return result;
    }

    // As it was called when it was chosen.
    QString keptName(const std::string &key)
    {
        const std::string name = engine::deviceName(key);
        return shortDeviceName(name.empty() ? key : name);
    }

} // namespace

DeviceChoice::DeviceChoice(Settings *settings, Find find, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_find(std::move(find))
{
    connect(settings, &Settings::changed, this, &DeviceChoice::changed);
}

void DeviceChoice::refresh()
{
    ++m_searches;
    m_thread.post([this] {
        m_thread.postBack([this, found = m_find()] {
            m_found = found;
            m_isKnown = true;
            --m_searches;
            Q_EMIT changed();
        });
    });
}

bool DeviceChoice::isChosen(const engine::ComputeDevice &device) const
{
    return engine::isSameDevice(device.key, m_settings->device().toStdString());
}

const engine::ComputeDevice *DeviceChoice::chosen() const
{
    if (m_settings->device().isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(
        m_found.devices, [this](const engine::ComputeDevice &device) { return isChosen(device); });
    return found == m_found.devices.end() ? nullptr : &*found;
}

std::optional<DeviceMemory> DeviceChoice::memory() const
{
    const engine::ComputeDevice *const device = chosen();
    return device && canCompute(*device) ? std::optional(deviceMemory(*device)) : std::nullopt;
}

QStringList DeviceChoice::names() const
{
    QStringList names{tr("Processor")};
    for (const engine::ComputeDevice &device : usable(m_found.devices)) {
        const QString kind = device.isProcessor
            //: Beside the name of a device that only a test would choose
            ? tr("on the processor, slow")
            : readableSize(static_cast<qint64>(device.memory));
        QString name = shortDeviceName(device.name) + u" · "_s + kind;
        if (names.contains(name)) // one card with two drivers
            name = QString::fromStdString(device.name) + u" · "_s + kind;
        if (names.contains(name)) // two of the same cards
            name += u" (%1)"_s.arg(names.size());
        names += name;
    }
    if (current() == names.size())
        names += keptName(m_settings->device().toStdString());
    return names;
}

int DeviceChoice::current() const
{
    if (m_settings->device().isEmpty())
        return 0;
    const auto devices = usable(m_found.devices);
    const auto found = std::ranges::find_if(
        devices, [this](const engine::ComputeDevice &device) { return isChosen(device); });
    return static_cast<int>(found - devices.begin()) + 1;
}

void DeviceChoice::choose(int index)
{
    const auto devices = usable(m_found.devices);
    if (index == 0)
        m_settings->setDevice({});
    else if (index > 0 && index <= static_cast<int>(devices.size()))
        m_settings->setDevice(QString::fromStdString(devices[static_cast<size_t>(index) - 1].key));
}

bool DeviceChoice::isSettled() const
{
    return m_isKnown || m_settings->device().isEmpty();
}

QString DeviceChoice::absence() const
{
    const std::string key = m_settings->device().toStdString();
    if (!m_isKnown || key.empty())
        return {};
    const engine::ComputeDevice *const device = chosen();
    if (!device)
        return tr("“%1” is not there now. The processor computes until it is back.")
            .arg(keptName(key));
    return canCompute(*device) ? QString()
                               : tr("The processor computes until the chosen device can.");
}

QString DeviceChoice::remark() const
{
    if (!m_isKnown)
        return {};
    QStringList sentences{absence()};
    sentences.removeAll(QString());
    for (const engine::ComputeDevice &other : m_found.devices) {
        if (!canCompute(other))
            sentences += u"%1 %2."_s.arg(QString::fromStdString(other.name),
                                         QString::fromStdString(other.problem));
    }
    if (m_found.devices.empty())
        sentences += QString::fromStdString(m_found.problem);
    return sentences.join(u' ');
}

} // namespace app
