// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/html_converter.h"
#include "agents/documents/reading/ooxml_package.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

#include <QUrl>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // EPUB 3.3: container.xml names the package file, whose spine lists the chapters.
    class EpubReader final
    {
    public:
        EpubReader(ZipArchive &archive, const ReadContext &context)
            : m_archive(archive)
            , m_context(context)
            , m_builder(context.limits().characters)
        {
        }

        base::Result<Document> read();

    private:
        base::Result<void> walk(const QString &part, const OoxmlPackage::Walk &walk);
        base::Result<QString> packageFile();
        base::Result<void> readPackage(const QString &part);
        void readMetadata(XmlWalker &xml);
        base::Result<void> readChapter(const QString &part, int number);
        base::Result<void> refuseEncryption();

        ZipArchive &m_archive;
        const ReadContext &m_context;
        MarkdownBuilder m_builder;
        Seen m_seen;
        QString m_title;
        QStringList m_chapters;
    };

    base::Result<void> EpubReader::walk(const QString &part, const OoxmlPackage::Walk &walk)
    {
        const auto bytes = m_archive.read(part);
        if (!bytes)
            return bytes.error();
        XmlWalker xml(*bytes, m_context);
        if (xml.enterChild())
            walk(xml);
        return xml.finish(part);
    }

    base::Result<QString> EpubReader::packageFile()
    {
        QString file;
        const auto walked = walk(u"META-INF/container.xml"_s, [&](XmlWalker &xml) {
            while (xml.enterChild()) { // rootfiles
                while (xml.enterChild()) {
                    if (file.isEmpty())
                        file = xml.attribute(u"full-path");
                    xml.skip();
                }
            }
        });
        if (!walked)
            return walked.error();
        return file;
    }

    void EpubReader::readMetadata(XmlWalker &xml)
    {
        while (xml.enterChild()) {
            if (xml.is(u"title") && m_title.isEmpty())
                m_title = xml.text().simplified();
            else
                xml.skip();
        }
    }

    base::Result<void> EpubReader::readPackage(const QString &part)
    {
        QHash<QString, QString> files;
        return walk(part, [&](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (xml.is(u"metadata")) {
                    readMetadata(xml);
                } else if (xml.is(u"manifest")) {
                    while (xml.enterChild()) {
                        const QString href =
                            QUrl::fromPercentEncoding(xml.attribute(u"href").toUtf8());
                        files.insert(xml.attribute(u"id"), resolvePart(part, href));
                        xml.skip();
                    }
                } else if (xml.is(u"spine")) {
                    while (xml.enterChild()) {
                        const QString file = files.value(xml.attribute(u"idref"));
                        if (!file.isEmpty() && xml.attribute(u"linear") != u"no")
                            m_chapters += file;
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
        });
    }

    // Fonts may be scrambled in a free book; an encrypted chapter means copy protection.
    base::Result<void> EpubReader::refuseEncryption()
    {
        const auto bytes = m_archive.readOptional(u"META-INF/encryption.xml"_s);
        if (!bytes)
            return bytes.error();
        for (const QString &chapter : m_chapters) {
            if (bytes->contains(chapter.toUtf8()))
                return m_context.unsupported(
                    u"is copy-protected: only the seller's own program can open it. Use a copy "
                    "without protection."_s);
        }
        return {};
    }

    base::Result<void> EpubReader::readChapter(const QString &part, int number)
    {
        const auto bytes = m_archive.readOptional(part);
        if (!bytes)
            return bytes.error();
        const auto html = decodeHtml(*bytes);
        m_builder.setPlace(Place::Chapter, number);
        if (html)
            HtmlConverter(m_builder, m_seen, m_context).convert(*html);
        if (m_context.isOutOfTime())
            return m_context.outOfTime();
        return {};
    }

    base::Result<Document> EpubReader::read()
    {
        const auto file = packageFile();
        if (!file)
            return file.error();
        if (const auto package = readPackage(*file); !package)
            return package.error();
        if (const auto open = refuseEncryption(); !open)
            return open.error();
        const auto count = static_cast<int>(m_chapters.size());
        for (int i = 0; i < count && !m_builder.isFull(); ++i) {
            if (const auto chapter = readChapter(m_chapters[i], i + 1); !chapter)
                return chapter.error();
            m_context.progress(i + 1, count);
        }
        Document document = makeDocument(u"E-book"_s, m_builder, m_context, m_seen);
        document.title = m_title;
        document.pages = count;
        return document;
    }

} // namespace

base::Result<Document> readEpub(QByteArrayView bytes, const ReadContext &context)
{
    const auto archive = ZipArchive::open(bytes, context);
    if (!archive)
        return archive.error();
    return EpubReader(**archive, context).read();
}

} // namespace agents::documents
