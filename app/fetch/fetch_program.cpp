// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_program.h"

#include "app/fetch/hub_access.h"
#include "app/fetch/input_lines.h"

#include <cstdio>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr qint64 kLargestListing = 4 << 20;
    constexpr qint64 kLargestFile = 1LL << 42;

    void say(const QJsonObject &object)
    {
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        std::fflush(stdout);
    }

    QByteArray token()
    {
        return qgetenv("HEARTH_FETCH_TOKEN");
    }

} // namespace

FetchProgram::FetchProgram(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    const QString verb = m_arguments.value(0);
    if (verb == "list"_L1 || verb == "get"_L1)
        useProxy();
}

// For models alone: an engine elsewhere or a page may be where the proxy does not lead.
void FetchProgram::useProxy()
{
    const auto proxy = readProxyAddress(qEnvironmentVariable("HEARTH_FETCH_PROXY"));
    if (!proxy || proxy->isEmpty())
        return;
    const bool isSocks = proxy->scheme() == "socks5"_L1;
    m_network.setProxy({isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                        proxy->host(), static_cast<quint16>(proxy->port())});
}

void FetchProgram::start()
{
    const QString verb = m_arguments.value(0);
    if (verb == "relay"_L1 && m_arguments.size() == 2) {
        m_relay = std::make_unique<McpRelay>(&m_network, QUrl(m_arguments[1]));
        m_relay->start();
        return;
    }
    watchInput();
    if (verb == "list"_L1 && m_arguments.size() == 3)
        list(m_arguments[1], QUrl(m_arguments[2]));
    else if (verb == "get"_L1 && (m_arguments.size() == 4 || m_arguments.size() == 5))
        get();
    else if ((verb == "page"_L1 || verb == "release"_L1) && m_arguments.size() == 2)
        page(QUrl(m_arguments[1]));
    else if (verb == "engine"_L1 && m_arguments.size() == 2)
        engine(QUrl(m_arguments[1]));
    else
        fail({base::ErrorCode::InvalidInput,
              "hearth-fetch is started by Hearth: list REPOSITORY HOST, get URL FILE SIZE "
              "[SHA256], page URL, release URL, engine URL, or relay URL."});
}

void FetchProgram::watchInput()
{
    readInputLines(
        this,
        [this](const QByteArray &line) {
            if (m_engine && !std::exchange(m_hasJob, true))
                m_engine->start(QJsonDocument::fromJson(line).object());
        },
        [] { QCoreApplication::quit(); });
}

void FetchProgram::engine(const QUrl &url)
{
    m_engine = std::make_unique<EngineRequest>(&m_network, url);
    connect(m_engine.get(), &EngineRequest::said, this, &say);
    connect(m_engine.get(), &EngineRequest::ended, this,
            [](bool isGood) { QCoreApplication::exit(isGood ? 0 : 1); });
}

void FetchProgram::list(const QString &repository, const QUrl &host)
{
    const QUrl url = listingUrl(host, repository);
    if (!isRepositoryName(repository) || !isAllowedAddress(url)) {
        fail({base::ErrorCode::InvalidInput,
              tr("%1 is not an address that models can be downloaded from. Give an https address "
                 "in the settings.")
                  .arg(url.toDisplayString())
                  .toStdString()});
        return;
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hearth"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy); // the token stays with it
    request.setTransferTimeout(30000);
    if (!token().isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token());
    QNetworkReply *const reply = m_network.get(request);
    reply->setReadBufferSize(kLargestListing);
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onListed(reply); });
}

void FetchProgram::onListed(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply->error() != QNetworkReply::NoError) {
        fail({base::ErrorCode::Busy,
              tr("The list of files cannot be read from %1: %2. Check the connection, then try "
                 "again.")
                  .arg(reply->url().host(), reply->errorString())
                  .toStdString()});
        return;
    }
    const auto files = parseListing(reply->read(kLargestListing));
    if (!files) {
        fail(files.error());
        return;
    }
    QJsonArray array;
    for (const HubFile &file : *files)
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, QString::fromLatin1(file.sha256)}});
    say({{u"files"_s, array}});
    QCoreApplication::exit(0);
}

void FetchProgram::get()
{
    FileDownload::Options options;
    options.remote = {QUrl(m_arguments[1]), m_arguments[3].toLongLong(), token()};
    options.target = m_arguments[2];
    options.sha256 = m_arguments.value(4).toLatin1().toLower();
    if (options.remote.size <= 0 || options.remote.size > kLargestFile
        || !QFileInfo(options.target).absoluteDir().exists()) {
        fail({base::ErrorCode::InvalidInput,
              tr("%1 cannot be downloaded: its size or folder is unknown.")
                  .arg(options.target)
                  .toStdString()});
        return;
    }
    m_download = std::make_unique<FileDownload>(&m_network, options);
    connect(m_download.get(), &FileDownload::progressed, this,
            [](qint64 done, qint64 total) { say({{u"done"_s, done}, {u"total"_s, total}}); });
    connect(m_download.get(), &FileDownload::verifying, this,
            [](qint64 done, qint64 total) { say({{u"verified"_s, done}, {u"total"_s, total}}); });
    connect(m_download.get(), &FileDownload::failed, this, &FetchProgram::fail);
    connect(m_download.get(), &FileDownload::finished, this, [] {
        say({{u"finished"_s, true}});
        QCoreApplication::exit(0);
    });
    m_download->start();
}

void FetchProgram::page(const QUrl &url)
{
    m_page = std::make_unique<PageRequest>(&m_network);
    connect(m_page.get(), &PageRequest::failed, this, &FetchProgram::fail);
    connect(m_page.get(), &PageRequest::fetched, this,
            [](const QUrl &from, const QByteArray &kind, const QByteArray &bytes, bool isCut) {
                say({{u"page"_s, QString::fromLatin1(bytes.toBase64())},
                     {u"kind"_s, QString::fromLatin1(kind)},
                     {u"url"_s, from.toDisplayString(QUrl::RemoveUserInfo)},
                     {u"cut"_s, isCut}});
                QCoreApplication::exit(0);
            });
    m_page->start(url);
}

void FetchProgram::fail(const base::Error &error)
{
    say({{u"error"_s, QString::fromStdString(error.message)},
         {u"retry"_s, error.code == base::ErrorCode::Busy}});
    // The event loop may not run yet.
    QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
}

} // namespace app::fetch
