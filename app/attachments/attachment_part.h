// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_reader.h"
#include "storage/conversation_store.h"

#include <optional>

namespace app {

// An attachment as a message keeps it: a part whose text is the file's name and whose data are the
// hashes of the original and of its text, and what the user chose.
storage::Part partOf(const ReadAttachment &attachment);

// The other way; nothing for another kind of part. What stands in a database may be damaged: values
// out of range become those of a fresh attachment. `attachment.text` is not read: see loadText().
// Asks the disk, and of locked conversations decrypts the file, until `cancel` is raised, which may
// be null: not for the GUI thread.
std::optional<ReadAttachment> attachmentOf(const storage::Part &part,
                                           const AttachmentFolders &folders,
                                           const base::CancelToken *cancel = nullptr);
std::optional<ReadAttachment> recordedAttachment(const storage::Part &part); // without its files

// Reads a document's text from the store. Blocks for a moment; any thread.
void loadText(ReadAttachment &attachment, const AttachmentFolders &folders);

} // namespace app
