// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/passage_part.h"

#include "agents/documents/index/passages_prompt.h"
#include "agents/documents/quote_sources.h"
#include "app/attachments/attachment_list.h"
#include "app/attachments/attachment_part.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {

namespace {

    using agents::documents::Citation;

    constexpr qsizetype kMarkedCharacters = 400; // enough to find the passage again
    constexpr qsizetype kMostSources = 64; // of a part; what a database says may be damaged

    bool isNamed(const QString &source, const QString &reply)
    {
        const qsizetype at = reply.indexOf(source);
        if (at < 0)
            return false;
        const qsizetype end = at + source.size();
        return end == reply.size() || !reply[end].isDigit(); // "a.md:1" does not stand in "a.md:12"
    }

    // "report.pdf:3", "costs.xlsx:sheet 2", "report.pdf, page 3"
    int placeOf(const Citation &citation, const QString &name)
    {
        static const QRegularExpression number(u"^[^\\d]{0,16}(\\d{1,7})"_s);
        return number.match(citation.source.sliced(name.size())).captured(1).toInt();
    }

    QVariantList citedDocument(const storage::Part &part,
                               const QList<Citation> &citations,
                               const AttachmentFolders &folders,
                               const base::CancelToken *cancel)
    {
        const auto recorded = recordedAttachment(part);
        if (!recorded || recorded->attachment.kind != agents::media::AttachmentKind::Document
            || std::ranges::none_of(citations, [&](const Citation &citation) {
                   return isOf(citation, recorded->attachment.name);
               }))
            return {};
        const auto read = attachmentOf(part, folders, cancel);
        QVariantList cited;
        for (const Citation &citation : citations) {
            if (!isOf(citation, read->attachment.name))
                continue;
            QVariantMap shown = AttachmentList::describe(*read);
            shown[u"source"_s] = citation.source;
            shown[u"quote"_s] = citation.quote;
            shown[u"place"_s] = placeOf(citation, read->attachment.name);
            shown[u"passage"_s] = citation.quote;
            cited.append(shown);
        }
        return cited;
    }

    QVariantList
    citedPassages(const storage::Part &part, const QList<Citation> &citations, const QString &reply)
    {
        QVariantList cited;
        const QJsonArray sources = part.data["sources"_L1].toArray();
        for (qsizetype i = 0; i < std::min<qsizetype>(sources.size(), kMostSources); ++i) {
            const QJsonObject source = sources[i].toObject();
            const QString name = source["source"_L1].toString();
            if (name.isEmpty() || !isNamed(name, reply))
                continue;
            QString path = source["path"_L1].toString();
            const QString file = QFileInfo(path).fileName();
            if (!QDir::isAbsolutePath(path)) // of a conversation from elsewhere: not here
                path.clear();
            QVariantMap shown{{u"source"_s, name},
                              {u"name"_s, file},
                              {u"kind"_s, QVariant::fromValue(AttachmentList::Kind::Document)},
                              {u"path"_s, path},
                              {u"place"_s, source["place"_L1].toInt()},
                              {u"passage"_s, source["passage"_L1].toString()}};
            const qsizetype before = cited.size();
            for (const Citation &citation : citations) {
                if (citation.quote.isEmpty() || !isOf(citation, name))
                    continue;
                shown[u"quote"_s] = citation.quote;
                shown[u"passage"_s] = citation.quote;
                cited.append(shown);
            }
            if (cited.size() == before)
                cited.append(shown);
        }
        return cited;
    }

} // namespace

base::Result<storage::Part> partOf(const FoundPassages &found,
                                   const storage::AttachmentStore &store)
{
    ReadAttachment read;
    read.attachment.name =
        AttachmentList::tr("Passages from “%1”").arg(QDir(found.folder).dirName());
    read.attachment.format =
        AttachmentList::tr("%n passages", nullptr, static_cast<int>(found.passages.size()));
    read.attachment.text = passagesPrompt(found.passages, found.folder);
    const auto stored = store.addBytes(read.attachment.text.toUtf8());
    if (!stored)
        return stored.error();
    read.attachment.sha256 = stored->sha256;
    read.textSha256 = stored->sha256;
    storage::Part part = partOf(read);
    QJsonArray sources;
    for (const auto &passage : found.passages) {
        const QString &text = passage.chunk.text;
        sources.append(
            QJsonObject{{u"source"_s, sourceOf(passage, found.folder)},
                        {u"path"_s, passage.path},
                        {u"place"_s, passage.chunk.number},
                        {u"passage"_s, text.first(std::min(text.size(), kMarkedCharacters))}});
    }
    part.data["sources"_L1] = sources;
    return part;
}

QVariantList citedSources(const QList<storage::Part> &parts,
                          const QString &reply,
                          const AttachmentFolders &folders,
                          const base::CancelToken *cancel)
{
    const QList<Citation> citations = agents::documents::citationsIn(reply);
    QVariantList cited;
    for (const storage::Part &part : parts)
        cited += part.data.contains("sources"_L1) ? citedPassages(part, citations, reply)
                                                  : citedDocument(part, citations, folders, cancel);
    return cited;
}

} // namespace app
