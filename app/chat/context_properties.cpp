// SPDX-License-Identifier: Apache-2.0
// What QML sees of PromptContext.
#include "agents/media/pages.h"
#include "app/chat/prompt_context.h"

#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::media::AttachmentKind;

    constexpr qsizetype kMostWords = 1000; // characters of a text that are shown

    bool isSeen(const agents::media::Attachment &attachment)
    {
        return attachment.kind == AttachmentKind::Picture
            || attachment.kind == AttachmentKind::Video || !picturedPages(attachment).isEmpty();
    }

} // namespace

QString PromptContext::keyOf(const ContextItem &item)
{
    switch (item.kind) {
    case ContextItem::Kind::System:
        return u"system"_s;
    case ContextItem::Kind::Summary:
        return u"summary"_s;
    case ContextItem::Kind::Messages:
        return u"messages"_s;
    case ContextItem::Kind::Thoughts:
        return u"thoughts"_s;
    case ContextItem::Kind::File:
        break;
    }
    return QString::fromLatin1(item.read.attachment.sha256);
}

QString PromptContext::nameOf(const ContextItem &item) const
{
    switch (item.kind) {
    case ContextItem::Kind::System:
        return tr("System text");
    case ContextItem::Kind::Summary:
        return tr("%n message(s) in short", nullptr, item.messages);
    case ContextItem::Kind::Messages:
        return tr("%n message(s)", nullptr, item.messages);
    case ContextItem::Kind::Thoughts:
        return tr("%n thought(s)", nullptr, item.messages);
    case ContextItem::Kind::File:
        break;
    }
    return item.name;
}

bool PromptContext::isRead(const ContextItem &item) const
{
    switch (item.kind) {
    case ContextItem::Kind::System:
        return !m_choices.leavesOutSystem;
    case ContextItem::Kind::Thoughts:
        return false;
    case ContextItem::Kind::File:
        return !item.choice.isLeftOut && !item.isCovered;
    case ContextItem::Kind::Summary:
    case ContextItem::Kind::Messages:
        break;
    }
    return true;
}

bool PromptContext::canShorten(const ContextItem &item) const
{
    if (m_place.conversation == 0 || (!m_place.elsewhere && !m_inference->isLoaded()))
        return false;
    if (item.kind == ContextItem::Kind::Messages)
        return item.message != 0;
    return item.kind == ContextItem::Kind::File && isRead(item) && item.choice.summary.isEmpty()
        && item.read.textBytes > 0;
}

QString PromptContext::costOf(const ContextItem &item) const
{
    const double seconds = m_secondsFor ? m_secondsFor(item.tokens) : -1;
    const QString cost = AttachmentList::costText(item.tokens, seconds);
    if (item.kind == ContextItem::Kind::Thoughts)
        return tr("Not read again");
    if (item.isCovered && !item.choice.isLeftOut)
        return tr("Its message is in short");
    return isRead(item) ? cost : tr("Left out, saves %1").arg(cost);
}

QString PromptContext::total() const
{
    qint64 tokens = 0;
    for (const ContextItem &item : m_items)
        tokens += isRead(item) ? item.tokens : 0;
    const double seconds = m_secondsFor ? m_secondsFor(tokens) : -1;
    return tr("Together %1").arg(AttachmentList::costText(tokens, seconds));
}

QString PromptContext::busyWords() const
{
    return m_maker.words() == 0 ? tr("Reading it")
                                : tr("%n word(s) written", nullptr, m_maker.words());
}

int PromptContext::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PromptContext::fileData(const ContextItem &item, int role) const
{
    const bool isFile = item.kind == ContextItem::Kind::File;
    const QVariantMap described = isFile ? AttachmentList::describe(item.read) : QVariantMap();
    switch (role) {
    case ThumbnailRole:
        return isFile ? described[u"thumbnail"_s] : QVariant(QUrl());
    case FileKindRole:
        return isFile ? described[u"kind"_s] : QVariant::fromValue(AttachmentList::Kind::Unknown);
    case IsPinnedRole:
        return item.choice.isPinned;
    case DetailRole:
        return item.choice.detail != 0 ? item.choice.detail : item.read.attachment.choice.detail;
    case HasDetailRole:
        return isFile && isRead(item) && item.choice.summary.isEmpty()
            && isSeen(item.read.attachment);
    case CanPinRole:
        return isFile && !item.choice.isLeftOut;
    default:
        return {};
    }
}

QVariant PromptContext::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContextItem &item = m_items[index.row()];
    switch (role) {
    case ItemKeyRole:
        return keyOf(item);
    case KindRole:
        return QVariant::fromValue(static_cast<Kind>(item.kind));
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(item);
    case CostRole:
        return costOf(item);
    case TokensRole:
        return isRead(item) ? item.tokens : 0;
    case IsReadRole:
        return isRead(item);
    case IsLeftOutRole:
        return item.kind == ContextItem::Kind::System ? m_choices.leavesOutSystem
                                                      : item.choice.isLeftOut;
    case IsShortRole:
        return item.kind == ContextItem::Kind::Summary || !item.choice.summary.isEmpty();
    case CanLeaveOutRole:
        return m_place.conversation != 0
            && (item.kind == ContextItem::Kind::System || item.kind == ContextItem::Kind::File);
    case CanShortenRole:
        return canShorten(item);
    case WordsRole:
        return (item.choice.summary.isEmpty() ? item.text : item.choice.summary).left(kMostWords);
    default:
        return fileData(item, role);
    }
}

QHash<int, QByteArray> PromptContext::roleNames() const
{
    return {{ItemKeyRole, "itemKey"},     {KindRole, "kind"},
            {NameRole, "name"},           {CostRole, "cost"},
            {TokensRole, "tokens"},       {ThumbnailRole, "thumbnail"},
            {FileKindRole, "fileKind"},   {IsReadRole, "isRead"},
            {IsLeftOutRole, "isLeftOut"}, {IsPinnedRole, "isPinned"},
            {IsShortRole, "isShort"},     {DetailRole, "detail"},
            {HasDetailRole, "hasDetail"}, {CanLeaveOutRole, "canLeaveOut"},
            {CanPinRole, "canPin"},       {CanShortenRole, "canShorten"},
            {WordsRole, "words"}};
}

} // namespace app
