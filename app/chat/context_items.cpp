// SPDX-License-Identifier: Apache-2.0
#include "app/chat/context_items.h"

#include "app/chat/message_rows.h"

#include <utility>

#include <QSet>

using namespace Qt::Literals;

namespace app {
namespace {

    using Kind = ContextItem::Kind;

    ContextItem systemItem(const PreparedReply &prepared, const QString &instructions)
    {
        QStringList texts{instructions, prepared.branch.conversation.systemPrompt};
        texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
        return {.kind = Kind::System, .text = texts.join(u"\n\n"_s)};
    }

    // Finished thoughts are not read again; what they took is told.
    ContextItem thoughtsItem(const QList<BranchMessage> &messages)
    {
        ContextItem item{.kind = Kind::Thoughts};
        for (const BranchMessage &each : messages) {
            for (const storage::Part &part : each.message.parts) {
                if (part.kind != storage::PartKind::Thought)
                    continue;
                item.tokens += part.data["tokens"_L1].toInteger();
                ++item.messages;
            }
        }
        return item;
    }

    ContextItem messagesItem(const QList<BranchMessage> &messages, qsizetype from)
    {
        ContextItem item{.kind = Kind::Messages};
        QStringList texts;
        if (messages.isEmpty())
            return item;
        for (qsizetype i = from; i < messages.size(); ++i) {
            const storage::Message &message = messages[i].message;
            const QString text = messageText(message);
            if (text.isEmpty())
                continue;
            texts += (message.role == storage::Role::User ? u"User: "_s : u"Assistant: "_s) + text;
            ++item.messages;
        }
        // A summary stands for whole turns, each of which ends with a reply.
        const storage::Message &last = messages.back().message;
        if (last.role == storage::Role::Assistant && last.state != storage::MessageState::Streaming)
            item.message = last.id;
        item.text = texts.join(u"\n\n"_s);
        return item;
    }

    QList<ContextItem> fileItems(const PreparedReply &prepared, qsizetype summary)
    {
        const ContextChoices choices = contextChoices(prepared.branch.conversation.context);
        const QList<BranchMessage> &messages = prepared.branch.messages;
        QList<ContextItem> items;
        QHash<QByteArray, qsizetype> places;
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const auto files = prepared.attachments.value(messages[i].message.id);
            for (const ReadAttachment &read : files) {
                const QByteArray &sha256 = read.attachment.sha256;
                const FileChoice choice = choices.of(sha256);
                const bool isCovered = i <= summary && !choice.isPinned;
                if (const auto place = places.constFind(sha256); place != places.cend()) {
                    items[*place].isCovered = items[*place].isCovered && isCovered;
                    continue;
                }
                places.insert(sha256, items.size());
                ContextItem item{.kind = Kind::File, .name = read.attachment.name, .read = read};
                item.choice = choice;
                item.isCovered = isCovered;
                if (choice.detail != 0)
                    item.read.attachment.choice.detail = choice.detail;
                items.append(std::move(item));
            }
        }
        return items;
    }

} // namespace

qsizetype summaryPlace(const QList<BranchMessage> &messages)
{
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const bool isAsked =
            i + 1 >= messages.size() || messages[i + 1].message.role == storage::Role::User;
        if (!messages[i].message.summary.isEmpty() && isAsked)
            return i;
    }
    return -1;
}

QList<ContextItem> contextItems(const PreparedReply &prepared, const QString &instructions)
{
    const QList<BranchMessage> &messages = prepared.branch.messages;
    const qsizetype summary = summaryPlace(messages);
    QList<ContextItem> items;
    if (const ContextItem system = systemItem(prepared, instructions); !system.text.isEmpty())
        items.append(system);
    if (summary >= 0) {
        const storage::Message &message = messages[summary].message;
        items.append({.kind = Kind::Summary,
                      .text = message.summary,
                      .messages = static_cast<int>(summary) + 1,
                      .message = message.id});
    }
    items += fileItems(prepared, summary);
    if (const ContextItem rest = messagesItem(messages, summary + 1); rest.messages > 0)
        items.append(rest);
    if (const ContextItem thoughts = thoughtsItem(messages); thoughts.messages > 0)
        items.append(thoughts);
    return items;
}

} // namespace app
