// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_reader.h"
#include "app/attachments/folder_search.h"
#include "storage/conversation_store.h"

#include <QVariantList>

namespace app {

// Passages as a message keeps them: a document whose text is what stands in the prompt, with the
// sources that a reply may name. Writes the text into the store; any thread.
base::Result<storage::Part> partOf(const FoundPassages &found,
                                   const storage::AttachmentStore &store);

// What the reply cites of parts, as AttachmentViewer shows it: maps of source, quote, name, kind,
// path, place and passage. Of passages their sources ("[trees.md:12]"), of a document its pages;
// each once for every quotation in it ("[trees.md:12 “…”]"). Nothing for other parts. Asks the disk
// as attachmentOf() does, until `cancel` is raised.
QVariantList citedSources(const QList<storage::Part> &parts,
                          const QString &reply,
                          const AttachmentFolders &folders,
                          const base::CancelToken *cancel = nullptr);

} // namespace app
