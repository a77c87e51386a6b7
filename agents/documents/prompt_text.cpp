// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/prompt_text.h"

#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    QString attribute(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return {};
        QString quoted = value.simplified().left(300);
        quoted.replace(u'"', u'\'');
        quoted.remove(u'<');
        quoted.remove(u'>');
        return u" %1=\"%2\""_s.arg(name, quoted);
    }

    QString harmless(QString text)
    {
        text.replace(u"</document"_s, u"<\\/document"_s, Qt::CaseInsensitive);
        return text;
    }

} // namespace

QString promptText(const Document &document, const QString &name)
{
    QString text = u"<document"_s + attribute(u"name"_s, name)
        + attribute(u"format"_s, document.format) + attribute(u"title"_s, document.title)
        + u">\n"_s;
    for (const QString &note : document.notes)
        text += u"Note: "_s + harmless(note) + u'\n';
    std::pair last(Place::Whole, 0);
    for (const Section &section : document.sections) {
        const std::pair place(section.place, section.number);
        if (place != last && section.place != Place::Line && section.place != Place::Whole)
            text += u"[%1]\n"_s.arg(placeName(section.place, section.number));
        last = place;
        if (section.needsPageImage && section.text.isEmpty())
            text += u"(a picture without text)\n"_s;
        else
            text += harmless(section.text) + u'\n';
        if (section.place != Place::Line)
            text += u'\n';
    }
    while (text.endsWith(u"\n\n"))
        text.chop(1);
    return text + u"</document>"_s;
}

} // namespace agents::documents
