// SPDX-License-Identifier: Apache-2.0
#include "app/server/http_request.h"

#include <algorithm>
#include <utility>

namespace app::server {

namespace {

    constexpr int kBadRequest = 400;
    constexpr int kLengthRequired = 411;
    constexpr int kTooLarge = 413;
    constexpr int kHeadTooLarge = 431;
    constexpr int kNotImplemented = 501;
    constexpr int kVersion = 505;

    // RFC 9110, 5.6.2: what a method or the name of a header is made of.
    bool isToken(QByteArrayView word)
    {
        return !word.isEmpty() && std::ranges::all_of(word, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
        });
    }

    bool hasControl(QByteArrayView text)
    {
        return std::ranges::any_of(text, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return (byte < 0x20 && c != '\t') || byte == 0x7F;
        });
    }

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known == name)
            return value;
    }
    return {};
}

HttpRequestReader::State HttpRequestReader::append(QByteArrayView bytes)
{
    if (m_failureStatus != 0)
        return State::Failed;
    m_buffer.append(bytes);
    return advance();
}

HttpRequestReader::State HttpRequestReader::next()
{
    return m_failureStatus != 0 ? State::Failed : advance();
}

HttpRequest HttpRequestReader::take()
{
    HttpRequest request = std::move(*m_request);
    m_request.reset();
    request.body = m_buffer.first(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    return request;
}

bool HttpRequestReader::isInRequest() const
{
    return m_request.has_value() || !m_buffer.isEmpty();
}

const HttpRequest *HttpRequestReader::head() const
{
    return m_request ? &*m_request : nullptr;
}

qsizetype HttpRequestReader::missing() const
{
    return m_request ? std::max<qsizetype>(m_bodyBytes - m_buffer.size(), 0) : 0;
}

bool HttpRequestReader::expectsContinue() const
{
    return missing() > 0 && m_request->header("expect").toLower() == "100-continue";
}

HttpRequestReader::State HttpRequestReader::advance()
{
    if (!m_request) {
        while (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: allowed before a request
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > kMostHeadBytes || (end < 0 && m_buffer.size() > kMostHeadBytes))
            return fail(kHeadTooLarge);
        if (end < 0)
            return State::NeedsMore;
        m_request.emplace();
        if (!readHead(QByteArrayView(m_buffer).first(end)) || !readBodyLength())
            return State::Failed;
        m_buffer.remove(0, end + 4);
    }
    return m_buffer.size() < m_bodyBytes ? State::NeedsMore : State::Complete;
}

HttpRequestReader::State HttpRequestReader::fail(int status)
{
    m_failureStatus = status;
    m_buffer.clear();
    m_request.reset();
    return State::Failed;
}

bool HttpRequestReader::readHead(QByteArrayView head)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray first = (lineEnd < 0 ? head : head.first(lineEnd)).toByteArray();
    const QList<QByteArray> words = first.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !words[1].startsWith('/') || hasControl(first)) {
        fail(kBadRequest);
        return false;
    }
    if (words[2] != "HTTP/1.1") {
        fail(kVersion);
        return false;
    }
    m_request->method = words[0];
    m_request->path = words[1].split('?').first();
    QByteArrayView rest = lineEnd < 0 ? QByteArrayView() : head.sliced(lineEnd + 2);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("\r\n");
        if (!readHeader(end < 0 ? rest : rest.first(end))) {
            fail(kBadRequest);
            return false;
        }
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 2);
    }
    const QByteArray connection = m_request->header("connection").toLower();
    if (connection == "close")
        m_request->keepAlive = false;
    return true;
}

bool HttpRequestReader::readHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || hasControl(line))
        return false; // also a line that continues the one before
    m_request->headers.append({line.first(colon).toByteArray().toLower(),
                               line.sliced(colon + 1).trimmed().toByteArray()});
    return true;
}

bool HttpRequestReader::readBodyLength()
{
    m_bodyBytes = 0;
    QByteArray length;
    for (const auto &[name, value] : m_request->headers) {
        if (name == "transfer-encoding") {
            fail(kNotImplemented);
            return false;
        }
        if (name != "content-length")
            continue;
        const bool isNumber = !value.isEmpty() && value.size() < 16
            && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
        // Two different lengths are how one request is smuggled into another.
        if (!isNumber || (!length.isEmpty() && length != value)) {
            fail(kBadRequest);
            return false;
        }
        length = value;
    }
    if (length.isEmpty() && m_request->method == "POST") {
        fail(kLengthRequired);
        return false;
    }
    if (length.toLongLong() > kMostBodyBytes) {
        fail(kTooLarge);
        return false;
    }
    m_bodyBytes = static_cast<qsizetype>(length.toLongLong());
    return true;
}

} // namespace app::server
