// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_library.h"

#include "app/models/unwanted_model.h"

#include <utility>

#include <QDir>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kFoldersKey = "models/folders"_L1;
    constexpr uint32_t kUsualContext = 8192;

    qint64 need(const engine::ModelInfo &info)
    {
        return static_cast<qint64>(info.memoryNeed(std::min(kUsualContext, info.contextLength)));
    }

} // namespace

ModelLibrary::ModelLibrary(QString folder, const DeviceChoice *devices, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
    , m_devices(devices)
    , m_memory(machineMemory())
{
    if (!devices)
        return;
    connect(devices, &DeviceChoice::changed, this, [this] {
        if (!m_models.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FitRole, FitTextRole});
    });
}

ModelLibrary::~ModelLibrary()
{
    ++m_newest;
}

int ModelLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

QVariant ModelLibrary::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_models.size())
        return {};
    const FoundModel &model = m_models[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(model.info.name);
    case PathRole:
        return model.path;
    case DetailsRole: {
        QStringList parts = {QString::fromStdString(model.info.quantization),
                             readableSize(static_cast<qint64>(model.info.fileBytes))};
        if (!model.source.isEmpty())
            parts += model.source;
        return parts.join(u" · "_s);
    }
    case NeedTextRole:
        return tr("Needs %1 of memory, %2 with its whole context")
            .arg(
                readableSize(need(model.info)),
                readableSize(static_cast<qint64>(model.info.memoryNeed(model.info.contextLength))));
    case FitRole:
    case FitTextRole: {
        const auto device = m_devices ? m_devices->memory() : std::nullopt;
        const ModelPlacement placed = placeFound(model, device, kUsualContext);
        if (role == FitRole)
            return static_cast<int>(placementFit(placed, m_memory));
        return placementText(placed, device ? device->name : QString(), m_memory);
    }
    case OwnRole:
        return model.source.isEmpty();
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelLibrary::roleNames() const
{
    return {{NameRole, "name"},         {PathRole, "path"}, {DetailsRole, "details"},
            {NeedTextRole, "needText"}, {FitRole, "fit"},   {FitTextRole, "fitText"},
            {OwnRole, "isOwn"}};
}

bool ModelLibrary::isSearching() const
{
    return m_searches > 0;
}

QStringList ModelLibrary::folders() const
{
    return QSettings().value(kFoldersKey).toStringList();
}

void ModelLibrary::refresh()
{
    m_memory = machineMemory();
    ++m_searches;
    Q_EMIT searchingChanged();
    QList<ModelFolder> where = {{m_folder, {}}};
    where += usualModelFolders(QDir::homePath());
    for (const QString &folder : folders())
        where.append({folder, QDir(folder).dirName()});
    m_thread.post([this, where, search = ++m_newest] {
        const auto isUnwanted = [this, search] { return search != m_newest; };
        m_thread.postBack(
            [this, search, models = findModels(where, isUnwanted)] { show(search, models); });
    });
}

void ModelLibrary::show(int search, QList<FoundModel> models)
{
    --m_searches;
    if (search == m_newest) { // else it was given up, and a newer one follows
        beginResetModel();
        m_models = std::move(models);
        endResetModel();
        Q_EMIT countChanged();
    }
    Q_EMIT searchingChanged();
}

void ModelLibrary::addFolder(const QUrl &folder)
{
    QStringList all = folders();
    const QString path = QDir::cleanPath(folder.toLocalFile());
    if (path.isEmpty() || all.contains(path))
        return;
    setFolders(all << path);
}

void ModelLibrary::removeFolder(const QString &folder)
{
    QStringList all = folders();
    if (all.removeAll(folder) > 0)
        setFolders(all);
}

void ModelLibrary::trash(const QString &path)
{
    QStringList others;
    const FoundModel *wanted = nullptr;
    for (const FoundModel &model : std::as_const(m_models)) {
        if (model.path == path)
            wanted = &model;
        else
            others.append(model.path);
    }
    if (!wanted || !wanted->source.isEmpty())
        return;
    const QString name = QString::fromStdString(wanted->info.name) + u' '
        + QString::fromStdString(wanted->info.quantization);
    m_thread.post([this, path, others, name, home = m_folder] {
        const bool isDone = moveToTrash(unwantedWith(path, home, others));
        m_thread.postBack([this, path, name, isDone] {
            Q_EMIT trashed();
            refresh();
            Q_EMIT told(isDone ? tr("“%1” is in the trash of the computer. Its space is free once "
                                    "that is emptied.")
                                     .arg(name)
                               : tr("The computer has no trash for “%1”. Delete the file yourself: "
                                    "%2")
                                     .arg(name, path),
                        !isDone);
        });
    });
}

void ModelLibrary::setFolders(const QStringList &folders)
{
    QSettings().setValue(kFoldersKey, folders);
    Q_EMIT foldersChanged();
    refresh();
}

} // namespace app
