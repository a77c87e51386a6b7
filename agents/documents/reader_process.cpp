// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader_process.h"

#include "agents/documents/reader_launch.h"

#include <optional>
#include <utility>

#include <QCoreApplication>
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

    // One reading: collects frames until the one that ends it.
    class Reading final
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
    Reading reading(progress);
    const auto ended = launchReader(
        {.program = m_program, .words = words(request), .file = request.path}, cancel,
        [&reading](QByteArrayView bytes) { return reading.push(bytes) && !reading.answer; });
    if (reading.answer)
        return *std::move(reading.answer);
    if (cancel.isCancelled())
        return cancelled();
    if (!ended && ended.error().code == base::ErrorCode::Busy)
        return sentence(base::ErrorCode::Unsupported,
                        u"“%1” takes too long to read. Save the part that you need as a file of "
                        "its own."_s.arg(name));
    return sentence(base::ErrorCode::InvalidInput,
                    u"“%1” could not be read: the process that reads files broke off, which a "
                    "damaged or hostile file can cause. Nothing else is affected. Open the file in "
                    "the program that wrote it and save it anew."_s.arg(name));
}

} // namespace agents::documents
