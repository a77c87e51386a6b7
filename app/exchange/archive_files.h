// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"
#include "storage/attachment_store.h"

namespace app::exchange {

// What an archive takes along of the files that its messages were sent with; the rest of a larger
// one stays where it is.
inline constexpr qint64 kMostFileBytes = qint64{64} << 20; // of a file
inline constexpr qint64 kMostArchiveBytes = qint64{256} << 20; // of a conversation's files

// Any thread; block for a moment.
// The answer names the files that stay behind: too large, or not there any more.
QStringList addFiles(Archive &archive, const storage::AttachmentStore &store);
base::Result<void> keepFiles(const Archive &archive, const storage::AttachmentStore &store);

} // namespace app::exchange
