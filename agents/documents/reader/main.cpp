// SPDX-License-Identifier: Apache-2.0
// hearth-reader: reads one foreign file, from standard input or from the path after "--file", and
// writes what it says as frames (reader_protocol.h). Whatever the file does to this process, the
// program that started it goes on.
//
//   hearth-reader document NAME
//   hearth-reader image NAME LONGER_SIDE
//   hearth-reader page NAME LONGER_SIDE PAGE
#include "agents/documents/reader/confine.h"
#include "agents/documents/reader/input_file.h"
#include "agents/documents/reader_protocol.h"
#include "agents/documents/reading/image_decoder.h"
#include "agents/documents/reading/pdf_reader.h"
#include "agents/documents/reading/read_document.h"

#include <memory>
#include <new>

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

void write(QFile &out, const QByteArray &frame)
{
    out.write(frame);
    out.flush();
}

void writeDocument(QFile &out, QByteArrayView bytes, ReadContext &context)
{
    context.progress = [&out](int done, int total) {
        write(out, encodeFrame(ReadProgress{.done = done, .total = total}));
    };
    const auto document = readDocument(bytes, context);
    if (!document)
        return write(out, encodeFrame(document.error()));
    for (const Section &section : document->sections)
        write(out, encodeFrame(section));
    write(out, encodeFrame(*document));
}

base::Result<DecodedImage>
readPicture(QByteArrayView bytes, const QStringList &words, const ReadContext &context)
{
    const int longerSide = words.value(2).toInt();
    if (words.first() == u"image")
        return decodeImage(bytes, longerSide, context);
    auto page = renderPdfPage(bytes, words.value(3).toInt(), longerSide, context);
    if (!page)
        return page.error();
    return toRgb(std::move(*page));
}

void read(QFile &out, const QStringList &words, const QString &path)
{
    ReadContext context(words.value(1));
    const auto input = InputFile::open(path, context);
    if (!input)
        return write(out, encodeFrame(input.error()));
    const QByteArrayView bytes = (*input)->bytes();
    if (words.first() == u"document")
        return writeDocument(out, bytes, context);
    const auto picture = readPicture(bytes, words, context);
    write(out, picture ? encodeFrame(*picture) : encodeFrame(picture.error()));
}

} // namespace

int main(int argc, char **argv)
{
    confine();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts for drawings, no display
    QLoggingCategory::setFilterRules(u"*=false"_s);
    // Starting up without fonts and a platform is three times as fast, and text needs neither.
    const bool isDocument = argc > 1 && std::string_view(argv[1]) == "document";
    const std::unique_ptr<QCoreApplication> application(
        isDocument ? new QCoreApplication(argc, argv) : new QGuiApplication(argc, argv));
    QStringList words = QCoreApplication::arguments().mid(1);
    QString path;
    if (words.value(0) == u"--file") {
        path = words.value(1);
        words = words.mid(2);
    }
    QFile out;
    if (words.size() < 2 || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    try {
        read(out, words, path);
    } catch (const std::bad_alloc &) {
        write(out,
              encodeFrame(base::Error{
                  base::ErrorCode::OutOfMemory,
                  u"“%1” needs more memory than a document may take. Save the part that you "
                  "need as a file of its own."_s.arg(words.value(1))
                      .toStdString()}));
    }
    return 0;
}
