// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/hub_access.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::fetch::HubAccess)
    };

    constexpr qsizetype kLongestAddress = 2000;

    base::Error invalid(const QString &sentence)
    {
        return {base::ErrorCode::InvalidInput, sentence.toStdString()};
    }

    // As it was typed, with `scheme` where it has none; invalid where it is no address.
    QUrl urlOf(const QString &typed, QLatin1StringView scheme)
    {
        const QString text = typed.contains("://"_L1) ? typed : scheme + "://"_L1 + typed;
        return text.size() <= kLongestAddress ? QUrl(text, QUrl::StrictMode) : QUrl();
    }

    // Without Qt Network, which the window does not have.
    bool isThisComputer(const QUrl &url)
    {
        static const QRegularExpression kLoopback(u"^127(\\.\\d{1,3}){3}$"_s);
        const QString host = url.host();
        return host == "localhost"_L1 || host == "::1"_L1 || kLoopback.match(host).hasMatch();
    }

    int portOf(const QUrl &url)
    {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    }

} // namespace

QUrl huggingFace()
{
    return QUrl(u"https://huggingface.co"_s);
}

base::Result<QUrl> readHubAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return huggingFace();
    QUrl url = urlOf(text, "https"_L1);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(Words::tr("“%1” is no address. Write it like https://models.example.org.")
                           .arg(text.left(100)));
    if (!url.userInfo().isEmpty())
        return invalid(Words::tr("Leave name and password out of the address. An access token has "
                                 "a field of its own."));
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isThisComputer(url)))
        return invalid(Words::tr("%1 is not encrypted. Write https in front of the address.")
                           .arg(url.toDisplayString()));
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

base::Result<QUrl> readProxyAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QUrl();
    const QUrl url = urlOf(text, "http"_L1);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isKnown || url.hasQuery() || url.hasFragment()
        || url.path().size() > 1)
        return invalid(Words::tr("“%1” is no proxy. Write it like http://proxy.example.org:3128 or "
                                 "socks5://localhost:9050.")
                           .arg(text.left(100)));
    if (!url.userInfo().isEmpty())
        return invalid(Words::tr("Hearth uses proxies without a password only."));
    if (url.port() <= 0)
        return invalid(Words::tr("The proxy needs a port, like %1:3128.").arg(url.host()));
    return url.adjusted(QUrl::RemovePath);
}

HubAccess hubAccess()
{
    const QSettings settings;
    const auto host = readHubAddress(settings.value("models/host"_L1).toString());
    const auto proxy = readProxyAddress(settings.value("models/proxy"_L1).toString());
    HubAccess access;
    access.host = host ? *host : huggingFace();
    access.proxy = proxy ? *proxy : QUrl();
    if (isSameOrigin(access.host, huggingFace()))
        access.token = qgetenv("HF_TOKEN");
    return access;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

} // namespace app::fetch
