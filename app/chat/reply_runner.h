// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/reply_run.h"
#include "app/settings.h"

#include <QHash>
#include <QObject>

namespace app {

// Starts replies and routes what the inference service says to them. A reply runs on when its
// conversation is closed. Owned by ChatController. GUI thread.
class ReplyRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyRunner)

public:
    ReplyRunner(agents::InferenceService *inference,
                storage::StorageService *storage,
                const Settings *settings,
                QObject *parent = nullptr);
    ~ReplyRunner() override; // cancels what runs

    void start(const PreparedReply &prepared, bool thinking);
    void stop(ReplyRun *run);
    ReplyRun *ofConversation(storage::ConversationId conversation) const; // null: none
    ReplyRun *ofMessage(storage::MessageId message) const;

Q_SIGNALS:
    void started(qint64 conversation);
    void changed(app::ReplyRun *run); // its rows
    void statusChanged(app::ReplyRun *run);
    void ended(app::ReplyRun *run); // for the last time; deleted afterwards
    void failed(const QString &message); // to keep a reply on disk

private:
    template<typename Call>
    void withRun(agents::RequestId id, Call call);
    void onEnded(agents::RequestId id);

    agents::InferenceService *m_inference;
    storage::StorageService *m_storage;
    const Settings *m_settings;
    QHash<agents::RequestId, ReplyRun *> m_runs; // owned as children
};

} // namespace app
