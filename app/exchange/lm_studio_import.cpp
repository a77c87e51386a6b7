// SPDX-License-Identifier: Apache-2.0
// LM Studio keeps a conversation in a file: a list of messages, each with all its versions and the
// number of the one that is shown.
#include "app/exchange/importers.h"
#include "app/exchange/tree_builder.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    using storage::Message;
    using storage::Role;

    QString textOf(const QJsonValue &content)
    {
        if (content.isString())
            return content.toString();
        QStringList pieces;
        for (const QJsonValue &value : content.toArray()) {
            const QJsonObject block = value.toObject();
            if (block["type"_L1].toString() == "text"_L1)
                pieces.append(block["text"_L1].toString());
            else if (block["type"_L1].toString() == "file"_L1)
                pieces.append(u"\\[%1\\]"_s.arg(block["fileIdentifier"_L1].toString()));
        }
        return pieces.join(u'\n');
    }

    // A reply is written in steps; some of them think.
    Message toReply(const QJsonObject &version)
    {
        QStringList words;
        QStringList thoughts;
        Message reply;
        reply.role = Role::Assistant;
        for (const QJsonValue &value : version["steps"_L1].toArray()) {
            const QJsonObject step = value.toObject();
            if (step["type"_L1].toString() != "contentBlock"_L1)
                continue;
            const bool isThought =
                step["style"_L1].toObject()["type"_L1].toString() == "thinking"_L1;
            (isThought ? thoughts : words).append(textOf(step["content"_L1]));
            const QString model =
                step["genInfo"_L1].toObject()["indexedModelIdentifier"_L1].toString();
            if (!model.isEmpty())
                reply.receipt["model"_L1] = model;
        }
        if (words.isEmpty() && thoughts.isEmpty())
            words.append(textOf(version["content"_L1]));
        reply.parts = partsOfReply(words.join("\n\n"_L1), thoughts.join("\n\n"_L1));
        return reply;
    }

    Message toMessage(const QJsonObject &version)
    {
        if (version["role"_L1].toString() == "assistant"_L1)
            return toReply(version);
        Message message;
        message.role = version["role"_L1].toString() == "user"_L1 ? Role::User : Role::System;
        const QString text = textOf(version["content"_L1]);
        if (!text.trimmed().isEmpty())
            message.parts = {{storage::PartKind::Text, text, {}}};
        return message;
    }

    // Versions stand beside each other; what follows answers the one that was shown.
    void
    addVersions(const QJsonObject &entry, std::optional<storage::MessageId> &last, Archive &archive)
    {
        const QJsonArray versions = entry["versions"_L1].toArray();
        const auto selected = entry["currentlySelected"_L1].toInteger();
        const std::optional<storage::MessageId> parent = last;
        for (qsizetype i = 0; i < versions.size(); ++i) {
            Message message = toMessage(versions[i].toObject());
            if (message.role == Role::System && archive.conversation.systemPrompt.isEmpty())
                archive.conversation.systemPrompt = wordsOf(message);
            if (message.role == Role::System || message.parts.isEmpty())
                continue;
            message.id = archive.messages.size() + 1;
            message.parent = parent;
            message.created = archive.conversation.created;
            archive.messages.append(message);
            if (i == selected || last == parent)
                last = message.id;
        }
    }

} // namespace

bool importLmStudio(const QJsonDocument &document, const Sink &sink)
{
    const QJsonObject object = document.object();
    const QJsonArray entries = object["messages"_L1].toArray();
    const bool isOurs = std::ranges::any_of(
        entries, [](const QJsonValue &entry) { return entry.toObject()["versions"_L1].isArray(); });
    if (!isOurs)
        return false;
    Archive archive;
    archive.conversation.created = timeFromNumber(object["createdAt"_L1].toDouble());
    archive.conversation.updated = timeFromNumber(object["userLastMessagedAt"_L1].toDouble());
    if (!archive.conversation.updated.isValid())
        archive.conversation.updated = archive.conversation.created;
    archive.conversation.pinned = object["pinned"_L1].toBool();
    archive.conversation.systemPrompt = object["systemPrompt"_L1].toString();
    for (const QJsonValue &entry : entries)
        addVersions(entry.toObject(), archive.conversation.head, archive);
    archive.conversation.title = titleOf(object["name"_L1].toString(), archive);
    sink(archive);
    return true;
}

} // namespace app::exchange
