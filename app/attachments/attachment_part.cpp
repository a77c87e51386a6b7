// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/attachment_part.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals;

namespace app {

namespace {

    using agents::media::Attachment;
    using agents::media::AttachmentKind;

    constexpr std::array kKinds{"document"_L1, "picture"_L1, "sound"_L1, "video"_L1};
    constexpr int kMostPixels = 1'000'000; // of a side
    constexpr int kMostPages = 64;
    constexpr double kLongest = 1e7; // seconds

    int bounded(const QJsonValue &value, int most)
    {
        return std::clamp(value.toInt(), 0, most);
    }

    double bounded(const QJsonValue &value, double most)
    {
        return std::clamp(value.toDouble(), 0.0, most);
    }

    uint32_t detailOf(const QJsonValue &value, uint32_t otherwise)
    {
        const auto wanted = static_cast<uint32_t>(bounded(value, kMostPixels));
        const bool isKnown = std::ranges::find(engine::vision::kBudgets, wanted)
            != std::end(engine::vision::kBudgets);
        return isKnown ? wanted : otherwise;
    }

    AttachmentKind kindOf(const QJsonValue &value)
    {
        const auto found = std::ranges::find(kKinds, value.toString());
        return found == kKinds.end() ? AttachmentKind::Document
                                     : static_cast<AttachmentKind>(found - kKinds.begin());
    }

    constexpr std::array kPageForms{"text"_L1, "picture"_L1, "none"_L1, "both"_L1};

    QJsonObject pageForms(const QMap<int, agents::media::PageForm> &pages)
    {
        QJsonObject forms;
        for (auto page = pages.cbegin(); page != pages.cend(); ++page)
            forms[QString::number(page.key())] = kPageForms[static_cast<size_t>(*page)];
        return forms;
    }

    QMap<int, agents::media::PageForm> pageForms(const QJsonObject &forms, int pageCount)
    {
        QMap<int, agents::media::PageForm> pages;
        for (auto form = forms.begin(); form != forms.end(); ++form) {
            const auto found = std::ranges::find(kPageForms, form->toString());
            const int page = form.key().toInt();
            if (found != kPageForms.end() && page >= 1 && page <= pageCount)
                pages[page] = static_cast<agents::media::PageForm>(found - kPageForms.begin());
        }
        return pages;
    }

    QList<int> pageNumbers(const QJsonArray &values)
    {
        QList<int> pages;
        for (qsizetype i = 0; i < std::min<qsizetype>(values.size(), kMostPages); ++i)
            pages += bounded(values[i], kMostPixels);
        return pages;
    }

    QJsonArray numbers(const QList<int> &values)
    {
        QJsonArray array;
        for (const int value : values)
            array.append(value);
        return array;
    }

} // namespace

storage::Part partOf(const ReadAttachment &read)
{
    const Attachment &attachment = read.attachment;
    QJsonObject data{{u"kind"_s, kKinds[static_cast<size_t>(attachment.kind)]},
                     {u"sha256"_s, QString::fromLatin1(attachment.sha256)},
                     {u"format"_s, attachment.format},
                     {u"suitableDetail"_s, static_cast<int>(attachment.suitableDetail)},
                     {u"detail"_s, static_cast<int>(attachment.choice.detail)}};
    if (attachment.kind == AttachmentKind::Document) {
        data["text"_L1] = QString::fromLatin1(read.textSha256);
        data["pages"_L1] = numbers(attachment.pages);
        if (!attachment.figures.isEmpty())
            data["figures"_L1] = numbers(attachment.figures);
        data["pageCount"_L1] = attachment.pageCount;
        if (!attachment.choice.pages.isEmpty())
            data["pageForms"_L1] = pageForms(attachment.choice.pages);
        return {storage::PartKind::Attachment, attachment.name, data};
    }
    data["width"_L1] = attachment.width;
    data["height"_L1] = attachment.height;
    data["seconds"_L1] = attachment.seconds;
    data["hasSound"_L1] = attachment.hasSound;
    data["from"_L1] = attachment.choice.from;
    data["to"_L1] = attachment.choice.to;
    data["frames"_L1] = attachment.choice.frames;
    return {storage::PartKind::Attachment, attachment.name, data};
}

std::optional<ReadAttachment> recordedAttachment(const storage::Part &part)
{
    if (part.kind != storage::PartKind::Attachment)
        return {};
    const QJsonObject &data = part.data;
    ReadAttachment read;
    Attachment &attachment = read.attachment;
    attachment.kind = kindOf(data["kind"_L1]);
    attachment.name = part.text;
    attachment.sha256 = data["sha256"_L1].toString().toLatin1();
    attachment.format = data["format"_L1].toString();
    attachment.pages = pageNumbers(data["pages"_L1].toArray());
    attachment.figures = pageNumbers(data["figures"_L1].toArray());
    attachment.pageCount = bounded(data["pageCount"_L1], kMostPixels);
    attachment.choice.pages = pageForms(data["pageForms"_L1].toObject(), attachment.pageCount);
    attachment.width = bounded(data["width"_L1], kMostPixels);
    attachment.height = bounded(data["height"_L1], kMostPixels);
    attachment.seconds = bounded(data["seconds"_L1], kLongest);
    attachment.hasSound = data["hasSound"_L1].toBool();
    attachment.suitableDetail = detailOf(data["suitableDetail"_L1], attachment.suitableDetail);
    attachment.choice.detail = detailOf(data["detail"_L1], 0);
    attachment.choice.from = bounded(data["from"_L1], kLongest);
    attachment.choice.to = bounded(data["to"_L1], kLongest);
    attachment.choice.frames = bounded(data["frames"_L1], kMostPixels);
    read.textSha256 = data["text"_L1].toString().toLatin1();
    return read;
}

std::optional<ReadAttachment> attachmentOf(const storage::Part &part,
                                           const AttachmentFolders &folders,
                                           const base::CancelToken *cancel)
{
    auto read = recordedAttachment(part);
    if (!read)
        return read;
    read->path = folders.store.pathOf(read->attachment.sha256, cancel);
    const QString thumbnail = folders.thumbnailOf(read->attachment.sha256);
    if (!read->path.isEmpty() && QFileInfo(thumbnail).isFile())
        read->thumbnail = thumbnail;
    return read;
}

void loadText(ReadAttachment &read, const AttachmentFolders &folders)
{
    QFile file(folders.store.pathOf(read.textSha256));
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly))
        read.attachment.text = QString::fromUtf8(file.readAll());
}

} // namespace app
