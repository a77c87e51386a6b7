// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_controller.h"

#include "app/chat/prompt_history.h"
#include "app/models/memory_fit.h"
#include "app/models/model_defaults.h"
#include "app/models/starter_model.h"
#include "engine/projector_kind.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qint64 kEstimateMilliseconds = 500; // a shorter time predicts nothing

} // namespace

using agents::InferenceService;

ModelController::ModelController(InferenceService *inference,
                                 const Settings *settings,
                                 QObject *parent)
    : QObject(parent)
    , m_inference(inference)
    , m_settings(settings)
{
    connect(&m_senses, &EyesAndEars::chosen, this, [this](const QString &model) {
        if (model == this->path())
            reload();
    });
    connect(inference, &InferenceService::loadProgressed, this, &ModelController::onProgress);
    connect(inference, &InferenceService::loaded, this, &ModelController::onLoaded);
    connect(inference, &InferenceService::loadFailed, this, &ModelController::onLoadFailed);
    connect(inference, &InferenceService::rested, this, &ModelController::restChanged);
    connect(inference, &InferenceService::wakes, this, [this] {
        beginLoading();
        Q_EMIT restChanged();
    });
    connect(inference, &InferenceService::prefillProgressed, this, [this] {
        if (m_state == State::Ready && !m_isProven)
            setTried(true);
    });
    connect(inference, &InferenceService::batchReady, this, &ModelController::onProven);
    connect(inference, &InferenceService::unloaded, this, [this] {
        if (m_state == State::Ready)
            setState(State::NoModel);
    });
    findRecent();
}

ModelController::~ModelController()
{
    if (m_state == State::Ready)
        setTried(false);
    m_recent.setAttempt({});
}

void ModelController::setState(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

ModelController::State ModelController::state() const
{
    return m_state;
}

QString ModelController::name() const
{
    if (m_state == State::Ready)
        return modelName(m_inference->modelInfo());
    return m_state == State::NoModel ? QString() : QFileInfo(m_path).completeBaseName();
}

QString ModelController::details() const
{
    if (m_state != State::Ready)
        return {};
    const engine::ModelInfo &info = m_inference->modelInfo();
    QStringList parts = {QString::fromStdString(info.quantization), m_inference->backendName(),
                         readableSize(static_cast<qint64>(info.fileBytes))};
    if (const QString note = m_inference->deviceNote(); !note.isEmpty())
        parts += note;
    return parts.join(u" · "_s);
}

bool ModelController::isStarter() const
{
    return m_state == State::Ready && m_path == starterModelPath();
}

QString ModelController::path() const
{
    return m_state == State::NoModel ? QString() : m_path;
}

QString ModelController::error() const
{
    return m_error;
}

double ModelController::progress() const
{
    return m_totalBytes > 0 ? static_cast<double>(m_doneBytes) / static_cast<double>(m_totalBytes)
                            : 0;
}

QString ModelController::progressText() const
{
    if (!(m_state == State::Loading || isWaking()) || m_totalBytes <= 0)
        return {};
    const QString bytes = tr("%1 of %2").arg(readableSize(m_doneBytes), readableSize(m_totalBytes));
    const qint64 elapsed = m_loadClock.elapsed();
    if (elapsed < kEstimateMilliseconds || m_doneBytes <= 0)
        return bytes;
    const double seconds = static_cast<double>(elapsed) / 1000.0
        * static_cast<double>(m_totalBytes - m_doneBytes) / static_cast<double>(m_doneBytes);
    //: %1: "1.2 GB of 3.1 GB"; %n: seconds
    return tr("%1, %n s left", nullptr, std::max(1, qRound(seconds))).arg(bytes);
}

void ModelController::findRecent()
{
    m_existing.find(this, m_recent.paths(), ExistingPaths::Kind::File,
                    [this] { Q_EMIT recentChanged(); });
}

QStringList ModelController::recentNames() const
{
    QStringList names = recentPaths();
    for (QString &name : names)
        name = QFileInfo(name).completeBaseName();
    return names;
}

QUrl ModelController::folder() const
{
    if (const QStringList recent = recentPaths(); !recent.isEmpty())
        return QUrl::fromLocalFile(QFileInfo(recent.front()).absolutePath());
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QUrl::fromLocalFile(QDir(downloads).exists() ? downloads : QDir::homePath());
}

void ModelController::open(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (file.isLocalFile() && engine::isProjectorFile(path.toStdU16String()))
        return m_senses.take(QFileInfo(path).absoluteFilePath(), this->path());
    if (file.isLocalFile())
        return openPath(path);
    setState(State::Failed, tr("Hearth opens files on this computer only. Choose a .gguf file."));
}

void ModelController::beginLoading()
{
    m_doneBytes = 0;
    m_totalBytes = 0;
    m_loadClock.start();
    m_isProven = false;
    setTried(true);
    Q_EMIT progressChanged();
}

void ModelController::openPath(const QString &path)
{
    m_path = QFileInfo(path).absoluteFilePath();
    beginLoading();
    setState(State::Loading);
    agents::LoadRequest request;
    request.path = m_path;
    request.threads = static_cast<uint32_t>(m_settings->threads());
    request.device = m_settings->device();
    if (!request.device.isEmpty())
        request.backend = engine::BackendKind::Vulkan;
    request.contextLength = modelContext(m_path);
    if (request.contextLength == 0)
        request.contextLength = static_cast<uint32_t>(m_settings->contextLength());
    request.projector = modelProjector(m_path);
    m_packsContext = modelPacksContext(m_path);
    if (m_packsContext)
        request.kvPrecision = engine::compute::KvPrecision::EightBit;
    m_inference->load(request);
}

void ModelController::openLast()
{
    const QString path = m_recent.last();
    if (m_state != State::NoModel)
        return;
    if (QFileInfo(path).isFile()) {
        openPath(path);
        return;
    }
    m_path = m_recent.attempt();
    m_recent.setAttempt({});
    if (!m_path.isEmpty())
        setState(State::Failed,
                 tr("Hearth ended unexpectedly while it worked with “%1”. The model is not loaded "
                    "by itself again. Open it anew, or choose another one.")
                     .arg(QFileInfo(m_path).completeBaseName()));
}

void ModelController::openStarter()
{
    const QString path = starterModelPath();
    if (m_state == State::NoModel && !path.isEmpty())
        openPath(path);
}

void ModelController::onProgress(qint64 done, qint64 total)
{
    m_doneBytes = done;
    m_totalBytes = total;
    Q_EMIT progressChanged();
}

void ModelController::onLoaded()
{
    // The model that comes with Hearth was not chosen: it only fills in until one is.
    if (m_path != starterModelPath())
        m_recent.add(m_path);
    setTried(false);
    findRecent();
    setState(State::Ready);
    Q_EMIT restChanged();
}

void ModelController::onLoadFailed(const QString &message)
{
    m_recent.setAttempt({});
    if (m_state == State::Loading || m_state == State::Ready) // it had rested
        setState(State::Failed, message);
    Q_EMIT restChanged();
}

void ModelController::onProven()
{
    if (m_isProven || m_state != State::Ready)
        return;
    m_isProven = true;
    setTried(false);
}

// While a model loads and reads its first prompt, a crash is taken for its fault, and the next
// start does not load it; while it waits, Hearth may be ended in any way. The model that comes with
// Hearth is neither remembered nor refused.
void ModelController::setTried(bool isTried)
{
    const QString path = m_path == starterModelPath() ? QString() : m_path;
    m_recent.setTried(isTried ? path : QString(), isTried ? QString() : path);
}

void ModelController::retranslate()
{
    m_senses.retranslate();
    Q_EMIT stateChanged();
}

void ModelController::cancelLoading()
{
    if (m_state == State::Loading || isWaking())
        unload();
}

void ModelController::unload()
{
    m_recent.setLast({});
    setAside();
}

void ModelController::setAside()
{
    m_recent.setAttempt({});
    setState(State::NoModel);
    m_inference->unload();
    Q_EMIT restChanged();
}

void ModelController::forget(const QString &path)
{
    m_recent.remove(path);
    findRecent();
}

void ModelController::reload()
{
    if (!m_path.isEmpty() && m_state != State::NoModel)
        openPath(m_path);
}

} // namespace app
