// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/page_request.h"

#include "app/fetch/range_request.h"

#include <utility>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    constexpr int kMostHops = 5;
    constexpr int kSilenceMilliseconds = 30000;
    constexpr qsizetype kMostBytes = 4 << 20;

    QString originOf(const QUrl &url)
    {
        return url
            .adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment
                      | QUrl::RemoveUserInfo)
            .toString();
    }

} // namespace

PageRequest::PageRequest(QNetworkAccessManager *network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

void PageRequest::start(const QUrl &url)
{
    m_first = url;
    ask(url);
}

void PageRequest::ask(const QUrl &url)
{
    if (!isAllowedAddress(url)) {
        fail(base::ErrorCode::InvalidInput,
             tr("%1 is not an https address.").arg(url.toDisplayString(QUrl::RemoveUserInfo)));
        return;
    }
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Hearth"_s);
    request.setTransferTimeout(kSilenceMilliseconds);
    m_bytes.clear();
    m_reply = m_network->get(request);
    m_reply->setParent(this);
    m_reply->setReadBufferSize(kMostBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &PageRequest::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &PageRequest::onFinished);
}

void PageRequest::onBytes()
{
    m_bytes += m_reply->read(kMostBytes + 1 - m_bytes.size());
    if (m_bytes.size() > kMostBytes)
        succeed(true);
}

void PageRequest::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && !target.isEmpty()) {
        onRedirect(m_reply->url().resolved(target));
        return;
    }
    if (status >= 400) {
        fail(base::ErrorCode::NotFound,
             tr("%1 answers with status %2.").arg(m_reply->url().host()).arg(status));
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        fail(base::ErrorCode::Io,
             tr("%1 cannot be reached: %2.").arg(m_reply->url().host(), m_reply->errorString()));
        return;
    }
    onBytes();
    if (m_reply)
        succeed(false);
}

void PageRequest::onRedirect(const QUrl &target)
{
    if (originOf(target) != originOf(m_first)) {
        fail(base::ErrorCode::Unsupported,
             tr("The page leads to another address, %1. Fetch that one if it is wanted.")
                 .arg(target.toDisplayString(QUrl::RemoveUserInfo)));
        return;
    }
    if (++m_hops > kMostHops) {
        fail(base::ErrorCode::InvalidInput, tr("%1 leads in circles.").arg(m_first.host()));
        return;
    }
    m_reply->disconnect(this);
    std::exchange(m_reply, nullptr)->deleteLater();
    ask(target);
}

void PageRequest::succeed(bool isCut)
{
    QNetworkReply *const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    const QByteArray kind = reply->header(QNetworkRequest::ContentTypeHeader)
                                .toByteArray()
                                .split(';')
                                .first()
                                .trimmed()
                                .toLower();
    const QUrl url = reply->url();
    reply->abort();
    reply->deleteLater();
    Q_EMIT fetched(url, kind, m_bytes.first(std::min(m_bytes.size(), kMostBytes)), isCut);
}

void PageRequest::fail(base::ErrorCode code, const QString &message)
{
    if (QNetworkReply *const reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    Q_EMIT failed({code, message.toStdString()});
}

} // namespace app::fetch
