// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/ooxml_package.h"

#include <algorithm>

#include <QDir>

using namespace Qt::Literals;

namespace agents::documents {

QString resolvePart(const QString &from, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).sliced(1);
    return QDir::cleanPath(from.first(from.lastIndexOf(u'/') + 1) + target);
}

Relationship firstOfType(const Relationships &relationships, QStringView type)
{
    const auto found = std::ranges::find_if(
        relationships, [type](const Relationship &one) { return one.type == type; });
    return found == relationships.end() ? Relationship() : *found;
}

base::Result<OoxmlPackage> OoxmlPackage::open(QByteArrayView bytes, const ReadContext &context)
{
    auto archive = ZipArchive::open(bytes, context);
    if (!archive)
        return archive.error();
    OoxmlPackage package(std::move(*archive), context);
    const auto roots = package.relationships({});
    if (!roots)
        return roots.error();
    package.m_mainPart = firstOfType(*roots, u"officeDocument").target;
    if (package.m_mainPart.isEmpty())
        return context.damaged(u"nothing in it says where its text is"_s);
    return package;
}

OoxmlPackage::OoxmlPackage(std::unique_ptr<ZipArchive> archive, const ReadContext &context)
    : m_archive(std::move(archive))
    , m_context(context)
{
}

base::Result<void>
OoxmlPackage::walkBytes(const QByteArray &bytes, const QString &part, const Walk &walk)
{
    XmlWalker xml(bytes, m_context);
    if (xml.enterChild())
        walk(xml);
    return xml.finish(part);
}

base::Result<void> OoxmlPackage::walk(const QString &part, const Walk &walk)
{
    const auto bytes = m_archive->read(part);
    return bytes ? walkBytes(*bytes, part, walk) : base::Result<void>(bytes.error());
}

base::Result<void> OoxmlPackage::walkOptional(const QString &part, const Walk &walk)
{
    if (part.isEmpty())
        return {};
    const auto bytes = m_archive->readOptional(part);
    if (!bytes)
        return bytes.error();
    return bytes->isEmpty() ? base::Result<void>() : walkBytes(*bytes, part, walk);
}

base::Result<Relationships> OoxmlPackage::relationships(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    const QString file = part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
    Relationships all;
    const auto walked = walkOptional(file, [&](XmlWalker &xml) {
        while (xml.enterChild()) {
            const QString type = xml.attribute(u"Type");
            const QString target = xml.attribute(u"Target");
            const bool isExternal = xml.attribute(u"TargetMode") == u"External";
            all.insert(xml.attribute(u"Id"),
                       {.type = type.sliced(type.lastIndexOf(u'/') + 1),
                        .target = isExternal ? target : resolvePart(part, target),
                        .isExternal = isExternal});
            xml.skip();
        }
    });
    if (!walked)
        return walked.error();
    return all;
}

base::Result<QString> OoxmlPackage::title()
{
    const auto roots = relationships({});
    if (!roots)
        return roots.error();
    QString title;
    const QString part = firstOfType(*roots, u"core-properties").target;
    const auto walked = walkOptional(part, [&](XmlWalker &xml) {
        while (xml.enterChild()) {
            if (xml.is(u"title"))
                title = xml.text().simplified();
            else
                xml.skip();
        }
    });
    if (!walked)
        return walked.error();
    return title;
}

} // namespace agents::documents
