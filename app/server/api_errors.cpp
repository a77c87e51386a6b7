// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_errors.h"

#include "app/server/reply_writer.h"

using namespace Qt::Literals;

namespace app::server {

QByteArray errorBody(const QByteArray &path, int status, const QString &message)
{
    return path.startsWith("/v1/messages") ? anthropicError(status, message)
                                           : openAiError(status, message);
}

QString sentenceFor(int status)
{
    switch (status) {
    case 411:
        return u"The request lacks its Content-Length."_s;
    case 413:
        return u"The request is larger than 8 MiB. Send a shorter conversation."_s;
    case 431:
        return u"The request's headers are larger than 16 KiB."_s;
    case 501:
        return u"Requests in chunks are not taken. Send a Content-Length."_s;
    case 505:
        return u"This server speaks HTTP/1.1."_s;
    default:
        return u"The request is not valid HTTP/1.1."_s;
    }
}

int statusOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::InvalidInput:
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::ContextFull:
        return 400;
    case base::ErrorCode::NotFound: // no model
    case base::ErrorCode::Busy:
        return 503;
    default:
        return 500;
    }
}

} // namespace app::server
