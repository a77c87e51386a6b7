// SPDX-License-Identifier: Apache-2.0
// The export of ChatGPT: a list of conversations, each a map of nodes that name their parent.
#include "app/exchange/importers.h"
#include "app/exchange/tree_builder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    using storage::Part;
    using storage::PartKind;
    using storage::Role;

    QString thoughtsOf(const QJsonObject &content)
    {
        QStringList pieces;
        for (const QJsonValue &value : content["thoughts"_L1].toArray()) {
            const QJsonObject thought = value.toObject();
            const QString summary = thought["summary"_L1].toString();
            const QString text = thought["content"_L1].toString();
            if (!summary.isEmpty())
                pieces.append(u"**%1**"_s.arg(summary));
            if (!text.isEmpty())
                pieces.append(text);
        }
        return pieces.join("\n\n"_L1);
    }

    // Pictures are not in the file; what stands for them is.
    QString textOf(const QJsonObject &content)
    {
        QStringList pieces;
        for (const QJsonValue &part : content["parts"_L1].toArray()) {
            const QString type = part.toObject()["content_type"_L1].toString();
            if (part.isString() && !part.toString().isEmpty())
                pieces.append(part.toString());
            else if (part.toObject()["text"_L1].isString())
                pieces.append(part.toObject()["text"_L1].toString());
            else if (!type.isEmpty())
                pieces.append(u"\\[%1\\]"_s.arg(type));
        }
        if (pieces.isEmpty())
            pieces.append(content["text"_L1].toString());
        return pieces.join("\n\n"_L1).trimmed();
    }

    QList<Part> partsOf(const QJsonObject &message, Role role)
    {
        const QJsonObject content = message["content"_L1].toObject();
        const QString text = textOf(content);
        if (text.isEmpty())
            return {};
        const QString recipient = message["recipient"_L1].toString(u"all"_s);
        if (role == Role::Tool)
            return {{PartKind::ToolResult, text, {}}};
        if (role == Role::Assistant && recipient != "all"_L1)
            return {{PartKind::ToolCall, text, {{u"name"_s, recipient}}}};
        if (content["content_type"_L1].toString() == "code"_L1)
            return {{PartKind::Text,
                     u"```%1\n%2\n```"_s.arg(content["language"_L1].toString(), text),
                     {}}};
        return role == Role::Assistant ? partsOfReply(text)
                                       : QList<Part>{{PartKind::Text, text, {}}};
    }

    Role roleOf(const QString &name)
    {
        if (name == "user"_L1)
            return Role::User;
        return name == "assistant"_L1 ? Role::Assistant
            : name == "tool"_L1       ? Role::Tool
                                      : Role::System;
    }

    ForeignMessage toMessage(const QString &id, const QJsonObject &node, Archive &archive)
    {
        const QJsonObject message = node["message"_L1].toObject();
        const QJsonObject content = message["content"_L1].toObject();
        const QJsonObject about = message["metadata"_L1].toObject();
        ForeignMessage foreign;
        foreign.id = id;
        foreign.parent = node["parent"_L1].toString();
        foreign.message.role = roleOf(message["author"_L1].toObject()["role"_L1].toString());
        foreign.message.created = timeFromNumber(message["create_time"_L1].toDouble());
        if (const QString model = about["model_slug"_L1].toString(); !model.isEmpty())
            foreign.message.receipt["model"_L1] = model;
        if (content["content_type"_L1].toString() == "thoughts"_L1) {
            const QString thought = thoughtsOf(content);
            foreign.isLeftOut = true;
            if (!thought.isEmpty())
                foreign.passedOn = {{PartKind::Thought, thought, {}}};
            return foreign;
        }
        foreign.message.parts = partsOf(message, foreign.message.role);
        const bool isHidden = about["is_visually_hidden_from_conversation"_L1].toBool();
        foreign.isLeftOut =
            isHidden || foreign.message.role == Role::System || foreign.message.parts.isEmpty();
        if (foreign.message.role == Role::System && archive.conversation.systemPrompt.isEmpty())
            archive.conversation.systemPrompt = textOf(content);
        return foreign;
    }

    Archive toArchive(const QJsonObject &object, const GoesOn &goesOn)
    {
        Archive archive;
        archive.conversation.created = timeFromNumber(object["create_time"_L1].toDouble());
        archive.conversation.updated = timeFromNumber(object["update_time"_L1].toDouble());
        archive.conversation.archived = object["is_archived"_L1].toBool();
        const QJsonObject mapping = object["mapping"_L1].toObject();
        QList<ForeignMessage> messages;
        for (auto node = mapping.begin(); node != mapping.end(); ++node)
            messages.append(toMessage(node.key(), node->toObject(), archive));
        buildTree(messages, object["current_node"_L1].toString(), archive, goesOn);
        archive.conversation.title = titleOf(object["title"_L1].toString(), archive);
        return archive;
    }

} // namespace

bool importChatGpt(const QJsonDocument &document, const Sink &sink)
{
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    bool isOurs = false;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        if (!object["mapping"_L1].isObject())
            continue;
        isOurs = true;
        if (!sink(toArchive(object, sink.goesOn)))
            break;
    }
    return isOurs;
}

} // namespace app::exchange
