// SPDX-License-Identifier: Apache-2.0
#include "app/models/download_access.h"

#include <algorithm>

#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kHost = "models/host"_L1;
    constexpr auto kProxy = "models/proxy"_L1;
    constexpr qsizetype kLongestToken = 1000;

    void keep(QLatin1StringView key, const QString &value)
    {
        if (value.isEmpty())
            QSettings().remove(key);
        else
            QSettings().setValue(key, value);
    }

    // A header's value: one line of visible characters.
    bool isToken(const QString &text)
    {
        return text.size() <= kLongestToken
            && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    }

} // namespace

DownloadAccess::DownloadAccess(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_keys(folder)
    , m_access(fetch::hubAccess())
{
    readToken();
}

// Port and path belong to it: another server may answer there.
QString DownloadAccess::tokenId() const
{
    return "models "_L1 + m_access.host.toString();
}

void DownloadAccess::readToken()
{
    m_token.clear();
    m_keys.read(tokenId(), [this, id = tokenId()](const QByteArray &token) {
        if (id != tokenId() || token.isEmpty() || !m_token.isEmpty())
            return; // it is for another address, or one was entered meanwhile
        m_token = token;
        Q_EMIT changed();
    });
}

fetch::HubAccess DownloadAccess::access() const
{
    fetch::HubAccess access = m_access;
    if (!m_token.isEmpty())
        access.token = m_token;
    return access;
}

QString DownloadAccess::address() const
{
    return m_access.host == fetch::huggingFace() ? QString() : m_access.host.toString();
}

QString DownloadAccess::setAddress(const QString &typed)
{
    const auto host = fetch::readHubAddress(typed);
    if (!host)
        return QString::fromStdString(host.error().message);
    if (*host == m_access.host)
        return {};
    keep(kHost, *host == fetch::huggingFace() ? QString() : host->toString());
    m_access = fetch::hubAccess();
    m_problem.clear();
    readToken();
    Q_EMIT changed();
    return {};
}

QString DownloadAccess::setProxy(const QString &typed)
{
    const auto proxy = fetch::readProxyAddress(typed);
    if (!proxy)
        return QString::fromStdString(proxy.error().message);
    if (*proxy == m_access.proxy)
        return {};
    keep(kProxy, proxy->toString());
    m_access.proxy = *proxy;
    Q_EMIT changed();
    return {};
}

QString DownloadAccess::setToken(const QString &token)
{
    const QString text = token.trimmed();
    if (!isToken(text))
        return tr("An access token has no spaces and no letters beyond a to z.");
    m_token = text.toLatin1();
    m_problem.clear();
    if (m_token.isEmpty())
        m_keys.remove(tokenId());
    else
        m_keys.write(tokenId(), m_token, [this](bool isInFile, const QString &problem) {
            m_keepsTokenInFile = isInFile;
            m_problem = problem;
            Q_EMIT changed();
        });
    Q_EMIT changed();
    return {};
}

} // namespace app
