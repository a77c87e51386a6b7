// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/attachment_store.h"
#include "storage/storage_service.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSet>

namespace app {

// Puts the texts of attached documents where the search over all conversations finds them: what
// was sent now, and what was attached by a Hearth that did not do this yet. One document after the
// other on the storage thread, so that what the user does goes between. Owned by Application; GUI
// thread.
class SearchableDocuments final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchableDocuments)

public:
    // Both outlive it; the store holds the texts, by the hash that a message keeps.
    SearchableDocuments(storage::StorageService *storage, storage::AttachmentStore store);

    void update(); // messages may have come; costs little when none has

Q_SIGNALS:
    void upToDate(); // after every update(): the search knows all texts that can be read

private:
    void onMissing(const QList<QByteArray> &missing);
    void next();

    storage::StorageService *m_storage;
    const storage::AttachmentStore m_store;
    QList<QByteArray> m_missing; // the next one last
    QSet<QByteArray> m_unreadable; // tried again by the next Hearth only
    bool m_isRunning = false;
    bool m_wasAsked = false; // while it ran
};

} // namespace app
