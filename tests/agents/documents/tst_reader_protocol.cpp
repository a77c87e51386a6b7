// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_protocol.h"

#include <vector>

#include <QTest>
#include <QtEndian>

using namespace Qt::Literals;
using namespace agents::documents;

class TestReaderProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesEveryFrameInPiecesOfAnySize();
    void refusesAnImageWhoseSizeIsWrong();
    void refusesWhatIsNoFrame();
    void bringsForeignNumbersIntoRange();
};

namespace {

base::Result<ReaderFrame> decoded(const QByteArray &bytes)
{
    FrameDecoder decoder;
    decoder.push(bytes);
    return decoder.next();
}

} // namespace

void TestReaderProtocol::carriesEveryFrameInPiecesOfAnySize()
{
    const Section section{.place = Place::Slide,
                          .number = 7,
                          .level = 2,
                          .heading = u"Über"_s,
                          .text = u"日本 🍎"_s,
                          .needsPageImage = true,
                          .showsFigure = true};
    const Document document{.format = u"PDF"_s, .title = u"T"_s, .pages = 3, .notes = {u"a"_s}};
    const DecodedImage image{
        .width = 2, .height = 1, .originalWidth = 4, .originalHeight = 2, .rgb = "abcdef"};
    const QByteArray bytes = encodeFrame(ReadProgress{.done = 1, .total = 2}) + encodeFrame(section)
        + encodeFrame(document) + encodeFrame(image)
        + encodeFrame(base::Error{base::ErrorCode::Unsupported, "No."});
    FrameDecoder decoder;
    std::vector<ReaderFrame> frames;
    for (const char byte : bytes) {
        decoder.push(QByteArrayView(&byte, 1));
        if (auto frame = decoder.next())
            frames.push_back(*std::move(frame));
    }
    QCOMPARE(frames.size(), size_t{5});
    QCOMPARE(std::get<ReadProgress>(frames[0]).total, 2);
    QCOMPARE(std::get<Section>(frames[1]), section);
    QCOMPARE(std::get<Document>(frames[2]), document);
    QCOMPARE(std::get<DecodedImage>(frames[3]).rgb, image.rgb);
    QCOMPARE(std::get<base::Error>(frames[4]).message, std::string("No."));
    QCOMPARE(decoder.next().error().code, base::ErrorCode::Busy);
}

void TestReaderProtocol::refusesAnImageWhoseSizeIsWrong()
{
    DecodedImage image{
        .width = 2, .height = 2, .originalWidth = 2, .originalHeight = 2, .rgb = "abc"};
    QCOMPARE(decoded(encodeFrame(image)).error().code, base::ErrorCode::InvalidInput);
    image.width = 0;
    QCOMPARE(decoded(encodeFrame(image)).error().code, base::ErrorCode::InvalidInput);
}

void TestReaderProtocol::refusesWhatIsNoFrame()
{
    for (const QByteArray &bytes :
         {QByteArray("\xFF\xFF\xFF\xFF", 4), QByteArray("\1\0\0\0\xFF", 5),
          QByteArray("\1\0\0\0\x01", 5), QByteArray("\1\0\0\0\xA0", 5)}) {
        FrameDecoder decoder;
        decoder.push(bytes);
        QCOMPARE(decoder.next().error().code, base::ErrorCode::InvalidInput);
        decoder.push(encodeFrame(ReadProgress{}));
        QCOMPARE(decoder.next().error().code, base::ErrorCode::InvalidInput); // for good
    }
}

void TestReaderProtocol::bringsForeignNumbersIntoRange()
{
    const Section section{.place = static_cast<Place>(99), .number = -5, .level = 1000};
    const auto frame = decoded(encodeFrame(section));
    QVERIFY(frame);
    const auto &read = std::get<Section>(*frame);
    QCOMPARE(read.place, Place::Line);
    QCOMPARE(read.number, 0);
    QCOMPARE(read.level, 6);
}

QTEST_GUILESS_MAIN(TestReaderProtocol)
#include "tst_reader_protocol.moc"
