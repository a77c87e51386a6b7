// SPDX-License-Identifier: Apache-2.0
#include "app/chat/mentions.h"

#include "app/exchange/text_writers.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::ConversationStore;

    constexpr auto kFolders = "attachments/askedFolders"_L1;
    constexpr qsizetype kMostFolders = 8;
    constexpr qsizetype kMostOfAKind = 6;
    constexpr int kLookedThrough = 400;

    bool fits(const QString &name, const QString &typed)
    {
        return name.contains(typed, Qt::CaseInsensitive);
    }

    QString fileNameOf(const QString &title)
    {
        QString name = title.simplified().left(60);
        for (const QChar c : u"/\\:*?\"<>|"_s)
            name.replace(c, u'-');
        return (name.isEmpty() ? Mentions::tr("Conversation") : name) + u".md"_s;
    }

} // namespace

QStringList AskedFolders::paths()
{
    QStringList paths = QSettings().value(kFolders).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo(path).isDir(); });
    return paths;
}

void AskedFolders::add(const QString &path)
{
    // Folders that are away now (a drive that is not plugged in) stay in the list.
    QStringList paths = QSettings().value(kFolders).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(kFolders, QStringList(paths.first(std::min(paths.size(), kMostFolders))));
}

Mentions::Mentions(storage::StorageService *storage, AttachmentList *attachments, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_attachments(attachments)
{
    connect(attachments, &AttachmentList::folderAsked, this,
            [](const QString &path) { AskedFolders::add(path); });
    connect(&m_paths, &PathCompletion::found, this, [this](const QList<FoundPath> &paths) {
        Entries entries;
        for (const FoundPath &path : paths)
            entries.append({.path = path});
        setFound(std::move(entries));
    });
}

QVariantMap Mentions::describePath(const FoundPath &path)
{
    QVariantMap map{
        {u"title"_s, path.isFolder && !path.isItself ? path.name + QDir::separator() : path.name},
        {u"detail"_s, path.isItself ? tr("Ask about the folder %1").arg(path.beside) : path.beside},
        {u"symbol"_s, path.isFolder ? u"folder"_s : u"file"_s}};
    if (path.isFolder && !path.isItself)
        map.insert(u"completes"_s, path.typed);
    return map;
}

QVariantMap Mentions::describe(const Entry &entry)
{
    if (entry.path)
        return describePath(*entry.path);
    const bool isFolder = !entry.folder.isEmpty();
    const bool isFile = !isFolder && entry.conversation == 0;
    return {{u"title"_s, entry.title},
            {u"detail"_s,
             isFolder ? tr("Ask about the folder %1").arg(QDir::toNativeSeparators(entry.folder))
                 : isFile ? tr("File")
                          : tr("Conversation")},
            {u"symbol"_s,
             isFolder     ? u"folder"_s
                 : isFile ? u"file"_s
                          : u"conversation"_s}};
}

QVariantList Mentions::found() const
{
    QVariantList list;
    for (const Entry &entry : m_found)
        list.append(describe(entry));
    return list;
}

base::Result<Mentions::Entries>
Mentions::search(ConversationStore &store, const QString &typed, storage::ConversationId open)
{
    Entries entries;
    const auto files = store.recentAttachments(open, kLookedThrough);
    if (!files)
        return files.error();
    for (const storage::Part &file : *files) {
        if (entries.size() < kMostOfAKind && fits(file.text, typed))
            entries.append({.file = file, .title = file.text});
    }
    qsizetype folders = 0;
    for (const QString &path : AskedFolders::paths()) {
        const QString name = QDir(path).dirName();
        if (fits(name, typed) && folders++ < kMostOfAKind)
            entries.append({.folder = path, .title = name});
    }
    const auto conversations = store.list(kLookedThrough);
    if (!conversations)
        return conversations.error();
    qsizetype listed = 0;
    for (const storage::Conversation &each : *conversations) {
        if (each.id != open && each.head && fits(each.title, typed) && listed++ < kMostOfAKind)
            entries.append({.conversation = each.id, .title = each.title});
    }
    return entries;
}

// The folder that is asked about here, as ./ means it.
QString Mentions::pathBase() const
{
    for (int row = 0; row < m_attachments->rowCount(); ++row) {
        const QModelIndex item = m_attachments->index(row);
        const auto kind = item.data(AttachmentList::KindRole).value<AttachmentList::Kind>();
        if (kind == AttachmentList::Kind::Folder)
            return item.data(AttachmentList::PathRole).toString();
    }
    return QDir::homePath();
}

void Mentions::setFound(Entries found)
{
    m_found = std::move(found);
    Q_EMIT foundChanged();
}

// What was found in another folder must not be chosen for this one.
void Mentions::beginListing(const QString &folder)
{
    if (folder == m_listed)
        return;
    m_listed = folder;
    setFound({});
}

void Mentions::find(const QString &typed)
{
    const quint64 serial = ++m_serial;
    m_paths.cancel();
    const QString path = QDir::fromNativeSeparators(typed);
    const bool isPath = PathCompletion::isPath(path);
    beginListing(isPath ? path.first(path.lastIndexOf(u'/') + 1) : QString());
    if (isPath)
        return m_paths.find(path, pathBase());
    const auto work = [typed, open = m_conversation](ConversationStore &store) {
        return search(store, typed, open);
    };
    m_storage->run(work).then(this, [=, this](const base::Result<Entries> &found) {
        if (serial == m_serial)
            setFound(found ? *found : Entries());
    });
}

void Mentions::choose(int index)
{
    if (index < 0 || index >= m_found.size())
        return;
    const Entry entry = m_found[index];
    if (entry.path)
        m_attachments->addUrls({QUrl::fromLocalFile(entry.path->path)});
    else if (!entry.folder.isEmpty())
        m_attachments->addUrls({QUrl::fromLocalFile(entry.folder)});
    else if (entry.conversation != 0)
        takeConversation(entry);
    else
        m_attachments->putBack({entry.file}, m_conversation);
}

// As Markdown, its shown branch: what a reader sees of it.
void Mentions::takeConversation(const Entry &entry)
{
    const auto work = [id = entry.conversation](ConversationStore &store) -> base::Result<QString> {
        auto conversation = store.conversation(id);
        if (!conversation)
            return conversation.error();
        auto messages = store.branch(conversation->head.value_or(0));
        if (!messages)
            return messages.error();
        return exchange::toMarkdown({*std::move(conversation), {}, *std::move(messages)});
    };
    m_storage->run(work).then(this, [this, entry](const base::Result<QString> &text) {
        if (text)
            m_attachments->addNamed(*text, fileNameOf(entry.title));
        else
            Q_EMIT failed(QString::fromStdString(text.error().message));
    });
}

} // namespace app
