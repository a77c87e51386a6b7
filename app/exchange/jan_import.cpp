// SPDX-License-Identifier: Apache-2.0
// Jan: thread.json says what the conversation is called, messages.jsonl has a message a line.
#include "app/exchange/importers.h"
#include "app/exchange/tree_builder.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    using storage::PartKind;
    using storage::Role;

    constexpr int kMostLines = 1'000'000;

    struct Words {
        QString text;
        QString thought;
    };

    Words wordsOfContent(const QJsonArray &content)
    {
        QStringList texts;
        QStringList thoughts;
        for (const QJsonValue &value : content) {
            const QJsonObject piece = value.toObject();
            const QString type = piece["type"_L1].toString();
            const QJsonValue inner = piece["text"_L1];
            const QString text =
                inner.isString() ? inner.toString() : inner.toObject()["value"_L1].toString();
            if (type == "reasoning"_L1)
                thoughts.append(text);
            else if (type == "text"_L1)
                texts.append(text);
            else if (!type.isEmpty())
                texts.append(u"\\[%1\\]"_s.arg(type));
        }
        return {texts.join("\n\n"_L1), thoughts.join("\n\n"_L1)};
    }

    bool isMessage(const QJsonObject &object)
    {
        return object["role"_L1].isString() && object["content"_L1].isArray();
    }

    void add(const QJsonObject &object, Archive &archive)
    {
        const Words words = wordsOfContent(object["content"_L1].toArray());
        const QString role = object["role"_L1].toString();
        storage::Message message;
        message.created = timeFromNumber(object["created_at"_L1].toDouble());
        if (role == "assistant"_L1) {
            message.role = Role::Assistant;
            message.parts = partsOfReply(words.text, words.thought);
        } else if (role == "user"_L1 && !words.text.trimmed().isEmpty()) {
            message.parts = {{PartKind::Text, words.text, {}}};
        } else if (role == "system"_L1) {
            archive.conversation.systemPrompt = words.text;
        }
        if (message.parts.isEmpty())
            return;
        message.id = archive.messages.size() + 1;
        if (!archive.messages.isEmpty())
            message.parent = archive.messages.back().id;
        archive.messages.append(message);
    }

} // namespace

bool importJan(const QByteArray &thread, const QByteArray &messages, const Sink &sink)
{
    Archive archive;
    bool isOurs = false;
    qsizetype from = 0;
    for (int line = 0; line < kMostLines && from < messages.size(); ++line) {
        const qsizetype found = messages.indexOf('\n', from);
        const qsizetype to = found < 0 ? messages.size() : found;
        const QByteArray bytes = QByteArray::fromRawData(messages.constData() + from, to - from);
        from = to + 1;
        if (bytes.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        if (isMessage(object)) {
            isOurs = true;
            add(object, archive);
        }
    }
    if (!isOurs)
        return false;
    const QJsonObject about = QJsonDocument::fromJson(thread).object();
    archive.conversation.created = timeFromNumber(about["created"_L1].toDouble());
    archive.conversation.updated = timeFromNumber(about["updated"_L1].toDouble());
    const QJsonObject assistant = about["assistants"_L1].toArray().at(0).toObject();
    if (archive.conversation.systemPrompt.isEmpty())
        archive.conversation.systemPrompt = assistant["instructions"_L1].toString();
    if (!archive.messages.isEmpty())
        archive.conversation.head = archive.messages.back().id;
    archive.conversation.title = titleOf(about["title"_L1].toString(), archive);
    sink(archive);
    return true;
}

} // namespace app::exchange
