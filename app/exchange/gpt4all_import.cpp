// SPDX-License-Identifier: Apache-2.0
// GPT4All keeps a conversation as a QDataStream of Qt 6.2. Every count in it is the file's word, so
// that nothing is reserved by one.
#include "app/exchange/importers.h"
#include "app/exchange/tree_builder.h"
#include "app/exchange/words.h"

#include <QDataStream>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    constexpr quint32 kMagic = 0xF5D553CC;
    constexpr qint32 kOldest = 11; // before, the model's state was in the file
    constexpr qint32 kNewest = 13;
    constexpr qint32 kWithSteps = 12;
    constexpr int kMaxDepth = 16;
    constexpr quint32 kStringType = 10; // QMetaType::QString

    using storage::Part;
    using storage::PartKind;
    using storage::Role;

    struct Reader {
        QDataStream &stream;
        qint32 version = kNewest;

        bool isFine() const { return stream.status() == QDataStream::Ok; }
        void fail() { stream.setStatus(QDataStream::ReadCorruptData); }

        template<typename Value>
        Value read()
        {
            Value value{};
            stream >> value;
            return value;
        }

        // Runs once for each of a list, at most until the file ends.
        template<typename Each>
        void repeat(Each each)
        {
            const auto count = read<qint64>();
            for (qint64 i = 0; i < count && isFine(); ++i)
                each();
        }
    };

    void skipSources(Reader &in)
    {
        in.repeat([&in] {
            for (int i = 0; i < 7; ++i) // collection, path, file, title, author, date, text
                in.read<QString>();
            for (int i = 0; i < 3; ++i) // page, from, to
                in.read<qint32>();
        });
    }

    QString readAttachments(Reader &in)
    {
        QStringList texts;
        in.repeat([&] {
            in.read<QByteArray>(); // its address
            texts.append(QString::fromUtf8(in.read<QByteArray>()));
        });
        return texts.join("\n\n"_L1);
    }

    // Only texts: a QVariant may hold any type that the program knows.
    QString readVariant(Reader &in)
    {
        const auto type = in.read<quint32>();
        in.read<quint8>(); // whether it is null; the value follows all the same
        if (type != kStringType)
            in.fail();
        return in.isFine() ? in.read<QString>() : QString();
    }

    void readToolCall(Reader &in, QList<Part> &parts)
    {
        const QString text = in.read<QString>();
        const QString name = in.read<QString>();
        QJsonObject arguments;
        in.repeat([&] {
            const QString key = in.read<QString>();
            in.read<qint32>(); // its type
            arguments[key] = readVariant(in);
        });
        const QString result = in.read<QString>();
        in.read<qint32>(); // error
        in.read<QString>(); // its words
        if (name == "think"_L1) {
            parts.append({PartKind::Thought, text.trimmed(), {}});
        } else if (!name.isEmpty()) {
            parts.append(
                {PartKind::ToolCall, text, {{u"name"_s, name}, {u"arguments"_s, arguments}}});
            parts.append({PartKind::ToolResult, result, {}});
        }
    }

    void readSteps(Reader &in, QList<Part> &parts, int depth)
    {
        if (depth > kMaxDepth)
            in.fail();
        in.repeat([&] {
            const QString name = in.read<QString>();
            if (name == "ToolCall: "_L1) {
                readToolCall(in, parts);
            } else {
                const QString text = in.read<QString>();
                if (name == "Response: "_L1 || name == "Text: "_L1)
                    parts += partsOfReply(text);
            }
            readSteps(in, parts, depth + 1);
        });
    }

    void readItem(Reader &in, Archive &archive)
    {
        if (in.version < kWithSteps)
            in.read<qint32>(); // its number
        const QString name = in.read<QString>();
        const bool isReply = name == "Response: "_L1;
        const QString text = in.read<QString>();
        in.read<QString>(); // what the user would have liked better
        for (int i = 0; i < (isReply ? 5 : 4); ++i) // current, stopped, thumbs, error
            in.read<bool>();
        skipSources(in);
        const QString attached = readAttachments(in);
        QList<Part> steps;
        if (in.version >= kWithSteps)
            readSteps(in, steps, 0);
        if (!in.isFine())
            return;
        if (name == "System: "_L1)
            archive.conversation.systemPrompt = text;
        storage::Message message;
        message.role = isReply ? Role::Assistant : Role::User;
        if (isReply)
            message.parts = steps.isEmpty() ? partsOfReply(text) : steps;
        else if (name == "Prompt: "_L1)
            message.parts = {
                {PartKind::Text, attached.isEmpty() ? text : attached + "\n\n"_L1 + text, {}}};
        if (message.parts.isEmpty())
            return;
        message.id = archive.messages.size() + 1;
        message.created = archive.conversation.created;
        if (!archive.messages.isEmpty())
            message.parent = archive.messages.back().id;
        archive.messages.append(message);
    }

    base::Error error(const QString &message)
    {
        return {base::ErrorCode::InvalidInput, message.toStdString()};
    }

} // namespace

bool isGpt4All(const QByteArray &beginning)
{
    QDataStream stream(beginning);
    quint32 magic = 0;
    stream >> magic;
    return magic == kMagic;
}

base::Result<Archive> importGpt4All(const QByteArray &file)
{
    QDataStream stream(file);
    stream.setVersion(QDataStream::Qt_6_2);
    Reader in{stream};
    if (in.read<quint32>() != kMagic)
        return error(Words::tr("This is no conversation of GPT4All."));
    in.version = in.read<qint32>();
    if (in.version < kOldest || in.version > kNewest) {
        return error(
            Words::tr("This conversation was written by another version of GPT4All. Open it once "
                      "in GPT4All 3.10 and import it again."));
    }
    Archive archive;
    archive.conversation.created = timeFromNumber(static_cast<double>(in.read<qint64>()));
    archive.conversation.updated = archive.conversation.created;
    in.read<QString>(); // id
    const QString name = in.read<QString>();
    in.read<QString>(); // the user's name
    const QString model = in.read<QString>();
    const auto collections = in.read<quint32>();
    for (quint32 i = 0; i < collections && in.isFine(); ++i)
        in.read<QString>();
    const auto count = in.read<qint32>();
    for (qint32 i = 0; i < count && in.isFine(); ++i)
        readItem(in, archive);
    if (!in.isFine())
        return error(Words::tr("This conversation of GPT4All is damaged: it ends in the middle."));
    for (storage::Message &message : archive.messages) {
        if (message.role == Role::Assistant && !model.isEmpty())
            message.receipt["model"_L1] = model;
    }
    if (!archive.messages.isEmpty())
        archive.conversation.head = archive.messages.back().id;
    archive.conversation.title = titleOf(name, archive);
    return archive;
}

} // namespace app::exchange
