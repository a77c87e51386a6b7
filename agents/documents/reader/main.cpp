// SPDX-License-Identifier: Apache-2.0
// hearth-reader: reads one foreign file, from standard input or from the path after "--file", and
// writes what it says as frames (reader_protocol.h). Whatever the file does to this process, the
// program that started it goes on.
//
//   hearth-reader document --name=NAME
//   hearth-reader image --name=NAME LONGER_SIDE
//   hearth-reader page --name=NAME LONGER_SIDE PAGE
//
// The file's name is nobody's word: without "--name=" Qt would take "-platform" for an option.
#include "agents/documents/reader/confine.h"
#include "agents/documents/reader/helper_task.h"
#include "agents/documents/reader/input_file.h"
#include "agents/documents/reader_protocol.h"
#include "agents/documents/reading/image_decoder.h"
#include "agents/documents/reading/pdf_reader.h"
#include "agents/documents/reading/read_document.h"

#include <memory>

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

void writeDocument(QFile &out, QByteArrayView bytes, ReadContext &context)
{
    context.progress = [&out](int done, int total) {
        writeFrame(out, encodeFrame(ReadProgress{.done = done, .total = total}));
    };
    const auto document = readDocument(bytes, context);
    if (!document)
        return writeFrame(out, encodeFrame(document.error()));
    for (const Section &section : document->sections)
        writeFrame(out, encodeFrame(section));
    writeFrame(out, encodeFrame(*document));
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

void readFile(QFile &out, const QStringList &words, const QString &path)
{
    ReadContext context(words.value(1));
    const auto input = InputFile::open(path, context);
    if (!input)
        return writeFrame(out, encodeFrame(input.error()));
    const QByteArrayView bytes = (*input)->bytes();
    if (words.first() == u"document")
        return writeDocument(out, bytes, context);
    const auto picture = readPicture(bytes, words, context);
    writeFrame(out, picture ? encodeFrame(*picture) : encodeFrame(picture.error()));
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
    return runHelper(u"a document"_s, readFile);
}
