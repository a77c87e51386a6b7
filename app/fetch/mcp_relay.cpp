// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/mcp_relay.h"

#include "app/fetch/input_lines.h"
#include "app/fetch/range_request.h"

#include <algorithm>
#include <cstdio>
#include <utility>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr int kSilenceMilliseconds = 150000; // of an action at work; the client waits less
    constexpr int kToEndMilliseconds = 800;
    constexpr qsizetype kLongestBody = 8 << 20;
    constexpr int kMostResumes = 20;
    constexpr int kInternalError = -32000;
    constexpr auto kVersionKey = "io.modelcontextprotocol/protocolVersion"_L1;

    bool isHeader(const QByteArray &name, const QByteArray &value)
    {
        const auto isNameByte = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                || c == '-' || c == '_';
        };
        return !name.isEmpty() && std::ranges::all_of(name, isNameByte)
            && std::ranges::none_of(
                value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    }

    // What HTTP cannot carry as it is, in the protocol's own form.
    QByteArray headerValue(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        const bool isPlain = !bytes.isEmpty() && bytes == bytes.trimmed()
            && std::ranges::all_of(bytes, [](char c) { return c >= 0x20 && c < 0x7F; });
        return isPlain ? bytes : "=?base64?" + bytes.toBase64() + "?=";
    }

} // namespace

struct McpRelay::Exchange {
    QJsonObject message;
    QNetworkReply *reply = nullptr; // deleted with its end
    SseParser events;
    QByteArray body;
    bool isAnswered = false;
    int resumes = 0;

    QJsonValue id() const
    {
        return message.contains("method"_L1) ? message.value("id"_L1)
                                             : QJsonValue(QJsonValue::Undefined);
    }
    bool isStream() const
    {
        return reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream");
    }
};

McpRelay::McpRelay(QNetworkAccessManager *network, QUrl url, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_url(std::move(url))
{
}

McpRelay::~McpRelay() = default;

void McpRelay::start()
{
    if (!isAllowedAddress(m_url)) {
        std::fputs("The server's address must be https.\n", stderr);
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    readInputLines(this, [this](const QByteArray &line) { take(line); }, [this] { end(); });
}

void McpRelay::take(const QByteArray &line)
{
    const QJsonObject message = QJsonDocument::fromJson(line).object();
    if (!std::exchange(m_hasHeaders, true)) {
        for (auto it = message.begin(); it != message.end(); ++it) {
            const QByteArray name = it.key().toUtf8();
            const QByteArray value = it.value().toString().toUtf8();
            if (isHeader(name, value))
                m_headers.append({name, value});
        }
        return;
    }
    if (message.isEmpty())
        return;
    if (message.value("method"_L1) == "notifications/cancelled"_L1)
        cancel(message.value("params"_L1).toObject().value("requestId"_L1));
    post(message);
}

QNetworkRequest McpRelay::request(const QJsonObject &message) const
{
    QNetworkRequest request(m_url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hearth"_s);
    request.setTransferTimeout(kSilenceMilliseconds);
    for (const auto &[name, value] : m_headers)
        request.setRawHeader(name, value);
    request.setRawHeader("Content-Type", "application/json");
    request.setRawHeader("Accept", "application/json, text/event-stream");
    if (!m_session.isEmpty())
        request.setRawHeader("Mcp-Session-Id", m_session);
    const QJsonObject params = message.value("params"_L1).toObject();
    const QString stated = params.value("_meta"_L1).toObject().value(kVersionKey).toString();
    if (!stated.isEmpty()) {
        request.setRawHeader("MCP-Protocol-Version", stated.toUtf8());
        request.setRawHeader("Mcp-Method", headerValue(message.value("method"_L1).toString()));
        const QString name = params.value("name"_L1).toString();
        if (!name.isEmpty())
            request.setRawHeader("Mcp-Name", headerValue(name));
    } else if (!m_version.isEmpty()) {
        request.setRawHeader("MCP-Protocol-Version", m_version);
    }
    return request;
}

void McpRelay::post(const QJsonObject &message)
{
    const auto exchange = std::make_shared<Exchange>();
    exchange->message = message;
    run(exchange, false);
}

void McpRelay::run(const std::shared_ptr<Exchange> &exchange, bool isResumed)
{
    QNetworkRequest sent = request(exchange->message);
    if (isResumed) {
        sent.setRawHeader("Accept", "text/event-stream");
        sent.setRawHeader("Last-Event-ID", exchange->events.lastId());
        exchange->reply = m_network->get(sent);
    } else {
        exchange->reply =
            m_network->post(sent, QJsonDocument(exchange->message).toJson(QJsonDocument::Compact));
    }
    exchange->reply->setReadBufferSize(kLongestBody);
    m_exchanges.append(exchange);
    connect(exchange->reply, &QNetworkReply::readyRead, this,
            [this, exchange] { onBytes(exchange); });
    connect(exchange->reply, &QNetworkReply::finished, this,
            [this, exchange] { onFinished(exchange); });
}

void McpRelay::cancel(const QJsonValue &id)
{
    for (const auto &exchange : std::as_const(m_exchanges)) {
        if (!id.isUndefined() && exchange->id() == id) {
            exchange->isAnswered = true; // nobody waits any more
            exchange->reply->abort();
            return;
        }
    }
}

void McpRelay::onBytes(const std::shared_ptr<Exchange> &exchange)
{
    // Before the client reads the answer and asks the next.
    if (const QByteArray session = exchange->reply->rawHeader("Mcp-Session-Id"); !session.isEmpty())
        m_session = session;
    const QByteArray bytes = exchange->reply->readAll();
    const int status = exchange->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200 || !exchange->isStream()) {
        exchange->body += bytes;
        if (exchange->body.size() > kLongestBody)
            exchange->reply->abort();
        return;
    }
    for (const SseParser::Event &event : exchange->events.add(bytes)) {
        const QJsonObject message = QJsonDocument::fromJson(event.data).object();
        if (!message.isEmpty())
            say(message, *exchange);
    }
    if (exchange->events.isTooLong())
        exchange->reply->abort();
}

void McpRelay::onFinished(const std::shared_ptr<Exchange> &exchange)
{
    onBytes(exchange);
    QNetworkReply *const reply = exchange->reply;
    reply->deleteLater();
    m_exchanges.removeOne(exchange);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange->isAnswered || exchange->id().isUndefined())
        return;
    if (status == 200 && !exchange->isStream()) {
        const auto body = QJsonDocument::fromJson(exchange->body);
        const QJsonArray messages = body.isArray() ? body.array() : QJsonArray{body.object()};
        for (const QJsonValue &message : messages)
            say(message.toObject(), *exchange);
    }
    if (exchange->isAnswered || (status == 200 && exchange->isStream() && resume(exchange)))
        return;
    if (status == 404 && !m_session.isEmpty()) {
        QCoreApplication::exit(1); // the server forgot the session: begun anew at the next use
        return;
    }
    onRefusal(*exchange, status);
}

void McpRelay::onRefusal(Exchange &exchange, int status)
{
    const QNetworkReply *const reply = exchange.reply;
    const QJsonObject error =
        QJsonDocument::fromJson(exchange.body).object().value("error"_L1).toObject();
    if (!error.isEmpty())
        fail(exchange, error.value("message"_L1).toString(), error.value("code"_L1).toInt());
    else if (status == 401 || status == 403)
        fail(exchange,
             tr("It wants a sign-in. Put its token into \"headers\" in mcp-servers.json."));
    else if (status >= 300 && status < 400)
        fail(exchange,
             tr("It has moved to %1. Correct its \"url\" in mcp-servers.json.")
                 .arg(reply->attribute(QNetworkRequest::RedirectionTargetAttribute)
                          .toUrl()
                          .toDisplayString(QUrl::RemoveUserInfo)));
    else if (status != 0)
        fail(exchange, tr("It answers with status %1.").arg(status));
    else
        fail(exchange, tr("It cannot be reached: %1.").arg(reply->errorString()));
}

// A stream that ended before its answer goes on where it stopped, in the revisions that know that.
bool McpRelay::resume(const std::shared_ptr<Exchange> &exchange)
{
    if (m_session.isEmpty() || exchange->events.lastId().isEmpty()
        || ++exchange->resumes > kMostResumes)
        return false;
    QTimer::singleShot(exchange->events.retryMilliseconds(), this,
                       [this, exchange] { run(exchange, true); });
    return true;
}

void McpRelay::say(const QJsonObject &message, Exchange &exchange)
{
    const bool isAnswer = !message.contains("method"_L1) && message.value("id"_L1) == exchange.id();
    const QJsonObject result = message.value("result"_L1).toObject();
    if (isAnswer && exchange.message.value("method"_L1) == "initialize"_L1)
        m_version = result.value("protocolVersion"_L1).toString().toUtf8();
    if (message.isEmpty() || (!isAnswer && !message.contains("method"_L1)))
        return; // not for anybody here
    exchange.isAnswered = exchange.isAnswered || isAnswer;
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void McpRelay::fail(Exchange &exchange, const QString &words, int code)
{
    say({{u"jsonrpc"_s, u"2.0"_s},
         {u"id"_s, exchange.id()},
         {u"error"_s,
          QJsonObject{{u"code"_s, code != 0 ? code : kInternalError}, {u"message"_s, words}}}},
        exchange);
}

void McpRelay::end()
{
    if (!std::exchange(m_isEnding, true) && !m_session.isEmpty()) {
        QNetworkReply *const reply = m_network->deleteResource(request({}));
        connect(reply, &QNetworkReply::finished, qApp, &QCoreApplication::quit);
        QTimer::singleShot(kToEndMilliseconds, qApp, &QCoreApplication::quit);
        return;
    }
    QCoreApplication::quit();
}

} // namespace app::fetch
