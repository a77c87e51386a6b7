// SPDX-License-Identifier: Apache-2.0
// What QML sees of AttachmentList.
#include "agents/media/pages.h"
#include "app/attachments/attachment_item.h"
#include "app/attachments/attachment_list.h"
#include "app/attachments/page_words.h"

#include <algorithm>

#include <QLocale>

using namespace Qt::Literals;

namespace app {

namespace {

    using agents::media::Attachment;
    using agents::media::AttachmentKind;

    QString lengthText(double seconds)
    {
        const auto whole = static_cast<qint64>(seconds + 0.5);
        return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    }

    AttachmentList::Kind kindOf(AttachmentKind kind)
    {
        switch (kind) {
        case AttachmentKind::Document:
            return AttachmentList::Kind::Document;
        case AttachmentKind::Picture:
            return AttachmentList::Kind::Picture;
        case AttachmentKind::Sound:
            return AttachmentList::Kind::Sound;
        case AttachmentKind::Video:
            return AttachmentList::Kind::Video;
        }
        return AttachmentList::Kind::Unknown;
    }

    bool isSeen(const Attachment &attachment)
    {
        return attachment.kind == AttachmentKind::Picture
            || attachment.kind == AttachmentKind::Video || !picturedPages(attachment).isEmpty();
    }

} // namespace

// The time only once it is known and worth a word.
QString AttachmentList::costText(qint64 tokens, double seconds)
{
    if (tokens < 0)
        return {};
    const QLocale locale;
    const QString words = tr("%n tokens", nullptr, static_cast<int>(tokens))
                              .replace(QString::number(tokens), locale.toString(tokens));
    if (seconds < 0.05)
        return words;
    const QString time = seconds < 10 ? tr("%1 s").arg(locale.toString(seconds, 'f', 1))
        : seconds < 100               ? tr("%1 s").arg(locale.toString(qRound(seconds)))
                                      : tr("%1 min").arg(locale.toString(qRound(seconds / 60)));
    return tr("%1, %2").arg(words, time);
}

QVariantMap AttachmentList::describe(const ReadAttachment &read)
{
    return {
        {u"name"_s, read.attachment.name},
        {u"kind"_s, QVariant::fromValue(kindOf(read.attachment.kind))},
        {u"path"_s, read.path},
        {u"thumbnail"_s, read.thumbnail.isEmpty() ? QUrl() : QUrl::fromLocalFile(read.thumbnail)},
        {u"isMissing"_s, read.path.isEmpty()}};
}

int AttachmentList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

bool AttachmentList::isReading() const
{
    return std::ranges::any_of(m_items,
                               [](const auto &item) { return item->state == State::Reading; });
}

bool AttachmentList::hasReady() const
{
    return std::ranges::any_of(m_items, [](const auto &item) { return item->isRead(); });
}

qint64 AttachmentList::tokens() const
{
    uint64_t sum = 0;
    for (const auto &item : m_items) {
        if (item->isRead())
            sum += item->tokens(senses());
    }
    return static_cast<qint64>(sum);
}

double AttachmentList::seconds() const
{
    uint64_t waiting = 0;
    for (const auto &item : m_items)
        waiting += item->waitingTokens();
    return m_pace.secondsFor(static_cast<uint64_t>(tokens()), waiting);
}

QString AttachmentList::cost() const
{
    return costText(tokens(), seconds());
}

QStringList AttachmentList::problems() const
{
    QStringList sentences;
    for (const auto &item : m_items)
        sentences.append(problemOf(*item));
    sentences.removeAll(QString());
    sentences.removeDuplicates();
    return sentences;
}

QVariantMap AttachmentList::choices(int itemId) const
{
    const Item *const item = find(itemId);
    if (!item)
        return {};
    return {{u"detail"_s, item->read.attachment.choice.detail},
            {u"hasDetail"_s, choiceOf(*item, HasDetailRole)},
            {u"canOpen"_s, item->isRead()},
            {u"length"_s, choiceOf(*item, LengthRole)},
            {u"from"_s, choiceOf(*item, FromRole)},
            {u"to"_s, choiceOf(*item, ToRole)},
            {u"frames"_s, choiceOf(*item, FramesRole)},
            {u"cost"_s, costOf(*item, CostRole)},
            {u"pageCount"_s, item->read.attachment.pageCount},
            {u"pages"_s, pageWords(item->read.attachment)},
            {u"arePictures"_s, arePictures(item->read.attachment)},
            {u"hasFigures"_s, !item->read.attachment.figures.isEmpty()},
            {u"showsFigures"_s, showsFigures(item->read.attachment)},
            {u"isConfined"_s, item->read.isConfined},
            {u"isFolder"_s, item->isFolder()},
            {u"isPaused"_s, item->state == State::Paused},
            {u"isPastedText"_s, !item->pasted.isEmpty()}};
}

QVariantMap AttachmentList::file(int itemId) const
{
    const Item *const item = find(itemId);
    if (!item || !item->isRead())
        return {};
    QVariantMap described = describe(item->read);
    described[u"itemId"_s] = itemId;
    return described;
}

int AttachmentList::pageForm(int itemId, int page) const
{
    const Item *const item = find(itemId);
    return item && item->isRead() ? static_cast<int>(pageFormOf(item->read.attachment, page)) : 0;
}

bool AttachmentList::canHear() const
{
    return senses().hears();
}

// Why it cannot be sent; else why the model will not perceive it.
QString AttachmentList::problemOf(const Item &item) const
{
    if (!item.problem.isEmpty() || !item.isRead() || m_elsewhere || !m_inference->isLoaded())
        return item.problem;
    const Attachment &attachment = item.read.attachment;
    if (attachment.kind == AttachmentKind::Document && !needsSight(attachment))
        return {}; // pictures beside a text are only left out
    const auto can = agents::checkPerceives(senses(),
                                            attachment.kind == AttachmentKind::Sound
                                                ? engine::text::Media::Audio
                                                : engine::text::Media::Image,
                                            QString::fromStdString(m_inference->modelInfo().name));
    return can ? QString() : QString::fromStdString(can.error().message);
}

QString AttachmentList::summaryOf(const Item &item) const
{
    const Attachment &attachment = item.read.attachment;
    const QLocale locale;
    const QString size =
        u"%1 × %2"_s.arg(locale.toString(attachment.width), locale.toString(attachment.height));
    switch (attachment.kind) {
    case AttachmentKind::Picture:
        return size;
    case AttachmentKind::Sound:
        return attachment.format + u", "_s + lengthText(takenSeconds(attachment));
    case AttachmentKind::Video:
        return u"%1, %2, %3"_s.arg(attachment.format, size, lengthText(takenSeconds(attachment)));
    case AttachmentKind::Document:
        break;
    }
    return pagesShown(attachment, senses().sees());
}

QVariant AttachmentList::costOf(const Item &item, int role) const
{
    if (!item.isRead())
        return role == CostRole ? QVariant(QString()) : QVariant(-1);
    const uint64_t tokens = item.tokens(senses());
    if (role == TokensRole)
        return static_cast<qint64>(tokens);
    const double seconds = m_pace.secondsFor(tokens, item.waitingTokens());
    if (role == CostRole)
        return costText(static_cast<qint64>(tokens), seconds);
    return seconds;
}

QVariant AttachmentList::choiceOf(const Item &item, int role)
{
    const Attachment &attachment = item.read.attachment;
    switch (role) {
    case DetailRole:
        return attachment.choice.detail;
    case ShownDetailRole:
        return detailOf(attachment);
    case HasDetailRole:
        return item.isRead() && isSeen(attachment);
    case LengthRole:
        return attachment.seconds;
    case FromRole:
        return attachment.choice.from;
    case ToRole:
        return attachment.choice.to > 0 ? attachment.choice.to : attachment.seconds;
    case FramesRole:
        return framesOf(attachment);
    default:
        return {};
    }
}

QVariant AttachmentList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *m_items[static_cast<size_t>(index.row())];
    switch (role) {
    case ItemIdRole:
        return item.id;
    case Qt::DisplayRole:
    case NameRole:
        return item.name;
    case KindRole:
        return QVariant::fromValue(item.isRead()         ? kindOf(item.read.attachment.kind)
                                       : item.isFolder() ? Kind::Folder
                                                         : Kind::Unknown);
    case StateRole:
        return QVariant::fromValue(item.state);
    case ProgressRole:
        return item.progress;
    case ProblemRole:
        return problemOf(item);
    case SummaryRole:
        if (item.isFolder() && (item.state == State::Ready || item.state == State::Encoding))
            return item.hasMoreFiles
                ? tr("%n files, and more that are not read", nullptr, item.files)
                : tr("%n files", nullptr, item.files);
        return item.isRead() ? summaryOf(item) : QString();
    case TokensRole:
    case SecondsRole:
    case CostRole:
        return costOf(item, role);
    case ThumbnailRole:
        return item.read.thumbnail.isEmpty() ? QUrl() : QUrl::fromLocalFile(item.read.thumbnail);
    case PathRole:
        return item.isFolder() ? item.folder : item.read.path;
    default:
        return choiceOf(item, role);
    }
}

QHash<int, QByteArray> AttachmentList::roleNames() const
{
    return {{ItemIdRole, "itemId"},       {NameRole, "name"},
            {KindRole, "kind"},           {StateRole, "state"},
            {ProgressRole, "progress"},   {ProblemRole, "problem"},
            {SummaryRole, "summary"},     {TokensRole, "tokens"},
            {SecondsRole, "seconds"},     {CostRole, "cost"},
            {ThumbnailRole, "thumbnail"}, {PathRole, "path"},
            {DetailRole, "detail"},       {ShownDetailRole, "shownDetail"},
            {HasDetailRole, "hasDetail"}, {LengthRole, "length"},
            {FromRole, "from"},           {ToRole, "to"},
            {FramesRole, "frames"}};
}

} // namespace app
