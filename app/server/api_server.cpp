// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_server.h"

#include "app/server/api_errors.h"
#include "app/server/api_request.h"
#include "app/server/embeddings.h"
#include "app/server/gatekeeper.h"
#include "app/server/reply_writer.h"
#include "app/server/stop_finder.h"

#include <map>

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals;

namespace app::server {

// One reply on its way to its client.
struct ApiServer::Reply {
    ApiConnection *connection = nullptr; // null: went away
    std::unique_ptr<ReplyWriter> writer;
    StopFinder stops;
    QByteArray path;
    bool isStream = false;
    bool isBase64 = false; // of embeddings
    bool hasBegun = false;
    bool isOverTime = false;
};

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
    Gatekeeper gatekeeper;
    std::map<agents::RequestId, Reply> replies;
    int connections = 0;
};

ApiServer::ApiServer(agents::InferenceService &service,
                     const ServerOptions &options,
                     QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(service, options))
{
    connect(&m_data->tcp, &QTcpServer::newConnection, this, &ApiServer::accept);
    connect(&service, &agents::InferenceService::batchReady, this, &ApiServer::onBatch);
    connect(&service, &agents::InferenceService::finished, this, &ApiServer::onFinished);
    connect(&service, &agents::InferenceService::failed, this, &ApiServer::onFailed);
    connect(&service, &agents::InferenceService::embedded, this, &ApiServer::onEmbedded);
}

ApiServer::~ApiServer()
{
    m_data->tcp.close();
    for (auto &[id, reply] : m_data->replies)
        m_data->service.cancel(id);
}

base::Result<void> ApiServer::listen()
{
    if (m_data->tcp.listen(QHostAddress::LocalHost, m_data->options.port))
        return {};
    return base::Error{
        base::ErrorCode::Busy,
        u"Port %1 cannot be used: %2. Choose another with --port."_s.arg(m_data->options.port)
            .arg(m_data->tcp.errorString())
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
    return static_cast<int>(m_data->replies.size());
}

void ApiServer::accept()
{
    while (QTcpSocket *socket = m_data->tcp.nextPendingConnection()) {
        if (m_data->connections >= m_data->options.mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_data->connections;
        auto *connection = new ApiConnection(socket, m_data->options.limits, this);
        connect(connection, &ApiConnection::requested, this,
                [this, connection](const HttpRequest &request) { handle(connection, request); });
        connect(connection, &ApiConnection::malformed, this, [connection](int status) {
            connection->answer(status, openAiError(status, sentenceFor(status)));
        });
        connect(connection, &ApiConnection::closed, this, [this, connection] { drop(connection); });
    }
}

void ApiServer::drop(ApiConnection *connection)
{
    --m_data->connections;
    for (auto &[id, reply] : m_data->replies) {
        if (reply.connection == connection) {
            reply.connection = nullptr;
            m_data->service.cancel(id);
        }
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

void ApiServer::handle(ApiConnection *connection, const HttpRequest &request)
{
    const auto refuse = [&](int status, const QString &why, const QByteArray &headers = {}) {
        connection->answer(status, errorBody(request.path, status, why), headers);
    };
    if (const auto refused = m_data->gatekeeper.refusalOf(request))
        return refuse(refused->status, refused->why, refused->headers);
    const bool isMessages = request.path == "/v1/messages";
    const bool isPost = request.method == "POST";
    if (serveModels(connection, request))
        return;
    const bool isEmbedding = request.path == "/v1/embeddings";
    if (isMessages || isEmbedding || request.path == "/v1/chat/completions") {
        if (!isPost)
            return refuse(405, u"Use POST here."_s, "Allow: POST\r\n");
        if (replyCount() >= m_data->options.mostWaiting)
            return refuse(429, u"Too many replies wait already. Try again in a few seconds."_s,
                          "Retry-After: 5\r\n");
        return isEmbedding ? startEmbeddings(connection, request)
                           : start(connection, request, isMessages);
    }
    refuse(
        404,
        u"There is nothing at this address: /v1/models, /v1/chat/completions, /v1/embeddings and /v1/messages are offered."_s);
}

void ApiServer::start(ApiConnection *connection, const HttpRequest &request, bool isAnthropic)
{
    const auto refuse = [&](const base::Error &error) {
        connection->answer(400,
                           errorBody(request.path, 400, QString::fromStdString(error.message)));
    };
    const auto body = readJson(request.body);
    if (!body)
        return refuse(body.error());
    auto wish = isAnthropic ? readMessages(*body) : readChatCompletion(*body);
    if (!wish)
        return refuse(wish.error());
    const ReplyForm form{m_data->options.model, wish->isStream, wish->wantsUsage};
    const agents::RequestId id = m_data->service.generate(std::move(wish->generation));
    m_data->replies.emplace(id,
                            Reply{connection,
                                  isAnthropic ? anthropicReply(form) : openAiReply(form),
                                  StopFinder(wish->stops), request.path, wish->isStream});
    stopLater(id);
}

void ApiServer::stopLater(agents::RequestId id)
{
    QTimer::singleShot(m_data->options.replyTime, this, [this, id] {
        if (const auto found = m_data->replies.find(id); found != m_data->replies.end()) {
            found->second.isOverTime = true;
            m_data->service.cancel(id);
        }
    });
}

void ApiServer::startEmbeddings(ApiConnection *connection, const HttpRequest &request)
{
    const auto refuse = [&](const base::Error &error) {
        connection->answer(400, openAiError(400, QString::fromStdString(error.message)));
    };
    const auto body = readJson(request.body);
    if (!body)
        return refuse(body.error());
    auto wish = readEmbeddings(*body);
    if (!wish)
        return refuse(wish.error());
    const agents::RequestId id = m_data->service.embed(std::move(wish->texts));
    Reply reply{connection, nullptr, StopFinder(std::vector<std::string>()), request.path};
    reply.isBase64 = wish->isBase64;
    m_data->replies.emplace(id, std::move(reply));
    stopLater(id);
}

void ApiServer::onEmbedded(agents::RequestId id, const agents::Embeddings &embeddings)
{
    const auto node = m_data->replies.extract(id);
    if (node.empty() || !node.mapped().connection)
        return;
    node.mapped().connection->answer(
        200, embeddingsAnswer(embeddings, m_data->options.model, node.mapped().isBase64));
}

void ApiServer::onBatch(agents::RequestId id, const agents::ReplyBatch &batch)
{
    const auto found = m_data->replies.find(id);
    if (found == m_data->replies.end() || !found->second.connection)
        return;
    Reply &reply = found->second;
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
    const auto node = m_data->replies.extract(id);
    if (node.empty() || !node.mapped().connection)
        return;
    Reply &reply = node.mapped();
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
    const auto node = m_data->replies.extract(id);
    if (node.empty() || !node.mapped().connection)
        return;
    Reply &reply = node.mapped();
    const int status = statusOf(code);
    if (!reply.hasBegun)
        return reply.connection->answer(status, errorBody(reply.path, status, message));
    reply.connection->send(reply.writer->fail(message));
    reply.connection->endStream();
}

} // namespace app::server
