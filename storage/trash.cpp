// SPDX-License-Identifier: Apache-2.0
#include "storage/trash.h"

namespace storage {
namespace {

    constexpr int kAtOnce = 200;

} // namespace

base::Result<QList<ConversationId>> deleteExpired(ConversationStore &store)
{
    const QDateTime time = QDateTime::currentDateTime().addDays(-kTrashDays);
    QList<ConversationId> expired;
    // The newest come first.
    for (int offset = 0; expired.isEmpty(); offset += kAtOnce) {
        const auto trash = store.list({.shelf = Shelf::Trash}, kAtOnce, offset);
        if (!trash)
            return trash.error();
        for (const Conversation &each : *trash) {
            if (each.removed < time)
                expired.append(each.id);
        }
        if (trash->size() < kAtOnce)
            break;
    }
    if (expired.isEmpty())
        return expired;
    if (const auto deleted = store.deleteForGood(expired); !deleted)
        return deleted.error();
    return expired;
}

} // namespace storage
