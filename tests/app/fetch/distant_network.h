// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace tests {

// A server on this computer stands for one elsewhere.
class DistantNetwork final : public QNetworkAccessManager
{
public:
    QUrl elsewhere;
    QUrl standIn;

protected:
    QNetworkReply *
    createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        QNetworkRequest asked = request;
        if (asked.url() == elsewhere)
            asked.setUrl(standIn);
        return QNetworkAccessManager::createRequest(operation, asked, data);
    }
};

} // namespace tests
