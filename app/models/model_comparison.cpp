// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_comparison.h"

#include "app/models/comparison_words.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include <QFileInfo>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::InferenceService;

    constexpr int kOffered = 30; // prompts of conversations
    constexpr int kChosen = 6; // of them, at first
    constexpr std::chrono::milliseconds kLook{100}; // at whether a reply is being written

} // namespace

ModelComparison::ModelComparison(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_watch.setInterval(kLook);
    connect(&m_watch, &QTimer::timeout, this, &ModelComparison::look);
    connect(parts.library, &ModelLibrary::countChanged, this, [this] {
        const auto last = static_cast<int>(m_parts.library->models().size()) - 1;
        m_first = std::clamp(m_first, 0, std::max(0, last));
        m_second = std::clamp(m_second, 0, std::max(0, last));
        Q_EMIT filesChanged();
        Q_EMIT changed();
    });
    connect(parts.model, &ModelController::stateChanged, this, &ModelComparison::onModelChanged);
    if (parts.devices)
        connect(parts.devices, &DeviceChoice::changed, this, &ModelComparison::changed);
    connect(parts.inference, &InferenceService::unloaded, this, [this] {
        if (m_state == State::Waiting && !m_setAside.isEmpty())
            launch();
    });
}

ModelComparison::~ModelComparison()
{
    m_work.cancel();
}

void ModelComparison::setState(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    if (isRunning())
        m_watch.start();
    else
        m_watch.stop();
    Q_EMIT changed();
    Q_EMIT progressChanged();
}

QStringList ModelComparison::files() const
{
    QStringList names;
    const QList<FoundModel> &models = m_parts.library->models();
    for (const FoundModel &model : models) {
        names.append(QStringList{QString::fromStdString(model.info.name),
                                 QString::fromStdString(model.info.quantization),
                                 readableSize(static_cast<qint64>(model.info.fileBytes))}
                         .join(u" · "_s));
    }
    const QStringList alike = names;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (alike.count(alike[i]) > 1)
            names[i] += u" · "_s + QFileInfo(models[i].path).completeBaseName();
    }
    return names;
}

void ModelComparison::setFirst(int place)
{
    m_first = place;
    Q_EMIT changed();
}

void ModelComparison::setSecond(int place)
{
    m_second = place;
    Q_EMIT changed();
}

// The second is of the same name as a rule: then it is another quantisation.
void ModelComparison::prepare(const QString &path)
{
    if (m_state != State::Choosing)
        return;
    const QList<FoundModel> &models = m_parts.library->models();
    const auto there = std::ranges::find(models, path, &FoundModel::path);
    m_first = there == models.end() ? 0 : static_cast<int>(there - models.begin());
    m_second = m_first == 0 ? 1 : 0;
    for (int i = 0; i < models.size() && m_first < models.size(); ++i) {
        if (i != m_first && models[i].info.name == models[m_first].info.name) {
            m_second = i;
            break;
        }
    }
    const auto sizeOf = [&models](int place) { return models.value(place).info.fileBytes; };
    if (sizeOf(m_second) > sizeOf(m_first)) // the smaller one is in question
        std::swap(m_first, m_second);
    m_parts.storage->run([](storage::ConversationStore &store) { return store.openings(kOffered); })
        .then(this, [this](const base::Result<QStringList> &openings) {
            if (openings) // else there are those that the user writes
                offer(*openings);
        });
    Q_EMIT changed();
}

void ModelComparison::offer(const QStringList &openings)
{
    const bool isNew = m_prompts.isEmpty();
    int chosen = 0;
    for (const QString &opening : openings) {
        const bool isKnown =
            std::ranges::find(m_prompts, opening, &Prompt::text) != m_prompts.end();
        if (!isKnown)
            m_prompts.append({.text = opening, .isChosen = isNew && chosen++ < kChosen});
    }
    Q_EMIT promptsChanged();
    Q_EMIT changed();
}

QVariantList ModelComparison::prompts() const
{
    QVariantList list;
    for (const Prompt &prompt : m_prompts)
        list.append(QVariantMap{{u"text"_s, prompt.text}, {u"isChosen"_s, prompt.isChosen}});
    return list;
}

void ModelComparison::choose(int prompt, bool isChosen)
{
    if (prompt < 0 || prompt >= m_prompts.size())
        return;
    m_prompts[prompt].isChosen = isChosen;
    Q_EMIT changed();
}

void ModelComparison::add(const QString &prompt)
{
    const QString words = prompt.trimmed();
    if (words.isEmpty())
        return;
    m_prompts.removeIf([&words](const Prompt &known) { return known.text == words; });
    m_prompts.prepend({.text = words, .isChosen = true});
    Q_EMIT promptsChanged();
    Q_EMIT changed();
}

QList<FoundModel> ModelComparison::chosenFiles() const
{
    const QList<FoundModel> &models = m_parts.library->models();
    QList<FoundModel> chosen;
    for (const int place : {m_first, m_second}) {
        if (place >= 0 && place < models.size())
            chosen.append(models[place]);
    }
    return chosen;
}

// Bytes of the computer's memory for the larger of the two: they are not loaded together.
qint64 ModelComparison::need() const
{
    const auto device = m_parts.devices ? m_parts.devices->memory() : std::nullopt;
    qint64 most = 0;
    for (const FoundModel &model : chosenFiles())
        most =
            std::max(most, placeFound(model, device, agents::kComparedContext).ofComputer().sum());
    return most;
}

// Whether the device could take more of a file without the model in use.
bool ModelComparison::isCardShort() const
{
    const auto alone = m_parts.devices ? m_parts.devices->memory() : std::nullopt;
    if (!alone)
        return false;
    auto beside = alone;
    beside->memory.available -=
        std::min(beside->memory.available, static_cast<qint64>(m_parts.devices->chosen()->held));
    return std::ranges::any_of(chosenFiles(), [&](const FoundModel &model) {
        const auto layers = [&](const std::optional<DeviceMemory> &device) {
            return placeFound(model, device, agents::kComparedContext).onDevice;
        };
        return layers(beside) < layers(alone);
    });
}

MemoryFit ModelComparison::fit(bool withoutModel) const
{
    MachineMemory memory = m_memory();
    if (withoutModel && m_parts.model->state() == ModelController::State::Ready) {
        const engine::ModelInfo &info = m_parts.inference->modelInfo();
        memory.available += static_cast<qint64>(info.weightBytes + info.packingBytes);
    }
    return memoryFit(need(), memory);
}

bool ModelComparison::mustSetAside() const
{
    return m_parts.model->state() == ModelController::State::Ready
        && (fit(false) > MemoryFit::Fits || isCardShort());
}

QString ModelComparison::needText() const
{
    if (fit(true) == MemoryFit::TooLarge)
        return memoryFitText(MemoryFit::TooLarge, m_memory());
    const QString words =
        tr("One is loaded after the other; that needs %1 of memory.").arg(readableSize(need()));
    return mustSetAside()
        ? words + u' ' + tr("The model in use is set aside meanwhile, and comes back.")
        : words;
}

bool ModelComparison::canBegin() const
{
    const auto count = m_parts.library->models().size();
    const auto isThere = [count](int place) { return place >= 0 && place < count; };
    return !isRunning() && isThere(m_first) && isThere(m_second) && m_first != m_second
        && std::ranges::any_of(m_prompts, &Prompt::isChosen) && fit(true) != MemoryFit::TooLarge;
}

void ModelComparison::begin()
{
    if (!canBegin())
        return;
    const QList<FoundModel> &models = m_parts.library->models();
    const FoundModel &first = models[m_first];
    const FoundModel &second = models[m_second];
    m_names = comparedNames({first.path, second.path},
                            {QString::fromStdString(first.info.quantization),
                             QString::fromStdString(second.info.quantization)});
    m_plan = plan();
    m_comparison.reset();
    m_step = {};
    m_isPaused = false;
    Q_EMIT resultChanged();
    setState(State::Waiting);
    look();
}

// Waits for a reply that needs the model which is to be set aside; holds while one is written.
void ModelComparison::look()
{
    const bool isIdle = m_parts.inference->isIdle();
    if (m_state == State::Running) {
        if (m_isPaused == isIdle) {
            m_isPaused = !isIdle;
            m_work.setPaused(m_isPaused);
            Q_EMIT progressChanged();
        }
        return;
    }
    if (!m_setAside.isEmpty())
        return; // it is being unloaded
    if (!isIdle || (m_isBusy && m_isBusy()))
        return;
    if (!mustSetAside())
        return launch();
    m_setAside = m_parts.model->path();
    m_parts.model->setAside();
}

agents::ComparisonPlan ModelComparison::plan() const
{
    agents::ComparisonPlan plan;
    for (const int place : {m_first, m_second}) {
        agents::LoadRequest file;
        file.path = m_parts.library->models()[place].path;
        file.threads = static_cast<uint32_t>(m_parts.settings->threads());
        file.device = m_parts.settings->device();
        if (!file.device.isEmpty())
            file.backend = engine::BackendKind::Vulkan;
        plan.files.push_back(std::move(file));
    }
    for (const Prompt &prompt : m_prompts) {
        if (prompt.isChosen)
            plan.prompts.push_back(prompt.text.toStdString());
    }
    plan.system = m_parts.settings->systemPrompt().toStdString();
    return plan;
}

void ModelComparison::launch()
{
    setState(State::Running);
    m_work.begin(
        m_plan,
        [this](const agents::ComparisonStep &step) {
            m_step = step;
            Q_EMIT progressChanged();
        },
        [this](base::Result<agents::Comparison> made) { onEnded(std::move(made)); });
}

void ModelComparison::onEnded(base::Result<agents::Comparison> comparison)
{
    if (comparison) {
        m_comparison = *std::move(comparison);
        Q_EMIT resultChanged();
        setState(State::Done);
    } else if (comparison.error().code == base::ErrorCode::Cancelled) {
        setState(State::Choosing, m_problem);
    } else {
        setState(State::Choosing, QString::fromStdString(comparison.error().message));
    }
    bringBack();
}

void ModelComparison::stop()
{
    if (m_state == State::Running) {
        m_work.cancel();
    } else if (m_state == State::Waiting) {
        setState(State::Choosing);
        bringBack();
    }
}

void ModelComparison::again()
{
    if (m_state == State::Done)
        setState(State::Choosing);
}

// Somebody wants the memory that the comparison took for itself.
void ModelComparison::onModelChanged()
{
    if (m_setAside.isEmpty() || m_parts.model->state() != ModelController::State::Loading) {
        Q_EMIT changed(); // the memory is another one
        return;
    }
    m_setAside.clear();
    if (m_state == State::Waiting)
        setState(State::Choosing);
    m_problem = tr("The comparison was stopped, because a model was loaded.");
    m_work.cancel();
    Q_EMIT changed();
}

void ModelComparison::bringBack()
{
    const QString path = std::exchange(m_setAside, {});
    if (!path.isEmpty() && m_parts.model->state() == ModelController::State::NoModel)
        m_parts.model->openPath(path);
}

QString ModelComparison::progressText() const
{
    if (m_state == State::Waiting || m_isPaused)
        return tr("Waits until the reply that is being written has ended.");
    if (m_state != State::Running)
        return {};
    const QString name = m_names.value(static_cast<qsizetype>(m_step.file));
    if (m_step.isLoading)
        return tr("Loading %1").arg(name);
    //: %1: a file, "Q4_0"; %2 and %3: numbers
    return tr("%1 answers prompt %2 of %3")
        .arg(name, QString::number(m_step.prompt + 1), QString::number(m_plan.prompts.size()));
}

QString ModelComparison::verdict() const
{
    return m_comparison ? ComparisonWords(*m_comparison, m_names).verdict() : QString();
}

QString ModelComparison::numbers() const
{
    return m_comparison ? ComparisonWords(*m_comparison, m_names).numbers() : QString();
}

QVariantList ModelComparison::comparedFiles() const
{
    return m_comparison ? ComparisonWords(*m_comparison, m_names).files() : QVariantList();
}

QVariantList ModelComparison::results() const
{
    return m_comparison ? ComparisonWords(*m_comparison, m_names).results() : QVariantList();
}

} // namespace app
