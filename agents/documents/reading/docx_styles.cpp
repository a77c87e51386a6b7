// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/docx_styles.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kMostBases = 20; // styles may name each other in a circle

    QString letters(int number)
    {
        QString text;
        for (; number > 0; number = (number - 1) / 26)
            text.prepend(QChar(u'a' + (number - 1) % 26));
        return text;
    }

    QString roman(int number)
    {
        static constexpr std::array<std::pair<int, const char16_t *>, 13> kParts{{{1000, u"m"},
                                                                                  {900, u"cm"},
                                                                                  {500, u"d"},
                                                                                  {400, u"cd"},
                                                                                  {100, u"c"},
                                                                                  {90, u"xc"},
                                                                                  {50, u"l"},
                                                                                  {40, u"xl"},
                                                                                  {10, u"x"},
                                                                                  {9, u"ix"},
                                                                                  {5, u"v"},
                                                                                  {4, u"iv"},
                                                                                  {1, u"i"}}};
        QString text;
        for (const auto &[value, sign] : kParts) {
            for (; number >= value && text.size() < 32; number -= value)
                text += QStringView(sign);
        }
        return text;
    }

    QString formatted(int number, const QString &format)
    {
        if (format == u"lowerLetter")
            return letters(number);
        if (format == u"upperLetter")
            return letters(number).toUpper();
        if (format == u"lowerRoman")
            return roman(number);
        if (format == u"upperRoman")
            return roman(number).toUpper();
        return QString::number(number);
    }

    // "heading 2" -> 2. Word keeps this English name in files of every language.
    int headingOfName(const QString &name)
    {
        if (name.compare(u"title", Qt::CaseInsensitive) == 0)
            return 1;
        if (!name.startsWith(u"heading ", Qt::CaseInsensitive))
            return -1;
        const int level = QStringView(name).sliced(8).toInt();
        return level >= 1 && level <= 9 ? level : -1;
    }

} // namespace

DocxStyles::Numbering readNumPr(XmlWalker &xml, DocxStyles::Numbering byDefault)
{
    while (xml.enterChild()) {
        if (xml.is(u"ilvl"))
            byDefault.level = std::clamp(xml.number(u"val", 0), 0, 8);
        else if (xml.is(u"numId"))
            byDefault.list = xml.number(u"val", 0);
        xml.skip();
    }
    return byDefault;
}

base::Result<void> DocxStyles::read(OoxmlPackage &package, const Relationships &relationships)
{
    const auto styles = package.walkOptional(firstOfType(relationships, u"styles").target,
                                             [this](XmlWalker &xml) { readStyles(xml); });
    if (!styles)
        return styles;
    return package.walkOptional(firstOfType(relationships, u"numbering").target,
                                [this](XmlWalker &xml) { readNumbering(xml); });
}

void DocxStyles::readStyles(XmlWalker &xml)
{
    while (xml.enterChild()) {
        if (!xml.is(u"style")) {
            xml.skip();
            continue;
        }
        const QString id = xml.attribute(u"styleId");
        m_styles.insert(id, readStyle(xml));
    }
}

DocxStyles::Style DocxStyles::readStyle(XmlWalker &xml)
{
    Style style;
    while (xml.enterChild()) {
        if (xml.is(u"name")) {
            style.heading = std::max(style.heading, headingOfName(xml.attribute(u"val")));
        } else if (xml.is(u"basedOn")) {
            style.base = xml.attribute(u"val");
        } else if (xml.is(u"pPr")) {
            while (xml.enterChild()) {
                if (xml.is(u"numPr")) {
                    style.numbering = readNumPr(xml, {});
                    style.hasNumbering = true;
                    continue;
                }
                if (xml.is(u"outlineLvl") && style.heading < 0)
                    style.heading = (xml.number(u"val", 9) + 1) % 10; // 9 is body text
                xml.skip();
            }
            continue;
        }
        xml.skip();
    }
    return style;
}

void DocxStyles::readNumbering(XmlWalker &xml)
{
    while (xml.enterChild()) {
        if (xml.is(u"abstractNum")) {
            const int id = xml.number(u"abstractNumId", 0);
            m_definitions.insert(id, readLevels(xml));
        } else if (xml.is(u"num")) {
            const int id = xml.number(u"numId", 0);
            while (xml.enterChild()) {
                if (xml.is(u"abstractNumId"))
                    m_lists[id].definition = xml.number(u"val", 0);
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
}

DocxStyles::Levels DocxStyles::readLevels(XmlWalker &xml)
{
    Levels levels;
    while (xml.enterChild()) {
        if (!xml.is(u"lvl")) {
            xml.skip();
            continue;
        }
        Level &level = levels[static_cast<size_t>(std::clamp(xml.number(u"ilvl", 0), 0, 8))];
        while (xml.enterChild()) {
            if (xml.is(u"start"))
                level.start = std::clamp(xml.number(u"val", 1), 0, 1'000'000);
            else if (xml.is(u"numFmt"))
                level.format = xml.attribute(u"val");
            else if (xml.is(u"lvlText"))
                level.text = xml.attribute(u"val");
            xml.skip();
        }
    }
    return levels;
}

int DocxStyles::headingLevel(const QString &style) const
{
    QString id = style;
    for (int i = 0; i < kMostBases && m_styles.contains(id); ++i) {
        const Style &found = *m_styles.constFind(id);
        if (found.heading >= 0)
            return found.heading;
        id = found.base;
    }
    return 0;
}

DocxStyles::Numbering DocxStyles::numbering(const QString &style) const
{
    QString id = style;
    for (int i = 0; i < kMostBases && m_styles.contains(id); ++i) {
        const Style &found = *m_styles.constFind(id);
        if (found.hasNumbering)
            return found.numbering;
        id = found.base;
    }
    return {};
}

QString DocxStyles::marker(Numbering numbering)
{
    const auto found = m_lists.find(numbering.list);
    if (found == m_lists.end())
        return u"-"_s;
    List &list = *found;
    const Levels levels = m_definitions.value(list.definition);
    const auto at = static_cast<size_t>(numbering.level);
    for (size_t i = 0; i <= at; ++i) {
        const bool counts = i == at || !list.hasBegun[i];
        if (counts)
            list.counts[i] = list.hasBegun[i] ? list.counts[i] + 1 : levels[i].start;
        list.hasBegun[i] = true;
    }
    for (size_t i = at + 1; i < kLevels; ++i)
        list.hasBegun[i] = false;
    const QString &format = levels[at].format;
    if (format == u"bullet")
        return u"-"_s;
    if (format == u"none" || levels[at].text.isEmpty())
        return format == u"none" ? QString() : u"-"_s;
    QString text = levels[at].text;
    for (size_t i = 0; i <= at; ++i)
        text.replace(u'%' + QString::number(i + 1), formatted(list.counts[i], levels[i].format));
    return text;
}

} // namespace agents::documents
