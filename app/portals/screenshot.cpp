// SPDX-License-Identifier: Apache-2.0
#include "app/portals/screenshot.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    // Empty: it is no file of this computer.
    QString fileOf(const QVariant &uri)
    {
        if (uri.metaType().id() != QMetaType::QString)
            return {};
        QUrl url(uri.toString(), QUrl::StrictMode);
        if (!url.isLocalFile() || (!url.host().isEmpty() && url.host() != "localhost"_L1))
            return {};
        url.setHost(QString()); // else it would be a path of Windows' kind
        const QString path = url.toLocalFile();
        return QFileInfo(path).isFile() ? path : QString(); // of a folder all would be read
    }

} // namespace

Screenshot::Screenshot(Portal *portal)
    : m_portal(portal)
{
}

void Screenshot::take()
{
    if (m_request || !isPresent())
        return;
    m_request = new PortalRequest(m_portal,
                                  {.portal = portals::kScreenshot,
                                   .method = u"Screenshot"_s,
                                   .arguments = {QString()},
                                   .options = {{u"interactive"_s, true}}},
                                  this);
    connect(m_request, &PortalRequest::ended, this, &Screenshot::onEnded);
}

void Screenshot::onEnded(PortalOutcome outcome, const QVariantMap &results)
{
    m_request.clear(); // the next one may begin from here
    if (outcome == PortalOutcome::Refused)
        return;
    const QString file =
        outcome == PortalOutcome::Granted ? fileOf(results.value(u"uri"_s)) : QString();
    if (file.isEmpty())
        Q_EMIT failed();
    else
        Q_EMIT taken(file);
}

} // namespace app
