// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_planner.h"

#include "app/models/model_defaults.h"

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

    // To be compared, so with one more digit than elsewhere.
    QString exactSize(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeSIFormat);
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
    connect(settings, &Settings::changed, this, &MemoryPlanner::changed);
    connect(devices, &DeviceChoice::changed, this, &MemoryPlanner::changed);
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
        break;
    case ModelController::State::Ready:
        m_now = ownMemory();
        m_loaded = held();
        break;
    case ModelController::State::NoModel:
    case ModelController::State::Failed:
        m_now = 0;
        m_loaded = 0;
        break;
    }
    if (m_follows && m_path != m_model->path())
        show({});
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
    if (m_files)
        m_choices = contextChoices(*m_files, m_memory);
    Q_EMIT changed();
}

QString MemoryPlanner::name() const
{
    return m_files ? QString::fromStdString(m_files->info.name)
                   : QFileInfo(m_path).completeBaseName();
}

// What this Hearth holds for a model: loading another one gives it back.
qint64 MemoryPlanner::held() const
{
    return m_before > 0 && m_now > 0 ? std::max<qint64>(0, m_now - m_before) : 0;
}

QVariantMap MemoryPlanner::processor() const
{
    const QList<MemoryShare> shares = memoryShares(*m_files, context(), m_memory, held());
    qint64 sum = 0;
    for (const MemoryShare &share : shares)
        sum += share.bytes;
    const auto whole = static_cast<double>(std::max<qint64>(1, sum));
    QVariantList parts;
    for (const MemoryShare &share : shares) {
        parts.append(QVariantMap{{u"kind"_s, static_cast<int>(share.part)},
                                 {u"name"_s, memoryPartName(share.part)},
                                 {u"size"_s, readableSize(share.bytes)},
                                 {u"share"_s, static_cast<double>(share.bytes) / whole}});
    }
    const qint64 over = sum - m_memory.total;
    return {
        {u"name"_s, tr("Memory of the processor")},
        {u"words"_s, tr("%1 in all").arg(readableSize(m_memory.total))},
        {u"over"_s, over > 0 ? tr("%1 more than is free now").arg(readableSize(over)) : QString()},
        {u"parts"_s, parts}};
}

// Graphics cards, and whatever else was chosen to compute.
QVariantList MemoryPlanner::cards() const
{
    QVariantList cards;
    for (const engine::ComputeDevice &device : m_devices->devices()) {
        const bool isChosen = m_devices->isChosen(device);
        if (!device.problem.empty() || (!device.isGraphicsCard && !isChosen))
            continue;
        const QString size = readableSize(static_cast<qint64>(device.memory));
        const QString words = isChosen
            //: %1: "16 GB"
            ? tr("%1. Chosen to compute.").arg(size)
            : tr("%1 of its own. Not chosen in the settings.").arg(size);
        cards.append(QVariantMap{{u"name"_s, QString::fromStdString(device.name)},
                                 {u"words"_s, words},
                                 {u"over"_s, QString()},
                                 {u"parts"_s, QVariantList()}});
    }
    return cards;
}

QVariantList MemoryPlanner::devices() const
{
    if (!m_files || m_memory.total <= 0)
        return {};
    return QVariantList{processor()} + cards();
}

quint32 MemoryPlanner::context() const
{
    if (!m_files)
        return 0;
    const quint32 most = m_files->info.contextLength;
    quint32 wanted = modelContext(m_path);
    if (wanted == 0)
        wanted = static_cast<quint32>(m_settings->contextLength());
    return wanted == 0 ? most : std::min(wanted, most);
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
    m_choices = contextChoices(*m_files, m_memory);
    Q_EMIT changed();
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
    QString words =
        tr("Needs %1 once the conversation fills it.").arg(readableSize(m_files->need(context())));
    const auto table = static_cast<qint64>(m_files->info.tableBytes);
    if (table > 0)
        words += u' '
            + tr("Its per-layer table, %1, stays on the disk and is read as needed.")
                  .arg(readableSize(table));
    return words;
}

// Beside what loading added stands what is predicted for it; the conversation comes later.
QString MemoryPlanner::measuredText() const
{
    if (!isLoaded() || m_loaded == 0)
        return {};
    const engine::ModelInfo &info = m_files->info;
    const auto bytes =
        static_cast<qint64>(info.weightBytes + info.packingBytes + info.vocabularyBytes);
    return tr("Loading took %1; %2 were predicted for it.")
        .arg(exactSize(m_loaded), exactSize(bytes + m_files->drafterBytes));
}

int MemoryPlanner::fit() const
{
    MachineMemory memory = m_memory;
    memory.available += held(); // loading anew gives it back first
    return static_cast<int>(m_files ? memoryFit(m_files->need(context()), memory)
                                    : MemoryFit::Unknown);
}

QString MemoryPlanner::fitText() const
{
    return memoryFitText(static_cast<MemoryFit>(fit()), m_memory);
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
        && (m_inference->contextLength() != context() || m_model->packsContext() != packsContext());
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
