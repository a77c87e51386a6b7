// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/chat_controller.h"

namespace app {

// Stores the messages first; generation starts when they are on disk.
template<typename Work, typename OnError>
void ChatController::prepareWith(qint64 conversation,
                                 Work work,
                                 OnError onError,
                                 const ReplyStyle &style)
{
    const bool isShown = conversation == conversationId(); // else it goes on in the background
    const quint64 prepare = ++m_lastPrepare;
    if (isShown)
        m_openPrepare = prepare;
    notifyRunState();
    const quint64 serial = m_openSerial;
    ReplyStyle directed = style;
    if (!style.isDirected)
        directed.engine = engineOf(conversation != 0 ? conversation : m_newPlace);
    m_services.storage->run(work).then(this, [=, this](base::Result<PreparedReply> prepared) {
        const bool isStillOpen = isShown && serial == m_openSerial;
        if (m_openPrepare == prepare)
            m_openPrepare = 0;
        if (!prepared) {
            onError();
            notifyRunState();
            Q_EMIT failed(QString::fromStdString(prepared.error().message));
            return;
        }
        const qint64 stored = prepared->branch.conversation.id;
        const bool isLooking = isStillOpen || isOpen(stored);
        if (conversation == 0)
            moveWritten(stored, isStillOpen && !directed.leavesWritten);
        Branch branch = isLooking ? prepared->branch : Branch();
        m_outbox->runner()->start(*std::move(prepared), directed);
        Q_EMIT conversationStored(stored);
        if (!isLooking)
            return;
        showBranch(std::move(branch));
        if (conversation != 0 || !isStillOpen)
            return;
        if (directed.leavesWritten) { // the composer and the shelf are those of this one now
            m_attachments->showConversation(stored);
            Q_EMIT draftChanged();
        }
        Q_EMIT conversationChanged();
    });
}

} // namespace app
