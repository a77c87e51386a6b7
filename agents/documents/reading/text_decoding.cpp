// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/text_decoding.h"

#include <algorithm>
#include <memory>

#include <uchardet.h>

#include <QStringDecoder>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kGuessBytes = qsizetype{1} << 20;
    constexpr qsizetype kHtmlHead = 2048;

    // UTF-16 without a mark: every other byte of Latin text is zero.
    std::optional<QStringConverter::Encoding> unmarkedUtf16(QByteArrayView bytes)
    {
        const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
        qsizetype zeros[2] = {};
        for (qsizetype i = 0; i < head.size(); ++i)
            zeros[i % 2] += head[i] == '\0' ? 1 : 0;
        const qsizetype half = head.size() / 2;
        if (half > 1 && zeros[1] > half / 2 && zeros[0] <= half / 20)
            return QStringConverter::Utf16LE;
        if (half > 1 && zeros[0] > half / 2 && zeros[1] <= half / 20)
            return QStringConverter::Utf16BE;
        return std::nullopt;
    }

    QByteArray guess(QByteArrayView bytes)
    {
        const std::unique_ptr<struct uchardet, void (*)(uchardet_t)> detector(uchardet_new(),
                                                                              uchardet_delete);
        const QByteArrayView head = bytes.first(std::min(bytes.size(), kGuessBytes));
        if (!detector
            || uchardet_handle_data(detector.get(), head.data(), static_cast<size_t>(head.size()))
                != 0)
            return {};
        uchardet_data_end(detector.get());
        return QByteArray(uchardet_get_charset(detector.get()));
    }

    bool isText(QByteArrayView bytes)
    {
        const QByteArrayView head = bytes.first(std::min(bytes.size(), kGuessBytes));
        const auto controls = std::ranges::count_if(head, [](char c) {
            const auto byte = static_cast<unsigned char>(c);
            return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && byte != 0x1B;
        });
        return !head.contains('\0') && controls <= head.size() / 200;
    }

    QString withPlainLineEnds(QString text)
    {
        text.replace(u"\r\n"_s, u"\n"_s);
        text.replace(u'\r', u'\n');
        text.remove(QChar(u'\0'));
        return text;
    }

    QString decode(QStringDecoder decoder, QByteArrayView bytes)
    {
        return withPlainLineEnds(decoder.decode(bytes));
    }

} // namespace

std::optional<QString> decodeText(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decode(QStringDecoder(*marked), bytes);
    if (bytes.isValidUtf8() && isText(bytes))
        return decode(QStringDecoder(QStringConverter::Utf8), bytes);
    if (const auto utf16 = unmarkedUtf16(bytes))
        return decode(QStringDecoder(*utf16), bytes);
    if (!isText(bytes))
        return std::nullopt;
    const QByteArray name = guess(bytes);
    if (QStringDecoder decoder(name.constData()); !name.isEmpty() && decoder.isValid())
        return decode(std::move(decoder), bytes);
    // Valid for any bytes, and the likeliest where nothing else is known.
    if (QStringDecoder western("windows-1252"); western.isValid())
        return decode(std::move(western), bytes);
    return decode(QStringDecoder(QStringConverter::Latin1), bytes);
}

std::optional<QString> decodeText(QByteArrayView bytes, const QByteArray &encoding)
{
    // What calls itself ASCII or Latin-1 is often something else.
    const QByteArray name = encoding.toLower().trimmed();
    if (name.isEmpty() || name == "us-ascii" || name == "ascii")
        return decodeText(bytes);
    QStringDecoder decoder(name == "iso-8859-1" ? "windows-1252" : name.constData());
    return decoder.isValid() ? decode(std::move(decoder), bytes) : decodeText(bytes);
}

std::optional<QString> decodeHtml(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), kHtmlHead)).toByteArray().toLower();
    // XHTML names it in the XML declaration, HTML in a meta element.
    for (const QByteArrayView key : {QByteArrayView("charset="), QByteArrayView("encoding=")}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        while (at < head.size() && (head[at] == '"' || head[at] == '\'' || head[at] == ' '))
            ++at;
        qsizetype end = at;
        while (end < head.size()
               && (isalnum(static_cast<unsigned char>(head[end])) != 0 || head[end] == '-'
                   || head[end] == '_'))
            ++end;
        return decodeText(bytes, head.sliced(at, end - at));
    }
    return decodeText(bytes);
}

} // namespace agents::documents
