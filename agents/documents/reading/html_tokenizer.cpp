// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/html_tokenizer.h"

#include <algorithm>

#include <QSet>
#include <QTextDocumentFragment>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kAttributes = 64; // of one tag; more are passed over
    constexpr qsizetype kEntityLength = 10;

    bool isNameSign(QChar c)
    {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
    }

    QString numericEntity(QStringView digits)
    {
        bool isNumber = false;
        const bool isHex = digits.startsWith(u'x') || digits.startsWith(u'X');
        const uint code = isHex ? digits.sliced(1).toUInt(&isNumber, 16) : digits.toUInt(&isNumber);
        if (!isNumber || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
            return {};
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }

    // Qt knows the names of HTML 4.
    QString namedEntity(const QString &name)
    {
        static QHash<QString, QString> known{
            {u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},    {u"quot"_s, u"\""_s},
            {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"shy"_s, QString()}};
        if (const auto found = known.constFind(name); found != known.constEnd())
            return *found;
        const QString written = u'&' + name + u';';
        const QString plain = QTextDocumentFragment::fromHtml(written).toPlainText();
        const QString value = plain.size() <= 2 ? plain : written;
        if (known.size() < 4096) // names of a hostile page need not all be remembered
            known.insert(name, value);
        return value;
    }

} // namespace

QString decodeEntities(QStringView text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            decoded += text[i];
            continue;
        }
        const qsizetype end =
            text.sliced(i, std::min(kEntityLength, text.size() - i)).indexOf(u';');
        const QStringView name = end > 1 ? text.sliced(i + 1, end - 1) : QStringView();
        const bool isName = !name.isEmpty()
            && std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'#'; });
        if (!isName) {
            decoded += u'&';
            continue;
        }
        decoded +=
            name.startsWith(u'#') ? numericEntity(name.sliced(1)) : namedEntity(name.toString());
        i += end;
    }
    return decoded;
}

HtmlToken HtmlTokenizer::next()
{
    while (m_at < m_html.size()) {
        if (m_html[m_at] != u'<') {
            const qsizetype end = m_html.indexOf(u'<', m_at);
            return text(end < 0 ? m_html.size() : end);
        }
        const QStringView rest = m_html.sliced(m_at);
        const QChar sign = rest.size() > 1 ? rest[1] : QChar();
        if (rest.startsWith(u"<!--")) {
            const qsizetype end = rest.indexOf(u"-->", 4);
            m_at = end < 0 ? m_html.size() : m_at + end + 3;
        } else if (rest.startsWith(u"<![CDATA[")) {
            const qsizetype end = rest.indexOf(u"]]>");
            m_at = end < 0 ? m_html.size() : m_at + end + 3;
        } else if (sign == u'!' || sign == u'?') {
            const qsizetype end = rest.indexOf(u'>');
            m_at = end < 0 ? m_html.size() : m_at + end + 1;
        } else if (sign.isLetter() || sign == u'/') {
            HtmlToken token = tag();
            if (!token.name.isEmpty())
                return token;
        } else {
            const qsizetype end = m_html.indexOf(u'<', m_at + 1);
            return text(end < 0 ? m_html.size() : end);
        }
    }
    return {};
}

HtmlToken HtmlTokenizer::text(qsizetype end)
{
    HtmlToken token;
    token.kind = HtmlToken::Kind::Text;
    token.text = decodeEntities(m_html.sliced(m_at, end - m_at));
    m_at = end;
    return token;
}

HtmlToken HtmlTokenizer::tag()
{
    static const QSet<QString> kRaw{u"script"_s,  u"style"_s,  u"template"_s, u"svg"_s, u"iframe"_s,
                                    u"noembed"_s, u"object"_s, u"noframes"_s, u"math"_s};
    HtmlToken token;
    const bool isEnd = m_html[m_at + 1] == u'/';
    m_at += isEnd ? 2 : 1;
    const qsizetype begin = m_at;
    while (m_at < m_html.size() && isNameSign(m_html[m_at]))
        ++m_at;
    const QStringView name = m_html.sliced(begin, m_at - begin);
    token.name = name.sliced(name.lastIndexOf(u':') + 1).toString().toLower();
    token.kind = isEnd ? HtmlToken::Kind::End : HtmlToken::Kind::Begin;
    readAttributes(token);
    const bool isClosed = m_at >= 2 && m_html[m_at - 2] == u'/';
    if (!isEnd && !isClosed && kRaw.contains(token.name))
        skipRaw(token.name);
    return token;
}

void HtmlTokenizer::skipSpaces()
{
    while (m_at < m_html.size() && m_html[m_at].isSpace())
        ++m_at;
}

void HtmlTokenizer::readAttributes(HtmlToken &token)
{
    for (;;) {
        skipSpaces();
        if (m_at >= m_html.size())
            return;
        if (m_html[m_at] == u'>') {
            ++m_at;
            return;
        }
        const qsizetype begin = m_at;
        while (m_at < m_html.size() && isNameSign(m_html[m_at]))
            ++m_at;
        if (m_at == begin) { // a stray sign
            ++m_at;
            continue;
        }
        const QString name = m_html.sliced(begin, m_at - begin).toString().toLower();
        skipSpaces();
        QString value;
        if (m_at < m_html.size() && m_html[m_at] == u'=') {
            ++m_at;
            skipSpaces();
            value = attributeValue();
        }
        if (token.attributes.size() < kAttributes)
            token.attributes.insert(name, value);
    }
}

QString HtmlTokenizer::attributeValue()
{
    if (m_at >= m_html.size())
        return {};
    const QChar quote = m_html[m_at];
    qsizetype end = m_at;
    if (quote == u'"' || quote == u'\'') {
        end = m_html.indexOf(quote, ++m_at);
        if (end < 0)
            end = m_html.size();
    } else {
        while (end < m_html.size() && !m_html[end].isSpace() && m_html[end] != u'>')
            ++end;
    }
    const QString value = decodeEntities(m_html.sliced(m_at, end - m_at));
    m_at = std::min(m_html.size(), end + (quote == u'"' || quote == u'\'' ? 1 : 0));
    return value;
}

void HtmlTokenizer::skipRaw(const QString &name)
{
    const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
    m_at = end < 0 ? m_html.size() : end;
}

} // namespace agents::documents
