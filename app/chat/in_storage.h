// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/chat_controller.h"

namespace app {

// Runs work on the storage thread, then `then` with its value here; a failure is reported.
template<typename Work, typename Then>
void ChatController::inStorage(Work work, Then then)
{
    using Answer = decltype(work(std::declval<storage::ConversationStore &>()));
    m_services.storage->run(std::move(work))
        .then(this, [this, then = std::move(then)](Answer answer) mutable {
            if (answer)
                then(*std::move(answer));
            else
                Q_EMIT failed(QString::fromStdString(answer.error().message));
        });
}

} // namespace app
