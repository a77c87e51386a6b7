// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/server/api_connection.h"
#include "engine/base/result.h"

#include <memory>

#include <QByteArray>
#include <QObject>

class QTcpServer;

namespace app::server {

struct PendingReply;

struct ServerOptions {
    quint16 port = 0; // 0: any free one
    QByteArray token; // that clients must show
    QByteArray model; // the name that it goes by
    quint32 contextLength = 0; // of the model, for clients that ask
    int mostConnections = 64; // beyond them the oldest that showed no token goes
    int mostWaiting = 16; // replies for one client, the running one included
    int requestsPerMinute = 240; // of clients with the token; of strangers as many again
    std::chrono::milliseconds replyTime{600'000};
    ApiConnection::Limits limits;
};

// Lets programs on this computer use the loaded model, in the words of OpenAI's and Anthropic's
// protocols. Listens on the loopback device only, asks for a token, refuses pages of a browser.
// Main thread, as the service.
class ApiServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApiServer)

public:
    ApiServer(agents::InferenceService &service, // must outlive this
              const ServerOptions &options,
              QObject *parent = nullptr);
    ~ApiServer() override;

    base::Result<void> listen();
    quint16 port() const;
    int connectionCount() const;
    int replyCount() const; // waiting and running

private:
    struct Data;

    bool listenAt(quint16 port);
    void accept(QTcpServer &server);
    bool makeRoom(); // for one more connection; false: all showed the token
    void admit(ApiConnection *connection, const HttpRequest &head); // or refuse
    void handle(ApiConnection *connection, const HttpRequest &request);
    bool serveModels(ApiConnection *connection, const HttpRequest &request); // false: not asked
    void start(ApiConnection *connection, const HttpRequest &request);
    void enqueue(std::unique_ptr<PendingReply> reply);
    void startNext(); // where nothing runs
    std::unique_ptr<PendingReply> endOf(agents::RequestId id);
    void onEmbedded(agents::RequestId id, const agents::Embeddings &embeddings);
    void onBatch(agents::RequestId id, const agents::ReplyBatch &batch);
    void onFinished(agents::RequestId id, agents::ReplyStats stats);
    void onFailed(agents::RequestId id, const QString &message, base::ErrorCode code);
    void stopLater(quint64 number); // after ServerOptions::replyTime
    void drop(ApiConnection *connection);

    std::unique_ptr<Data> m_data;
};

} // namespace app::server
