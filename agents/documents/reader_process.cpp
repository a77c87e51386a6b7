// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_process.h"

#include "agents/documents/reader_launch.h"
#include "agents/helper_program.h"

#include <cstring>
#include <utility>

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qint64 kAnswerBytes = qint64{1} << 30;
    constexpr int kPageSide = 2000;

    base::Error sentence(base::ErrorCode code, const QString &text)
    {
        return {code, text.toStdString()};
    }

    template<typename Request>
    QString nameOf(const Request &request)
    {
        return request.name.isEmpty() ? QFileInfo(request.path).fileName() : request.name;
    }

    QStringList words(const RecordingRequest &request)
    {
        const QString name = nameOf(request);
        const QStringList stretch{QString::number(request.from), QString::number(request.to)};
        switch (request.task) {
        case RecordingRequest::Task::Info:
            return {u"info"_s, name, QString::number(request.longerSide)};
        case RecordingRequest::Task::Sound:
            return QStringList{u"sound"_s, name} + stretch;
        case RecordingRequest::Task::Frames:
            return QStringList{u"frames"_s, name} + stretch
                + QStringList{QString::number(request.frames), QString::number(request.longerSide)};
        }
        return {};
    }

    QStringList words(const ReadRequest &request)
    {
        const QString name = nameOf(request);
        const int side = request.longerSide;
        switch (request.task) {
        case ReadRequest::Task::Document:
            return {u"document"_s, name};
        case ReadRequest::Task::Image:
            return {u"image"_s, name, QString::number(side)};
        case ReadRequest::Task::Page:
            return {u"page"_s, name, QString::number(side > 0 ? side : kPageSide),
                    QString::number(request.page)};
        }
        return {};
    }

    base::Error broken(const QString &name)
    {
        return sentence(
            base::ErrorCode::InvalidInput,
            u"“%1” could not be read: the process that reads files broke off, which a "
            "damaged or hostile file can cause. Nothing else is affected. Open the file in "
            "the program that wrote it and save it anew."_s.arg(name));
    }

    // Apart from hearth-reader, so that a text does not wait for the codecs' libraries.
    QString playerBeside(const QString &reader)
    {
        if (reader.isEmpty())
            return {};
        const QFileInfo file(reader);
        const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
        return file.dir().filePath(u"hearth-player"_s + suffix);
    }

} // namespace

base::Result<void> checkReadable(const QString &path)
{
    const QFileInfo file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.exists())
        return sentence(base::ErrorCode::NotFound,
                        u"There is no file “%1”. Check the name."_s.arg(name));
    // A pipe or a device may never end.
    if (!file.isFile())
        return sentence(base::ErrorCode::InvalidInput,
                        u"“%1” is not a file. Name the files that you mean."_s.arg(name));
    if (!file.isReadable())
        return sentence(base::ErrorCode::Io,
                        u"You may not read “%1”. Change its permissions or copy it."_s.arg(name));
    return {};
}

// One reading: collects frames until the one that ends it.
class ReaderProcess::Reading final
{
public:
    explicit Reading(const std::function<void(ReadProgress)> &progress)
        : m_progress(progress)
    {
    }

    // False: the process does not speak our protocol.
    bool push(QByteArrayView bytes)
    {
        m_received += bytes.size();
        m_decoder.push(bytes);
        for (auto frame = m_decoder.next();; frame = m_decoder.next()) {
            if (!frame)
                return frame.error().code == base::ErrorCode::Busy && m_received <= kAnswerBytes;
            take(std::move(*frame));
        }
    }

    bool isAtEnd() const { return error || document || image || m_hasInfo; }

    std::optional<base::Error> error;
    std::optional<Document> document;
    std::optional<DecodedImage> image;
    Recording recording;

private:
    void take(ReaderFrame frame)
    {
        if (const auto *progress = std::get_if<ReadProgress>(&frame)) {
            m_progress(*progress);
        } else if (auto *section = std::get_if<Section>(&frame)) {
            m_sections.append(std::move(*section));
        } else if (auto *problem = std::get_if<base::Error>(&frame)) {
            error = std::move(*problem);
        } else if (auto *picture = std::get_if<DecodedImage>(&frame)) {
            image = std::move(*picture);
        } else if (auto *whole = std::get_if<Document>(&frame)) {
            whole->sections = std::move(m_sections);
            document = std::move(*whole);
        } else if (const auto *piece = std::get_if<SoundPiece>(&frame)) {
            const auto count = static_cast<size_t>(piece->samples.size()) / sizeof(float);
            const size_t before = recording.samples.size();
            recording.samples.resize(before + count);
            std::memcpy(recording.samples.data() + before, piece->samples.constData(),
                        count * sizeof(float));
        } else if (auto *shown = std::get_if<VideoFrame>(&frame)) {
            recording.frames.push_back(std::move(*shown));
        } else if (auto *info = std::get_if<RecordingInfo>(&frame)) {
            recording.info = std::move(*info);
            m_hasInfo = true;
        }
    }

    const std::function<void(ReadProgress)> &m_progress;
    FrameDecoder m_decoder;
    QList<Section> m_sections;
    qint64 m_received = 0;
    bool m_hasInfo = false;
};

QString ReaderProcess::defaultProgram()
{
    return helperProgram(u"hearth-reader"_s);
}

ReaderProcess::ReaderProcess(QString program)
    : m_program(std::move(program))
{
}

// Runs the process; nothing when it told what was asked for.
std::optional<base::Error> ReaderProcess::run(const ReaderLaunch &launch,
                                              const base::CancelToken &cancel,
                                              Reading &reading) const
{
    if (const auto checked = checkReadable(launch.file); !checked)
        return checked.error();
    const QString name = launch.words.value(1);
    const auto cancelled = [&name] {
        return sentence(base::ErrorCode::Cancelled, u"Reading “%1” was stopped."_s.arg(name));
    };
    if (cancel.isCancelled())
        return cancelled();
    if (launch.program.isEmpty())
        return sentence(base::ErrorCode::NotFound,
                        u"The program hearth-reader, which reads files for Hearth, is missing. "
                        "Install Hearth again."_s);
    ReaderLaunch named = launch;
    named.words[1].prepend("--name="_L1); // a file may be called "-platform"
    const auto ended = launchReader(named, cancel, [&reading](QByteArrayView bytes) {
        return reading.push(bytes) && !reading.isAtEnd();
    });
    if (reading.isAtEnd())
        return reading.error;
    if (cancel.isCancelled())
        return cancelled();
    if (!ended && ended.error().code == base::ErrorCode::Busy)
        return sentence(base::ErrorCode::Unsupported,
                        u"“%1” takes too long to read. Save the part that you need as a file of "
                        "its own."_s.arg(name));
    return broken(name);
}

base::Result<ReadAnswer>
ReaderProcess::read(const ReadRequest &request,
                    const base::CancelToken &cancel,
                    const std::function<void(ReadProgress)> &progress) const
{
    Reading reading(progress);
    if (auto error = run({.program = m_program, .words = words(request), .file = request.path},
                         cancel, reading))
        return *std::move(error);
    if (reading.document && request.task == ReadRequest::Task::Document)
        return ReadAnswer(*std::move(reading.document));
    if (reading.image && request.task != ReadRequest::Task::Document)
        return ReadAnswer(*std::move(reading.image));
    return broken(nameOf(request));
}

base::Result<Recording>
ReaderProcess::readRecording(const RecordingRequest &request,
                             const base::CancelToken &cancel,
                             const std::function<void(ReadProgress)> &progress) const
{
    Reading reading(progress);
    if (auto error =
            run({.program = playerBeside(m_program), .words = words(request), .file = request.path},
                cancel, reading))
        return *std::move(error);
    if (reading.document || reading.image)
        return broken(nameOf(request));
    return std::move(reading.recording);
}

} // namespace agents::documents
