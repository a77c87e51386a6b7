// SPDX-License-Identifier: Apache-2.0
#include "app/remote/engine_link.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::Literals;

namespace app::remote {
namespace {

    using base::ErrorCode;

    constexpr int kStep = 20; // ms: how often the stop is looked at
    constexpr qsizetype kLongestLine = 40 << 20; // of a whole answer, written as JSON
    constexpr int kPatience = 1000; // ms, for a process that was killed

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::remote::EngineLink)
    };

    LinkProblem problem(ErrorCode code, const QString &words)
    {
        return {.error = {code, words.toStdString()}, .status = 0, .said = {}};
    }

    QByteArray jobLine(const LinkJob &job)
    {
        QJsonObject line{{u"key"_s, QString::fromUtf8(job.key)},
                         {u"plain"_s, job.allowsPlain},
                         {u"silence"_s, job.patience.silence},
                         {u"attempts"_s, job.patience.attempts}};
        if (job.body)
            line.insert(u"body"_s, QString::fromUtf8(*job.body));
        return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }

    ErrorCode codeOf(int status)
    {
        if (status == 404)
            return ErrorCode::NotFound;
        return status >= 400 && status < 500 && status != 429 ? ErrorCode::InvalidInput
                                                              : ErrorCode::Busy;
    }

    // Reads what hearth-fetch says, line by line.
    class Reader final
    {
    public:
        explicit Reader(const std::function<bool(const QByteArray &, bool)> &onEvent)
            : m_onEvent(onEvent)
        {
        }

        // False: it is over.
        bool add(const QByteArray &bytes)
        {
            qsizetype from = 0;
            qsizetype search = m_pending.size(); // no end of a line before it
            m_pending += bytes;
            for (qsizetype end = m_pending.indexOf('\n', search); end >= 0 && !m_isOver;
                 end = m_pending.indexOf('\n', search)) {
                take(m_pending.sliced(from, end - from));
                from = end + 1;
                search = from;
            }
            m_pending.remove(0, from);
            if (m_pending.size() > kLongestLine)
                end(problem(ErrorCode::InvalidInput,
                            Words::tr("The engine sent far more than an answer can be.")));
            return !m_isOver;
        }
        bool isOver() const { return m_isOver; }
        const std::optional<LinkProblem> &outcome() const { return m_problem; }

    private:
        void end(std::optional<LinkProblem> problem)
        {
            m_isOver = true;
            m_problem = std::move(problem);
        }

        void take(const QByteArray &line)
        {
            const QJsonObject said = QJsonDocument::fromJson(line).object();
            const bool isWhole = said.contains("whole"_L1);
            if (isWhole || said.contains("event"_L1)) {
                const QString text = said.value(isWhole ? "whole"_L1 : "event"_L1).toString();
                if (!m_onEvent(text.toUtf8(), isWhole))
                    end({});
            } else if (said.contains("finished"_L1)) {
                end({});
            } else if (said.contains("error"_L1)) {
                const int status = said.value("status"_L1).toInt();
                LinkProblem found = problem(codeOf(status), said.value("error"_L1).toString());
                found.status = status;
                found.said = said.value("body"_L1).toString();
                end(std::move(found));
            }
        }

        const std::function<bool(const QByteArray &, bool)> &m_onEvent;
        QByteArray m_pending; // the beginning of a line
        std::optional<LinkProblem> m_problem;
        bool m_isOver = false;
    };

} // namespace

std::optional<LinkProblem> ask(const QString &program,
                               const LinkJob &job,
                               const base::CancelToken &cancel,
                               const std::function<bool(const QByteArray &, bool isWhole)> &onEvent)
{
    if (program.isEmpty())
        return problem(ErrorCode::NotFound,
                       Words::tr("The program hearth-fetch, through which Hearth reaches engines "
                                 "elsewhere, is missing. Install Hearth again."));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, {u"engine"_s, job.url.toString(QUrl::FullyEncoded)});
    process.write(jobLine(job));
    Reader reader(onEvent);
    bool isRunning = true;
    while (isRunning && !cancel.isCancelled()) {
        isRunning = process.waitForReadyRead(kStep) || process.state() != QProcess::NotRunning;
        if (!reader.add(process.readAllStandardOutput()))
            break;
    }
    process.kill();
    process.waitForFinished(kPatience);
    if (cancel.isCancelled())
        return problem(ErrorCode::Cancelled, Words::tr("The reply was stopped."));
    if (!reader.isOver())
        return problem(ErrorCode::Io,
                       Words::tr("The connection to the engine ended unexpectedly. Try again."));
    return reader.outcome();
}

} // namespace app::remote
