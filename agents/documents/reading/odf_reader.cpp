// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/odf_tables.h"
#include "agents/documents/reading/odf_text.h"
#include "agents/documents/reading/ooxml_package.h"
#include "agents/documents/reading/read_document.h"

#include <utility>

#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // OpenDocument 1.3: text, spreadsheet and presentation share one content.xml. Lives for one
    // reading.
    class OdfReader final
    {
    public:
        OdfReader(ZipArchive &archive, const ReadContext &context)
            : m_archive(archive)
            , m_context(context)
            , m_builder(context.limits().characters)
            , m_text(m_builder, m_seen)
        {
        }

        base::Result<Document> read();

    private:
        base::Result<void> walk(const QString &part, const OoxmlPackage::Walk &walk);
        base::Result<void> refuseEncryption();
        base::Result<QString> title();
        void readStyles(XmlWalker &xml);
        void readStyle(XmlWalker &xml);
        void readBody(XmlWalker &xml);
        void readSheet(XmlWalker &xml);
        void readSlide(XmlWalker &xml);
        void readShapes(XmlWalker &xml, bool isNotes);
        bool readFrame(XmlWalker &xml, bool isNotes);
        void beginSlide(); // writes its heading, once

        ZipArchive &m_archive;
        const ReadContext &m_context;
        MarkdownBuilder m_builder;
        Seen m_seen;
        OdfText m_text;
        OdfTables m_tables{m_text};
        QSet<QString> m_hiddenStyles; // of sheets and slides
        QString m_format = u"OpenDocument file"_s;
        QString m_slideName; // until it is written
        QString m_slideMark;
        int m_places = 0;
    };

    base::Result<void> OdfReader::walk(const QString &part, const OoxmlPackage::Walk &walk)
    {
        const auto bytes = m_archive.readOptional(part);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return {};
        XmlWalker xml(*bytes, m_context);
        if (xml.enterChild())
            walk(xml);
        return xml.finish(part);
    }

    base::Result<void> OdfReader::refuseEncryption()
    {
        const auto manifest = m_archive.readOptional(u"META-INF/manifest.xml"_s);
        if (!manifest)
            return manifest.error();
        if (manifest->contains("encryption-data") || manifest->contains("encrypted-package"))
            return m_context.isProtected();
        return {};
    }

    base::Result<QString> OdfReader::title()
    {
        QString title;
        const auto walked = walk(u"meta.xml"_s, [&](XmlWalker &xml) {
            while (xml.enterChild()) {
                while (xml.enterChild()) {
                    if (xml.is(u"title"))
                        title = xml.text().simplified();
                    else
                        xml.skip();
                }
            }
        });
        if (!walked)
            return walked.error();
        return title;
    }

    base::Result<Document> OdfReader::read()
    {
        if (const auto open = refuseEncryption(); !open)
            return open.error();
        if (!m_archive.contains(u"content.xml"_s))
            return m_context.damaged(u"nothing in it says where its text is"_s);
        const auto styles = walk(u"styles.xml"_s, [this](XmlWalker &xml) {
            while (xml.enterChild())
                readStyles(xml);
        });
        if (!styles)
            return styles.error();
        const auto content = walk(u"content.xml"_s, [this](XmlWalker &xml) {
            while (xml.enterChild()) {
                if (xml.is(u"body"))
                    readBody(xml);
                else
                    readStyles(xml);
            }
        });
        if (!content)
            return content.error();
        const auto name = title();
        if (!name)
            return name.error();
        Document document = makeDocument(m_format, m_builder, m_context, m_seen);
        document.title = *name;
        document.pages = m_places > 0 ? m_places : m_text.lastPage();
        if (m_tables.isCut())
            document.notes +=
                u"Cells beyond the first %1 columns are left out."_s.arg(OdfTables::kColumns);
        return document;
    }

    void OdfReader::readStyles(XmlWalker &xml)
    {
        while (xml.enterChild()) {
            if (xml.is(u"style"))
                readStyle(xml);
            else if (xml.is(u"list-style"))
                m_text.readListStyle(xml);
            else
                xml.skip();
        }
    }

    void OdfReader::readStyle(XmlWalker &xml)
    {
        const QString name = xml.attribute(u"name");
        while (xml.enterChild()) {
            if (xml.attribute(u"display") == u"false" || xml.attribute(u"visibility") == u"hidden")
                m_hiddenStyles.insert(name);
            xml.skip();
        }
    }

    void OdfReader::readBody(XmlWalker &xml)
    {
        while (xml.enterChild()) {
            if (xml.is(u"text")) {
                m_format = u"OpenDocument text"_s;
                m_text.readBlocks(xml, m_tables);
                continue;
            }
            const bool isSpreadsheet = xml.is(u"spreadsheet");
            if (!isSpreadsheet && !xml.is(u"presentation") && !xml.is(u"drawing")) {
                xml.skip();
                continue;
            }
            m_format =
                isSpreadsheet ? u"OpenDocument spreadsheet"_s : u"OpenDocument presentation"_s;
            while (xml.enterChild()) {
                if (xml.is(u"table"))
                    readSheet(xml);
                else if (xml.is(u"page"))
                    readSlide(xml);
                else
                    xml.skip();
            }
        }
    }

    void OdfReader::readSheet(XmlWalker &xml)
    {
        const QString name = xml.attribute(u"name");
        const bool isHidden = m_hiddenStyles.contains(xml.attribute(u"style-name"));
        m_builder.setPlace(Place::Sheet, ++m_places);
        m_builder.heading(2, isHidden ? name + u" (hidden sheet)"_s : name);
        if (isHidden)
            m_seen.hiddenPlaces += u"sheet %1 “%2”"_s.arg(m_places).arg(name);
        m_tables.readSheet(xml, m_builder);
    }

    void OdfReader::readSlide(XmlWalker &xml)
    {
        const QString name = xml.attribute(u"name");
        const bool isHidden = m_hiddenStyles.contains(xml.attribute(u"style-name"));
        m_builder.setPlace(Place::Slide, ++m_places);
        if (isHidden)
            m_seen.hiddenPlaces += u"slide %1 “%2”"_s.arg(m_places).arg(name);
        m_slideName = isHidden ? name + u" (hidden slide)"_s : name;
        m_slideMark = isHidden ? u" (hidden slide)"_s : QString();
        readShapes(xml, false);
        beginSlide();
    }

    void OdfReader::beginSlide()
    {
        m_builder.heading(2, std::exchange(m_slideName, {}));
    }

    // A title names its slide better than the page's own name, "Slide 3".
    bool OdfReader::readFrame(XmlWalker &xml, bool isNotes)
    {
        static const QSet<QString> kFurniture{u"page-number"_s, u"date-time"_s, u"header"_s,
                                              u"footer"_s};
        const QString role = xml.attribute(u"class");
        if (kFurniture.contains(role)) {
            xml.skip();
        } else if (role == u"title" && !isNotes && !m_slideName.isEmpty()) {
            const QString title = m_text.blockText(xml).simplified();
            if (!title.isEmpty())
                m_slideName = title + m_slideMark;
            beginSlide();
        } else {
            return false;
        }
        return true;
    }

    void OdfReader::readShapes(XmlWalker &xml, bool isNotes)
    {
        while (xml.enterChild()) {
            if (readFrame(xml, isNotes))
                continue;
            if (!xml.is(u"frame") && !xml.is(u"g"))
                beginSlide();
            if (xml.is(u"text-box") && isNotes) {
                const QString text = m_text.blockText(xml);
                if (!text.isEmpty())
                    m_builder.paragraph(u"[Speaker notes] "_s + text);
            } else if (xml.is(u"text-box") || xml.is(u"custom-shape") || xml.is(u"rect")) {
                m_text.readBlocks(xml, m_tables);
            } else if (xml.is(u"table")) {
                m_builder.table(m_tables.rows(xml));
            } else if (xml.is(u"annotation")) {
                m_builder.paragraph(m_text.annotation(xml));
            } else if (xml.is(u"frame") || xml.is(u"g") || xml.is(u"notes")) {
                readShapes(xml, isNotes || xml.is(u"notes"));
            } else {
                m_seen.pictures += xml.is(u"image") ? 1 : 0;
                xml.skip();
            }
        }
    }

} // namespace

base::Result<Document> readOdf(QByteArrayView bytes, const ReadContext &context)
{
    const auto archive = ZipArchive::open(bytes, context);
    if (!archive)
        return archive.error();
    return OdfReader(**archive, context).read();
}

} // namespace agents::documents
