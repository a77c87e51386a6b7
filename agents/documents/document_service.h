// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_process.h"

#include <memory>

#include <QObject>

namespace agents::documents {

using ReadId = quint64;

// Reads files for the window: two reader processes at a time, the rest waits in order. Lives on the
// GUI (or main) thread; every signal arrives there. Threads of its own wait for the processes.
class DocumentService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentService)

public:
    explicit DocumentService(QObject *parent = nullptr);
    explicit DocumentService(const QString &readerProgram, QObject *parent = nullptr);
    ~DocumentService() override; // stops everything, then waits

    // Ends with exactly one of documentRead(), imageRead() or failed(), never before it returned.
    ReadId read(const ReadRequest &request);
    void cancel(ReadId id); // it then ends with failed(), code Cancelled; unknown ids are ignored

Q_SIGNALS:
    void progressed(agents::documents::ReadId id, int done, int total);
    void documentRead(agents::documents::ReadId id, const agents::documents::Document &document);
    void imageRead(agents::documents::ReadId id, const agents::documents::DecodedImage &image);
    void failed(agents::documents::ReadId id, const base::Error &error);

private:
    void finish(ReadId id, const base::Result<ReadAnswer> &answer);

    struct Data;
    std::unique_ptr<Data> m_data;
};

} // namespace agents::documents
