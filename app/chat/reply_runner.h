// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/reply_run.h"
#include "app/settings.h"

#include <optional>

#include <QHash>
#include <QObject>
#include <QSet>

namespace app {

// How one reply is made.
struct ReplyStyle {
    bool thinking = false;
    std::optional<engine::sampling::SamplingOptions> sampling{}; // none: as the settings say
    std::optional<storage::Message> replayed{}; // what it is compared with
    // A JSON Schema that it follows, unless it goes on with words that are there; empty: none.
    std::string answerSchema{};
};

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

    void start(const PreparedReply &prepared, const ReplyStyle &style);
    // Ends the thought of a reply: it is stopped, and goes on behind the thought's end.
    void answerNow(ReplyRun *run);
    bool canAnswerNow(ReplyRun *run) const; // null: no
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
    void generate(ReplyRun *run, agents::GenerationRequest request);
    void onFinished(ReplyRun *run, const agents::ReplyStats &stats);
    void onEnded(ReplyRun *run);

    agents::InferenceService *m_inference;
    storage::StorageService *m_storage;
    const Settings *m_settings;
    QHash<agents::RequestId, ReplyRun *> m_runs; // owned as children
    QHash<ReplyRun *, agents::GenerationRequest> m_requests; // what they were asked for with
    QSet<ReplyRun *> m_closing; // stopped, to go on behind their thoughts
};

} // namespace app
