// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace agents::documents {

// What a file is, as far as its first bytes and its name tell.
enum class FileKind {
    Text, // also source code, JSON, XML
    Markdown,
    Csv,
    Html,
    Email,
    Rtf,
    Pdf,
    Zip, // an office file, an e-book or a mere archive: only opening it tells
    Image,
    Audio,
    Video,
    OldOffice, // .doc, .xls, .ppt, or a new one with a password
    Archive, // 7z, rar, gz…
    Unknown // bytes that are no text
};

inline constexpr qsizetype kHeadBytes = 4096; // enough for detectKind()

// By content first; the name decides between kinds of text, and tells SVGZ from other gzip.
FileKind detectKind(QByteArrayView head, const QString &name);

} // namespace agents::documents
