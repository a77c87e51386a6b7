// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/read_context.h"

#include <QByteArray>
#include <QXmlStreamReader>

namespace agents::documents {

// QXmlStreamReader for the parts of office files: goes from element to element, refuses a document
// type (so there are no entities to expand) and elements nested too deep. Names are without their
// prefixes.
class XmlWalker final
{
public:
    XmlWalker(const QByteArray &bytes, const ReadContext &context);

    // The next child of the element that was entered last: true, and it is entered. False: that
    // element has ended (or the text is broken), and its parent is the current one again.
    bool enterChild();
    void skip(); // to the end of the current element
    QString text(); // everything in the current element, which ends

    QStringView name() const { return m_xml.name(); }
    bool is(QStringView name) const { return m_xml.name() == name; }
    QString attribute(QStringView name) const; // empty: not there
    int number(QStringView name, int byDefault) const;
    bool isOn(QStringView name, bool byDefault) const; // "1", "true", "on"
    QString relation() const; // the attribute r:id, r:embed or r:link

    // As enterChild(), but stops at text too.
    enum class Node { Element, Text, End };
    Node next();
    QStringView characters() const { return m_xml.text(); }

    bool hasFailed() const { return m_xml.hasError(); }
    base::Result<void> finish(const QString &part) const; // what went wrong, in a sentence

private:
    bool guard(); // after each step

    QXmlStreamReader m_xml;
    const ReadContext &m_context;
    int m_depth = 0;
    int m_steps = 0;
    bool m_isTooDeep = false;
    bool m_hasDoctype = false;
};

} // namespace agents::documents
