// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/xml_walker.h"

using namespace Qt::Literals;

namespace agents::documents {

XmlWalker::XmlWalker(const QByteArray &bytes, const ReadContext &context)
    : m_xml(bytes)
    , m_context(context)
{
    m_xml.setEntityExpansionLimit(0);
}

bool XmlWalker::guard()
{
    if (m_xml.isDTD()) {
        m_hasDoctype = true;
        m_xml.raiseError();
    } else if (m_xml.isStartElement() && ++m_depth > m_context.limits().depth) {
        m_isTooDeep = true;
        m_xml.raiseError();
    } else if (m_xml.isEndElement()) {
        --m_depth;
    }
    if ((++m_steps & 0xFFFF) == 0 && m_context.isOutOfTime())
        m_xml.raiseError();
    return !m_xml.hasError();
}

XmlWalker::Node XmlWalker::next()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (!guard())
            return Node::End;
        if (m_xml.isStartElement())
            return Node::Element;
        if (m_xml.isCharacters())
            return Node::Text;
        if (m_xml.isEndElement())
            return Node::End;
    }
    return Node::End;
}

bool XmlWalker::enterChild()
{
    for (;;) {
        const Node node = next();
        if (node != Node::Text)
            return node == Node::Element;
    }
}

void XmlWalker::skip()
{
    for (int open = 1; open > 0 && !m_xml.hasError() && !m_xml.atEnd();) {
        const Node node = next();
        if (node == Node::Element)
            ++open;
        else if (node == Node::End)
            --open;
    }
}

QString XmlWalker::text()
{
    QString all;
    for (int open = 1; open > 0 && !m_xml.hasError() && !m_xml.atEnd();) {
        switch (next()) {
        case Node::Element:
            ++open;
            break;
        case Node::Text:
            all += m_xml.text();
            break;
        case Node::End:
            --open;
            break;
        }
    }
    return all;
}

QString XmlWalker::attribute(QStringView name) const
{
    const auto attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int XmlWalker::number(QStringView name, int byDefault) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : byDefault;
}

bool XmlWalker::isOn(QStringView name, bool byDefault) const
{
    const QString value = attribute(name);
    if (value.isEmpty())
        return byDefault;
    return value == u"1" || value == u"true" || value == u"on";
}

QString XmlWalker::relation() const
{
    // A slide has both id and r:id: only the namespace tells them apart.
    const auto attributes = m_xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.namespaceUri().endsWith(u"/relationships"))
            return attribute.value().toString();
    }
    return {};
}

base::Result<void> XmlWalker::finish(const QString &part) const
{
    if (!m_xml.hasError())
        return {};
    if (m_hasDoctype)
        return m_context.unsupported(
            u"declares XML entities of its own, which a document of its kind never needs. It may "
            "be meant to do harm, and was not read."_s);
    if (m_isTooDeep)
        return m_context.tooLarge(
            u"its parts are nested more than %1 deep"_s.arg(m_context.limits().depth));
    if (m_context.isOutOfTime())
        return m_context.outOfTime();
    return m_context.damaged(u"%1 cannot be read at line %2"_s.arg(part).arg(m_xml.lineNumber()));
}

} // namespace agents::documents
