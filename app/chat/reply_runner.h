// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/next_reply.h"
#include "app/chat/reply_run.h"
#include "app/chat/title_maker.h"
#include "app/remote/remote_engines.h"

#include <optional>

#include <QHash>
#include <QObject>
#include <QSet>

namespace app {

// How one reply is made.
struct ReplyStyle {
    ReplyChoices choices{}; // over those of the conversation's assistant
    std::optional<engine::sampling::SamplingOptions> sampling{}; // instead of all choices
    std::optional<storage::Message> replayed{}; // what it is compared with
    // A JSON Schema that it follows, unless it goes on with words that are there; empty: none.
    std::string answerSchema{};
    std::optional<ChosenEngine> engine{}; // none: the loaded model
    bool isDirected = false; // `engine` holds, whatever the conversation goes to
};

// What ReplyRunner works with; outlives it.
struct RunnerServices {
    agents::InferenceService *inference = nullptr;
    storage::StorageService *storage = nullptr;
    const Settings *settings = nullptr;
    const PresetList *assistants = nullptr; // null: there are none
};

// Starts replies and routes what the inference service says to them. A reply runs on when its
// conversation is closed. Owned by ChatController. GUI thread.
class ReplyRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplyRunner)

public:
    explicit ReplyRunner(const RunnerServices &services, QObject *parent = nullptr);
    ~ReplyRunner() override; // cancels what runs

    void start(const PreparedReply &prepared, const ReplyStyle &style);
    // What start() asks for.
    agents::GenerationRequest requestFor(const PreparedReply &prepared,
                                         const ReplyStyle &style) const;
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
    template<typename Call>
    void withRun(agents::RequestId id, Call call);
    void generate(ReplyRun *run, agents::GenerationRequest request);
    void onFinished(ReplyRun *run, const agents::ReplyStats &stats);
    void onEnded(ReplyRun *run);

    RunnerServices m_services;
    TitleMaker m_titles;
    QHash<agents::RequestId, ReplyRun *> m_runs; // owned as children
    QHash<ReplyRun *, agents::GenerationRequest> m_requests; // what they were asked for with
    QSet<ReplyRun *> m_closing; // stopped, to go on behind their thoughts
};

} // namespace app
