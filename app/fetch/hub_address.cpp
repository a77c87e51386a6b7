// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/hub_address.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app::fetch {
namespace {

    QUrl under(const QUrl &host, const QString &path)
    {
        QUrl url = host;
        QString base = url.path();
        while (base.endsWith(u'/'))
            base.chop(1);
        url.setPath(base + path);
        return url;
    }

} // namespace

bool isRepositoryName(const QString &name)
{
    static const QRegularExpression form(u"^[\\w-][\\w.-]*/[\\w-][\\w.-]*\\z"_s);
    return form.match(name).hasMatch() && !name.contains(".."_L1) && name.size() < 200;
}

QUrl listingUrl(const QUrl &host, const QString &repository)
{
    return under(host, "/api/models/"_L1 + repository + "/tree/main"_L1);
}

QUrl fileUrl(const QUrl &host, const QString &repository, const QString &name)
{
    return under(host, u'/' + repository + "/resolve/main/"_L1 + name);
}

} // namespace app::fetch
