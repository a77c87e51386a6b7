// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/range_request.h"

#include "app/fetch/hub_access.h"

#include <utility>

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr int kMostHops = 8;
    constexpr int kSilenceMilliseconds = 30000;
    constexpr qint64 kReadBuffer = 1 << 20; // the socket waits while the disk is slower

    int statusOf(const QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    bool isHere(const QUrl &url)
    {
        return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    }

    bool isRedirect(int status)
    {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

} // namespace

bool isAllowedAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere(url));
}

RangeRequest::RangeRequest(QNetworkAccessManager *network,
                           RemoteFile file,
                           ServerNotes *notes,
                           QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_file(std::move(file))
    , m_notes(notes)
{
}

RangeRequest::~RangeRequest()
{
    drop();
}

void RangeRequest::drop()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void RangeRequest::start(const Range &range)
{
    m_range = range;
    m_left = range.end - range.begin;
    m_hops = 0;
    ask(m_file.url);
}

void RangeRequest::ask(const QUrl &url)
{
    drop();
    m_accepted = false;
    // A server elsewhere must not make Hearth speak to what listens on this computer.
    const bool isSentHere = url.scheme() == "http"_L1 && !isHere(m_file.url);
    if (!isAllowedAddress(url) || isSentHere) {
        fail(base::ErrorCode::InvalidInput,
             tr("%1 is not an https address. Hearth downloads over encrypted connections only.")
                 .arg(url.toDisplayString(QUrl::RemoveUserInfo)));
        return;
    }
    // The file's own server was written down before this process began.
    const QString why = isSameOrigin(url, m_file.url) ? QString() : m_notes->refusal(url);
    if (!why.isEmpty()) {
        fail(base::ErrorCode::Io, why);
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hearth"_s);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Range",
                         "bytes=" + QByteArray::number(m_range.begin) + '-'
                             + QByteArray::number(m_range.end - 1));
    if (!m_range.tag.isEmpty())
        request.setRawHeader("If-Range", m_range.tag);
    if (!m_file.token.isEmpty() && isSameOrigin(url, m_file.url))
        request.setRawHeader("Authorization", "Bearer " + m_file.token);
    request.setTransferTimeout(kSilenceMilliseconds);
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RangeRequest::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &RangeRequest::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &RangeRequest::onFinished);
}

bool RangeRequest::isWantedRange(const QByteArray &contentRange) const
{
    static const QRegularExpression form(u"^bytes (\\d+)-(\\d+)/(\\d+)\\z"_s);
    const auto match = form.match(QString::fromLatin1(contentRange));
    return match.hasMatch() && match.captured(1).toLongLong() == m_range.begin
        && match.captured(2).toLongLong() == m_range.end - 1
        && match.captured(3).toLongLong() == m_file.size;
}

void RangeRequest::onHead()
{
    const int status = statusOf(m_reply);
    if (m_accepted || (status != 200 && status != 206))
        return; // redirects and refusals are dealt with when they have ended
    const QByteArray tag = m_reply->rawHeader("ETag");
    const bool isWhole = m_range.begin == 0 && m_range.end == m_file.size;
    if (status == 206 && !isWantedRange(m_reply->rawHeader("Content-Range"))) {
        fail(base::ErrorCode::InvalidInput,
             tr("%1 sent another part of the file than was asked for. Try again later or choose "
                "another address in the settings.")
                 .arg(m_reply->url().host()));
        return;
    }
    if (status == 200 && (!isWhole || (!m_range.tag.isEmpty() && tag != m_range.tag))) {
        drop();
        Q_EMIT wholeOnly();
        return;
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && length.toLongLong() != m_left) {
        fail(base::ErrorCode::InvalidInput,
             tr("The file at %1 has another size than its catalogue says. Look for the model's "
                "files again.")
                 .arg(m_reply->url().host()));
        return;
    }
    m_accepted = true;
    Q_EMIT answered(tag);
}

void RangeRequest::onBytes()
{
    if (!m_reply || !m_accepted)
        return;
    const QByteArray bytes = m_reply->read(kReadBuffer);
    if (bytes.size() > m_left) {
        fail(base::ErrorCode::InvalidInput,
             tr("%1 sent more than the whole file. Try again later.").arg(m_reply->url().host()));
        return;
    }
    m_left -= bytes.size();
    const QPointer<RangeRequest> self(this);
    if (!bytes.isEmpty())
        Q_EMIT arrived(bytes);
    // More may wait in the buffer without another signal.
    if (self && m_reply && m_reply->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &RangeRequest::onBytes, Qt::QueuedConnection);
    else if (self && m_reply && m_reply->isFinished())
        onFinished();
}

void RangeRequest::onFinished()
{
    if (m_accepted && m_reply->bytesAvailable() > 0) {
        onBytes();
        return;
    }
    const int status = statusOf(m_reply);
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (isRedirect(status) && !target.isEmpty()) {
        redirect(m_reply->url().resolved(target));
        return;
    }
    if (m_accepted && m_left == 0) {
        drop();
        Q_EMIT ended();
        return;
    }
    const QString host = m_reply->url().host();
    if (status >= 400 && status != 408 && status != 429 && status < 500)
        fail(base::ErrorCode::NotFound, statusSentence(status));
    else
        fail(base::ErrorCode::Busy,
             tr("The connection to %1 broke: %2.").arg(host, m_reply->errorString()));
}

void RangeRequest::redirect(const QUrl &target)
{
    if (++m_hops > kMostHops) {
        fail(
            base::ErrorCode::InvalidInput,
            tr("%1 sends the download around in circles. Try again later.").arg(m_file.url.host()));
        return;
    }
    ask(target);
}

QString RangeRequest::statusSentence(int status) const
{
    const QString host = m_reply->url().host();
    if (status == 401 || status == 403)
        return tr("%1 does not give this file to everybody. Accept the model's terms on its page "
                  "and enter your access token in the settings (Downloads), or start Hearth with "
                  "it in the variable HF_TOKEN.")
            .arg(host);
    if (status == 404 || status == 410)
        return tr("%1 has no such file any more. Look for the model's files again.").arg(host);
    return tr("%1 refused the download (status %2). Try again later.").arg(host).arg(status);
}

void RangeRequest::fail(base::ErrorCode code, const QString &message)
{
    drop();
    Q_EMIT failed({code, message.toStdString()});
}

} // namespace app::fetch
