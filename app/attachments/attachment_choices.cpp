// SPDX-License-Identifier: Apache-2.0
// What the user chooses about the items of AttachmentList.
#include "agents/media/pages.h"
#include "app/attachments/attachment_item.h"
#include "app/attachments/attachment_list.h"

#include <algorithm>

namespace app {

void AttachmentList::setChoice(int itemId, const agents::media::AttachmentChoice &choice)
{
    Item *const item = find(itemId);
    if (!item || !item->isRead() || item->read.attachment.choice == choice)
        return;
    stopEncoding(*item);
    const bool isSameText = choice.pages == item->read.attachment.choice.pages;
    item->read.attachment.choice = choice;
    if (!isSameText) // meanwhile it costs what it did
        m_reader.count(itemId, item->read.attachment);
    encode(*item);
    change(*item);
}

void AttachmentList::setDetail(int itemId, int detail)
{
    const auto wanted = static_cast<uint32_t>(std::max(0, detail));
    const Item *const item = find(itemId);
    const bool isKnown = wanted == 0
        || std::ranges::find(engine::vision::kBudgets, wanted)
            != std::end(engine::vision::kBudgets);
    if (!item || !isKnown)
        return;
    auto choice = item->read.attachment.choice;
    choice.detail = wanted;
    setChoice(itemId, choice);
}

void AttachmentList::setStretch(int itemId, double from, double to)
{
    const Item *const item = find(itemId);
    if (!item)
        return;
    auto choice = item->read.attachment.choice;
    const double length = item->read.attachment.seconds;
    choice.from = std::clamp(from, 0.0, std::max(0.0, length));
    choice.to = to <= choice.from || to >= length ? 0 : to;
    setChoice(itemId, choice);
}

void AttachmentList::setFrames(int itemId, int frames)
{
    const Item *const item = find(itemId);
    if (!item)
        return;
    auto choice = item->read.attachment.choice;
    choice.frames = std::max(0, frames);
    setChoice(itemId, choice);
}

void AttachmentList::setPageForm(int itemId, int page, int form)
{
    const Item *const item = find(itemId);
    if (item && form >= 0 && form <= static_cast<int>(agents::media::PageForm::Both))
        setChoice(
            itemId,
            withPage(item->read.attachment, page, static_cast<agents::media::PageForm>(form)));
}

bool AttachmentList::setPages(int itemId, const QString &words)
{
    const Item *const item = find(itemId);
    const auto pages =
        item ? agents::media::pagesIn(words, item->read.attachment.pageCount) : std::nullopt;
    if (!pages)
        return false;
    setChoice(itemId, withPages(item->read.attachment, *pages));
    return true;
}

} // namespace app
