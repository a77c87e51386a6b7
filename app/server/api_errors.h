// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

namespace app::server {

// An answer that is an error, in the words of the protocol that the path belongs to.
QByteArray errorBody(const QByteArray &path, int status, const QString &message);

QString sentenceFor(int status); // of a request that is no proper HTTP

// What the client can change is its fault (400), the rest is the server's.
int statusOf(base::ErrorCode code);

} // namespace app::server
