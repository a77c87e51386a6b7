// SPDX-License-Identifier: Apache-2.0
// What the list shows; what is done with its rows is in conversation_actions.cpp.
#include "app/chat/conversation_list_model.h"

#include "app/chat/list_sections.h"

#include <algorithm>

#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kPage = 50;
    // Of each folder and of what is pinned: they stand above the days, so nearly always whole.
    constexpr int kPageInFolder = 2000;
    constexpr int kPagePinned = 500;
    constexpr int kSearchMilliseconds = 150;
    constexpr QChar kMatchBegin(0xE000);
    constexpr QChar kMatchEnd(0xE001);
    const auto kOpenFolders = u"sidebar/openFolders"_s;

    using storage::ConversationStore;

    QString withoutMarks(QString text)
    {
        return text.remove(kMatchBegin).remove(kMatchEnd);
    }

    QString withBoldMarks(const QString &text)
    {
        return text.toHtmlEscaped().replace(kMatchBegin, "<b>"_L1).replace(kMatchEnd, "</b>"_L1);
    }

} // namespace

ConversationListModel::ConversationListModel(storage::StorageService *storage, QObject *parent)
    : QAbstractListModel(parent)
    , m_storage(storage)
    , m_limit(kPage)
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchMilliseconds);
    connect(&m_searchTimer, &QTimer::timeout, this, &ConversationListModel::reload);
    for (const QVariant &folder : QSettings().value(kOpenFolders).toList())
        m_expanded.insert(folder.toLongLong());
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int ConversationListModel::count() const
{
    return static_cast<int>(m_entries.size());
}

QHash<int, QByteArray> ConversationListModel::roleNames() const
{
    return {{ConversationIdRole, "conversationId"},
            {TitleRole, "title"},
            {PreviewRole, "preview"},
            {PreviewHtmlRole, "previewHtml"},
            {TimeRole, "timeText"},
            {SectionRole, "section"},
            {RunningRole, "isRunning"},
            {MessageIdRole, "messageId"},
            {FolderIdRole, "folderId"},
            {DepthRole, "depth"},
            {MarkRole, "mark"},
            {PinnedRole, "isPinned"},
            {ExpandedRole, "isExpanded"},
            {InsideRole, "inside"},
            {SelectedRole, "isSelected"},
            {IsFolderRole, "isFolder"},
            {ArchivedRole, "isArchived"},
            {FileNameRole, "fileName"}};
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const ListEntry &entry = m_entries[index.row()];
    switch (role) {
    case ConversationIdRole:
        return entry.conversation;
    case TitleRole:
        return entry.title;
    case PreviewRole:
        return withoutMarks(entry.preview);
    case PreviewHtmlRole:
        return withBoldMarks(entry.preview);
    case TimeRole:
        return entry.time.isValid() ? shortTime(entry.time, QDateTime::currentDateTime())
                                    : QString();
    case SectionRole:
        return sectionText(entry);
    case RunningRole:
        return m_running.contains(entry.conversation);
    case MessageIdRole:
        return entry.message;
    case FolderIdRole:
        return entry.folder;
    case DepthRole:
        return entry.depth;
    case MarkRole:
        return entry.mark;
    case PinnedRole:
        return entry.isPinned;
    case ExpandedRole:
        return entry.isExpanded;
    case InsideRole:
        return entry.inside;
    case SelectedRole:
        return m_selected.contains(entry.conversation);
    case IsFolderRole:
        return entry.conversation == 0;
    case ArchivedRole:
        return entry.isArchived;
    case FileNameRole:
        return entry.file;
    default:
        return {};
    }
}

QString ConversationListModel::sectionText(const ListEntry &entry) const
{
    switch (entry.group) {
    case ListEntry::Group::Pinned:
        return tr("Pinned");
    case ListEntry::Group::Folders:
        return tr("Folders");
    case ListEntry::Group::Hits:
        return {};
    case ListEntry::Group::ByDay:
        break;
    }
    if (m_shelf == Shelf::Trash)
        return tr("Deleted for good in %n day(s)", nullptr, entry.inside);
    return sectionOf(entry.time, QDateTime::currentDateTime());
}

QString ConversationListModel::searchText() const
{
    return m_searchText;
}

void ConversationListModel::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    clearSelection(); // of rows that may not be seen any more
    Q_EMIT searchTextChanged();
    if (text.trimmed().isEmpty() || m_shelf == Shelf::Active) {
        m_searchTimer.start();
        return;
    }
    changeShelf(Shelf::Active);
    reload(); // at once: what still stands there is of the other shelf
}

ConversationListModel::Shelf ConversationListModel::shelf() const
{
    return m_shelf;
}

void ConversationListModel::setShelf(Shelf shelf)
{
    if (shelf == m_shelf)
        return;
    changeShelf(shelf);
    if (shelf != Shelf::Active && !m_searchText.isEmpty()) {
        m_searchText.clear();
        m_searchTimer.stop();
        Q_EMIT searchTextChanged();
    }
    reload();
}

void ConversationListModel::changeShelf(Shelf shelf)
{
    m_shelf = shelf;
    m_limit = kPage;
    clearSelection();
    Q_EMIT shelfChanged();
}

bool ConversationListModel::isLoading() const
{
    return m_isLoading;
}

void ConversationListModel::setLoading(bool on)
{
    if (on == m_isLoading)
        return;
    m_isLoading = on;
    Q_EMIT isLoadingChanged();
}

QVariantList ConversationListModel::folders() const
{
    QVariantList list;
    for (const ListEntry &each : m_folders)
        list.append(QVariantMap{
            {u"id"_s, each.folder}, {u"title"_s, each.title}, {u"depth"_s, each.depth}});
    return list;
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

// Half as much again each time: reading a long list to its end then costs no more than a few times
// its length.
void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_limit + std::max(kPage, m_limit / 2));
}

void ConversationListModel::reload()
{
    read(m_limit);
}

void ConversationListModel::read(int limit)
{
    const quint64 serial = ++m_serial;
    m_limit = limit;
    setLoading(true);
    const int pages = std::min(std::max(1, limit / kPage), 100'000);
    const ListQuestion question{static_cast<storage::Shelf>(m_shelf),
                                m_searchText,
                                m_expanded,
                                limit,
                                kPageInFolder * pages,
                                kPagePinned * pages};
    const auto work = [question](ConversationStore &store) { return readList(store, question); };
    m_storage->run(work).then(this, [=, this](base::Result<ListAnswer> answer) {
        if (serial != m_serial)
            return;
        setLoading(false);
        if (answer)
            show(*std::move(answer));
        else
            Q_EMIT failed(QString::fromStdString(answer.error().message));
    });
}

// Turns the list into the answer with moves and inserts, so that the view keeps its place.
void ConversationListModel::show(ListAnswer answer)
{
    const int before = count();
    const QList<ListEntry> &entries = answer.entries;
    m_hasMore = answer.hasMore;
    if (answer.folders != m_folders) {
        m_folders = answer.folders;
        Q_EMIT foldersChanged();
    }
    for (qsizetype row = 0; row < entries.size() && row < m_entries.size(); ++row)
        moveInto(row, entries[row]);
    if (const qsizetype size = m_entries.size(); size < entries.size()) {
        beginInsertRows({}, static_cast<int>(size), static_cast<int>(entries.size()) - 1);
        m_entries += entries.sliced(size);
        endInsertRows();
    }
    if (m_entries.size() > entries.size()) {
        beginRemoveRows({}, static_cast<int>(entries.size()), count() - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
    if (count() > 0) // "Today" becomes "Yesterday" without any change of the rows
        Q_EMIT dataChanged(index(0), index(count() - 1), {TimeRole, SectionRole});
    if (before != count())
        Q_EMIT countChanged();
}

void ConversationListModel::moveInto(qsizetype row, const ListEntry &entry)
{
    const auto begin = m_entries.begin() + row;
    const auto found = std::find_if(begin, m_entries.end(),
                                    [&](const ListEntry &each) { return each.isSameThing(entry); });
    const int to = static_cast<int>(row);
    if (found == m_entries.end()) {
        beginInsertRows({}, to, to);
        m_entries.insert(row, entry);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(std::distance(m_entries.begin(), found));
    if (from != to) {
        beginMoveRows({}, from, from, {}, to);
        m_entries.move(from, to);
        endMoveRows();
    }
    if (m_entries[row] != entry) {
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(to), index(to));
    }
}

void ConversationListModel::setExpanded(qint64 folderId, bool on)
{
    if (m_expanded.contains(folderId) == on)
        return;
    if (on)
        m_expanded.insert(folderId);
    else
        m_expanded.remove(folderId);
    QVariantList open;
    for (const qint64 each : std::as_const(m_expanded))
        open.append(each);
    QSettings().setValue(kOpenFolders, open);
}

void ConversationListModel::setRunning(qint64 conversationId, bool running)
{
    if (running)
        m_running.insert(conversationId);
    else
        m_running.remove(conversationId);
    for (int row = 0; row < count(); ++row) {
        if (m_entries[row].conversation == conversationId)
            Q_EMIT dataChanged(index(row), index(row), {RunningRole});
    }
}

} // namespace app
