// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/image_decoder.h"

#include <algorithm>
#include <cstring>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QSet>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kMegabytes = 1600; // that one decoded picture may take: 200 megapixels of 8 bytes
    constexpr qint64 kPixels = 250'000'000;

    // What people send each other; everything else that a plug-in offers stays shut.
    bool isAllowed(const QByteArray &format)
    {
        static const QSet<QByteArray> kFormats{"png",  "jpeg", "jpg", "webp", "gif",  "bmp",
                                               "tiff", "tif",  "svg", "svgz", "avif", "heic",
                                               "heif", "jxl",  "ico", "pbm",  "pgm",  "ppm"};
        return kFormats.contains(format);
    }

    QString dimensions(const QSize &size)
    {
        return u"%1 × %2"_s.arg(size.width()).arg(size.height());
    }

    base::Error readError(const QImageReader &reader, const QSize &size, const ReadContext &context)
    {
        if (reader.error() == QImageReader::UnsupportedFormatError)
            return context.unsupported(
                u"is a kind of picture that Hearth cannot open here. Save it as PNG or JPEG."_s);
        if (size.isValid() && qint64{size.width()} * size.height() > kPixels / 4)
            return context.tooLarge(u"the picture has %1 pixels"_s.arg(dimensions(size)));
        return context.damaged(u"the picture cannot be decoded, perhaps it was cut off"_s);
    }

    // A JPEG or SVG decodes straight to the smaller size; others are scaled after.
    QSize scaledSize(const QSize &size, int longerSide)
    {
        if (longerSide <= 0 || std::max(size.width(), size.height()) <= longerSide)
            return size;
        return size.scaled(longerSide, longerSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    }

} // namespace

DecodedImage toRgb(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const bool hasAlpha = image.hasAlphaChannel();
    image.convertTo(hasAlpha ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    DecodedImage decoded{.width = image.width(),
                         .height = image.height(),
                         .originalWidth = image.width(),
                         .originalHeight = image.height(),
                         .rgb = {}};
    const qsizetype row = qsizetype{3} * image.width();
    decoded.rgb.resizeForOverwrite(row * image.height());
    for (int y = 0; y < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        char *to = decoded.rgb.data() + row * y;
        if (!hasAlpha) {
            std::memcpy(to, from, static_cast<size_t>(row));
            continue;
        }
        for (int x = 0; x < image.width(); ++x, from += 4, to += 3) {
            for (int c = 0; c < 3; ++c)
                to[c] = static_cast<char>((from[c] * from[3] + 255 * (255 - from[3]) + 127) / 255);
        }
    }
    return decoded;
}

base::Result<DecodedImage>
decodeImage(QByteArrayView bytes, int longerSide, const ReadContext &context)
{
    const QByteArray data = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer device;
    device.setData(data);
    device.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kMegabytes);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format.isEmpty() || !isAllowed(format))
        return context.unsupported(
            u"is a kind of picture that Hearth cannot open here. Save it as PNG or JPEG."_s);
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > kPixels)
        return context.tooLarge(u"the picture has %1 pixels"_s.arg(dimensions(size)));
    const bool scalesWhileDecoding = reader.supportsOption(QImageIOHandler::ScaledSize);
    if (size.isValid() && scalesWhileDecoding)
        reader.setScaledSize(scaledSize(size, longerSide));
    QImage image = reader.read();
    if (image.isNull())
        return readError(reader, size, context);
    const QSize decodedSize = scaledSize(image.size(), longerSide);
    const QSize fullSize = image.size();
    if (decodedSize != fullSize)
        image = image.scaled(decodedSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    DecodedImage decoded = toRgb(std::move(image));
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize upright = isTurned ? size.transposed() : size;
    const QSize original = scalesWhileDecoding && size.isValid() ? upright : fullSize;
    decoded.originalWidth = original.width();
    decoded.originalHeight = original.height();
    return decoded;
}

} // namespace agents::documents
