// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_process.h"

#include <optional>
#include <utility>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kMilliseconds = 90'000; // the reader itself gives up after 60 s
    constexpr int kPollMilliseconds = 40;
    constexpr qint64 kAnswerBytes = qint64{1} << 30;
    constexpr int kPageSide = 2000;

    base::Error sentence(base::ErrorCode code, const QString &text)
    {
        return {code, text.toStdString()};
    }

    // Only what a program needs to start; nothing of the user's session.
    QProcessEnvironment smallEnvironment()
    {
        const QProcessEnvironment mine = QProcessEnvironment::systemEnvironment();
        QProcessEnvironment small;
        for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s,
                                    u"QT_PLUGIN_PATH"_s, u"SystemRoot"_s, u"ASAN_OPTIONS"_s,
                                    u"LSAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
            if (mine.contains(name))
                small.insert(name, mine.value(name));
        }
        small.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return small;
    }

    QStringList words(const ReadRequest &request)
    {
        const QString name = QFileInfo(request.path).fileName();
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

    void start(QProcess &process, const QString &program, const ReadRequest &request)
    {
        process.setProgram(program);
        process.setArguments(words(request));
        process.setProcessEnvironment(smallEnvironment());
        process.setStandardInputFile(request.path);
        process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
        // With a model in memory a fork would copy gigabytes of page tables.
        process.setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork
                                         | QProcess::UnixProcessFlag::CloseFileDescriptors
                                         | QProcess::UnixProcessFlag::ResetSignalHandlers);
#endif
        process.start(QIODevice::ReadOnly);
    }

    // One reading: collects frames until the one that ends it.
    class Reading final
    {
    public:
        explicit Reading(const std::function<void(ReadProgress)> &progress)
            : m_progress(progress)
        {
        }

        // False: the process does not speak our protocol.
        bool push(const QByteArray &bytes)
        {
            m_received += bytes.size();
            m_decoder.push(bytes);
            for (auto frame = m_decoder.next();; frame = m_decoder.next()) {
                if (!frame)
                    return frame.error().code == base::ErrorCode::Busy
                        && m_received <= kAnswerBytes;
                take(std::move(*frame));
            }
        }

        std::optional<base::Result<ReadAnswer>> answer;

    private:
        void take(ReaderFrame frame)
        {
            if (const auto *progress = std::get_if<ReadProgress>(&frame))
                m_progress(*progress);
            else if (auto *section = std::get_if<Section>(&frame))
                m_sections.append(std::move(*section));
            else if (const auto *error = std::get_if<base::Error>(&frame))
                answer = base::Result<ReadAnswer>(*error);
            else if (auto *image = std::get_if<DecodedImage>(&frame))
                answer = base::Result<ReadAnswer>(std::move(*image));
            else if (auto *document = std::get_if<Document>(&frame)) {
                document->sections = std::move(m_sections);
                answer = base::Result<ReadAnswer>(std::move(*document));
            }
        }

        const std::function<void(ReadProgress)> &m_progress;
        FrameDecoder m_decoder;
        QList<Section> m_sections;
        qint64 m_received = 0;
    };

    base::Result<void> checkFile(const QString &path)
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
            return sentence(
                base::ErrorCode::Io,
                u"You may not read “%1”. Change its permissions or copy it."_s.arg(name));
        return {};
    }

} // namespace

QString ReaderProcess::defaultProgram()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString &candidate :
         {u"hearth-reader"_s, u"hearth-reader.exe"_s, u"../libexec/hearth/hearth-reader"_s}) {
        if (QFileInfo(folder.filePath(candidate)).isExecutable())
            return QDir::cleanPath(folder.filePath(candidate));
    }
    return {};
}

ReaderProcess::ReaderProcess(QString program)
    : m_program(std::move(program))
{
}

base::Result<ReadAnswer>
ReaderProcess::read(const ReadRequest &request,
                    const base::CancelToken &cancel,
                    const std::function<void(ReadProgress)> &progress) const
{
    if (const auto checked = checkFile(request.path); !checked)
        return checked.error();
    const QString name = QFileInfo(request.path).fileName();
    const auto cancelled = [&name] {
        return sentence(base::ErrorCode::Cancelled, u"Reading “%1” was stopped."_s.arg(name));
    };
    if (cancel.isCancelled())
        return cancelled();
    if (m_program.isEmpty())
        return sentence(base::ErrorCode::NotFound,
                        u"The program hearth-reader, which reads files for Hearth, is missing. "
                        "Install Hearth again."_s);
    QProcess process;
    start(process, m_program, request);
    Reading reading(progress);
    const QDeadlineTimer deadline(kMilliseconds);
    bool isAlive = process.waitForStarted();
    while (isAlive && !reading.answer && !cancel.isCancelled() && !deadline.hasExpired()) {
        process.waitForReadyRead(kPollMilliseconds);
        isAlive = process.state() != QProcess::NotRunning;
        if (!reading.push(process.readAllStandardOutput()))
            break;
    }
    process.kill();
    process.waitForFinished();
    if (reading.answer)
        return *std::move(reading.answer);
    if (cancel.isCancelled())
        return cancelled();
    if (deadline.hasExpired())
        return sentence(base::ErrorCode::Unsupported,
                        u"“%1” takes too long to read. Save the part that you need as a file of "
                        "its own."_s.arg(name));
    return sentence(base::ErrorCode::InvalidInput,
                    u"“%1” could not be read: the process that reads files broke off, which a "
                    "damaged or hostile file can cause. Nothing else is affected. Open the file in "
                    "the program that wrote it and save it anew."_s.arg(name));
}

} // namespace agents::documents
