// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/document_service.h"

#include <unordered_map>

#include <QThreadPool>

namespace agents::documents {

namespace {

    constexpr int kProcesses = 2;

} // namespace

struct DocumentService::Data {
    explicit Data(const QString &program)
        : reader(program)
    {
        threads.setMaxThreadCount(kProcesses);
    }

    ReaderProcess reader;
    // Shared with the thread that reads, which may outlast the entry here.
    std::unordered_map<ReadId, std::shared_ptr<base::CancelToken>> running;
    ReadId lastId = 0;
    QThreadPool threads; // first to go: its threads use the rest
};

DocumentService::DocumentService(QObject *parent)
    : DocumentService(ReaderProcess::defaultProgram(), parent)
{
}

DocumentService::DocumentService(const QString &readerProgram, QObject *parent)
    : QObject(parent)
    , m_data(std::make_unique<Data>(readerProgram))
{
}

DocumentService::~DocumentService()
{
    for (const auto &[id, cancel] : m_data->running)
        cancel->cancel();
    m_data->threads.waitForDone();
}

ReadId DocumentService::read(const ReadRequest &request)
{
    const ReadId id = ++m_data->lastId;
    const auto cancel = std::make_shared<base::CancelToken>();
    m_data->running.emplace(id, cancel);
    m_data->threads.start([this, id, request, cancel] {
        const auto progress = [this, id](const ReadProgress &now) {
            QMetaObject::invokeMethod(
                this, [this, id, now] { Q_EMIT progressed(id, now.done, now.total); },
                Qt::QueuedConnection);
        };
        const auto answer = m_data->reader.read(request, *cancel, progress);
        QMetaObject::invokeMethod(
            this, [this, id, answer] { finish(id, answer); }, Qt::QueuedConnection);
    });
    return id;
}

void DocumentService::cancel(ReadId id)
{
    if (const auto found = m_data->running.find(id); found != m_data->running.end())
        found->second->cancel();
}

void DocumentService::finish(ReadId id, const base::Result<ReadAnswer> &answer)
{
    m_data->running.erase(id);
    if (!answer)
        Q_EMIT failed(id, answer.error());
    else if (const auto *document = std::get_if<Document>(&*answer))
        Q_EMIT documentRead(id, *document);
    else
        Q_EMIT imageRead(id, std::get<DecodedImage>(*answer));
}

} // namespace agents::documents
