// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/folder_search.h"
#include "storage/attachment_store.h"
#include "storage/conversation_store.h"

#include <QVariantList>

namespace app {

// Passages as a message keeps them: a document whose text is what stands in the prompt, with the
// sources that a reply may name. Writes the text into the store; any thread.
base::Result<storage::Part> partOf(const FoundPassages &found,
                                   const storage::AttachmentStore &store);

// The sources of a part which the reply's text names ("[trees.md:12]"), in their order, as
// AttachmentViewer shows them: maps of name, kind, path, place and passage. Empty for other parts.
QVariantList citedSources(const storage::Part &part, const QString &reply);

} // namespace app
