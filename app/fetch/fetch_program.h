// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/engine_request.h"
#include "app/fetch/file_download.h"
#include "app/fetch/hub_address.h"
#include "app/fetch/hub_listing.h"
#include "app/fetch/mcp_relay.h"
#include "app/fetch/page_request.h"

#include <memory>

#include <QStringList>

namespace app::fetch {

// The process hearth-fetch, the only part of Hearth that opens a connection:
//   list REPOSITORY HOST       the model files of a page
//   get URL FILE SIZE [SHA256] one of them
//   page URL                   a page of the web: {"page": base64, "kind", "url", "cut"}
//   release URL                the same, for what the publisher says of the newest version
//   engine URL                 see EngineRequest: one reply of an engine elsewhere
//   relay URL                  see McpRelay, which takes over input and output
// Writes JSON lines: {"files": [{"name", "size", "sha256"}]}, {"done", "total"},
// {"verified", "total"}, {"finished": true} or {"error", "retry"} as the last one. The token of
// list and get comes in HEARTH_FETCH_TOKEN, their proxy in HEARTH_FETCH_PROXY. Ends when its
// standard input does: with the Hearth that started it.
class FetchProgram final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchProgram)

public:
    explicit FetchProgram(QStringList arguments);

    void start();

private:
    void useProxy();
    void list(const QString &repository, const QUrl &host);
    void onListed(QNetworkReply *reply);
    void get();
    void page(const QUrl &url);
    void engine(const QUrl &url);
    void fail(const base::Error &error);
    void watchInput();

    QStringList m_arguments;
    QNetworkAccessManager m_network;
    std::unique_ptr<FileDownload> m_download;
    std::unique_ptr<PageRequest> m_page;
    std::unique_ptr<EngineRequest> m_engine;
    bool m_hasJob = false; // the engine request's
    std::unique_ptr<McpRelay> m_relay;
};

} // namespace app::fetch
