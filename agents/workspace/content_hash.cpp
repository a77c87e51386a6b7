// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"

#include <QByteArrayView>
#include <QCryptographicHash>

namespace agents::workspace {

std::string contentHash(std::string_view bytes)
{
    return QCryptographicHash::hash(
               QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
               QCryptographicHash::Blake2b_256)
        .toHex()
        .toStdString();
}

} // namespace agents::workspace
