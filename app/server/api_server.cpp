// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_server.h"

#include "app/server/api_errors.h"
#include "app/server/api_request.h"
#include "app/server/embeddings.h"
#include "app/server/gatekeeper.h"
#include "app/server/reply_line.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals;

namespace app::server {

namespace {

    // Programs are told apart by what they call themselves and their users: all of them have the
    // same address and may have the same token. Only turns hang on it.
    QByteArray clientOf(const HttpRequest &request, const std::string &user)
    {
        return request.header("user-agent") + '\n' + QByteArray::fromStdString(user);
    }

} // namespace

struct ApiServer::Data {
    Data(agents::InferenceService &inference, const ServerOptions &wishes)
        : service(inference)
        , options(wishes)
        , gatekeeper(wishes.token, wishes.requestsPerMinute)
    {
    }

    agents::InferenceService &service;
    ServerOptions options;
    QTcpServer tcp;
    QTcpServer tcp6; // the same port of ::1
    Gatekeeper gatekeeper;
    ReplyLine line;
    std::unique_ptr<PendingReply> running; // null: the model has nothing to do for this server
    agents::RequestId runningId = 0;
    quint64 lastNumber = 0;
    int connections = 0;
    QList<ApiConnection *> strangers; // of them, those that showed no token yet; the oldest first
};

ApiServer::ApiServer(agents::InferenceService &service,
                     const ServerOptions &options,
                     QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(service, options))
{
    for (QTcpServer *server : {&m_data->tcp, &m_data->tcp6})
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    connect(&service, &agents::InferenceService::batchReady, this, &ApiServer::onBatch);
    connect(&service, &agents::InferenceService::finished, this, &ApiServer::onFinished);
    connect(&service, &agents::InferenceService::failed, this, &ApiServer::onFailed);
    connect(&service, &agents::InferenceService::embedded, this, &ApiServer::onEmbedded);
}

ApiServer::~ApiServer()
{
    m_data->tcp.close();
    m_data->tcp6.close();
    if (m_data->running)
        m_data->service.cancel(m_data->runningId);
}

// Programs that are told "localhost" may try ::1 first. Somebody else who listens there would get
// their token: a port whose other half is taken is not used. Not every system has ::1.
bool ApiServer::listenAt(quint16 port)
{
    if (!m_data->tcp.listen(QHostAddress::LocalHost, port))
        return false;
    const bool isOurs = m_data->tcp6.listen(QHostAddress::LocalHostIPv6, m_data->tcp.serverPort())
        || m_data->tcp6.serverError() != QAbstractSocket::AddressInUseError;
    if (!isOurs)
        m_data->tcp.close();
    return isOurs;
}

base::Result<void> ApiServer::listen()
{
    const int tries = m_data->options.port == 0 ? 8 : 1; // any free port: free in both halves
    for (int i = 0; i < tries; ++i) {
        if (listenAt(m_data->options.port))
            return {};
    }
    const QTcpServer &failed = m_data->tcp.serverError() == QAbstractSocket::UnknownSocketError
        ? m_data->tcp6
        : m_data->tcp;
    return base::Error{
        base::ErrorCode::Busy,
        u"Port %1 cannot be used: %2. Choose another with --port."_s.arg(m_data->options.port)
            .arg(failed.errorString())
            .toStdString()};
}

quint16 ApiServer::port() const
{
    return m_data->tcp.serverPort();
}

int ApiServer::connectionCount() const
{
    return m_data->connections;
}

int ApiServer::replyCount() const
{
    return m_data->line.count() + (m_data->running ? 1 : 0);
}

void ApiServer::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (!makeRoom()) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_data->connections;
        auto *connection = new ApiConnection(socket, m_data->options.limits, this);
        m_data->strangers.append(connection);
        connect(connection, &ApiConnection::announced, this,
                [this, connection](const HttpRequest &head) { admit(connection, head); });
        connect(connection, &ApiConnection::requested, this,
                [this, connection](const HttpRequest &request) { handle(connection, request); });
        connect(connection, &ApiConnection::malformed, this, [connection](int status) {
            connection->answer(status, openAiError(status, sentenceFor(status)));
        });
        connect(connection, &ApiConnection::closed, this, [this, connection] { drop(connection); });
    }
}

// Whoever has no token cannot keep out those who have one: they show it at once.
bool ApiServer::makeRoom()
{
    if (m_data->connections < m_data->options.mostConnections)
        return true;
    if (m_data->strangers.isEmpty())
        return false;
    m_data->strangers.first()->hangUp(); // drop() follows
    return m_data->connections < m_data->options.mostConnections;
}

void ApiServer::drop(ApiConnection *connection)
{
    --m_data->connections;
    m_data->strangers.removeOne(connection);
    m_data->line.leave(connection);
    if (m_data->running && m_data->running->connection == connection) {
        m_data->running->connection = nullptr;
        m_data->service.cancel(m_data->runningId);
    }
    connection->disconnect(this);
    connection->deleteLater();
}

// The model under its name, alone or in a list of one. Programs ask for other names, too: those
// are not there.
bool ApiServer::serveModels(ApiConnection *connection, const HttpRequest &request)
{
    const QByteArray prefix = "/v1/models";
    if (request.method != "GET" || !request.path.startsWith(prefix))
        return false;
    const nlohmann::ordered_json model{{"id", m_data->options.model.toStdString()},
                                       {"object", "model"},
                                       {"created", 0},
                                       {"context_length", m_data->options.contextLength},
                                       {"owned_by", "hearth"}};
    const QByteArray rest = request.path.sliced(prefix.size());
    if (rest.isEmpty()) {
        const nlohmann::ordered_json list{{"object", "list"},
                                          {"data", nlohmann::ordered_json::array({model})}};
        connection->answer(200, QByteArray::fromStdString(list.dump()));
        return true;
    }
    if (rest.size() < 2 || rest[0] != '/'
        || QByteArray::fromPercentEncoding(rest.sliced(1)) != m_data->options.model)
        return false;
    connection->answer(200, QByteArray::fromStdString(model.dump()));
    return true;
}

// Before the body: what strangers send is not kept, and who has the token is none while it sends.
void ApiServer::admit(ApiConnection *connection, const HttpRequest &head)
{
    if (const auto refused = m_data->gatekeeper.refusalOf(head))
        connection->answer(refused->status, errorBody(head.path, refused->status, refused->why),
                           refused->headers);
    else
        m_data->strangers.removeOne(connection);
}

void ApiServer::handle(ApiConnection *connection, const HttpRequest &request)
{
    const auto refuse = [&](int status, const QString &why, const QByteArray &headers = {}) {
        connection->answer(status, errorBody(request.path, status, why), headers);
    };
    if (serveModels(connection, request))
        return;
    if (request.path == "/v1/messages" || request.path == "/v1/embeddings"
        || request.path == "/v1/chat/completions") {
        if (request.method != "POST")
            return refuse(405, u"Use POST here."_s, "Allow: POST\r\n");
        return start(connection, request);
    }
    refuse(
        404,
        u"There is nothing at this address: /v1/models, /v1/chat/completions, /v1/embeddings and /v1/messages are offered."_s);
}

void ApiServer::start(ApiConnection *connection, const HttpRequest &request)
{
    const auto refuse = [&](const base::Error &error) {
        connection->answer(400,
                           errorBody(request.path, 400, QString::fromStdString(error.message)));
    };
    const auto body = readJson(request.body);
    if (!body)
        return refuse(body.error());
    auto reply = std::make_unique<PendingReply>();
    reply->connection = connection;
    reply->path = request.path;
    if (request.path == "/v1/embeddings") {
        auto wish = readEmbeddings(*body);
        if (!wish)
            return refuse(wish.error());
        reply->client = clientOf(request, {});
        reply->isBase64 = wish->isBase64;
        reply->work = std::move(wish->texts);
        return enqueue(std::move(reply));
    }
    const bool isAnthropic = request.path == "/v1/messages";
    auto wish = isAnthropic ? readMessages(*body) : readChatCompletion(*body);
    if (!wish)
        return refuse(wish.error());
    const ReplyForm form{m_data->options.model, wish->isStream, wish->wantsUsage};
    reply->client = clientOf(request, wish->user);
    reply->writer = isAnthropic ? anthropicReply(form) : openAiReply(form);
    reply->stops = StopFinder(wish->stops);
    reply->isStream = wish->isStream;
    reply->work = std::move(wish->generation);
    enqueue(std::move(reply));
}

void ApiServer::enqueue(std::unique_ptr<PendingReply> reply)
{
    const bool isRunning = m_data->running && m_data->running->client == reply->client;
    if (m_data->line.count(reply->client) + (isRunning ? 1 : 0) >= m_data->options.mostWaiting) {
        const QString why = u"Too many replies wait already. Try again in a few seconds."_s;
        return reply->connection->answer(429, errorBody(reply->path, 429, why),
                                         "Retry-After: 5\r\n");
    }
    reply->number = ++m_data->lastNumber;
    stopLater(reply->number);
    m_data->line.add(std::move(reply));
    startNext();
}

// One after the other: the model computes one faster than two.
void ApiServer::startNext()
{
    if (m_data->running)
        return;
    m_data->running = m_data->line.next();
    if (!m_data->running)
        return;
    auto &work = m_data->running->work;
    if (auto *generation = std::get_if<agents::GenerationRequest>(&work))
        m_data->runningId = m_data->service.generate(std::move(*generation));
    else
        m_data->runningId =
            m_data->service.embed(std::move(std::get<std::vector<std::string>>(work)));
}

// Null: it was not this server's, or its client went away.
std::unique_ptr<PendingReply> ApiServer::endOf(agents::RequestId id)
{
    if (!m_data->running || id != m_data->runningId)
        return nullptr;
    auto reply = std::move(m_data->running);
    startNext();
    return reply->connection ? std::move(reply) : nullptr;
}

void ApiServer::stopLater(quint64 number)
{
    QTimer::singleShot(m_data->options.replyTime, this, [this, number] {
        if (m_data->running && m_data->running->number == number) {
            m_data->running->isOverTime = true;
            m_data->service.cancel(m_data->runningId);
        } else if (const auto waiting = m_data->line.take(number)) {
            const QString why = u"The model was busy for too long. Try again later."_s;
            waiting->connection->answer(503, errorBody(waiting->path, 503, why));
        }
    });
}

void ApiServer::onEmbedded(agents::RequestId id, const agents::Embeddings &embeddings)
{
    if (const auto reply = endOf(id))
        reply->connection->answer(
            200, embeddingsAnswer(embeddings, m_data->options.model, reply->isBase64));
}

void ApiServer::onBatch(agents::RequestId id, const agents::ReplyBatch &batch)
{
    if (!m_data->running || id != m_data->runningId || !m_data->running->connection)
        return;
    PendingReply &reply = *m_data->running;
    const bool wasStopped = !reply.stops.found().isEmpty();
    agents::ReplyBatch shown = batch;
    shown.text = reply.stops.add(batch.text);
    if (wasStopped)
        return;
    if (!reply.stops.found().isEmpty())
        m_data->service.cancel(id);
    if (reply.isStream && !reply.hasBegun) {
        reply.hasBegun = true;
        reply.connection->beginStream();
        if (reply.connection) // a client that does not read is dropped while it is written to
            reply.connection->send(reply.writer->begin());
    }
    const QByteArray events = reply.writer->add(shown);
    if (reply.isStream && reply.connection)
        reply.connection->send(events);
}

void ApiServer::onFinished(agents::RequestId id, agents::ReplyStats stats)
{
    const auto ended = endOf(id);
    if (!ended)
        return;
    PendingReply &reply = *ended;
    if (!reply.writer) // embeddings that were stopped
        return reply.connection->answer(
            503,
            openAiError(503,
                        reply.isOverTime ? u"The request took too long. Send fewer texts."_s
                                         : u"The request was stopped."_s));
    const QString stop = reply.stops.found();
    if (!stop.isEmpty())
        stats.reason = engine::StopReason::EndOfTurn;
    else if (reply.isOverTime)
        stats.reason = engine::StopReason::MaxTokens;
    QByteArray events;
    if (reply.isStream && !reply.hasBegun) {
        reply.connection->beginStream();
        events += reply.writer->begin();
    }
    agents::ReplyBatch rest;
    rest.text = reply.stops.finish();
    events += reply.writer->add(rest);
    events += reply.writer->end({stats, stop.toUtf8()});
    if (!reply.isStream)
        return reply.connection->answer(200, events);
    reply.connection->send(events);
    reply.connection->endStream();
}

void ApiServer::onFailed(agents::RequestId id, const QString &message, base::ErrorCode code)
{
    const auto ended = endOf(id);
    if (!ended)
        return;
    PendingReply &reply = *ended;
    const int status = statusOf(code);
    if (!reply.hasBegun)
        return reply.connection->answer(status, errorBody(reply.path, status, message));
    reply.connection->send(reply.writer->fail(message));
    reply.connection->endStream();
}

} // namespace app::server
