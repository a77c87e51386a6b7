// SPDX-License-Identifier: Apache-2.0
#include "app/models/fetch_process.h"

#include "agents/helper_program.h"

#include <utility>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kLongestLine = 4 << 20;
    constexpr int kPatience = 5000; // ms, for a process that was asked to end

    QList<fetch::HubFile> files(const QJsonArray &array)
    {
        QList<fetch::HubFile> files;
        for (const QJsonValue &value : array) {
            const QJsonObject file = value.toObject();
            files.append({file.value("name"_L1).toString(), file.value("size"_L1).toInteger(),
                          file.value("sha256"_L1).toString().toLatin1()});
        }
        return files;
    }

} // namespace

FetchProcess::FetchProcess(QObject *parent)
    : QObject(parent)
{
}

FetchProcess::~FetchProcess()
{
    stop();
}

void FetchProcess::end()
{
    stop();
    const QPointer<QProcess> process = m_ending;
    if (process && !process->waitForFinished(kPatience)) {
        process->kill();
        process->waitForFinished(kPatience);
    }
}

QString FetchProcess::program()
{
    return agents::helperProgram(u"hearth-fetch"_s);
}

void FetchProcess::list(const QString &repository, const fetch::HubAccess &access)
{
    run({u"list"_s, repository, access.host.toString()}, access);
}

void FetchProcess::get(const QUrl &url,
                       const QString &target,
                       const fetch::HubFile &file,
                       const fetch::HubAccess &access)
{
    run({u"get"_s, url.toString(), target, QString::number(file.size),
         QString::fromLatin1(file.sha256)},
        access);
}

void FetchProcess::run(const QStringList &arguments, const fetch::HubAccess &access)
{
    stop();
    if (m_ending)
        m_next = [this, arguments, access] { begin(arguments, access); };
    else
        begin(arguments, access);
}

void FetchProcess::begin(const QStringList &arguments, const fetch::HubAccess &access)
{
    m_pending.clear();
    m_process = new QProcess(QCoreApplication::instance());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &FetchProcess::onOutput);
    connect(m_process, &QProcess::finished, this, &FetchProcess::onEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded();
    });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HEARTH_FETCH_TOKEN"_s, QString::fromLatin1(access.token));
    environment.insert(u"HEARTH_FETCH_PROXY"_s, access.proxy.toString());
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(program(), arguments);
}

void FetchProcess::stop()
{
    m_outcome = {};
    m_next = {};
    QProcess *const process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    m_ending = process;
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::finished, this, [this, process] { onGone(process); });
    connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onGone(process);
    });
    process->closeWriteChannel(); // it keeps its notes and ends
    QTimer::singleShot(kPatience, process, &QProcess::kill);
}

void FetchProcess::onGone(QProcess *process)
{
    if (m_ending != process)
        return;
    m_ending.clear();
    if (const auto next = std::exchange(m_next, {}))
        next();
    Q_EMIT gone();
}

void FetchProcess::onOutput()
{
    m_pending += m_process->readAllStandardOutput();
    qsizetype from = 0;
    for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', from)) {
        const QByteArray line = m_pending.sliced(from, end - from);
        from = end + 1;
        onLine(line);
    }
    m_pending.remove(0, from);
    if (m_pending.size() > kLongestLine)
        m_process->kill();
}

void FetchProcess::onLine(const QByteArray &line)
{
    const QJsonObject said = QJsonDocument::fromJson(line).object();
    const qint64 total = said.value("total"_L1).toInteger();
    if (said.contains("done"_L1)) {
        Q_EMIT progressed(said.value("done"_L1).toInteger(), total);
    } else if (said.contains("verified"_L1)) {
        Q_EMIT verifying(said.value("verified"_L1).toInteger(), total);
    } else if (said.contains("files"_L1)) {
        m_outcome = [this, list = files(said.value("files"_L1).toArray())] { Q_EMIT listed(list); };
    } else if (said.contains("finished"_L1)) {
        m_outcome = [this] { Q_EMIT finished(); };
    } else if (said.contains("error"_L1)) {
        m_outcome = [this, words = said.value("error"_L1).toString()] { Q_EMIT failed(words); };
    }
}

void FetchProcess::onEnded()
{
    onOutput();
    std::exchange(m_process, nullptr)->deleteLater();
    if (const auto outcome = std::exchange(m_outcome, {})) {
        outcome();
        return;
    }
    Q_EMIT failed(program().isEmpty()
                      ? tr("The program hearth-fetch, which downloads for Hearth, is missing. "
                           "Install it again, or copy a model file here by other means.")
                      : tr("The download ended unexpectedly. Try again: it goes on where it "
                           "stopped."));
}

} // namespace app
