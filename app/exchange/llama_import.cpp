// SPDX-License-Identifier: Apache-2.0
// The web UI of llama.cpp: one or several of {conv, messages}, messages name their parent.
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

    // What was attached: texts as they are, the rest by name.
    QString extrasOf(const QJsonArray &extras)
    {
        QStringList pieces;
        for (const QJsonValue &value : extras) {
            const QJsonObject extra = value.toObject();
            const QString name = extra["name"_L1].toString();
            const QString type = extra["type"_L1].toString();
            if (type == "textFile"_L1 || type == "context"_L1)
                pieces.append(u"%1:\n\n%2"_s.arg(name, extra["content"_L1].toString()));
            else if (!name.isEmpty())
                pieces.append(u"\\[%1\\]"_s.arg(name));
        }
        return pieces.join("\n\n"_L1);
    }

    ForeignMessage toMessage(const QJsonObject &object, Archive &archive)
    {
        ForeignMessage foreign;
        // Ids were numbers once.
        foreign.id = object["id"_L1].toVariant().toString();
        foreign.parent = object["parent"_L1].toVariant().toString();
        foreign.message.created = timeFromNumber(object["timestamp"_L1].toDouble());
        const QString role = object["role"_L1].toString();
        const QString text = object["content"_L1].toString();
        if (object["type"_L1].toString() == "root"_L1 || role == "system"_L1) {
            foreign.isLeftOut = true;
            if (archive.conversation.systemPrompt.isEmpty())
                archive.conversation.systemPrompt = text;
            return foreign;
        }
        if (role == "assistant"_L1) {
            const QString thought =
                object["reasoningContent"_L1].toString(object["thinking"_L1].toString());
            foreign.message.role = Role::Assistant;
            foreign.message.parts = partsOfReply(text, thought);
            if (const QString model = object["model"_L1].toString(); !model.isEmpty())
                foreign.message.receipt["model"_L1] = model;
        } else if (role == "user"_L1) {
            const QString extras = extrasOf(object["extra"_L1].toArray());
            foreign.message.parts = {
                {PartKind::Text, extras.isEmpty() ? text : extras + "\n\n"_L1 + text, {}}};
        } else {
            foreign.message.role = Role::Tool;
            foreign.message.parts = {{PartKind::ToolResult, text, {}}};
        }
        foreign.isLeftOut = foreign.message.parts.isEmpty();
        return foreign;
    }

    Archive toArchive(const QJsonObject &about, const QJsonArray &list, const GoesOn &goesOn)
    {
        Archive archive;
        archive.conversation.updated = timeFromNumber(about["lastModified"_L1].toDouble());
        archive.conversation.pinned = about["pinned"_L1].toBool();
        QList<ForeignMessage> messages;
        for (const QJsonValue &value : list)
            messages.append(toMessage(value.toObject(), archive));
        buildTree(messages, about["currNode"_L1].toVariant().toString(), archive, goesOn);
        archive.conversation.created = archive.messages.isEmpty()
            ? archive.conversation.updated
            : archive.messages.front().created;
        archive.conversation.title = titleOf(about["name"_L1].toString(), archive);
        return archive;
    }

} // namespace

bool importLlama(const QJsonDocument &document, const Sink &sink)
{
    const QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    bool isOurs = false;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        if (!object["conv"_L1].isObject() || !object["messages"_L1].isArray())
            continue;
        isOurs = true;
        if (!sink(toArchive(object["conv"_L1].toObject(), object["messages"_L1].toArray(),
                            sink.goesOn)))
            break;
    }
    return isOurs;
}

} // namespace app::exchange
