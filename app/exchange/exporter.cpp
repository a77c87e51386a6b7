// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/exporter.h"

#include "app/exchange/json_archive.h"
#include "app/exchange/pdf_writer.h"
#include "app/exchange/text_writers.h"
#include "app/exchange/words.h"

#include <algorithm>

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

using namespace Qt::Literals;

namespace app::exchange {
namespace {

    constexpr qsizetype kNameLength = 80;

    base::Error failure(const QSaveFile &file)
    {
        return {base::ErrorCode::Io,
                Words::tr("“%1” could not be written: %2. Choose another place.")
                    .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())
                    .toStdString()};
    }

    base::Error cancelled()
    {
        return {base::ErrorCode::Cancelled, Words::tr("The export was stopped.").toStdString()};
    }

    base::Result<void> writeOne(const Archive &archive, Format format, const QString &path)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(file);
        if (format == Format::Pdf) {
            if (const auto written = writePdf(archive, file); !written)
                return written;
        } else {
            const QString text = format == Format::Html ? toHtml(archive) : toMarkdown(archive);
            file.write(text.toUtf8());
        }
        if (!file.commit())
            return failure(file);
        return {};
    }

    // One at a time: all of them together may be larger than the memory.
    base::Result<qsizetype>
    writeJson(const ExportRequest &request, const ArchiveReader &read, const Progress &progress)
    {
        QSaveFile file(request.target);
        if (!file.open(QIODevice::WriteOnly))
            return failure(file);
        file.write(u"{\"format\": \"%1\", \"version\": %2, \"conversations\": ["_s
                       .arg(QLatin1StringView(kArchiveFormat))
                       .arg(kArchiveVersion)
                       .toUtf8());
        qsizetype done = 0;
        for (const storage::ConversationId id : request.conversations) {
            const auto archive = read(id);
            if (!archive)
                return archive.error();
            file.write(done == 0 ? "\n" : ",\n");
            file.write(QJsonDocument(toJson(*archive)).toJson(QJsonDocument::Compact));
            if (!progress(++done))
                return cancelled();
        }
        file.write("\n]}\n");
        if (!file.commit())
            return failure(file);
        return done;
    }

    QString freeName(const QString &name, QSet<QString> &taken)
    {
        QString free = name;
        for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
            free = u"%1 (%2)"_s.arg(name).arg(number);
        taken.insert(free.toCaseFolded());
        return free;
    }

} // namespace

base::Result<Archive> readArchive(storage::ConversationStore &store, storage::ConversationId id)
{
    auto conversation = store.conversation(id);
    if (!conversation)
        return conversation.error();
    auto messages = store.tree(id);
    if (!messages)
        return messages.error();
    const auto folders = store.folders();
    if (!folders)
        return folders.error();
    const auto assistants = store.presets(storage::PresetKind::Assistant);
    if (!assistants)
        return assistants.error();
    Archive archive{*std::move(conversation), {}, *std::move(messages)};
    for (const storage::Preset &assistant : *assistants) {
        if (archive.conversation.assistant == assistant.id)
            archive.assistant = assistant;
    }
    auto at = archive.conversation.folder;
    for (qsizetype depth = 0; at && depth < folders->size(); ++depth) {
        const auto folder = std::ranges::find(*folders, *at, &storage::Folder::id);
        if (folder == folders->end())
            break;
        archive.folders.prepend(folder->name);
        at = folder->parent;
    }
    return archive;
}

base::Result<qsizetype>
exportAll(const ExportRequest &request, const ArchiveReader &read, const Progress &progress)
{
    if (request.format == Format::Json)
        return writeJson(request, read, progress);
    const bool isOne = request.conversations.size() == 1;
    if (!isOne && !QDir().mkpath(request.target))
        return base::Error{base::ErrorCode::Io,
                           Words::tr("The folder “%1” could not be made. Choose another place.")
                               .arg(QDir::toNativeSeparators(request.target))
                               .toStdString()};
    QSet<QString> taken;
    qsizetype done = 0;
    for (const storage::ConversationId id : request.conversations) {
        const auto archive = read(id);
        if (!archive)
            return archive.error();
        const QString name = freeName(fileNameOf(archive->conversation), taken);
        const QString path = isOne
            ? request.target
            : u"%1/%2.%3"_s.arg(request.target, name, suffixOf(request.format));
        if (const auto written = writeOne(*archive, request.format, path); !written)
            return written.error();
        if (!progress(++done) && done < request.conversations.size())
            return cancelled();
    }
    return done;
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Markdown:
        return u"md"_s;
    case Format::Html:
        return u"html"_s;
    case Format::Pdf:
        return u"pdf"_s;
    case Format::Json:
        break;
    }
    return u"hearth.json"_s; // so that a desktop knows whose it is
}

bool isExport(const QString &path)
{
    return path.endsWith(u'.' + suffixOf(Format::Json), Qt::CaseInsensitive);
}

std::optional<Format> formatOf(const QString &suffix)
{
    for (const Format format : {Format::Markdown, Format::Html, Format::Pdf, Format::Json}) {
        if (suffix.toLower() == suffixOf(format))
            return format;
    }
    if (suffix.toLower() == "json"_L1)
        return Format::Json;
    return suffix.toLower() == "markdown"_L1 ? std::optional(Format::Markdown) : std::nullopt;
}

QString fileNameOf(const storage::Conversation &conversation)
{
    QString name = conversation.title.simplified().left(kNameLength);
    for (QChar &character : name) {
        if (character.unicode() < 0x20 || u"<>:\"/\\|?*"_s.contains(character)
            || character.isSurrogate())
            character = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    // The date keeps it from being a name that Windows has a device for.
    const QString date = conversation.created.toLocalTime().toString(u"yyyy-MM-dd"_s);
    return name.isEmpty() ? date : u"%1 %2"_s.arg(date, name);
}

} // namespace app::exchange
