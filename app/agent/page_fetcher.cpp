// SPDX-License-Identifier: Apache-2.0
#include "app/agent/page_fetcher.h"

#include "agents/documents/document.h"
#include "agents/documents/reader_process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::tools::WebPage;
    using base::Error;
    using base::ErrorCode;

    constexpr int kStep = 50; // ms: how often the stop is looked at
    constexpr qint64 kPatience = 120'000; // ms
    constexpr qsizetype kLongestAnswer = 8 << 20;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::PageFetcher)
    };

    Error said(ErrorCode code, const QString &words)
    {
        return {code, words.toStdString()};
    }

    // What the program says, whole.
    base::Result<QJsonObject>
    ask(const QString &program, const QString &address, const base::CancelToken &cancel)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program, {u"page"_s, address});
        QByteArray answer;
        QElapsedTimer clock;
        clock.start();
        while (!process.waitForFinished(kStep) && process.state() != QProcess::NotRunning) {
            answer += process.readAllStandardOutput();
            const bool isOver = clock.elapsed() > kPatience || answer.size() > kLongestAnswer;
            if (!cancel.isCancelled() && !isOver)
                continue;
            process.kill();
            process.waitForFinished();
            return cancel.isCancelled()
                ? said(ErrorCode::Cancelled, Words::tr("The page is not fetched any more."))
                : said(ErrorCode::Io, Words::tr("The page did not come within two minutes."));
        }
        answer += process.readAllStandardOutput();
        const QJsonObject object = QJsonDocument::fromJson(answer).object();
        if (object.contains("page"_L1))
            return object;
        const QString words = object.value("error"_L1).toString();
        return said(ErrorCode::Io,
                    words.isEmpty() ? Words::tr("The page cannot be fetched: hearth-fetch ended.")
                                    : words);
    }

    // The ending tells the reader what kind of text it is; what is no text it finds out itself.
    QString endingOf(const QString &kind)
    {
        if (kind == "text/html"_L1 || kind == "application/xhtml+xml"_L1)
            return u"html"_s;
        if (kind == "text/markdown"_L1)
            return u"md"_s;
        if (kind == "application/json"_L1)
            return u"json"_s;
        return kind == "application/pdf"_L1 ? u"pdf"_s : u"txt"_s;
    }

    base::Result<std::string>
    textOf(const QByteArray &bytes, const QString &kind, const base::CancelToken &cancel)
    {
        using namespace agents::documents;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"page."_s + endingOf(kind));
        QFile file(path);
        if (!folder.isValid() || !file.open(QIODevice::WriteOnly)
            || file.write(bytes) != bytes.size() || !file.flush())
            return said(ErrorCode::Io, Words::tr("There is no room for the page on the disk."));
        const auto answer = ReaderProcess().read(
            {.task = ReadRequest::Task::Document, .path = path, .name = Words::tr("the page")},
            cancel, [](ReadProgress) { });
        if (!answer)
            return answer.error();
        QString text;
        for (const Section &section : std::get<Document>(*answer).sections)
            text += section.text + u'\n';
        return text.toStdString();
    }

} // namespace

base::Result<WebPage> PageFetcher::fetch(const std::string &address,
                                         const base::CancelToken &cancel)
{
    const auto answer = ask(m_program, QString::fromStdString(address), cancel);
    if (!answer)
        return answer.error();
    const auto bytes = QByteArray::fromBase64(answer->value("page"_L1).toString().toLatin1());
    auto text = textOf(bytes, answer->value("kind"_L1).toString(), cancel);
    if (!text)
        return text.error();
    return WebPage{.address = answer->value("url"_L1).toString().toStdString(),
                   .text = *std::move(text),
                   .isCut = answer->value("cut"_L1).toBool()};
}

} // namespace app
