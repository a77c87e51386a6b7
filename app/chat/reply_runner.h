// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/next_reply.h"
#include "app/chat/reply_run.h"
#include "app/chat/title_maker.h"
#include "app/models/model_choices.h"
#include "app/remote/remote_engines.h"

#include <functional>
#include <optional>

#include <QHash>
#include <QObject>
#include <QSet>

namespace app {

// How one reply is made.
struct ReplyStyle {
    ReplyChoices choices{}; // over those of the conversation's assistant and of the model
    std::optional<engine::sampling::SamplingOptions> sampling{}; // instead of all choices
    std::optional<storage::Message> replayed{}; // what it is compared with
    // A JSON Schema that it follows, unless it goes on with words that are there; empty: none.
    std::string answerSchema{};
    std::optional<ChosenEngine> engine{}; // none: the loaded model
    bool isDirected = false; // `engine` holds, whatever the conversation goes to
    // What is written for a new conversation stays there when this one gets its number.
    bool leavesWritten = false;
};

// What ReplyRunner works with; outlives it.
struct RunnerServices {
    agents::InferenceService *inference = nullptr;
    storage::StorageService *storage = nullptr;
    const Settings *settings = nullptr;
    const PresetList *assistants = nullptr; // null: there are none
    const ModelChoices *modelChoices = nullptr; // null: no model has any
};

// Starts replies and routes what the inference service says to them. A reply runs on when its
// conversation is closed. Owned by Outbox. GUI thread.
class ReplyRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyRunner)

public:
    explicit ReplyRunner(const RunnerServices &services, QObject *parent = nullptr);
    ~ReplyRunner() override; // cancels what runs

    void start(PreparedReply prepared, const ReplyStyle &style);
    // What start() asks for. Joining the messages takes its time in a long conversation: that is
    // done on the storage thread, and `then` gets it here.
    using Joined = std::function<void(base::Result<agents::GenerationRequest>)>;
    void requestFor(const PreparedReply &prepared, const ReplyStyle &style, const Joined &then);
    // Ends the thought of a reply: it is stopped, and goes on behind the thought's end.
    void answerNow(ReplyRun *run);
    bool canAnswerNow(ReplyRun *run) const; // null: no
    void stop(ReplyRun *run);
    TitleMaker *titles() { return &m_titles; }
    ReplyRun *ofConversation(storage::ConversationId conversation) const; // null: none
    ReplyRun *ofMessage(storage::MessageId message) const;

Q_SIGNALS:
    void started(qint64 conversation);
    void changed(app::ReplyRun *run); // its rows
    void statusChanged(app::ReplyRun *run);
    void ended(app::ReplyRun *run); // for the last time; deleted afterwards
    void failed(const QString &message); // to keep a reply on disk

private:
    template<typename IsMeant>
    ReplyRun *find(IsMeant isMeant) const; // null: none
    template<typename Call>
    void withRun(agents::RequestId id, Call call);
    agents::GenerationRequest frameOf(const PreparedReply &prepared, const ReplyStyle &style) const;
    void join(agents::GenerationRequest frame,
              PreparedReply prepared,
              const ReplyStyle &style,
              const Joined &then);
    void generate(ReplyRun *run, agents::GenerationRequest request);
    void setModelOf(ReplyRun *run) const;
    void onJoined(ReplyRun *run, base::Result<agents::GenerationRequest> request);
    void onFinished(ReplyRun *run, const agents::ReplyStats &stats);
    void onEnded(ReplyRun *run);

    RunnerServices m_services;
    TitleMaker m_titles;
    QHash<agents::RequestId, ReplyRun *> m_runs; // owned as children
    QSet<ReplyRun *> m_joining; // the same: their messages are being joined
    QHash<ReplyRun *, agents::GenerationRequest> m_requests; // what they were asked for with
    QSet<ReplyRun *> m_closing; // stopped, to go on behind their thoughts
};

} // namespace app
