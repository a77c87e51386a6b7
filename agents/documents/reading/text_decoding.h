// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArrayView>
#include <QString>

namespace agents::documents {

// The text of bytes in whatever encoding they are: by byte order mark, as UTF-8 where they are
// valid, else by what the letters make likely. Line ends become '\n'. Nothing: they are no text.
std::optional<QString> decodeText(QByteArrayView bytes);

// As that, when the bytes name their encoding ("windows-1251"); an unknown name counts as none.
std::optional<QString> decodeText(QByteArrayView bytes, const QByteArray &encoding);

// HTML names its own.
std::optional<QString> decodeHtml(QByteArrayView bytes);

} // namespace agents::documents
