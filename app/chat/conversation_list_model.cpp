// SPDX-License-Identifier: Apache-2.0
#include "app/chat/conversation_list_model.h"

#include "app/chat/list_sections.h"
#include "app/chat/markdown_parser.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kPage = 50;
    constexpr int kMaxHits = 200;
    constexpr int kSearchMilliseconds = 150;

    using storage::ConversationStore;

    // A preview is the beginning of a Markdown text.
    QString plainText(const QString &markdown)
    {
        const QList<Block> blocks = parseMarkdown(markdown.toStdString());
        return blocks.isEmpty() ? QString() : blocks.front().text.simplified();
    }

} // namespace

ConversationListModel::ConversationListModel(storage::StorageService *storage, QObject *parent)
    : QAbstractListModel(parent)
    , m_storage(storage)
{
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchMilliseconds);
    connect(&m_searchTimer, &QTimer::timeout, this, &ConversationListModel::reload);
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
            {TimeRole, "timeText"},
            {SectionRole, "section"},
            {RunningRole, "isRunning"},
            {MessageIdRole, "messageId"}};
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case ConversationIdRole:
        return entry.conversation;
    case TitleRole:
        return entry.title;
    case PreviewRole:
        return entry.preview;
    case TimeRole:
        return entry.time.isValid() ? shortTime(entry.time, QDateTime::currentDateTime())
                                    : QString();
    case SectionRole:
        return entry.time.isValid() ? sectionOf(entry.time, QDateTime::currentDateTime())
                                    : QString();
    case RunningRole:
        return m_running.contains(entry.conversation);
    case MessageIdRole:
        return entry.message;
    default:
        return {};
    }
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
    Q_EMIT searchTextChanged();
    m_searchTimer.start();
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

bool ConversationListModel::canUndoRemove() const
{
    return !m_removed.isEmpty();
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(count() + kPage);
}

void ConversationListModel::reload()
{
    if (m_searchText.trimmed().isEmpty())
        read(std::max(count(), kPage));
    else
        readHits();
}

void ConversationListModel::read(int limit)
{
    const quint64 serial = ++m_serial;
    setLoading(true);
    // One more than is shown says whether there are more.
    const auto work = [=](ConversationStore &store) { return store.list(limit + 1); };
    m_storage->run(work).then(
        this, [=, this](const base::Result<QList<storage::Conversation>> &found) {
            if (serial != m_serial)
                return;
            setLoading(false);
            if (!found) {
                Q_EMIT failed(QString::fromStdString(found.error().message));
                return;
            }
            QList<Entry> entries;
            for (const storage::Conversation &each :
                 found->first(std::min<qsizetype>(found->size(), limit)))
                entries.append({each.id, 0, each.title, plainText(each.preview), each.updated});
            show(std::move(entries), found->size() > limit);
        });
}

void ConversationListModel::readHits()
{
    const quint64 serial = ++m_serial;
    setLoading(true);
    const auto work = [text = m_searchText](ConversationStore &store) {
        return store.search(text, kMaxHits);
    };
    m_storage->run(work).then(this, [=, this](const base::Result<QList<storage::SearchHit>> &hits) {
        if (serial != m_serial)
            return;
        setLoading(false);
        if (!hits) {
            Q_EMIT failed(QString::fromStdString(hits.error().message));
            return;
        }
        QList<Entry> entries;
        for (const storage::SearchHit &hit : *hits) {
            QString snippet = hit.snippet;
            snippet.remove(QChar(u'\ue000')).remove(QChar(u'\ue001'));
            entries.append(
                {hit.conversation, hit.message.value_or(0), hit.title, snippet.simplified(), {}});
        }
        show(std::move(entries), false);
    });
}

// Turns the list into `entries` with moves and inserts, so that the view keeps its place.
void ConversationListModel::show(QList<Entry> entries, bool hasMore)
{
    const int before = count();
    m_hasMore = hasMore;
    for (qsizetype row = 0; row < entries.size(); ++row)
        moveInto(row, entries[row]);
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

void ConversationListModel::moveInto(qsizetype row, const Entry &entry)
{
    const auto begin = m_entries.begin() + row;
    const auto found = std::find_if(begin, m_entries.end(), [&](const Entry &each) {
        return each.conversation == entry.conversation && each.message == entry.message;
    });
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

void ConversationListModel::rename(qint64 conversationId, const QString &title)
{
    const QString name = title.simplified();
    if (name.isEmpty())
        return;
    const auto work = [=](ConversationStore &store) { return store.rename(conversationId, name); };
    m_storage->run(work).then(this, [=, this](const base::Result<void> &renamed) {
        if (!renamed) {
            Q_EMIT failed(QString::fromStdString(renamed.error().message));
            return;
        }
        reload();
        Q_EMIT this->renamed(conversationId, name);
    });
}

void ConversationListModel::remove(qint64 conversationId)
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [=](const Entry &each) {
        return each.conversation == conversationId;
    });
    const QString title = found == m_entries.cend() ? QString() : found->title;
    const auto work = [=](ConversationStore &store) { return store.remove(conversationId); };
    m_storage->run(work).then(this, [=, this](const base::Result<void> &answer) {
        if (!answer) {
            Q_EMIT failed(QString::fromStdString(answer.error().message));
            return;
        }
        m_removed.append(conversationId);
        Q_EMIT canUndoRemoveChanged();
        Q_EMIT removed(conversationId, title);
        reload();
    });
}

void ConversationListModel::undoRemove()
{
    if (m_removed.isEmpty())
        return;
    const qint64 conversation = m_removed.takeLast();
    Q_EMIT canUndoRemoveChanged();
    const auto work = [=](ConversationStore &store) { return store.restore(conversation); };
    m_storage->run(work).then(this, [this](const base::Result<void> &answer) {
        if (!answer)
            Q_EMIT failed(QString::fromStdString(answer.error().message));
        reload();
    });
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
