// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/page_words.h"

#include "agents/media/pages.h"
#include "app/attachments/attachment_list.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {

using agents::media::Attachment;
using agents::media::PageForm;

bool arePictures(const Attachment &attachment)
{
    for (int page = 1; page <= attachment.pageCount; ++page) {
        const PageForm form = pageFormOf(attachment, page);
        if (form == PageForm::Text || form == PageForm::Both)
            return false;
    }
    return attachment.pageCount > 0;
}

bool showsFigures(const Attachment &attachment)
{
    return std::ranges::any_of(attachment.figures, [&attachment](int page) {
        return pageFormOf(attachment, page) == PageForm::Both;
    });
}

QString pagesShown(const Attachment &attachment, bool sees)
{
    int both = 0;
    int pictures = 0;
    for (const int page : picturedPages(attachment))
        ++(pageFormOf(attachment, page) == PageForm::Both ? both : pictures);
    QStringList words{pictures > 0
                          ? AttachmentList::tr("%1, %n pages as pictures", nullptr, pictures)
                                .arg(attachment.format)
                          : attachment.format};
    if (both > 0 && sees && attachment.moreFigures > 0)
        //: %1: how many pages with figures there are; %n: how many of them are shown
        words += AttachmentList::tr("%n of %1 pages with figures also as pictures", nullptr, both)
                     .arg(both + attachment.moreFigures);
    else if (both > 0 && sees)
        words += AttachmentList::tr("%n pages with figures also as pictures", nullptr, both);
    return words.join(u", "_s);
}

} // namespace app
