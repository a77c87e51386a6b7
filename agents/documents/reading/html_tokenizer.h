// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace agents::documents {

struct HtmlToken {
    enum class Kind { Text, Begin, End, Done };
    Kind kind = Kind::Done;
    QString name; // of an element, lower case without prefix
    QString text; // entities decoded
    QHash<QString, QString> attributes;
};

// Cuts HTML, however broken, into tags and text; comments, declarations, scripts and styles vanish.
// Any text gives tokens and an end.
class HtmlTokenizer final
{
public:
    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    {
    }

    HtmlToken next();

private:
    HtmlToken tag();
    HtmlToken text(qsizetype end);
    void readAttributes(HtmlToken &token);
    QString attributeValue();
    void skipSpaces();
    void skipRaw(const QString &name); // up to the element's end tag

    QStringView m_html;
    qsizetype m_at = 0;
};

// "&auml;&#228;" -> "ää"; what is no entity stays.
QString decodeEntities(QStringView text);

} // namespace agents::documents
