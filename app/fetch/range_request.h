// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/server_notes.h"
#include "engine/base/result.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

namespace app::fetch {

// Where a file lies and how it may be asked for.
struct RemoteFile {
    QUrl url; // https, or http on this very computer
    qint64 size = 0;
    QByteArray token; // for the url's server alone: no other host and no other port sees it
};

// Asks for the bytes [begin, end) of a file and passes them on only when the server says that it
// sends exactly those. Follows redirects itself. Owned by FileDownload; one thread.
class RangeRequest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RangeRequest)

public:
    struct Range {
        qint64 begin = 0;
        qint64 end = 0;
        QByteArray tag; // of the version that is wanted; empty: any
    };

    // `notes`: outlives it; gets every other server that the file's one passes the request on to.
    RangeRequest(QNetworkAccessManager *network,
                 RemoteFile file,
                 ServerNotes *notes,
                 QObject *parent);
    ~RangeRequest() override;

    void start(const Range &range);

Q_SIGNALS:
    void answered(const QByteArray &tag); // before the first bytes
    void arrived(const QByteArray &bytes);
    void ended(); // all of the range has arrived
    // Another version than `tag`, or a server that cannot send a part: begin again, in one part.
    void wholeOnly();
    // Busy: may work in a moment; anything else: will not.
    void failed(const base::Error &error);

private:
    void ask(const QUrl &url);
    void onHead();
    void onBytes();
    void onFinished();
    void redirect(const QUrl &target);
    void fail(base::ErrorCode code, const QString &message);
    void drop();
    bool isWantedRange(const QByteArray &contentRange) const;
    QString statusSentence(int status) const;

    QNetworkAccessManager *m_network;
    RemoteFile m_file;
    ServerNotes *m_notes;
    Range m_range;
    QPointer<QNetworkReply> m_reply;
    qint64 m_left = 0;
    int m_hops = 0;
    bool m_accepted = false;
};

// https anywhere, http only where nobody can listen: on this computer.
bool isAllowedAddress(const QUrl &url);

} // namespace app::fetch
