// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/xml_walker.h"
#include "agents/documents/reading/zip_archive.h"

#include <functional>

#include <QHash>

namespace agents::documents {

struct Relationship {
    QString type; // the last word of its address: "worksheet", "hyperlink"
    QString target; // the part's name in the archive; an address when external
    bool isExternal = false;
};
using Relationships = QHash<QString, Relationship>;

// A Word, Excel or PowerPoint file (ECMA-376 part 2): parts in a ZIP file that point to each other
// by relationships. The bytes and the context must outlive it.
class OoxmlPackage final
{
public:
    using Walk = std::function<void(XmlWalker &)>;

    static base::Result<OoxmlPackage> open(QByteArrayView bytes, const ReadContext &context);

    const QString &mainPart() const { return m_mainPart; }
    const ReadContext &context() const { return m_context; }
    base::Result<QString> title(); // of its properties

    base::Result<Relationships> relationships(const QString &part);
    // Calls walk() with the part's root element entered.
    base::Result<void> walk(const QString &part, const Walk &walk);
    base::Result<void> walkOptional(const QString &part, const Walk &walk);

private:
    OoxmlPackage(std::unique_ptr<ZipArchive> archive, const ReadContext &context);
    base::Result<void> walkBytes(const QByteArray &bytes, const QString &part, const Walk &walk);

    std::unique_ptr<ZipArchive> m_archive;
    const ReadContext &m_context;
    QString m_mainPart;
};

// The first relationship of that type; a default one when there is none.
Relationship firstOfType(const Relationships &relationships, QStringView type);

// "word/document.xml", "../media/a.png" -> "media/a.png"; "/word/x.xml" -> "word/x.xml".
QString resolvePart(const QString &from, const QString &target);

} // namespace agents::documents
