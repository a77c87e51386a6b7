// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_protocol.h"

#include <algorithm>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qsizetype kPrefix = 4;
    constexpr quint32 kFrameBytes = quint32{768} << 20; // a picture of 250 megapixels
    constexpr int kLargestSide = 100'000;

    constexpr double kLongest = 1e7; // seconds: 115 days

    constexpr int kNeedsImage = 1; // of a section
    constexpr int kShowsFigure = 2;

    enum Key { Kind, A, B, C, D, Text, Title, List, Seconds };
    enum FrameKind {
        ProgressFrame,
        SectionFrame,
        DocumentFrame,
        ImageFrame,
        ErrorFrame,
        SoundFrame,
        VideoPicture,
        InfoFrame
    };

    QByteArray framed(const QCborMap &map)
    {
        const QByteArray body = QCborValue(map).toCbor();
        QByteArray frame(kPrefix, Qt::Uninitialized);
        qToLittleEndian(static_cast<quint32>(body.size()), frame.data());
        return frame + body;
    }

    base::Error broken()
    {
        return {base::ErrorCode::InvalidInput, "The process that reads files broke off."};
    }

    int number(const QCborMap &map, Key key)
    {
        const qint64 value = map[key].toInteger();
        return static_cast<int>(std::clamp<qint64>(value, 0, 1 << 30));
    }

    double seconds(const QCborMap &map)
    {
        const double value = map[Seconds].toDouble();
        return value > 0 && value < kLongest ? value : 0; // also for what is no number
    }

    QCborMap mapOf(FrameKind kind, const DecodedImage &image)
    {
        return {{Kind, kind},
                {A, image.width},
                {B, image.height},
                {C, image.originalWidth},
                {D, image.originalHeight},
                {Text, image.rgb}};
    }

    base::Result<DecodedImage> image(const QCborMap &map)
    {
        DecodedImage image{.width = number(map, A),
                           .height = number(map, B),
                           .originalWidth = number(map, C),
                           .originalHeight = number(map, D),
                           .rgb = map[Text].toByteArray()};
        const bool isPlausible = image.width > 0 && image.height > 0 && image.width <= kLargestSide
            && image.height <= kLargestSide;
        if (!isPlausible || image.rgb.size() != qint64{3} * image.width * image.height)
            return broken();
        return image;
    }

    base::Result<ReaderFrame> pictureFrame(const QCborMap &map)
    {
        auto picture = image(map);
        if (!picture)
            return picture.error();
        return ReaderFrame(*std::move(picture));
    }

    base::Result<ReaderFrame> videoFrame(const QCborMap &map)
    {
        auto picture = image(map);
        if (!picture)
            return picture.error();
        return ReaderFrame(VideoFrame{.image = *std::move(picture), .seconds = seconds(map)});
    }

    base::Result<ReaderFrame> soundFrame(const QCborMap &map)
    {
        SoundPiece piece{.samples = map[Text].toByteArray()};
        if (piece.samples.size() % static_cast<qsizetype>(sizeof(float)) != 0)
            return broken();
        return ReaderFrame(std::move(piece));
    }

    ReaderFrame documentFrame(const QCborMap &map)
    {
        Document document{.format = map[Text].toString(),
                          .title = map[Title].toString(),
                          .pages = number(map, A)};
        const QCborArray notes = map[List].toArray();
        for (const QCborValue &note : notes)
            document.notes += note.toString();
        return document;
    }

    base::Result<ReaderFrame> frameOf(const QCborMap &map)
    {
        switch (map[Kind].toInteger(-1)) {
        case ProgressFrame:
            return ReaderFrame(ReadProgress{.done = number(map, A), .total = number(map, B)});
        case SectionFrame:
            return ReaderFrame(Section{.place = static_cast<Place>(
                                           std::min(number(map, A), static_cast<int>(Place::Line))),
                                       .number = number(map, B),
                                       .level = std::min(number(map, C), 6),
                                       .heading = map[Title].toString(),
                                       .text = map[Text].toString(),
                                       .needsPageImage = (number(map, D) & kNeedsImage) != 0,
                                       .showsFigure = (number(map, D) & kShowsFigure) != 0});
        case DocumentFrame:
            return documentFrame(map);
        case ImageFrame:
            return pictureFrame(map);
        case SoundFrame:
            return soundFrame(map);
        case VideoPicture:
            return videoFrame(map);
        case InfoFrame:
            return ReaderFrame(RecordingInfo{.format = map[Text].toString(),
                                             .seconds = seconds(map),
                                             .hasSound = number(map, A) != 0,
                                             .width = std::min(number(map, B), kLargestSide),
                                             .height = std::min(number(map, C), kLargestSide)});
        case ErrorFrame:
            return ReaderFrame(
                base::Error{static_cast<base::ErrorCode>(std::min(
                                number(map, A), static_cast<int>(base::ErrorCode::DeviceLost))),
                            map[Text].toString().toStdString()});
        default:
            return broken();
        }
    }

} // namespace

QByteArray encodeFrame(const ReadProgress &progress)
{
    return framed({{Kind, ProgressFrame}, {A, progress.done}, {B, progress.total}});
}

QByteArray encodeFrame(const Section &section)
{
    return framed(
        {{Kind, SectionFrame},
         {A, static_cast<int>(section.place)},
         {B, section.number},
         {C, section.level},
         {D, (section.needsPageImage ? kNeedsImage : 0) | (section.showsFigure ? kShowsFigure : 0)},
         {Title, section.heading},
         {Text, section.text}});
}

QByteArray encodeFrame(const Document &document)
{
    return framed({{Kind, DocumentFrame},
                   {A, document.pages},
                   {Text, document.format},
                   {Title, document.title},
                   {List, QCborArray::fromStringList(document.notes)}});
}

QByteArray encodeFrame(const DecodedImage &image)
{
    return framed(mapOf(ImageFrame, image));
}

QByteArray encodeFrame(const SoundPiece &piece)
{
    return framed({{Kind, SoundFrame}, {Text, piece.samples}});
}

QByteArray encodeFrame(const VideoFrame &frame)
{
    QCborMap map = mapOf(VideoPicture, frame.image);
    map.insert(Seconds, frame.seconds);
    return framed(map);
}

QByteArray encodeFrame(const RecordingInfo &info)
{
    return framed({{Kind, InfoFrame},
                   {A, info.hasSound ? 1 : 0},
                   {B, info.width},
                   {C, info.height},
                   {Text, info.format},
                   {Seconds, info.seconds}});
}

QByteArray encodeFrame(const base::Error &error)
{
    return framed({{Kind, ErrorFrame},
                   {A, static_cast<int>(error.code)},
                   {Text, QString::fromStdString(error.message)}});
}

void FrameDecoder::push(QByteArrayView bytes)
{
    m_bytes += bytes;
}

base::Result<ReaderFrame> FrameDecoder::next()
{
    const base::Error more{base::ErrorCode::Busy, "The frame is not complete yet."};
    if (m_isBroken)
        return broken();
    if (m_bytes.size() < kPrefix)
        return more;
    const auto length = qFromLittleEndian<quint32>(m_bytes.constData());
    m_isBroken = length > kFrameBytes;
    if (m_isBroken)
        return broken();
    if (m_bytes.size() < kPrefix + static_cast<qsizetype>(length))
        return more;
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(m_bytes.constData() + kPrefix,
                                                  static_cast<qsizetype>(length), &problem);
    m_bytes.remove(0, kPrefix + static_cast<qsizetype>(length));
    m_isBroken = problem.error != QCborError::NoError || !value.isMap();
    if (m_isBroken)
        return broken();
    auto frame = frameOf(value.toMap());
    m_isBroken = !frame;
    return frame;
}

} // namespace agents::documents
