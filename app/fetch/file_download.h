// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/fetch_plan.h"
#include "app/fetch/range_request.h"

#include <memory>
#include <vector>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QTimer>

namespace app::fetch {

// Brings one file to the disk: several parts at once, resumed after any interruption, checked by
// its SHA-256 before it gets its name. Until then it is FILE.part with notes in FILE.part.json.
// Event loop of the process hearth-fetch.
class FileDownload final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDownload)

public:
    struct Options {
        RemoteFile remote;
        QString target; // its folder exists
        QByteArray sha256; // lower-case hex; empty: not checked
        int parts = 4; // at once, at most
        int retryMilliseconds = 1000; // doubled with every failure in a row
        int retries = 8; // in a row without a single byte
    };

    FileDownload(QNetworkAccessManager *network, Options options, QObject *parent = nullptr);
    ~FileDownload() override; // what has arrived is kept

    void start();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); // every 200 ms at most
    void verifying(qint64 done, qint64 total);
    void finished();
    void failed(const base::Error &error);

private:
    struct Lane { // one part on its way
        qsizetype part = 0;
        int failures = 0;
        std::unique_ptr<RangeRequest> request;
    };

    base::Result<void> prepare();
    base::Result<void> checkSpace() const;
    void startLane(qsizetype part);
    void ask(Lane &lane);
    bool isUnderWay(const Lane *lane) const;
    void onAnswered(const QByteArray &tag);
    void onArrived(Lane &lane, const QByteArray &bytes);
    void onEnded();
    void onFailed(Lane &lane, const base::Error &error);
    void startWhole();
    void keepNotes();
    void verify();
    void verifySlice();
    void complete();
    void fail(const base::Error &error);
    QString partPath() const;
    QString notesPath() const;

    QNetworkAccessManager *m_network;
    Options m_options;
    ServerNotes m_notes{QStringLiteral("get")};
    FetchPlan m_plan;
    QFile m_file;
    QLockFile m_lock;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    QElapsedTimer m_lastProgress;
    QElapsedTimer m_lastNotes;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_restarts = 0;
    bool m_isOver = false;
};

} // namespace app::fetch
