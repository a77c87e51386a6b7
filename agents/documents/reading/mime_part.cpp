// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/mime_part.h"

#include "agents/documents/reading/text_decoding.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kHeaders = 1000;
    constexpr qsizetype kHeaderBytes = 64 << 10; // of one header
    constexpr qsizetype kParts = 1000;

    int hexValue(char c)
    {
        if (c >= '0' && c <= '9')
            return c - '0';
        const char lower = static_cast<char>(c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }

    // RFC 2045, 6.7; `isWord`: as in headers, where "_" is a space.
    QByteArray decodeQuoted(QByteArrayView text, char mark, bool isWord)
    {
        QByteArray decoded;
        decoded.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text[i] == '_' && isWord) {
                decoded += ' ';
            } else if (text[i] != mark) {
                decoded += text[i];
            } else if (i + 2 < text.size() && hexValue(text[i + 1]) >= 0
                       && hexValue(text[i + 2]) >= 0) {
                decoded += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
                i += 2;
            } else if (i + 1 < text.size() && text[i + 1] == '\n') {
                i += 1; // the line goes on
            } else if (i + 2 < text.size() && text[i + 1] == '\r') {
                i += 2;
            } else {
                decoded += mark;
            }
        }
        return decoded;
    }

    QString textOf(const QByteArray &bytes, const QByteArray &charset)
    {
        return decodeText(bytes, charset).value_or(QString());
    }

} // namespace

QString decodeEncodedWords(const QByteArray &text)
{
    static const QRegularExpression kWord(
        u"=\\?([^?*]{1,40})(?:\\*[^?]*)?\\?([bBqQ])\\?([^?]*)\\?="_s);
    // Unencoded 8-bit headers exist: any encoding.
    QString decoded;
    const QString plain = QString::fromLatin1(text);
    qsizetype at = 0;
    bool lastWasWord = false;
    auto words = kWord.globalMatch(plain);
    while (words.hasNext()) {
        const auto word = words.next();
        const QString between = plain.sliced(at, word.capturedStart() - at);
        if (!lastWasWord || !between.trimmed().isEmpty()) // spaces between words mean nothing
            decoded += textOf(between.toLatin1(), {});
        const QByteArray content = word.captured(3).toLatin1();
        const bool isBase64 = word.captured(2).toLower() == u"b";
        decoded +=
            textOf(isBase64 ? QByteArray::fromBase64(content) : decodeQuoted(content, '=', true),
                   word.captured(1).toLatin1());
        at = word.capturedEnd();
        lastWasWord = true;
    }
    return decoded + textOf(plain.sliced(at).toLatin1(), {});
}

MimePart::MimePart(QByteArrayView bytes)
{
    QByteArray name;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(at, end - at);
        at = std::min(bytes.size(), end + 1);
        if (line.trimmed().isEmpty())
            break;
        if ((line.front() == ' ' || line.front() == '\t') && !name.isEmpty()) {
            QByteArray &value = m_headers[name];
            if (value.size() < kHeaderBytes)
                value += ' ' + line.trimmed().toByteArray();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || m_headers.size() >= kHeaders)
            continue;
        name = line.first(colon).trimmed().toByteArray().toLower();
        // The first of several counts, as in most mail programs.
        if (m_headers.contains(name))
            name = "repeated";
        m_headers.insert(name, line.sliced(colon + 1).trimmed().toByteArray());
    }
    m_body = bytes.sliced(at);
}

QByteArray MimePart::raw(const QByteArray &name) const
{
    return m_headers.value(name);
}

QString MimePart::header(const QByteArray &name) const
{
    return decodeEncodedWords(raw(name)).simplified();
}

QByteArray MimePart::type() const
{
    const QByteArray header = raw("content-type");
    const QByteArray type =
        header
            .first(std::max<qsizetype>(
                0, header.indexOf(';') < 0 ? header.size() : header.indexOf(';')))
            .trimmed()
            .toLower();
    return type.isEmpty() ? QByteArray("text/plain") : type;
}

QString MimePart::parameter(const QByteArray &header, const QByteArray &name) const
{
    static const QRegularExpression kParameter(
        u";\\s*([A-Za-z0-9_-]+)(?:\\*\\d+)?(\\*?)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))"_s);
    QByteArray value;
    bool isEncoded = false;
    auto parameters = kParameter.globalMatch(QString::fromLatin1(raw(header)));
    while (parameters.hasNext()) {
        const auto one = parameters.next();
        if (one.captured(1).toLatin1().toLower() != name)
            continue;
        isEncoded |= !one.captured(2).isEmpty();
        value += one.captured(3).toLatin1() + one.captured(4).toLatin1();
    }
    if (!isEncoded)
        return decodeEncodedWords(value);
    const qsizetype quote = value.indexOf('\''); // charset'language'text
    const qsizetype second = quote < 0 ? -1 : value.indexOf('\'', quote + 1);
    if (second < 0)
        return textOf(decodeQuoted(value, '%', false), {});
    return textOf(decodeQuoted(value.sliced(second + 1), '%', false), value.first(quote));
}

QByteArray MimePart::charset() const
{
    return parameter("content-type", "charset").toLatin1();
}

QString MimePart::fileName() const
{
    QString name = parameter("content-disposition", "filename");
    if (name.isEmpty())
        name = parameter("content-type", "name");
    if (name.isEmpty() && raw("content-disposition").trimmed().toLower().startsWith("attachment"))
        name = u"unnamed"_s;
    return name.simplified().left(200);
}

QByteArray MimePart::content() const
{
    const QByteArray encoding = raw("content-transfer-encoding").trimmed().toLower();
    if (encoding == "base64")
        return QByteArray::fromBase64(m_body.toByteArray());
    if (encoding == "quoted-printable")
        return decodeQuoted(m_body, '=', false);
    return m_body.toByteArray();
}

QList<MimePart> MimePart::parts() const
{
    QList<MimePart> parts;
    const QByteArray boundary = "--" + parameter("content-type", "boundary").toLatin1();
    if (boundary.size() <= 2)
        return parts;
    qsizetype begin = -1; // of the part at work
    for (qsizetype at = m_body.indexOf(boundary); at >= 0 && parts.size() < kParts;) {
        const bool isLineStart = at == 0 || m_body[at - 1] == '\n';
        const qsizetype after = at + boundary.size();
        if (isLineStart) {
            if (begin >= 0)
                parts.append(MimePart(m_body.sliced(begin, at - begin)));
            const qsizetype end = m_body.indexOf('\n', after);
            begin = end < 0 || m_body.sliced(after).startsWith("--") ? -1 : end + 1;
            if (begin < 0)
                return parts;
        }
        at = m_body.indexOf(boundary, after);
    }
    if (begin >= 0) // cut off: what there is
        parts.append(MimePart(m_body.sliced(begin)));
    return parts;
}

} // namespace agents::documents
