// SPDX-License-Identifier: Apache-2.0
// Sound and video through the real process, on files that FFmpeg and espeak-ng wrote.
#include "agents/documents/reader_process.h"

#include <cmath>
#include <numeric>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace agents::documents;
using Task = RecordingRequest::Task;

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(HEARTH_TEST_DATA "/documents/recordings/") + name;
}

base::Result<Recording> play(RecordingRequest request)
{
    const base::CancelToken cancel;
    return ReaderProcess().readRecording(request, cancel, [](const ReadProgress &) { });
}

double loudness(const std::vector<float> &samples)
{
    const double sum = std::accumulate(samples.begin(), samples.end(), 0.0,
                                       [](double so, float x) { return so + double{x} * x; });
    return std::sqrt(sum / static_cast<double>(std::max<size_t>(samples.size(), 1)));
}

int redAt(const DecodedImage &image, int x, int y)
{
    return static_cast<unsigned char>(image.rgb[3 * (y * image.width + x)]);
}

} // namespace

class TestRecordings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsEveryFormat_data();
    void hearsEveryFormat();
    void takesAStretchOfSound();
    void seesEveryFormat_data();
    void seesEveryFormat();
    void takesFramesOfAStretch();
    void turnsPicturesUpright();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void endsOnDamagedFiles();
    void stopsWhenCancelled();
};

void TestRecordings::hearsEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"speech.wav", "speech.mp3", "speech.flac", "speech.ogg", "speech.m4a",
                             "speech.opus", "speech.aac", "speech.aiff", "speech.aifc"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRecordings::hearsEveryFormat()
{
    QFETCH(QString, name);
    const auto info = play({.task = Task::Info, .path = pathOf(name)});
    QVERIFY2(info, info ? "" : info.error().message.c_str());
    QVERIFY(info->info.hasSound);
    QCOMPARE(info->info.width, 0);
    QVERIFY(!info->info.format.isEmpty());
    QVERIFY2(std::abs(info->info.seconds - 1.12) < 0.2,
             qPrintable(QString::number(info->info.seconds)));
    const auto sound = play({.task = Task::Sound, .path = pathOf(name)});
    QVERIFY2(sound, sound ? "" : sound.error().message.c_str());
    const auto reference = play({.task = Task::Sound, .path = pathOf(u"speech.wav"_s)});
    QVERIFY(reference);
    const auto count = static_cast<double>(sound->samples.size());
    QVERIFY2(std::abs(count - static_cast<double>(reference->samples.size())) < 0.15 * 16000,
             qPrintable(QString::number(count)));
    QVERIFY(loudness(reference->samples) > 0.01);
    QVERIFY(std::abs(loudness(sound->samples) / loudness(reference->samples) - 1) < 0.15);
}

void TestRecordings::takesAStretchOfSound()
{
    const auto sound =
        play({.task = Task::Sound, .path = pathOf(u"clip.mp4"_s), .from = 1.0, .to = 2.0});
    QVERIFY2(sound, sound ? "" : sound.error().message.c_str());
    QVERIFY2(std::abs(static_cast<double>(sound->samples.size()) - 16000) < 3000,
             qPrintable(QString::number(sound->samples.size())));
}

void TestRecordings::seesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"clip.mp4", "clip.mkv", "clip.mov", "clip.webm"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestRecordings::seesEveryFormat()
{
    QFETCH(QString, name);
    const auto info = play({.task = Task::Info, .path = pathOf(name), .longerSide = 48});
    QVERIFY2(info, info ? "" : info.error().message.c_str());
    QCOMPARE(info->info.width, 96);
    QCOMPARE(info->info.height, 64);
    QVERIFY(std::abs(info->info.seconds - 3) < 0.2);
    QCOMPARE(info->frames.size(), 1U);
    QCOMPARE(info->frames[0].image.width, 48);
    const auto frames = play({.task = Task::Frames, .path = pathOf(name), .frames = 6});
    QVERIFY(frames);
    QCOMPARE(frames->frames.size(), 6U);
    for (size_t i = 0; i < 6; ++i) {
        QCOMPARE(frames->frames[i].image.width, 96);
        QVERIFY2(std::abs(frames->frames[i].seconds - 0.5 * static_cast<double>(i)) < 0.11,
                 qPrintable(QString::number(frames->frames[i].seconds)));
    }
    QVERIFY(frames->frames[0].image.rgb != frames->frames[5].image.rgb);
}

void TestRecordings::takesFramesOfAStretch()
{
    const auto frames = play(
        {.task = Task::Frames, .path = pathOf(u"clip.mp4"_s), .from = 2.0, .to = 2.6, .frames = 3});
    QVERIFY2(frames, frames ? "" : frames.error().message.c_str());
    QCOMPARE(frames->frames.size(), 3U);
    QVERIFY(frames->frames[0].seconds > 1.9 && frames->frames[2].seconds < 2.6);
    const auto behind =
        play({.task = Task::Frames, .path = pathOf(u"clip.mp4"_s), .from = 60.0, .frames = 3});
    QVERIFY(!behind);
    QVERIFY(QString::fromStdString(behind.error().message).contains(u"earlier beginning"_s));
}

void TestRecordings::turnsPicturesUpright()
{
    const auto lying = play({.task = Task::Frames, .path = pathOf(u"clip.mp4"_s), .frames = 1});
    const auto turned = play({.task = Task::Frames, .path = pathOf(u"turned.mp4"_s), .frames = 1});
    QVERIFY(lying && turned);
    const DecodedImage &before = lying->frames.at(0).image;
    const DecodedImage &after = turned->frames.at(0).image;
    QCOMPARE(after.width, before.height);
    QCOMPARE(after.height, before.width);
    // FFmpeg's rotation of 90 is against the clock: the right edge comes to the top.
    for (const int y : {5, 20, 40})
        QVERIFY(std::abs(redAt(before, before.width - 5, y) - redAt(after, y, 4)) < 24);
}

void TestRecordings::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("task");
    QTest::addColumn<QString>("phrase");
    const auto row = [](const char *name, const QString &path, Task task, const QString &phrase) {
        QTest::newRow(name) << path << static_cast<int>(task) << phrase;
    };
    row("no file", u"/no/such.mp3"_s, Task::Sound, u"There is no file"_s);
    row("cut off", pathOf(u"truncated.mp4"_s), Task::Frames, u"cut off"_s);
    row("no samples", pathOf(u"empty.wav"_s), Task::Sound, u"cut off"_s);
    row("no video", pathOf(u"speech.mp3"_s), Task::Frames, u"holds no video"_s);
    row("no sound", pathOf(u"clip.webm"_s), Task::Sound, u"holds no sound"_s);
    row("a text", pathOf(u"../formats/notes.md"_s), Task::Info, u"cannot be played"_s);
    row("a picture", pathOf(u"../pictures/plain.webp"_s), Task::Info, u"cannot be played"_s);
}

void TestRecordings::tellsWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(int, task);
    QFETCH(QString, phrase);
    const auto answer = play({.task = static_cast<Task>(task), .path = path});
    QVERIFY(!answer);
    const QString message = QString::fromStdString(answer.error().message);
    QVERIFY2(message.contains(phrase), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
}

// Every eighth of a file flipped somewhere: an answer or a sentence, never nothing.
void TestRecordings::endsOnDamagedFiles()
{
    QFile source(pathOf(u"clip.mp4"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QByteArray whole = source.readAll();
    const QTemporaryDir folder;
    for (int i = 0; i < 8; ++i) {
        QByteArray damaged = whole;
        for (qsizetype at = i * 37; at < damaged.size(); at += 211)
            damaged[at] = static_cast<char>(damaged[at] ^ (i * 29 + 1));
        QFile file(folder.filePath(QString::number(i)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        const auto frames = play({.task = Task::Frames, .path = file.fileName(), .frames = 2});
        QVERIFY(frames || QString::fromStdString(frames.error().message).endsWith(u'.'));
    }
}

void TestRecordings::stopsWhenCancelled()
{
    base::CancelToken cancel;
    cancel.cancel();
    const auto answer = ReaderProcess().readRecording({.path = pathOf(u"clip.mp4"_s)}, cancel,
                                                      [](const ReadProgress &) { });
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, base::ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
