// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/engine_request.h"

#include "app/fetch/range_request.h"

#include <algorithm>
#include <utility>

#include <QJsonDocument>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr qsizetype kLongestBody = 16 << 20;
    constexpr int kUsualSilence = 300000; // ms: a long prompt is read in silence
    constexpr int kLongestGreeting = 20000; // ms, until the connection stands
    constexpr int kUsualAttempts = 4;
    constexpr int kLongestWait = 30; // s
    constexpr qsizetype kLongestWords = 400;

    bool isHeaderValue(const QByteArray &value)
    {
        return std::ranges::none_of(
            value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    }

} // namespace

EngineRequest::EngineRequest(QNetworkAccessManager *network, QUrl url, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_url(std::move(url))
{
    m_connecting.setSingleShot(true);
    // A server without TLS may leave a handshake unanswered for ever.
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        fail(tr("No connection to %1 came about. Check the address (https or http, and the port), "
                "and that the engine is running there.")
                 .arg(m_url.authority()));
    });
}

EngineRequest::~EngineRequest() = default;

void EngineRequest::start(const QJsonObject &job)
{
    m_job = job;
    const bool isWanted = job.value("plain"_L1).toBool() && m_url.scheme() == "http"_L1
        && m_url.isValid() && !m_url.host().isEmpty();
    if (!isWanted && !isAllowedAddress(m_url)) {
        fail(tr("%1 is not encrypted: everything on the way could read along. Use an https "
                "address, or allow it for this engine.")
                 .arg(m_url.toDisplayString(QUrl::RemoveUserInfo)));
        return;
    }
    send();
}

void EngineRequest::send()
{
    ++m_attempt;
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hearth"_s);
    const int silence = std::max(1, m_job.value("silence"_L1).toInt(kUsualSilence));
    request.setTransferTimeout(silence);
    request.setRawHeader("Accept", "text/event-stream, application/json");
    const QByteArray key = m_job.value("key"_L1).toString().toUtf8();
    if (!key.isEmpty() && isHeaderValue(key))
        request.setRawHeader("Authorization", "Bearer " + key);
    m_body.clear();
    if (m_job.contains("body"_L1)) {
        request.setRawHeader("Content-Type", "application/json");
        m_reply = m_network->post(request, m_job.value("body"_L1).toString().toUtf8());
    } else {
        m_reply = m_network->get(request);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kLongestBody);
    connect(m_reply, &QNetworkReply::readyRead, this, &EngineRequest::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &EngineRequest::onFinished);
    connect(m_reply, &QNetworkReply::encrypted, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::requestSent, &m_connecting, &QTimer::stop);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_connecting, &QTimer::stop);
    m_connecting.start(std::min(silence - silence / 10, kLongestGreeting));
}

bool EngineRequest::isStream() const
{
    return m_reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream");
}

void EngineRequest::onBytes()
{
    const QByteArray bytes = m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || !isStream()) {
        m_body += bytes.first(std::min(bytes.size(), kLongestBody - m_body.size()));
        if (m_body.size() == kLongestBody)
            fail(tr("%1 sent far more than an answer can be.").arg(m_url.host()), status);
        return;
    }
    for (const SseParser::Event &event : m_events.add(bytes)) {
        m_hasEvents = true;
        Q_EMIT said({{u"event"_s, QString::fromUtf8(event.data)}});
    }
    if (m_events.isTooLong())
        fail(tr("%1 sent far more than an answer can be.").arg(m_url.host()), status);
}

void EngineRequest::onFinished()
{
    m_connecting.stop();
    onBytes();
    if (!m_reply)
        return; // it said too much
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isBroken = m_reply->error() != QNetworkReply::NoError;
    if (!m_hasEvents && sendAgain(status))
        return;
    if (status >= 300) {
        fail(wordsOf(status), status);
        return;
    }
    if (isBroken) {
        fail(wordsOfBreak(), status);
        return;
    }
    if (!isStream())
        Q_EMIT said({{u"whole"_s, QString::fromUtf8(m_body)}});
    Q_EMIT said({{u"finished"_s, true}});
    Q_EMIT ended(true);
}

// A server that starts or has too much to do is soon there. Nothing was answered yet.
bool EngineRequest::sendAgain(int status)
{
    const bool isBusy = status == 429 || (status >= 502 && status <= 504);
    const bool isAway = m_reply->error() == QNetworkReply::ConnectionRefusedError;
    if ((!isBusy && !isAway) || m_attempt >= m_job.value("attempts"_L1).toInt(kUsualAttempts))
        return false;
    bool isNumber = false;
    const int asked = m_reply->rawHeader("Retry-After").toInt(&isNumber);
    const int wait = isNumber ? std::clamp(asked, 0, kLongestWait) : 1 << (m_attempt - 1);
    std::exchange(m_reply, nullptr)->deleteLater();
    QTimer::singleShot(wait * 1000, this, &EngineRequest::send);
    return true;
}

// What the engine says about an error, in OpenAI's form or in a few others.
QString EngineRequest::serverWords() const
{
    const QJsonObject body = QJsonDocument::fromJson(m_body).object();
    const QJsonValue error = body.value("error"_L1);
    QString words =
        error.isObject() ? error.toObject().value("message"_L1).toString() : error.toString();
    if (words.isEmpty())
        words = body.value("message"_L1).toString(body.value("detail"_L1).toString());
    words = words.simplified().left(kLongestWords);
    return words.endsWith(u'.') ? words.chopped(1) : words; // it stands within a sentence
}

QString EngineRequest::wordsOf(int status) const
{
    const QString host = m_url.host();
    const QString words = serverWords();
    const QString reason = words.isEmpty() ? tr("status %1").arg(status) : words;
    if (status < 400)
        return tr("%1 sends requests on to %2, which is not followed. Correct the engine's "
                  "address if you trust that one.")
            .arg(host,
                 m_url
                     .resolved(
                         m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl())
                     .toDisplayString(QUrl::RemoveUserInfo));
    if (status == 401 || status == 403)
        return tr("%1 does not accept the key (%2). Enter this engine's key again.")
            .arg(host, reason);
    if (status == 404)
        return tr("%1 does not know this address or model (%2). Check the engine's address, and "
                  "choose its model again.")
            .arg(host, reason);
    if (status == 429)
        return tr("%1 has too much to do (%2). Try again in a while.").arg(host, reason);
    if (status >= 500)
        return tr("%1 failed (%2). Try again, or look into its log.").arg(host, reason);
    return tr("%1 refused the request: %2.").arg(host, reason);
}

QString EngineRequest::wordsOfBreak() const
{
    const QString host = m_url.host();
    const QString why = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return tr("The certificate of %1 is not trusted: %2. Nothing was sent. Check the address, "
                  "or let this computer trust the engine's certificate.")
            .arg(host, why);
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return tr("%1 has said nothing for %n seconds. Try again, or look whether the engine is "
                  "still at work.",
                  nullptr, m_job.value("silence"_L1).toInt(kUsualSilence) / 1000)
            .arg(host);
    default:
        break;
    }
    return m_hasEvents
        ? tr("The connection to %1 broke during the reply: %2. Try again.").arg(host, why)
        : tr("%1 cannot be reached: %2. Check the address and the connection, and "
             "that the engine is running there.")
              .arg(host, why);
}

void EngineRequest::fail(const QString &words, int status)
{
    m_connecting.stop();
    if (QNetworkReply *const reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    Q_EMIT said({{u"error"_s, words}, {u"status"_s, status}, {u"body"_s, serverWords()}});
    Q_EMIT ended(false);
}

} // namespace app::fetch
