// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_planner.h"

#include "app/models/memory_words.h"
#include "app/models/model_defaults.h"
#include "engine/machine_memory.h"

#include <algorithm>

#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Planned {
        QString problem;
        std::optional<ModelFiles> files;
    };

    // Tokens that loading is asked for; 0: the model's own context.
    quint32 askedContext(const QString &path, const Settings &settings)
    {
        const quint32 own = modelContext(path);
        return own > 0 ? own : static_cast<quint32>(settings.contextLength());
    }

    Planned plan(const QString &path, const QString &projector, bool packsContext)
    {
        auto files = inspectFiles(path, projector);
        if (files)
            files->packsContext = packsContext;
        if (files)
            return {.problem = {}, .files = *std::move(files)};
        return {.problem = QString::fromStdString(files.error().message), .files = {}};
    }

    qint64 ownMemory()
    {
        return static_cast<qint64>(engine::ownMemory());
    }

} // namespace

MemoryPlanner::MemoryPlanner(ModelController *model,
                             agents::InferenceService *inference,
                             const Settings *settings,
                             DeviceChoice *devices,
                             QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_inference(inference)
    , m_settings(settings)
    , m_devices(devices)
{
    connect(model, &ModelController::stateChanged, this, &MemoryPlanner::onModelChanged);
    // Another projector takes another amount.
    connect(model->senses(), &EyesAndEars::chosen, this, [this](const QString &path) {
        if (path == m_path)
            inspect();
    });
    connect(settings, &Settings::changed, this, &MemoryPlanner::choose);
    connect(devices, &DeviceChoice::changed, this, &MemoryPlanner::onDevicesChanged);
}

// What was there before the first model is what every model adds to: an old one goes first.
void MemoryPlanner::onModelChanged()
{
    switch (m_model->state()) {
    case ModelController::State::Loading:
        if (m_before == 0)
            m_before = ownMemory();
        m_now = 0;
        m_loaded = 0;
        m_loading = Loading{m_settings->device(), askedContext(m_model->path(), *m_settings)};
        m_loadedOn.reset();
        break;
    case ModelController::State::Ready:
        m_now = ownMemory();
        m_loaded = grown();
        m_asksDevice = m_loading && !m_loading->device.isEmpty();
        if (m_asksDevice)
            m_devices->refresh();
        break;
    case ModelController::State::NoModel:
    case ModelController::State::Failed:
        m_now = 0;
        m_loaded = 0;
        m_loading.reset();
        m_loadedOn.reset();
        break;
    }
    if (m_follows && m_path != m_model->path())
        show({});
    Q_EMIT changed();
}

// What a search found that was under way while the model was loaded says nothing of it.
void MemoryPlanner::onDevicesChanged()
{
    if (m_asksDevice && !m_devices->isLooking()) {
        m_asksDevice = false;
        const engine::ComputeDevice *const chosen = m_devices->chosen();
        if (chosen && m_loading && m_loading->device == m_settings->device()) {
            m_loadedOn = deviceMemory(*chosen);
            m_loadedThere = static_cast<qint64>(chosen->held);
        }
    }
    choose();
}

void MemoryPlanner::choose()
{
    if (m_files) {
        m_choices = contextChoices(m_files->info.contextLength, [this](quint32 context) {
            const ModelPlacement placement =
                placeFiles(*m_files, m_devices->memory(), context, context);
            return memoryFit(placement.ofComputer().sum(), m_memory) != MemoryFit::TooLarge;
        });
    }
    Q_EMIT changed();
}

void MemoryPlanner::show(const QString &path)
{
    m_follows = path.isEmpty();
    const QString wanted = m_follows ? m_model->path() : QFileInfo(path).absoluteFilePath();
    if (wanted != m_path) {
        m_path = wanted;
        m_problem.clear();
        m_files.reset();
        m_choices.clear();
        if (!m_path.isEmpty())
            inspect();
    }
    m_devices->refresh();
    refresh();
}

void MemoryPlanner::inspect()
{
    m_thread.post([this, path = m_path, projector = modelProjector(m_path),
                   packs = modelPacksContext(m_path)] {
        m_thread.postBack([this, path, planned = plan(path, projector, packs)] {
            if (path != m_path)
                return;
            m_problem = planned.problem;
            m_files = planned.files;
            refresh();
        });
    });
}

void MemoryPlanner::refresh()
{
    m_memory = machineMemory();
    if (m_inference->isLoaded())
        m_now = ownMemory();
    choose();
}

QString MemoryPlanner::name() const
{
    return m_files ? QString::fromStdString(m_files->info.name)
                   : QFileInfo(m_path).completeBaseName();
}

qint64 MemoryPlanner::grown() const
{
    return m_before > 0 && m_now > 0 ? std::max<qint64>(0, m_now - m_before) : 0;
}

// What this Hearth holds of the computer's memory for a model: loading another one gives it back.
// Devices without a memory of their own take it beside what is the process's own.
qint64 MemoryPlanner::held() const
{
    qint64 bytes = grown();
    for (const engine::ComputeDevice &device : m_devices->devices()) {
        if (m_now > 0 && !device.isGraphicsCard)
            bytes += static_cast<qint64>(device.held);
    }
    return bytes;
}

ModelPlacement MemoryPlanner::placed() const
{
    return placeFiles(*m_files, m_devices->memory(), asked(), context());
}

QVariantList MemoryPlanner::cards() const
{
    QVariantList cards;
    for (const engine::ComputeDevice &card : m_devices->devices()) {
        if (!card.problem.empty() || !card.isGraphicsCard)
            continue;
        const DeviceMemory there = deviceMemory(card);
        cards.append(m_devices->isChosen(card)
                         ? memoryBar(there.name, placed().ofCard(), there.memory)
                         : idleDevice(card));
    }
    return cards;
}

QVariantList MemoryPlanner::devices() const
{
    if (!isReady() || m_memory.total <= 0)
        return {};
    const auto chosen = m_devices->memory();
    const QString name = chosen && !chosen->isOwn
        //: %1: a graphics device without a memory of its own
        ? tr("Memory of the processor, shared with %1").arg(chosen->name)
        : tr("Memory of the processor");
    return QVariantList{memoryBar(name, placed().ofComputer(), m_memory, held())} + cards();
}

quint32 MemoryPlanner::asked() const
{
    return askedContext(m_path, *m_settings);
}

quint32 MemoryPlanner::context() const
{
    if (!m_files)
        return 0;
    const quint32 most = m_files->info.contextLength;
    return asked() == 0 ? most : std::min(asked(), most);
}

// The longest choice that is not longer than what holds; that one may be typed in the settings.
int MemoryPlanner::choice() const
{
    const auto after = std::ranges::upper_bound(m_choices, context());
    return std::max(0, static_cast<int>(after - m_choices.begin()) - 1);
}

void MemoryPlanner::setChoice(int index)
{
    if (index < 0 || index >= m_choices.size() || m_choices[index] == context())
        return;
    setModelContext(m_path, m_choices[index]);
    Q_EMIT changed();
}

void MemoryPlanner::setPacksContext(bool packs)
{
    if (!m_files || packs == m_files->packsContext)
        return;
    setModelPacksContext(m_path, packs);
    m_files->packsContext = packs;
    choose();
}

int MemoryPlanner::choiceCount() const
{
    return static_cast<int>(m_choices.size());
}

QString MemoryPlanner::contextText() const
{
    return m_files ? tr("%1 tokens").arg(QLocale().toString(context())) : QString();
}

QString MemoryPlanner::longestText() const
{
    if (!m_files || m_choices.isEmpty())
        return {};
    const quint32 longest = m_choices.last();
    const QString tokens = QLocale().toString(longest);
    return longest >= m_files->info.contextLength
        ? tr("This model was made for up to %1.").arg(tokens)
        : tr("Up to %1 fit into this computer's memory.").arg(tokens);
}

QString MemoryPlanner::predictedText() const
{
    if (!m_files)
        return {};
    const auto chosen = m_devices->memory();
    return predictedWords(placed(), chosen ? chosen->name : QString(),
                          static_cast<qint64>(m_files->info.tableBytes));
}

// Beside what loading added stands what is predicted for it; the conversation comes later.
QString MemoryPlanner::measuredText() const
{
    if (!isLoaded() || !m_loading || m_asksDevice)
        return {};
    // A device that has nothing of it did not take it: the processor computes.
    const bool isThere = m_loadedOn && m_loadedThere > 0;
    return measuredWords({.placement = placeFiles(*m_files, isThere ? m_loadedOn : std::nullopt,
                                                  m_loading->room, m_inference->contextLength()),
                          .device = isThere ? m_loadedOn->name : QString(),
                          .vocabulary = static_cast<qint64>(m_files->info.vocabularyBytes),
                          .onDevice = m_loadedThere,
                          .onProcessor = m_loaded});
}

int MemoryPlanner::fit() const
{
    MachineMemory memory = m_memory;
    memory.available += held(); // loading anew gives it back first
    return static_cast<int>(m_files ? placementFit(placed(), memory) : MemoryFit::Unknown);
}

QString MemoryPlanner::fitText() const
{
    if (!m_files)
        return {};
    MachineMemory memory = m_memory;
    memory.available += held();
    const auto chosen = m_devices->memory();
    return placementText(placed(), chosen ? chosen->name : QString(), memory);
}

bool MemoryPlanner::isOwn() const
{
    return !m_path.isEmpty() && modelContext(m_path) != 0;
}

bool MemoryPlanner::isLoaded() const
{
    return m_files && m_model->state() == ModelController::State::Ready
        && m_model->path() == m_path;
}

bool MemoryPlanner::needsReload() const
{
    return isLoaded()
        && (m_inference->contextLength() != context() || m_model->packsContext() != packsContext()
            || (m_loading && m_loading->device != m_settings->device()));
}

void MemoryPlanner::useCommon()
{
    setModelContext(m_path, 0);
    Q_EMIT changed();
}

void MemoryPlanner::load()
{
    if (!m_path.isEmpty())
        m_model->openPath(m_path);
}

} // namespace app
