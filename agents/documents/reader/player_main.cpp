// SPDX-License-Identifier: Apache-2.0
// hearth-player: decodes one foreign recording, from standard input or from the path after
// "--file", and writes what was asked for as frames (reader_protocol.h). A program of its own, so
// that reading a text does not load the codecs.
//
//   hearth-player info --name=NAME LONGER_SIDE
//   hearth-player sound --name=NAME FROM TO
//   hearth-player frames --name=NAME FROM TO COUNT LONGER_SIDE
#include "agents/documents/playing/frame_reader.h"
#include "agents/documents/reader/confine.h"
#include "agents/documents/reader/helper_task.h"
#include "agents/documents/reader/input_file.h"
#include "agents/documents/reader_protocol.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals;
using namespace agents::documents;

namespace {

constexpr qint64 kFileBytes = qint64{64} << 30; // it is mapped, not read into memory

base::Result<void> tell(QFile &out, const RecordingFile &file, const QStringList &words)
{
    const auto showFrame = [&out](const VideoFrame &frame) { writeFrame(out, encodeFrame(frame)); };
    const QString task = words.first();
    if (task == u"info") {
        if (!file.video())
            return {};
        const double middle = file.info().seconds / 2;
        return readFrames(file,
                          {.stretch = {.from = std::min(1.0, middle)},
                           .frames = 1,
                           .longerSide = words.value(2).toInt()},
                          showFrame);
    }
    const Stretch stretch{.from = words.value(2).toDouble(), .to = words.value(3).toDouble()};
    if (task == u"frames") {
        return readFrames(file,
                          {.stretch = stretch,
                           .frames = words.value(4).toInt(),
                           .longerSide = words.value(5).toInt()},
                          showFrame);
    }
    return readSound(file, stretch, [&out](std::span<const float> samples) {
        const auto bytes = std::as_bytes(samples);
        writeFrame(out,
                   encodeFrame(SoundPiece{QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                                     static_cast<qsizetype>(bytes.size()))}));
    });
}

void play(QFile &out, const QStringList &words, const QString &path)
{
    ReadContext context(words.value(1), {.fileBytes = kFileBytes});
    context.progress = [&out](int done, int total) {
        writeFrame(out, encodeFrame(ReadProgress{.done = done, .total = total}));
    };
    const auto input = InputFile::open(path, context);
    if (!input)
        return writeFrame(out, encodeFrame(input.error()));
    const auto file = RecordingFile::open((*input)->bytes(), context);
    if (!file)
        return writeFrame(out, encodeFrame(file.error()));
    if (const auto told = tell(out, **file, words); !told)
        return writeFrame(out, encodeFrame(told.error()));
    writeFrame(out, encodeFrame((*file)->info()));
}

} // namespace

int main(int argc, char **argv)
{
    confine();
    av_log_set_level(AV_LOG_QUIET);
    const QCoreApplication application(argc, argv);
    return runHelper(u"a recording"_s, play);
}
