// SPDX-License-Identifier: Apache-2.0
// What is in the context and what is done with it; what QML sees is in context_properties.cpp.
#include "app/chat/prompt_context.h"

#include "agents/media/pages.h"

#include <algorithm>
#include <utility>

#include <QtConcurrentRun>

using namespace Qt::Literals;

namespace app {
namespace {

    using Tokenizer = engine::text::Tokenizer;
    using storage::ConversationStore;

    constexpr qsizetype kBytesOfToken = 4; // where no tokenizer is there to ask

    qint64 countTokens(const std::shared_ptr<const Tokenizer> &tokenizer, const QString &text)
    {
        if (!tokenizer)
            return (text.toUtf8().size() + kBytesOfToken - 1) / kBytesOfToken;
        return static_cast<qint64>(
            tokenizer->encode(text.toStdString(), engine::text::ControlTokens::AsText).size());
    }

    void countFile(ContextItem &item, const agents::ModelSenses &senses)
    {
        const agents::media::Attachment &file = item.read.attachment;
        item.read.textBytes = chosenTextBytes(file);
        item.tokens = static_cast<qint64>(tokensOf(file, senses, item.read.textBytes));
    }

    // What each takes in the form in which it is read; a thread of the pool.
    QList<ContextItem> counted(const std::shared_ptr<const Tokenizer> &tokenizer,
                               QList<ContextItem> items,
                               const agents::ModelSenses &senses)
    {
        for (ContextItem &item : items) {
            if (item.kind == ContextItem::Kind::Thoughts)
                continue;
            if (item.kind != ContextItem::Kind::File)
                item.tokens = countTokens(tokenizer, item.text);
            else if (!item.choice.summary.isEmpty())
                item.tokens = countTokens(tokenizer, item.choice.summary);
            else
                countFile(item, senses);
        }
        return items;
    }

} // namespace

PromptContext::PromptContext(agents::InferenceService *inference,
                             storage::StorageService *storage,
                             const AttachmentFolders &folders,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_inference(inference)
    , m_storage(storage)
    , m_folders(folders)
    , m_maker(inference)
{
    connect(&m_maker, &SummaryMaker::grew, this, &PromptContext::busyChanged);
    connect(&m_maker, &SummaryMaker::written, this, &PromptContext::onSummary);
    connect(&m_maker, &SummaryMaker::failed, this, &PromptContext::onSummaryFailed);
    connect(inference, &agents::InferenceService::loaded, this, &PromptContext::read);
}

void PromptContext::setPace(const std::function<double(qint64)> &secondsFor)
{
    m_secondsFor = secondsFor;
}

void PromptContext::setOpen(bool on)
{
    if (std::exchange(m_isOpen, on) == on)
        return;
    Q_EMIT isOpenChanged();
    read();
}

void PromptContext::show(const Place &place)
{
    const bool isOther = place.conversation != m_place.conversation;
    m_place = place;
    if (isOther && !m_items.isEmpty())
        take({}); // of another conversation: not for a moment
    read();
}

void PromptContext::read()
{
    const quint64 serial = ++m_serial;
    if (!m_isOpen)
        return;
    const auto prepare = [place = m_place, folders = m_folders](
                             ConversationStore &store) -> base::Result<PreparedReply> {
        if (place.conversation != 0 && place.head != 0)
            return prepareInspection(store, place.conversation, place.head, folders);
        PreparedReply begun;
        begun.branch.conversation.systemPrompt = place.systemPrompt;
        return begun;
    };
    m_storage->run(prepare).then(this, [=, this](const base::Result<PreparedReply> &prepared) {
        if (serial != m_serial || !prepared)
            return; // what is not there any more has no context
        m_choices = contextChoices(prepared->branch.conversation.context);
        // All words of a conversation are joined and counted there.
        const auto count = [prepared = *prepared, instructions = m_place.instructions,
                            senses = m_place.senses, tokenizer = m_inference->tokenizer()] {
            return counted(tokenizer, contextItems(prepared, instructions), senses);
        };
        QtConcurrent::run(count).then(this, [=, this](const QList<ContextItem> &items) {
            if (serial == m_serial)
                take(items);
        });
    });
}

void PromptContext::take(const QList<ContextItem> &items)
{
    const auto keysOf = [](const QList<ContextItem> &list) {
        QStringList keys;
        for (const ContextItem &item : list)
            keys += keyOf(item);
        return keys;
    };
    if (!items.isEmpty()
        && keysOf(items) == keysOf(m_items)) { // the chips stay, and the focus in them
        m_items = items;
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_items = items;
        endResetModel();
    }
    Q_EMIT changed();
}

const ContextItem *PromptContext::find(const QString &itemKey) const
{
    for (const ContextItem &item : m_items) {
        if (keyOf(item) == itemKey)
            return &item;
    }
    return nullptr;
}

// Runs work on the storage thread; what holds from then on is read again.
template<typename Work>
void PromptContext::store(Work work)
{
    m_storage->run(std::move(work)).then(this, [this](const base::Result<bool> &answer) {
        if (!answer)
            Q_EMIT failed(QString::fromStdString(answer.error().message));
        read();
    });
}

void PromptContext::storeChoices(qint64 conversation, const ContextChoices &choices)
{
    ++m_serial; // what is being read is older than these, and would come in their place
    store([conversation, json = toJson(choices)](ConversationStore &store) -> base::Result<bool> {
        const auto set = store.setContext(conversation, json);
        return set ? base::Result<bool>(true) : base::Result<bool>(set.error());
    });
}

void PromptContext::choose(const QString &itemKey, const std::function<void(FileChoice &)> &change)
{
    const ContextItem *const item = find(itemKey);
    if (!item || item->kind != ContextItem::Kind::File || m_place.conversation == 0)
        return;
    const QByteArray sha256 = item->read.attachment.sha256;
    FileChoice choice = m_choices.of(sha256);
    change(choice);
    m_choices.set(sha256, choice); // at once: a second choice may follow before this one is stored
    storeChoices(m_place.conversation, m_choices);
}

void PromptContext::setLeftOut(const QString &itemKey, bool on)
{
    const ContextItem *const item = find(itemKey);
    if (item && item->kind == ContextItem::Kind::System && m_place.conversation != 0) {
        m_choices.leavesOutSystem = on;
        storeChoices(m_place.conversation, m_choices);
        return;
    }
    choose(itemKey, [=](FileChoice &choice) { choice.isLeftOut = on; });
}

void PromptContext::setPinned(const QString &itemKey, bool on)
{
    choose(itemKey, [=](FileChoice &choice) { choice.isPinned = on; });
}

void PromptContext::setDetail(const QString &itemKey, int detail)
{
    choose(itemKey,
           [=](FileChoice &choice) { choice.detail = static_cast<uint32_t>(std::max(0, detail)); });
}

void PromptContext::shorten(const QString &itemKey)
{
    const ContextItem *const item = find(itemKey);
    if (!item || !canShorten(*item))
        return;
    m_busyKey = itemKey;
    m_busyPlace = m_place;
    m_busyItem = *item;
    SummaryMaker::Wish wish{.text = item->text,
                            .isConversation = item->kind == ContextItem::Kind::Messages,
                            .contextLength = m_place.contextLength,
                            .elsewhere = m_place.elsewhere};
    if (item->kind == ContextItem::Kind::File)
        wish.text = chosenText(item->read.attachment);
    else if (const ContextItem *const before = find(u"summary"_s))
        wish.text = u"Before, in short: "_s + before->text + u"\n\n"_s + wish.text;
    m_maker.start(wish);
    Q_EMIT busyChanged();
    Q_EMIT changed();
}

void PromptContext::stopShortening()
{
    m_maker.stop();
    onSummaryFailed({});
}

void PromptContext::onSummaryFailed(const QString &message)
{
    m_busyKey.clear();
    Q_EMIT busyChanged();
    if (!message.isEmpty())
        Q_EMIT failed(message);
}

void PromptContext::onSummary(const QString &summary)
{
    m_busyKey.clear();
    Q_EMIT busyChanged();
    m_shortPlace = m_busyPlace;
    m_shortItem = m_busyItem;
    setSummary(m_shortPlace, m_shortItem, summary);
    Q_EMIT shortened();
}

// Reads the choices of that conversation first: it may not be the open one any more.
void PromptContext::setSummary(const Place &place, const ContextItem &item, const QString &text)
{
    if (item.kind != ContextItem::Kind::File) {
        store([message = item.message, text](ConversationStore &store) -> base::Result<bool> {
            const auto set = store.setSummary(message, text);
            return set ? base::Result<bool>(true) : base::Result<bool>(set.error());
        });
        return;
    }
    store([conversation = place.conversation, sha256 = item.read.attachment.sha256,
           text](ConversationStore &store) -> base::Result<bool> {
        const auto found = store.conversation(conversation);
        if (!found)
            return found.error();
        ContextChoices choices = contextChoices(found->context);
        FileChoice choice = choices.of(sha256);
        choice.summary = text;
        choices.set(sha256, choice);
        const auto set = store.setContext(conversation, toJson(choices));
        return set ? base::Result<bool>(true) : base::Result<bool>(set.error());
    });
}

void PromptContext::takeBack(const QString &itemKey)
{
    if (const ContextItem *const item = find(itemKey))
        setSummary(m_place, *item, {});
}

void PromptContext::undo()
{
    setSummary(m_shortPlace, m_shortItem, {});
}

} // namespace app
