// SPDX-License-Identifier: Apache-2.0
#include "app/upkeep/updates.h"

#include "app/build_info.h"
#include "app/models/fetch_process.h"

#include <utility>

#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

using namespace Qt::Literals;

namespace app {

Updates::Updates(QUrl address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::finished, this, &Updates::onFetched);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            tell(tr("The program hearth-fetch, which looks for Hearth, is missing. Install Hearth "
                    "again."));
    });
}

Updates::~Updates()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

QUrl Updates::publishersAddress()
{
    return QUrl(QStringLiteral(HEARTH_RELEASES));
}

QString Updates::version() const
{
    return programVersion();
}

void Updates::look()
{
    if (!canLook() || isLooking())
        return;
    m_process.start(FetchProcess::program(),
                    {u"release"_s, m_address.toString(QUrl::FullyEncoded)});
    tell({});
}

void Updates::onFetched()
{
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readAllStandardOutput()).object();
    if (answer.contains("page"_L1))
        read(QByteArray::fromBase64(answer.value("page"_L1).toString().toLatin1()));
    else
        tell(answer.value("error"_L1)
                 .toString(
                     tr("Nothing could be found out. Check the connection, then look again.")));
}

void Updates::read(const QByteArray &bytes)
{
    const QJsonObject release = QJsonDocument::fromJson(bytes).object();
    const auto newest = QVersionNumber::fromString(release.value("version"_L1).toString());
    if (newest.isNull()) {
        tell(tr("%1 does not say which version is the newest. Look there yourself, or try again "
                "later.")
                 .arg(m_address.host()));
        return;
    }
    if (newest <= QVersionNumber::fromString(version())) {
        tell(tr("This is the newest version."));
        return;
    }
    const QUrl page(release.value("page"_L1).toString());
    tell(tr("Version %1 is there. Hearth does not replace itself: get it the way you got this one.")
             .arg(newest.toString()),
         page.scheme() == "https"_L1 ? page : QUrl());
}

void Updates::tell(const QString &words, const QUrl &page)
{
    m_words = words;
    m_page = page;
    Q_EMIT changed();
}

} // namespace app
