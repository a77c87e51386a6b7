// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_store.h"

#include "app/models/model_download.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace app {

struct ModelStore::Item {
    Item(const CatalogueEntry &entry, const QString &folder, const fetch::HubAccess &access)
        : download(entry, folder, access)
    {
    }

    const CatalogueEntry &entry() const { return download.entry(); }

    State state = State::Absent;
    QString error;
    ModelDownload download;
};

namespace {

    bool isActive(ModelStore::State state)
    {
        return state == ModelStore::State::Looking || state == ModelStore::State::Downloading
            || state == ModelStore::State::Verifying;
    }

    // The biggest that is quick and leaves half of the free memory, else the smallest; in its usual
    // quantisation, which comes first.
    bool isRecommended(const CatalogueEntry &entry, const MachineMemory &memory)
    {
        const QList<CatalogueEntry> all = modelCatalogue();
        QString best = all.front().id;
        QString model;
        for (const CatalogueEntry &other : all) {
            if (std::exchange(model, other.name) == other.name)
                continue;
            if (other.isQuick && memoryFit(other.memoryBytes, memory) == MemoryFit::Comfortable)
                best = other.id;
        }
        return entry.id == best;
    }

    // In the language of now: the store is there before the language is chosen.
    QString aboutOf(const QString &id)
    {
        const QList<CatalogueEntry> entries = modelCatalogue();
        const auto found = std::ranges::find(entries, id, &CatalogueEntry::id);
        return found == entries.end() ? QString() : found->about;
    }

} // namespace

ModelStore::ModelStore(const QString &folder, fetch::HubAccess access, QObject *parent)
    : QAbstractListModel(parent)
    , m_access(std::move(access))
    , m_memory(machineMemory())
{
    for (const CatalogueEntry &entry : modelCatalogue()) {
        const bool isNew = m_items.empty() || m_items.back()->entry().name != entry.name;
        m_items.push_back(std::make_unique<Item>(entry, folder, m_access));
        Item &item = *m_items.back();
        if (item.download.isPresent() && !item.download.isInterrupted())
            item.state = State::Present;
        else if (item.download.total() > 0)
            item.state = State::Paused;
        if (isNew)
            m_rows.push_back({.first = m_items.size() - 1});
        if (Row &row = m_rows.back(); ++row.count > 1 && item.state != State::Absent
            && m_items[row.first + row.chosen]->state == State::Absent)
            row.chosen = row.count - 1;
        connect(&item.download, &ModelDownload::progressed, this, [this, &item] {
            setState(item, State::Downloading);
            changed(item);
        });
        connect(&item.download, &ModelDownload::verifying, this,
                [this, &item] { setState(item, State::Verifying); });
        connect(&item.download, &ModelDownload::failed, this,
                [this, &item](const QString &message) { setState(item, State::Failed, message); });
        connect(&item.download, &ModelDownload::finished, this, [this, &item] {
            setState(item, State::Present);
            Q_EMIT arrived(item.download.filePath(),
                           item.entry().name + u' ' + item.entry().quantisation);
        });
    }
}

ModelStore::~ModelStore() = default;

int ModelStore::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

ModelStore::Item *ModelStore::item(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    return m_items[shown.first + shown.chosen].get();
}

QVariant ModelStore::data(const QModelIndex &index, int role) const
{
    const Item *const item = index.isValid() ? this->item(index.row()) : nullptr;
    if (!item)
        return {};
    const MemoryFit fit = memoryFit(item->entry().memoryBytes, m_memory);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return item->entry().name;
    case AboutRole:
        return aboutOf(item->entry().id);
    case SizeRole:
        return readableSize(item->entry().downloadBytes);
    case FitRole: // what is slow is no good news, even if it fits
        return static_cast<int>(item->entry().isQuick ? fit : std::max(fit, MemoryFit::Tight));
    case FitTextRole:
        return item->entry().isQuick || fit == MemoryFit::TooLarge
            ? memoryFitText(fit, m_memory)
            : memoryFitText(fit, m_memory) + u" · "_s + tr("slow without a graphics card");
    case StateRole:
        return QVariant::fromValue(item->state);
    case ProgressRole:
        return item->download.total() > 0 ? static_cast<double>(item->download.done())
                / static_cast<double>(item->download.total())
                                          : 0.0;
    case ProgressTextRole:
        return progressText(*item);
    case ErrorRole:
        return item->error;
    case RecommendedRole:
        return isRecommended(item->entry(), m_memory);
    case VariantRole:
        return static_cast<int>(m_rows[static_cast<std::size_t>(index.row())].chosen);
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
            {ErrorRole, "error"},       {RecommendedRole, "isRecommended"},
            {VariantRole, "variant"}};
}

int ModelStore::activeCount() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
                                          [](const auto &item) { return isActive(item->state); }));
}

QString ModelStore::host() const
{
    return m_access.host.host();
}

void ModelStore::setAccess(const fetch::HubAccess &access)
{
    m_access = access;
    for (const auto &item : m_items)
        item->download.setAccess(access);
    Q_EMIT hostChanged();
}

QString ModelStore::filePath(int row) const
{
    const Item *const item = this->item(row);
    return item ? item->download.filePath() : QString();
}

QStringList ModelStore::variants(int row) const
{
    QStringList words;
    if (row < 0 || row >= rowCount())
        return words;
    const Row &shown = m_rows[static_cast<std::size_t>(row)];
    for (std::size_t i = shown.first; i < shown.first + shown.count; ++i) {
        const CatalogueEntry &entry = m_items[i]->entry();
        words += entry.quantisation + u" · "_s + readableSize(entry.downloadBytes);
    }
    return words;
}

void ModelStore::choose(int row, int variant)
{
    if (row < 0 || row >= rowCount() || variant < 0)
        return;
    Row &shown = m_rows[static_cast<std::size_t>(row)];
    if (static_cast<std::size_t>(variant) >= shown.count)
        return;
    shown.chosen = static_cast<std::size_t>(variant);
    Q_EMIT dataChanged(index(row), index(row));
}

void ModelStore::download(int row)
{
    Item *const item = this->item(row);
    if (!item || isActive(item->state) || item->state == State::Present)
        return;
    setState(*item, State::Looking);
    item->download.start();
}

QString ModelStore::progressText(const Item &item) const
{
    if (item.state == State::Looking)
        return tr("Asking %1 for the files…").arg(host());
    if (item.state == State::Verifying)
        return tr("Checking that every byte is right…");
    return isActive(item.state) || item.state == State::Paused ? item.download.progressText()
                                                               : QString();
}

void ModelStore::pause(int row)
{
    if (Item *const item = this->item(row); item && isActive(item->state))
        pause(*item);
}

void ModelStore::pause(Item &item)
{
    item.download.stop();
    setState(item, item.download.total() == 0 ? State::Absent : State::Paused);
}

void ModelStore::pauseAll()
{
    for (const auto &item : m_items) {
        if (isActive(item->state))
            pause(*item);
    }
}

void ModelStore::cancel(int row)
{
    Item *const item = this->item(row);
    if (!item || item->state == State::Present)
        return;
    item->download.discard();
    // Only the drafter may have been on its way.
    setState(*item, item->download.isPresent() ? State::Present : State::Absent);
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
    for (int row = 0; row < rowCount(); ++row) {
        if (this->item(row) == &item)
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ModelStore::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ModelStore::look()
{
    for (const auto &item : m_items) {
        if (item->state == State::Present && !item->download.isPresent())
            setState(*item, State::Absent);
    }
}

void ModelStore::refresh()
{
    m_memory = machineMemory();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FitRole, FitTextRole, RecommendedRole});
}

QVariantMap ModelStore::machine() const
{
    const MachineMemory memory = machineMemory();
    if (memory.total <= 0)
        return {{u"words"_s, QString()}, {u"used"_s, 0.0}};
    const auto unused = static_cast<double>(std::clamp(memory.available, qint64{0}, memory.total));
    return {{u"words"_s,
             tr("%1 of memory, %2 of it free")
                 .arg(readableSize(memory.total), readableSize(static_cast<qint64>(unused)))},
            {u"used"_s, 1 - unused / static_cast<double>(memory.total)}};
}

} // namespace app
