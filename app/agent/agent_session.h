// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/agent_loop.h"
#include "agents/project/project.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "app/agent/agent_tools.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <QDate>

namespace app {

// An open folder and the turn that runs in it. Made on the agent's thread and used there; what the
// window reads of it (folder, sandbox, cancel, steering) is safe from the GUI thread.
struct AgentSession {
    static base::Result<std::unique_ptr<AgentSession>>
    open(const QString &folder, const agents::project::ProfileFolders &profile);

    struct Work { // how a turn is done
        agents::loop::ReplyPort &port;
        agents::loop::LoopObserver &observer;
        agents::loop::Mode mode = agents::loop::Mode::Edit;
        engine::sampling::SamplingOptions sampling{};
        bool thinking = false;
        engine::ModelInfo model{}; // the loaded one
        agents::ModelSenses senses{};
    };

    // Each blocks until the turn ends.
    agents::loop::TurnEnd start(const Work &work, const std::string &task);
    agents::loop::TurnEnd resume(const Work &work, const std::string &turn);
    agents::loop::TurnEnd goOn(); // the loop of the newest turn, after its call limit

    // What the prompt of the next turn begins with, to be read while nothing else is to do; nothing
    // before the first turn and while one is open.
    std::optional<agents::GenerationRequest> opening() const;
    // GenerationRequest::conversation of all that is said in this folder.
    qint64 conversation() const;

    // What the newest summary replaced counts again: false where there is none.
    bool undoSummary();

    // Of a turn that has ended, or could still go on, which it then cannot.
    base::Result<agents::journal::UndoReport> undo(const std::string &turn);
    void forget(const std::string &turn); // it was undone: the model does not know of it any more

    // Any thread. What a turn ended too early for is handed on by the next one.
    void steer(const std::string &text);
    void stopJob(int id); // any thread; without a turn nothing
    void askForOriginal(); // the same: undoSummary() of the turn that runs
    void setMode(agents::loop::Mode mode); // the same
    // The turns since the folder was opened, and hunks taken back, oldest first.
    const std::vector<std::string> &turnIds() const { return m_turnIds; }
    void noteTurn(const std::string &id) { m_turnIds.push_back(id); }
    // A turn of before the folder was opened, oldest first. Without steps the model does not know
    // of it; its changes count all the same.
    void remember(const std::string &turn, std::vector<agents::loop::RecordedStep> steps);
    void forgetAll(); // another conversation begins

    std::unique_ptr<agents::project::Project> project;
    quint64 serial = 0; // AgentController's number of this opening
    agents::sandbox::Sandbox sandbox = agents::sandbox::Sandbox::probe();
    base::CancelToken cancel;

private:
    agents::loop::TurnEnd
    run(const Work &work, base::Result<agents::project::OpenTurn> opened, const std::string &task);
    agents::loop::TurnEnd finish(agents::loop::TurnEnd end);
    void closeTurn(); // also one that could still go on
    std::vector<engine::text::Message> earlierMessages() const;

    AgentTools m_tools;
    agents::tools::ToolSet m_toolSet; // of the newest turn
    agents::tools::FileMemory m_memory;
    struct Earlier { // a turn before this one
        std::string turn;
        std::vector<agents::loop::RecordedStep> steps;
    };

    std::vector<Earlier> m_earlier;
    QDate m_begun = QDate::currentDate(); // the conversation
    std::string m_systemText; // of the newest turn
    agents::GenerationRequest m_opening; // the same: all but its messages
    std::vector<std::string> m_turnIds;
    agents::project::OpenTurn m_turn; // ends before the project
    std::mutex m_mutex; // guards what follows
    std::unique_ptr<agents::loop::AgentLoop> m_loop;
    std::vector<std::string> m_unheard; // said when no loop was there to read it
};

} // namespace app
