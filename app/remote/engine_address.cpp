// SPDX-License-Identifier: Apache-2.0
#include "app/remote/engine_address.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals;

namespace app::remote {
namespace {

    constexpr qint64 kLongestKey = 8192;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::remote::EngineAddress)
    };

    base::Error invalid(const QString &words)
    {
        return {base::ErrorCode::InvalidInput, words.toStdString()};
    }

} // namespace

bool isThisComputer(const QUrl &url)
{
    static const QRegularExpression kLoopback(u"^127(\\.\\d{1,3}){3}$"_s);
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || kLoopback.match(host).hasMatch();
}

base::Result<QUrl> readAddress(const QString &typed, bool allowsPlain)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1)) {
        const bool isHere = isThisComputer(QUrl(u"http://"_s + text));
        text.prepend(isHere ? "http://"_L1 : "https://"_L1);
    }
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !isWeb)
        return invalid(Words::tr("“%1” is not the address of an engine. An address looks like "
                                 "https://host:8000 or http://localhost:11434.")
                           .arg(typed));
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return invalid(Words::tr("An address holds no password and no question mark: enter the "
                                 "key in its own place."));
    if (url.scheme() == "http"_L1 && !isThisComputer(url) && !allowsPlain)
        return invalid(Words::tr("%1 is not encrypted: everybody on the way could read along. Use "
                                 "https, or allow an unencrypted connection for this engine.")
                           .arg(url.host()));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QLatin1StringView end : {"/chat/completions"_L1, "/models"_L1}) {
        if (path.endsWith(end))
            path.chop(end.size());
    }
    url.setPath(path.endsWith("/v1"_L1) ? path : path + "/v1"_L1);
    url.setFragment({});
    return url;
}

QUrl pathOf(const QUrl &base, const QString &path)
{
    QUrl url = base;
    url.setPath(base.path() + u'/' + path);
    return url;
}

QString shownName(const EngineAddress &engine)
{
    return engine.name.isEmpty() ? engine.url.host() : engine.name;
}

base::Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorCode::NotFound,
                           Words::tr("The key's file “%1” cannot be read: %2.")
                               .arg(path, file.errorString())
                               .toStdString()};
    const QByteArray key = file.readLine(kLongestKey).trimmed();
    if (key.isEmpty())
        return invalid(Words::tr("The first line of “%1” holds no key.").arg(path));
    return key;
}

} // namespace app::remote
