// SPDX-License-Identifier: Apache-2.0
#include "agents/media/pages.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace agents::media {

namespace {

    PageForm suitableForm(const Attachment &attachment, int page)
    {
        if (attachment.pages.contains(page))
            return PageForm::Picture;
        return attachment.figures.contains(page) ? PageForm::Both : PageForm::Text;
    }

    bool isPicture(PageForm form)
    {
        return form == PageForm::Picture || form == PageForm::Both;
    }

    // What "all" in that form means for one page.
    PageForm formAmongAll(const Attachment &attachment, int page, PageForm form)
    {
        const PageForm suitable = suitableForm(attachment, page);
        if (form == PageForm::Text)
            return suitable == PageForm::Picture ? suitable : PageForm::Text;
        return form == PageForm::Both ? suitable : form;
    }

    void setForm(const Attachment &attachment, int page, PageForm form, AttachmentChoice &choice)
    {
        if (form == suitableForm(attachment, page))
            choice.pages.remove(page);
        else
            choice.pages[page] = form;
    }

} // namespace

PageForm pageFormOf(const Attachment &attachment, int page)
{
    const auto chosen = attachment.choice.pages.constFind(page);
    return chosen == attachment.choice.pages.cend() ? suitableForm(attachment, page) : *chosen;
}

QList<int> picturedPages(const Attachment &attachment)
{
    QList<int> pages;
    for (const int page : attachment.pages + attachment.figures) {
        if (isPicture(pageFormOf(attachment, page)) && !pages.contains(page))
            pages += page;
    }
    for (auto each = attachment.choice.pages.cbegin(); each != attachment.choice.pages.cend();
         ++each) {
        if (isPicture(*each) && !pages.contains(each.key()))
            pages += each.key();
    }
    std::ranges::sort(pages);
    return pages.first(std::min<qsizetype>(pages.size(), kMostPictures));
}

AttachmentChoice withPage(const Attachment &attachment, int page, PageForm form)
{
    AttachmentChoice choice = attachment.choice;
    const int first = page == 0 ? 1 : page;
    const int last = page == 0 ? attachment.pageCount : page;
    qsizetype pictures = form == PageForm::Picture ? picturedPages(attachment).size() : 0;
    for (int each = std::max(1, first); each <= std::min(last, attachment.pageCount); ++each) {
        if (page == 0 && pageFormOf(attachment, each) == PageForm::None)
            continue;
        const PageForm wanted = page == 0 ? formAmongAll(attachment, each, form) : form;
        if (form == PageForm::Picture && !isPicture(pageFormOf(attachment, each))
            && ++pictures > kMostPictures)
            break;
        setForm(attachment, each, wanted, choice);
    }
    return choice;
}

bool needsSight(const Attachment &attachment)
{
    return std::ranges::any_of(picturedPages(attachment), [&attachment](int page) {
        return pageFormOf(attachment, page) == PageForm::Picture;
    });
}

AttachmentChoice withPages(const Attachment &attachment, const QList<int> &pages)
{
    AttachmentChoice choice = attachment.choice;
    for (int page = 1; page <= attachment.pageCount; ++page) {
        const bool isIn = std::ranges::binary_search(pages, page);
        if (!isIn)
            choice.pages[page] = PageForm::None;
        else if (pageFormOf(attachment, page) == PageForm::None)
            choice.pages.remove(page);
    }
    return choice;
}

std::optional<QList<int>> pagesIn(const QString &words, int pageCount)
{
    static const QRegularExpression form(u"^(\\d{1,6})\\s*(?:[-–]\\s*(\\d{1,6}))?$"_s);
    QList<int> pages;
    const QStringList pieces =
        (words.trimmed().isEmpty() ? u"1-%1"_s.arg(pageCount) : words).split(u',');
    for (const QString &piece : pieces) {
        const auto match = form.match(piece.trimmed());
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (!match.hasMatch() || first < 1 || last < first || first > pageCount)
            return {};
        for (int page = first; page <= std::min(last, pageCount); ++page)
            pages += page;
    }
    std::ranges::sort(pages);
    const auto rest = std::ranges::unique(pages);
    pages.erase(rest.begin(), rest.end());
    return pages;
}

QString pageWords(const Attachment &attachment)
{
    QStringList pieces;
    int count = 0;
    for (int page = 1; page <= attachment.pageCount; ++page) {
        if (pageFormOf(attachment, page) == PageForm::None)
            continue;
        const int first = page;
        while (page < attachment.pageCount && pageFormOf(attachment, page + 1) != PageForm::None)
            ++page;
        count += page - first + 1;
        pieces += first == page ? QString::number(page) : u"%1–%2"_s.arg(first).arg(page);
    }
    return count == attachment.pageCount ? QString() : pieces.join(u", "_s);
}

QString chosenText(const Attachment &attachment)
{
    if (attachment.choice.pages.isEmpty())
        return attachment.text;
    static const QRegularExpression mark(u"^\\[page (\\d{1,7})\\]$"_s,
                                         QRegularExpression::MultilineOption);
    const QString &text = attachment.text;
    const qsizetype end = text.lastIndexOf("</document>"_L1);
    QString chosen;
    qsizetype begin = 0;
    PageForm form = PageForm::Text;
    bool isChosen = false; // what stands from `begin` on is there because somebody chose so
    const auto finish = [&](qsizetype to) {
        if (!isChosen || form == PageForm::Text || form == PageForm::Both)
            chosen += QStringView(text).sliced(begin, to - begin);
        else if (form == PageForm::Picture)
            chosen += text.sliced(begin, text.indexOf(u'\n', begin) + 1 - begin)
                + u"(shown as a picture)\n\n"_s;
    };
    for (const auto &match : mark.globalMatch(text)) {
        if (end >= 0 && match.capturedStart() > end)
            break;
        finish(match.capturedStart());
        begin = match.capturedStart();
        const int page = match.captured(1).toInt();
        form = pageFormOf(attachment, page);
        isChosen = attachment.choice.pages.contains(page);
    }
    finish(std::max(begin, end));
    return end < begin ? chosen : chosen + text.sliced(end);
}

} // namespace agents::media
