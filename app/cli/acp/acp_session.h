// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "agents/loop/agent_loop.h"
#include "agents/loop/service_port.h"
#include "agents/project/project.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "app/agent/agent_tools.h"
#include "app/cli/acp/acp_updates.h"
#include "storage/task_thread.h"

#include <functional>
#include <future>
#include <memory>
#include <vector>

#include <QJsonObject>

namespace app::cli {

// What a session says to the editor. Called on the main thread.
struct AcpOutlet {
    std::function<void(const QJsonObject &update)> update;
    // `decided` is called once, on the main thread, with the outcome.
    std::function<void(const QJsonObject &call,
                       const QJsonArray &options,
                       std::function<void(const QJsonObject &outcome)> decided)>
        askPermission;
    // `decided` likewise, with the result. Empty: the editor shows no forms.
    std::function<void(QJsonObject form, std::function<void(const QJsonObject &result)> decided)>
        askForm{};
};

// One conversation of an editor with the agent in one folder; its turns run on a thread of its own.
// Owner: AcpServer. Main thread, but for what the loop calls.
class AcpSession final : private agents::loop::LoopObserver
{
public:
    using Done = std::function<void(const agents::loop::TurnEnd &end)>;

    static base::Result<std::unique_ptr<AcpSession>>
    open(const QString &folder, agents::InferenceService &service, AcpOutlet outlet);
    ~AcpSession() override;

    bool isRunning() const { return m_loop != nullptr; }
    base::Result<void> prompt(const QString &text, Done done);
    void cancel();
    agents::loop::Mode mode() const { return m_mode; }
    void setMode(agents::loop::Mode mode) { m_mode = mode; } // from the next prompt on

private:
    AcpSession(std::unique_ptr<agents::project::Project> project,
               agents::InferenceService &service,
               AcpOutlet outlet);
    agents::loop::LoopSetup setup(std::vector<agents::loop::CommandRule> rules);
    void finishTurn(const agents::loop::TurnEnd &end, const Done &done);
    void tell(const QJsonObject &update); // from the loop's thread
    std::optional<QString> textNow(const std::string &path) const;
    void announce(const agents::loop::CallInfo &info);

    void replyGrew(const agents::ReplyBatch &batch) override;
    void replyEnded(const agents::ReplyStats &stats) override;
    void callBegan(const agents::loop::CallInfo &info) override;
    void callEnded(const agents::loop::CallInfo &info,
                   const agents::tools::ToolResult &result) override;
    void compacted(const agents::loop::Compaction &card) override;
    agents::loop::Decision ask(const agents::loop::CallInfo &info) override;
    bool canAskForms() const override { return bool(m_outlet.askForm); }
    agents::tools::FormAnswer askForm(const agents::loop::CallInfo &info,
                                      const agents::tools::Form &form) override;
    // What the editor answers; `otherwise` where the turn is cancelled before it does.
    template<typename Answer>
    Answer waitFor(std::future<Answer> &given, Answer otherwise) const;

    std::unique_ptr<agents::project::Project> m_project;
    AcpOutlet m_outlet;
    QString m_folder;
    agents::sandbox::Sandbox m_sandbox = agents::sandbox::Sandbox::probe();
    AgentTools m_tools;
    agents::tools::ToolSet m_toolSet; // of the turn under way
    const QDate m_begun = QDate::currentDate();
    std::string m_systemText;
    agents::tools::FileMemory m_memory;
    agents::loop::Mode m_mode = agents::loop::Mode::Edit;
    base::CancelToken m_cancel;
    std::vector<engine::text::Message> m_earlier;
    bool m_isTainted = false; // they hold words of a stranger
    std::optional<agents::project::OpenTurn> m_turn;
    qint64 m_turns = 0;
    std::unique_ptr<agents::loop::AgentLoop> m_loop; // while a turn runs
    uint32_t m_announced = 0; // of the loop's thread: the newest call that was told
    std::optional<QString> m_before; // of the loop's thread: a file's text before a call
    QString m_words; // of the loop's thread: of the reply under way
    storage::TaskThread m_thread;
    const agents::InferenceService &m_service;
    agents::loop::ServicePort m_port;
};

} // namespace app::cli
