// SPDX-License-Identifier: Apache-2.0
// Pictures that other programs wrote (tests/documents/pictures).
#include "agents/documents/reading/image_decoder.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;

class TestImageDecoder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEveryFormat_data();
    void decodesEveryFormat();
    void turnsByOrientation();
    void putsTransparencyOnWhite();
    void decodes16Bits();
    void scalesAHundredMegapixels();
    void refusesAbsurdDimensions();
    void refusesATruncatedPicture();
    void refusesWhatIsNoPicture();
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/documents/pictures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

base::Result<DecodedImage> decoded(const QByteArray &bytes, int longerSide = 0)
{
    return decodeImage(bytes, longerSide, ReadContext(u"picture"_s));
}

QColor colorAt(const DecodedImage &image, int x, int y)
{
    const auto *pixel = reinterpret_cast<const uchar *>(image.rgb.constData())
        + 3 * (qsizetype{y} * image.width + x);
    return {pixel[0], pixel[1], pixel[2]};
}

bool isNear(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12
        && qAbs(a.blue() - b.blue()) < 12;
}

} // namespace

void TestImageDecoder::decodesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"plain.webp", "plain.gif", "plain.bmp", "plain.avif", "plain.heic",
                             "plain.svg", "plain.svgz", "cmyk.jpg"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// 40 x 20 pixels, blue on the left, red on the right.
void TestImageDecoder::decodesEveryFormat()
{
    QFETCH(const QString, name);
    const QString suffix = name.sliced(name.indexOf(u'.') + 1);
    const QByteArray plugin = suffix == u"jpg" ? "jpeg" : suffix.toLatin1();
    if (!QImageReader::supportedImageFormats().contains(plugin))
        QSKIP("Qt has no plug-in for this format here.");
    const auto image = decoded(contentOf(name));
    QVERIFY2(image, image ? "" : image.error().message.c_str());
    QCOMPARE(image->width, 40);
    QCOMPARE(image->height, 20);
    QVERIFY(isNear(colorAt(*image, 5, 10), Qt::blue));
    QVERIFY(isNear(colorAt(*image, 35, 10), Qt::red));
}

void TestImageDecoder::turnsByOrientation()
{
    const auto image = decoded(contentOf(u"turned.jpg"_s), 20);
    QVERIFY(image);
    QCOMPARE(image->width, 10); // a quarter turn clockwise: the left side is on top
    QCOMPARE(image->height, 20);
    QCOMPARE(image->originalWidth, 20);
    QCOMPARE(image->originalHeight, 40);
    QVERIFY(isNear(colorAt(*image, 5, 2), Qt::blue));
    QVERIFY(isNear(colorAt(*image, 5, 17), Qt::red));
}

void TestImageDecoder::putsTransparencyOnWhite()
{
    const auto image = decoded(contentOf(u"alpha.png"_s));
    QVERIFY(image);
    QVERIFY(isNear(colorAt(*image, 0, 0), QColor(255, 127, 127))); // half red
}

void TestImageDecoder::decodes16Bits()
{
    for (const QString &name : {u"deep.png"_s, u"deep.tif"_s}) {
        const auto image = decoded(contentOf(name));
        QVERIFY(image);
        QVERIFY(isNear(colorAt(*image, 0, 0), Qt::red));
        QVERIFY(isNear(colorAt(*image, 0, 29), Qt::blue));
    }
}

void TestImageDecoder::scalesAHundredMegapixels()
{
    QImage large(12'500, 8'000, QImage::Format_Grayscale8);
    large.fill(200);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(large.save(&buffer, "JPEG"));
    large = {};
    const auto image = decoded(bytes, 1250);
    QVERIFY2(image, image ? "" : image.error().message.c_str());
    QCOMPARE(image->width, 1250);
    QCOMPARE(image->height, 800);
    QCOMPARE(image->originalWidth, 12'500);
    QVERIFY(isNear(colorAt(*image, 600, 400), QColor(200, 200, 200)));
}

void TestImageDecoder::refusesAbsurdDimensions()
{
    // A PNG header that claims 2^30 x 2^30 pixels.
    QByteArray bytes = contentOf(u"alpha.png"_s);
    bytes.replace(16, 8, QByteArray("\x40\0\0\0\x40\0\0\0", 8));
    const auto image = decoded(bytes);
    QVERIFY(!image);
    QVERIFY(image.error().message.ends_with('.'));
}

void TestImageDecoder::refusesATruncatedPicture()
{
    const QByteArray whole = contentOf(u"deep.png"_s);
    const auto image = decoded(whole.first(60));
    QVERIFY(!image);
    QVERIFY(image.error().message.find("“picture”") == 0);
}

void TestImageDecoder::refusesWhatIsNoPicture()
{
    QCOMPARE(decoded("Hello").error().code, base::ErrorCode::Unsupported);
    QCOMPARE(decoded("").error().code, base::ErrorCode::Unsupported);
}

QTEST_MAIN(TestImageDecoder)
#include "tst_image_decoder.moc"
