// SPDX-License-Identifier: Apache-2.0
// What ConversationListModel does with its rows; what it shows is in conversation_list_model.cpp.
#include "app/chat/conversation_list_model.h"

#include <algorithm>
#include <memory>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::ConversationStore;

    std::optional<storage::FolderId> optionalId(qint64 id)
    {
        return id == 0 ? std::nullopt : std::optional(id);
    }

} // namespace

ConversationListModel::Ids ConversationListModel::targets(qint64 conversationId) const
{
    if (!m_selected.contains(conversationId))
        return {conversationId};
    return m_selected.values();
}

QVariantList ConversationListModel::chosen(qint64 conversationId) const
{
    QVariantList ids;
    for (const qint64 id : targets(conversationId))
        ids.append(id);
    return ids;
}

bool ConversationListModel::isArchived(qint64 conversationId) const
{
    const auto found = std::ranges::find(m_entries, conversationId, &ListEntry::conversation);
    return found != m_entries.cend() && found->isArchived;
}

QString ConversationListModel::nameOf(const Ids &ids) const
{
    if (ids.size() != 1)
        return tr("%n conversation(s)", nullptr, static_cast<int>(ids.size()));
    const auto found = std::ranges::find(m_entries, ids.front(), &ListEntry::conversation);
    const QString title = found == m_entries.cend() ? QString() : found->title;
    return title.isEmpty() ? tr("The conversation") : tr("“%1”").arg(title);
}

void ConversationListModel::change(const Work &work, const std::function<void()> &then)
{
    m_storage->run(work).then(this, [=, this](const base::Result<void> &done) {
        if (!done) {
            Q_EMIT failed(QString::fromStdString(done.error().message));
            return;
        }
        if (then)
            then();
        reload();
        Q_EMIT changed();
    });
}

void ConversationListModel::offerUndo(const Work &work, const QString &message)
{
    m_undo.append(work);
    Q_EMIT undoOffered(message);
}

void ConversationListModel::undo()
{
    if (!m_undo.isEmpty())
        change(m_undo.takeLast());
}

void ConversationListModel::rename(qint64 conversationId, const QString &title)
{
    const QString name = title.simplified();
    if (name.isEmpty())
        return;
    change([=](ConversationStore &store) { return store.rename(conversationId, name); },
           [=, this] { Q_EMIT renamed(conversationId, name); });
}

void ConversationListModel::remove(qint64 conversationId)
{
    const Ids ids = targets(conversationId);
    const QString message = tr("%1: moved to the trash").arg(nameOf(ids));
    change([=](ConversationStore &store) { return store.remove(ids); },
           [=, this] {
               clearSelection();
               for (const qint64 id : ids)
                   Q_EMIT removed(id);
               offerUndo([=](ConversationStore &store) { return store.restore(ids); }, message);
           });
}

void ConversationListModel::restore(qint64 conversationId)
{
    const Ids ids = targets(conversationId);
    const QString message = tr("%1: restored").arg(nameOf(ids));
    change([=](ConversationStore &store) { return store.restore(ids); },
           [=, this] {
               clearSelection();
               offerUndo([=](ConversationStore &store) { return store.remove(ids); }, message);
           });
}

void ConversationListModel::deleteForGood(qint64 conversationId)
{
    const Ids ids = targets(conversationId);
    m_undo.clear(); // an older entry may name what is about to go
    change([=](ConversationStore &store) { return store.deleteForGood(ids); },
           [=, this] {
               clearSelection();
               Q_EMIT deletedForGood(ids);
           });
}

void ConversationListModel::emptyTrash()
{
    m_undo.clear();
    const auto deleted = std::make_shared<Ids>();
    const auto work = [deleted](ConversationStore &store) -> base::Result<void> {
        constexpr int kAtOnce = 500;
        for (;;) {
            const auto trash = store.list({storage::Shelf::Trash}, kAtOnce, 0);
            if (!trash)
                return trash.error();
            if (trash->isEmpty())
                return {};
            Ids ids;
            for (const storage::Conversation &each : *trash)
                ids.append(each.id);
            if (const auto done = store.deleteForGood(ids); !done)
                return done;
            *deleted += ids;
        }
    };
    change(work, [=, this] {
        clearSelection();
        Q_EMIT deletedForGood(*deleted);
    });
}

void ConversationListModel::setPinned(qint64 conversationId, bool on)
{
    const Ids ids = targets(conversationId);
    change([=](ConversationStore &store) { return store.setPinned(ids, on); });
}

void ConversationListModel::setArchived(qint64 conversationId, bool on)
{
    const Ids ids = targets(conversationId);
    const QString name = nameOf(ids);
    const QString message =
        on ? tr("%1: archived").arg(name) : tr("%1: back in the list").arg(name);
    change([=](ConversationStore &store) { return store.setArchived(ids, on); },
           [=, this] {
               clearSelection();
               offerUndo([=](ConversationStore &store) { return store.setArchived(ids, !on); },
                         message);
           });
}

void ConversationListModel::setMark(qint64 conversationId, const QString &mark)
{
    const Ids ids = targets(conversationId);
    change([=](ConversationStore &store) { return store.setMark(ids, mark); });
}

void ConversationListModel::moveToFolder(qint64 conversationId, qint64 folderId)
{
    const Ids ids = targets(conversationId);
    if (folderId != 0)
        setExpanded(folderId, true);
    change([=](ConversationStore &store) { return store.moveTo(ids, optionalId(folderId)); });
}

storage::Folder ConversationListModel::folder(qint64 folderId) const
{
    const auto found = std::ranges::find(m_folders, folderId, &ListEntry::folder);
    if (found == m_folders.cend())
        return {folderId, {}, {}, {}, 0};
    return {folderId, {}, found->title, found->mark, 0};
}

void ConversationListModel::toggleFolder(qint64 folderId)
{
    setExpanded(folderId, !m_expanded.contains(folderId));
    reload();
}

void ConversationListModel::createFolder(const QString &name, qint64 parentId)
{
    if (parentId != 0)
        setExpanded(parentId, true);
    const QString title = name.simplified().isEmpty() ? tr("New folder") : name.simplified();
    const auto work = [=](ConversationStore &store) {
        return store.createFolder(title, optionalId(parentId));
    };
    m_storage->run(work).then(this, [this](const base::Result<storage::FolderId> &made) {
        if (!made) {
            Q_EMIT failed(QString::fromStdString(made.error().message));
            return;
        }
        setExpanded(*made, true);
        reload();
        Q_EMIT changed();
        Q_EMIT folderMade(*made);
    });
}

void ConversationListModel::renameFolder(qint64 folderId, const QString &name)
{
    storage::Folder changed = folder(folderId);
    changed.name = name.simplified();
    if (!changed.name.isEmpty())
        change([=](ConversationStore &store) { return store.changeFolder(changed); });
}

void ConversationListModel::setFolderMark(qint64 folderId, const QString &mark)
{
    storage::Folder changed = folder(folderId);
    changed.mark = mark;
    if (!changed.name.isEmpty()) // it is still there
        change([=](ConversationStore &store) { return store.changeFolder(changed); });
}

void ConversationListModel::moveFolder(qint64 folderId, qint64 parentId)
{
    if (folderId == parentId)
        return;
    if (parentId != 0)
        setExpanded(parentId, true);
    change(
        [=](ConversationStore &store) { return store.moveFolder(folderId, optionalId(parentId)); });
}

void ConversationListModel::removeFolder(qint64 folderId)
{
    const QString message = tr("The folder “%1” was removed").arg(folder(folderId).name);
    const auto work = [=](ConversationStore &store) { return store.removeFolder(folderId); };
    m_storage->run(work).then(this, [=, this](const base::Result<storage::RemovedFolder> &done) {
        if (!done) {
            Q_EMIT failed(QString::fromStdString(done.error().message));
            return;
        }
        const storage::RemovedFolder removed = *done;
        offerUndo([=](ConversationStore &store) { return store.restoreFolder(removed); }, message);
        reload();
        Q_EMIT changed();
    });
}

int ConversationListModel::selectedCount() const
{
    return static_cast<int>(m_selected.size());
}

qint64 ConversationListModel::firstSelected() const
{
    return m_selected.isEmpty() ? 0 : *m_selected.cbegin();
}

void ConversationListModel::toggleSelected(int row)
{
    const qint64 id = row >= 0 && row < count() ? m_entries[row].conversation : 0;
    if (id == 0)
        return;
    m_anchor = row;
    if (!m_selected.remove(id))
        m_selected.insert(id);
    Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

void ConversationListModel::selectTo(int row)
{
    if (row < 0 || row >= count())
        return;
    if (m_anchor < 0 || m_anchor >= count())
        m_anchor = row;
    m_selected.clear();
    for (int each = std::min(row, m_anchor); each <= std::max(row, m_anchor); ++each) {
        if (m_entries[each].conversation != 0)
            m_selected.insert(m_entries[each].conversation);
    }
    Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

void ConversationListModel::selectAll()
{
    m_anchor = 0;
    selectTo(count() - 1);
}

void ConversationListModel::clearSelection()
{
    m_anchor = -1;
    if (m_selected.isEmpty())
        return;
    m_selected.clear();
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

} // namespace app
