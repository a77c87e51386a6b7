// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/json_archive.h"

#include "app/exchange/importers.h"
#include "app/exchange/tree_builder.h"

#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QSet>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    using storage::Message;
    using storage::MessageState;
    using storage::Part;
    using storage::PartKind;
    using storage::Role;

    constexpr qsizetype kMostSummary = 20'000; // characters
    constexpr qsizetype kMostName = 100;
    constexpr qsizetype kMostMark = 8;
    // What lists and lines show is laid out whole, however little of it there is room for.
    constexpr qsizetype kMostLine = 200;
    constexpr qsizetype kMostFileName = 255;
    constexpr qsizetype kMostError = 2000;

    template<typename Enum>
    struct Named {
        Enum value;
        QLatin1StringView name;
    };

    constexpr std::array kRoles = {
        Named<Role>{Role::System, "system"_L1}, Named<Role>{Role::User, "user"_L1},
        Named<Role>{Role::Assistant, "assistant"_L1}, Named<Role>{Role::Tool, "tool"_L1}};
    constexpr std::array kStates = {Named<MessageState>{MessageState::Complete, "complete"_L1},
                                    Named<MessageState>{MessageState::Stopped, "stopped"_L1},
                                    Named<MessageState>{MessageState::Failed, "failed"_L1},
                                    Named<MessageState>{MessageState::Streaming, "stopped"_L1}};
    constexpr std::array kParts = {Named<PartKind>{PartKind::Text, "text"_L1},
                                   Named<PartKind>{PartKind::Thought, "thought"_L1},
                                   Named<PartKind>{PartKind::ToolCall, "toolCall"_L1},
                                   Named<PartKind>{PartKind::ToolResult, "toolResult"_L1},
                                   Named<PartKind>{PartKind::Attachment, "attachment"_L1}};

    template<typename Names, typename Enum>
    QString nameOf(const Names &names, Enum value)
    {
        const auto found =
            std::ranges::find_if(names, [=](const auto &each) { return each.value == value; });
        return found == names.end() ? QString() : QString(found->name);
    }

    template<typename Names>
    auto valueOf(const Names &names, const QString &name) -> decltype(names[0].value)
    {
        const auto found =
            std::ranges::find_if(names, [&](const auto &each) { return name == each.name; });
        return found == names.end() ? names[0].value : found->value;
    }

    QString timeOf(const QDateTime &time)
    {
        return time.toUTC().toString(Qt::ISODateWithMs);
    }

    QDateTime toTime(const QJsonValue &value)
    {
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    }

    QJsonObject toJson(const Message &message)
    {
        QJsonArray parts;
        for (const Part &part : message.parts) {
            QJsonObject object{{u"kind"_s, nameOf(kParts, part.kind)}, {u"text"_s, part.text}};
            if (!part.data.isEmpty())
                object["data"_L1] = part.data;
            parts.append(object);
        }
        QJsonObject object{{u"id"_s, message.id},
                           {u"role"_s, nameOf(kRoles, message.role)},
                           {u"state"_s, nameOf(kStates, message.state)},
                           {u"created"_s, timeOf(message.created)},
                           {u"parts"_s, parts}};
        if (message.parent)
            object["parent"_L1] = *message.parent;
        if (!message.receipt.isEmpty())
            object["receipt"_L1] = message.receipt;
        if (!message.summary.isEmpty())
            object["summary"_L1] = message.summary;
        return object;
    }

    QJsonObject toJson(const storage::Preset &assistant)
    {
        return {{u"name"_s, assistant.name},
                {u"mark"_s, assistant.mark},
                {u"contents"_s, assistant.data}};
    }

    // Its contents are checked by whoever uses them.
    std::optional<storage::Preset> toAssistant(const QJsonObject &object)
    {
        storage::Preset assistant;
        assistant.name = object["name"_L1].toString().simplified().left(kMostName);
        assistant.mark = object["mark"_L1].toString().simplified().left(kMostMark);
        assistant.data = object["contents"_L1].toObject();
        return assistant.name.isEmpty() ? std::nullopt : std::optional(assistant);
    }

    QString lineOf(const QString &text, qsizetype most)
    {
        // What is far longer is not gone through.
        return withoutControls(text.left(4 * most).simplified()).left(most);
    }

    // Numbers are clamped by whoever uses them; these texts are shown as they are.
    QJsonObject toReceipt(QJsonObject receipt)
    {
        for (const auto &key :
             {u"model"_s, u"variant"_s, u"quantization"_s, u"backend"_s, u"file"_s, u"sentTo"_s}) {
            if (const auto value = receipt.find(key); value != receipt.end())
                *value = lineOf(value->toString(), kMostLine);
        }
        if (const auto error = receipt.find("error"_L1); error != receipt.end())
            *error = error->toString().left(kMostError);
        return receipt;
    }

    // Files that passages were taken from lie on the computer that wrote the conversation. Here the
    // same path is another file, or one of a computer in the network.
    QJsonObject withoutPaths(QJsonObject data)
    {
        if (!data.contains("sources"_L1))
            return data;
        QJsonArray sources = data["sources"_L1].toArray();
        for (QJsonValueRef value : sources) {
            QJsonObject source = value.toObject();
            const QString path = source.value("path"_L1).toString().replace(u'\\', u'/');
            source["path"_L1] = path.section(u'/', -1).left(kMostFileName);
            value = source;
        }
        data["sources"_L1] = sources;
        return data;
    }

    Part toPart(const QJsonObject &object)
    {
        const PartKind kind = valueOf(kParts, object["kind"_L1].toString());
        QString text = object["text"_L1].toString();
        if (kind == PartKind::Attachment)
            text = withoutControls(text.left(kMostFileName));
        return {kind, text, withoutPaths(object["data"_L1].toObject())};
    }

    Message toMessage(const QJsonObject &object)
    {
        Message message;
        message.id = object["id"_L1].toInteger();
        if (object["parent"_L1].isDouble())
            message.parent = object["parent"_L1].toInteger();
        message.role = valueOf(kRoles, object["role"_L1].toString());
        message.state = valueOf(kStates, object["state"_L1].toString());
        message.created = toTime(object["created"_L1]);
        message.receipt = toReceipt(object["receipt"_L1].toObject());
        message.summary = object["summary"_L1].toString().left(kMostSummary);
        for (const QJsonValue &value : object["parts"_L1].toArray())
            message.parts.append(toPart(value.toObject()));
        return message;
    }

} // namespace

QJsonObject toJson(const Archive &archive)
{
    const storage::Conversation &conversation = archive.conversation;
    QJsonArray messages;
    for (const Message &message : archive.messages)
        messages.append(toJson(message));
    QJsonObject object{{u"title"_s, conversation.title},
                       {u"systemPrompt"_s, conversation.systemPrompt},
                       {u"created"_s, timeOf(conversation.created)},
                       {u"updated"_s, timeOf(conversation.updated)},
                       {u"pinned"_s, conversation.pinned},
                       {u"archived"_s, conversation.archived},
                       {u"mark"_s, conversation.mark},
                       {u"folders"_s, QJsonArray::fromStringList(archive.folders)},
                       {u"messages"_s, messages}};
    if (conversation.head)
        object["head"_L1] = *conversation.head;
    if (!conversation.context.isEmpty())
        object["context"_L1] = conversation.context;
    if (archive.assistant)
        object["assistant"_L1] = toJson(*archive.assistant);
    QJsonObject files;
    for (auto file = archive.files.cbegin(); file != archive.files.cend(); ++file)
        files[QString::fromLatin1(file.key())] = QString::fromLatin1(file->toBase64());
    if (!files.isEmpty())
        object["files"_L1] = files;
    return object;
}

Archive fromJson(const QJsonObject &object)
{
    Archive archive;
    storage::Conversation &conversation = archive.conversation;
    conversation.systemPrompt = object["systemPrompt"_L1].toString();
    conversation.created = toTime(object["created"_L1]);
    conversation.updated = toTime(object["updated"_L1]);
    conversation.pinned = object["pinned"_L1].toBool();
    conversation.archived = object["archived"_L1].toBool();
    conversation.mark = lineOf(object["mark"_L1].toString(), kMostMark);
    conversation.context = object["context"_L1].toObject();
    archive.assistant = toAssistant(object["assistant"_L1].toObject());
    for (const QJsonValue &name : object["folders"_L1].toArray())
        archive.folders.append(lineOf(name.toString(), kMostLine));
    archive.folders.removeAll(QString());
    QSet<storage::MessageId> seen;
    for (const QJsonValue &value : object["messages"_L1].toArray()) {
        const Message message = toMessage(value.toObject());
        if (seen.contains(message.id) || (message.parent && !seen.contains(*message.parent)))
            continue;
        seen.insert(message.id);
        archive.messages.append(message);
    }
    const QString title = lineOf(object["title"_L1].toString(), kMostLine);
    conversation.title = withoutControls(titleOf(title, archive));
    if (const qint64 head = object["head"_L1].toInteger(); seen.contains(head))
        conversation.head = head;
    const QJsonObject files = object["files"_L1].toObject();
    for (auto file = files.begin(); file != files.end(); ++file)
        archive.files.insert(file.key().toLatin1(),
                             QByteArray::fromBase64(file->toString().toLatin1()));
    return archive;
}

bool importHearth(const QJsonDocument &document, const Sink &sink)
{
    const QJsonObject object = document.object();
    if (object["format"_L1].toString() != QLatin1StringView(kArchiveFormat))
        return false;
    for (const QJsonValue &value : object["conversations"_L1].toArray()) {
        if (!sink(fromJson(value.toObject())))
            break;
    }
    return true;
}

} // namespace app::exchange
