// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_store.h"

#include "app/fetch/fetch_plan.h"
#include "app/fetch/hub_address.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app {

struct ModelStore::Item {
    CatalogueEntry entry;
    State state = State::Absent;
    QString error;
    QList<fetch::HubFile> files; // the ones to bring, in order
    qsizetype current = 0;
    qint64 before = 0; // bytes of the files that are done
    qint64 done = 0; // of all files
    qint64 total = 0;
    qint64 startedAt = 0; // `done` when the clock started
    QElapsedTimer clock;
    FetchProcess process;
};

namespace {

    constexpr qint64 kEstimateMilliseconds = 2000; // a shorter time predicts nothing

    bool isActive(ModelStore::State state)
    {
        return state == ModelStore::State::Looking || state == ModelStore::State::Downloading
            || state == ModelStore::State::Verifying;
    }

    // The biggest that is quick and leaves half of the free memory, else the smallest.
    bool isRecommended(const CatalogueEntry &entry, const MachineMemory &memory)
    {
        const QList<CatalogueEntry> all = modelCatalogue();
        QString best = all.front().id;
        for (const CatalogueEntry &other : all) {
            if (other.isQuick && memoryFit(other.memoryBytes, memory) == MemoryFit::Comfortable)
                best = other.id;
        }
        return entry.id == best;
    }

} // namespace

ModelStore::ModelStore(QString folder, QUrl host, QObject *parent)
    : QAbstractListModel(parent)
    , m_folder(std::move(folder))
    , m_host(std::move(host))
    , m_memory(machineMemory())
{
    for (const CatalogueEntry &entry : modelCatalogue()) {
        m_items.push_back(std::make_unique<Item>());
        Item &item = *m_items.back();
        item.entry = entry;
        const QString path = folderOf(item) + u'/' + entry.file;
        if (QFileInfo(path).isFile()) {
            item.state = State::Present;
        } else if (const auto plan = fetch::readPlan(path + ".part.json"_L1)) {
            item.state = State::Paused;
            item.done = plan->doneBytes();
            item.total = entry.downloadBytes;
        }
        connect(&item.process, &FetchProcess::listed, this,
                [this, &item](const QList<fetch::HubFile> &files) { onListed(item, files); });
        connect(&item.process, &FetchProcess::progressed, this,
                [this, &item](qint64 done, qint64) { onProgress(item, done, item.total); });
        connect(&item.process, &FetchProcess::verifying, this,
                [this, &item] { setState(item, State::Verifying); });
        connect(&item.process, &FetchProcess::finished, this, [this, &item] {
            item.before += item.files[item.current++].size;
            next(item);
        });
        connect(&item.process, &FetchProcess::failed, this,
                [this, &item](const QString &message) { setState(item, State::Failed, message); });
    }
}

ModelStore::~ModelStore() = default;

int ModelStore::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

ModelStore::Item *ModelStore::item(int row) const
{
    return row >= 0 && row < rowCount() ? m_items[static_cast<std::size_t>(row)].get() : nullptr;
}

QVariant ModelStore::data(const QModelIndex &index, int role) const
{
    const Item *const item = index.isValid() ? this->item(index.row()) : nullptr;
    if (!item)
        return {};
    const MemoryFit fit = memoryFit(item->entry.memoryBytes, m_memory);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return item->entry.name;
    case AboutRole:
        return item->entry.about;
    case SizeRole:
        return readableSize(item->entry.downloadBytes);
    case FitRole:
        return static_cast<int>(fit);
    case FitTextRole:
        return item->entry.isQuick || fit == MemoryFit::TooLarge
            ? memoryFitText(fit, m_memory)
            : memoryFitText(fit, m_memory) + u" · "_s + tr("slow without a graphics card");
    case StateRole:
        return QVariant::fromValue(item->state);
    case ProgressRole:
        return item->total > 0
            ? std::min(1.0, static_cast<double>(item->done) / static_cast<double>(item->total))
            : 0.0;
    case ProgressTextRole:
        return progressText(*item);
    case ErrorRole:
        return item->error;
    case RecommendedRole:
        return isRecommended(item->entry, m_memory);
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelStore::roleNames() const
{
    return {{NameRole, "name"},         {AboutRole, "about"},
            {SizeRole, "sizeText"},     {FitRole, "fit"},
            {FitTextRole, "fitText"},   {StateRole, "state"},
            {ProgressRole, "progress"}, {ProgressTextRole, "progressText"},
            {ErrorRole, "error"},       {RecommendedRole, "isRecommended"}};
}

int ModelStore::activeCount() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const auto &item) { return isActive(item->state); }));
}

QString ModelStore::host() const
{
    return m_host.host();
}

QString ModelStore::folderOf(const Item &item) const
{
    return m_folder + u'/' + item.entry.repository.section(u'/', 1);
}

QString ModelStore::filePath(int row) const
{
    const Item *const item = this->item(row);
    return item ? folderOf(*item) + u'/' + item->entry.file : QString();
}

void ModelStore::download(int row)
{
    Item *const item = this->item(row);
    if (!item || isActive(item->state) || item->state == State::Present)
        return;
    if (!QDir().mkpath(folderOf(*item))) {
        setState(*item, State::Failed,
                 tr("The folder %1 cannot be made. Check its permissions.").arg(folderOf(*item)));
        return;
    }
    setState(*item, State::Looking);
    item->process.list(item->entry.repository, m_host);
}

void ModelStore::onListed(Item &item, const QList<fetch::HubFile> &files)
{
    item.files.clear();
    item.current = 0;
    item.before = 0;
    item.total = 0;
    for (const QString &name : {item.entry.file, item.entry.projector}) {
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&name](const auto &file) { return file.name == name; });
        if (found == files.end()) {
            setState(item, State::Failed,
                     tr("%1 no longer has the file %2. A newer Hearth may know the new one; or get "
                        "a GGUF file there yourself and open it.")
                         .arg(host(), name));
            return;
        }
        item.files.append(*found);
        item.total += found->size;
    }
    item.clock.invalidate();
    setState(item, State::Downloading);
    next(item);
}

void ModelStore::next(Item &item)
{
    while (item.current < item.files.size()) {
        const fetch::HubFile &file = item.files[item.current];
        const QString target = folderOf(item) + u'/' + file.name;
        if (QFileInfo(target).size() != file.size) {
            setState(item, State::Downloading);
            item.process.get(fetch::fileUrl(m_host, item.entry.repository, file.name), target,
                             file);
            return;
        }
        item.before += file.size; // there already
        ++item.current;
    }
    setState(item, State::Present);
    Q_EMIT arrived(folderOf(item) + u'/' + item.entry.file, item.entry.name);
}

void ModelStore::onProgress(Item &item, qint64 done, qint64 total)
{
    item.done = item.before + done;
    item.total = total;
    if (!item.clock.isValid()) {
        item.clock.start();
        item.startedAt = item.done;
    }
    changed(item);
}

QString ModelStore::progressText(const Item &item) const
{
    if (item.state == State::Looking)
        return tr("Asking %1 for the files…").arg(host());
    if (item.state == State::Verifying)
        return tr("Checking that every byte is right…");
    if (item.total <= 0 || (item.state != State::Downloading && item.state != State::Paused))
        return {};
    QString text = tr("%1 of %2").arg(readableSize(item.done), readableSize(item.total));
    if (item.state == State::Paused)
        return text;
    const qint64 elapsed = item.clock.isValid() ? item.clock.elapsed() : 0;
    const qint64 came = item.done - item.startedAt;
    if (elapsed < kEstimateMilliseconds || came <= 0)
        return text;
    const qint64 speed = came * 1000 / elapsed;
    //: %1: "12.3 MB"
    text += u", "_s + tr("%1 a second").arg(readableSize(speed));
    const int minutes =
        static_cast<int>((item.total - item.done) / std::max<qint64>(speed, 1) / 60);
    return text + u", "_s
        + (minutes == 0 ? tr("less than a minute left") : tr("%n minutes left", nullptr, minutes));
}

void ModelStore::pause(int row)
{
    Item *const item = this->item(row);
    if (!item || !isActive(item->state))
        return;
    item->process.stop();
    setState(*item,
             item->state == State::Looking && item->done == 0 ? State::Absent : State::Paused);
}

void ModelStore::cancel(int row)
{
    Item *const item = this->item(row);
    if (!item || item->state == State::Present)
        return;
    item->process.stop();
    for (const QString &name : {item->entry.file, item->entry.projector}) {
        const QString path = folderOf(*item) + u'/' + name;
        QFile::remove(path + ".part"_L1);
        QFile::remove(path + ".part.json"_L1);
    }
    QDir().rmdir(folderOf(*item)); // when nothing else lies there
    item->done = 0;
    item->total = 0;
    setState(*item, State::Absent);
}

void ModelStore::use(int row)
{
    if (const Item *const item = this->item(row); item && item->state == State::Present)
        Q_EMIT chosen(filePath(row));
}

void ModelStore::setState(Item &item, State state, const QString &error)
{
    if (item.state == state && item.error == error)
        return;
    item.state = state;
    item.error = error;
    changed(item);
    Q_EMIT activeChanged();
}

void ModelStore::changed(const Item &item)
{
    const auto at = std::find_if(m_items.begin(), m_items.end(),
                                 [&item](const auto &other) { return other.get() == &item; });
    const QModelIndex index = this->index(static_cast<int>(at - m_items.begin()));
    Q_EMIT dataChanged(index, index);
}

} // namespace app
