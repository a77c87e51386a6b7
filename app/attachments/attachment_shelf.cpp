// SPDX-License-Identifier: Apache-2.0
// The shelves of AttachmentList, one per conversation, and what leaves them and comes back.
#include "app/attachments/attachment_item.h"
#include "app/attachments/attachment_part.h"

#include <algorithm>
#include <utility>

namespace app {

void AttachmentList::showConversation(qint64 conversation)
{
    if (conversation == m_conversation)
        return;
    beginResetModel();
    if (!m_items.empty())
        m_shelves[m_conversation] = std::move(m_items);
    m_items.clear();
    m_conversation = conversation;
    if (const auto shelf = m_shelves.extract(conversation))
        m_items = std::move(shelf.mapped());
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT totalsChanged();
}

void AttachmentList::moveConversation(qint64 from, qint64 to)
{
    if (m_conversation == from) {
        m_conversation = to;
    } else if (auto shelf = m_shelves.extract(from)) {
        shelf.key() = to;
        m_shelves.insert(std::move(shelf));
    }
}

QList<storage::Part> AttachmentList::ready() const
{
    QList<storage::Part> parts;
    for (const auto &item : m_items) {
        if (item->isRead())
            parts += partOf(item->read);
    }
    return parts;
}

QList<storage::Part> AttachmentList::take()
{
    const QList<storage::Part> parts = ready();
    std::vector<int> taken;
    for (const auto &item : m_items) {
        if (!item->isRead())
            continue;
        taken.push_back(item->id);
        item->encodings.clear(); // the reply needs them: they go on
    }
    for (const int id : taken)
        removeItem(id);
    return parts;
}

void AttachmentList::putBack(const QList<storage::Part> &parts, qint64 conversation)
{
    for (const storage::Part &part : parts) {
        if (part.kind != storage::PartKind::Attachment)
            continue;
        const int id = ++m_lastId;
        Item item{.id = id, .name = part.text};
        if (conversation == m_conversation)
            add(std::move(item));
        else
            m_shelves[conversation].push_back(std::make_unique<Item>(std::move(item)));
        m_reader.readKept(id, part);
    }
}

// Files that are being read are read anew there; a pasted one stays until it was read.
ShelfContent AttachmentList::give(qint64 conversation)
{
    ShelfContent content;
    const auto shelf = m_shelves.find(conversation);
    if (shelf == m_shelves.end())
        return content;
    std::erase_if(shelf->second, [&](const std::unique_ptr<Item> &item) {
        if (!item->isRead() && item->source.isEmpty())
            return false;
        if (item->isRead())
            content.parts += partOf(item->read);
        else
            content.files += item->source;
        m_reader.cancel(item->id);
        m_search.forget(item->id);
        stopEncoding(*item);
        return true;
    });
    if (shelf->second.empty())
        m_shelves.erase(shelf);
    return content;
}

void AttachmentList::receive(const ShelfContent &content)
{
    putBack(content.parts, m_conversation);
    addUrls(content.files);
}

} // namespace app
