// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/importers.h"

namespace app::exchange {

struct ImportSummary {
    qsizetype conversations = 0;
    qsizetype messages = 0;
    QStringList problems; // one sentence for each file that gave nothing
};

// In one file of JSON. Each takes 16 to 100 bytes of memory, however short it is in the file; the
// largest exports have a few million.
inline constexpr qsizetype kMostValues = 20'000'000;

using Adopt = std::function<base::Result<void>(const Archive &)>;

// Reads files and the files in folders, each whatever its program is, and hands on what is in
// them. Errors: Cancelled, and what `adopt` says; what was adopted before stays. `progress` is
// asked after each conversation and within long ones; false cancels. Any thread.
base::Result<ImportSummary> importAll(const QStringList &paths,
                                      const Adopt &adopt,
                                      const std::function<bool(const ImportSummary &)> &progress);

// Stores it; folders that are not there yet are made.
base::Result<void> adoptArchive(storage::ConversationStore &store, const Archive &archive);

} // namespace app::exchange
