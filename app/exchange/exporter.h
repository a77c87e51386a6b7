// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"

#include <functional>

namespace app::exchange {

enum class Format { Markdown, Html, Pdf, Json };

struct ExportRequest {
    QList<storage::ConversationId> conversations;
    Format format = Format::Markdown;
    QString target; // a file; a folder for several that are not JSON
};

// Tells how many are done; false: stop.
using Progress = std::function<bool(qsizetype done)>;
using ArchiveReader = std::function<base::Result<Archive>(storage::ConversationId)>;

// Reads one conversation with its folders.
base::Result<Archive> readArchive(storage::ConversationStore &store, storage::ConversationId id);

// Writes them one after the other; a file is there only when it is whole. The answer is how many
// were written. Errors: Io, Cancelled (files that are whole stay). Any thread.
base::Result<qsizetype>
exportAll(const ExportRequest &request, const ArchiveReader &read, const Progress &progress);

QString suffixOf(Format format); // "md", "hearth.json"
std::optional<Format> formatOf(const QString &suffix); // "json" too

// Whether a file has the name of conversations that Hearth exported; its content is not looked at.
bool isExport(const QString &path);

// A name that every system takes, without suffix.
QString fileNameOf(const storage::Conversation &conversation);

} // namespace app::exchange
