// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"
#include "agents/tools/form.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace agents::workspace {
class Workspace;
}
namespace agents::journal {
class Turn;
}
namespace agents::sandbox {
class Sandbox;
}

namespace agents::tools {

class FileMemory;
class Jobs;

// What a call can do at worst; permission modes go by it.
// Connects: talks to something that is not this folder, and is always asked for.
enum class Effect { Reads, Writes, Runs, Connects };

// What the window shows beside the model's text. `body` is UTF-8 and may hold terminal escapes in
// the Terminal kind only.
struct ToolDetail {
    enum class Kind { None, Text, Diff, Terminal };
    Kind kind = Kind::None;
    std::string path; // relative to the folder, where the call is about one file
    std::string body; // Diff: unified, three lines of context
    uint32_t linesAdded = 0;
    uint32_t linesRemoved = 0;
    std::optional<int> exitCode; // Terminal: absent when the command was stopped
};

// What a call gave. A call that could not be done is a result too: `failed`, with a text that tells
// the model what to do next.
struct ToolResult {
    std::string text; // what the model reads; UTF-8, already cut to its budget
    bool failed = false;
    // It holds words of a stranger from outside of this computer (the web, another program's
    // server): from now on nothing is granted for always, nor runs without a sandbox.
    bool untrusted = false;
    // What the model sees after the text.
    std::vector<MediaInput> pictures{};
    ToolDetail detail;
    // Names that the call changed, relative to the folder.
    std::vector<std::string> changedPaths;
};

// What a call would do, for the approval card: computed by the same code that will do it, and
// changing nothing.
struct ToolPreview {
    std::string path; // resolved, relative to the folder; empty where there is none
    std::vector<std::string> argv; // exactly what would be executed, sandbox wrapper left out
    std::string diff; // unified; empty where nothing would be written
    // Of a command: false means that it would run with all the user's rights. Says nothing about
    // what connects (Effect), which is no command.
    bool sandboxed = true;
};

// What a call works with. Everything here outlives the call; used by one thread at a time.
struct ToolContext {
    const base::CancelToken &cancel;
    workspace::Workspace &workspace;
    journal::Turn &journal;
    FileMemory &memory;
    sandbox::Sandbox &sandbox;
    // The user said yes to this very command without a sandbox. Counts for one call.
    bool unsandboxedAllowed = false;
    // A running command's output as it comes, any bytes; called on the thread of run().
    std::function<void(std::string_view)> output = {};
    // Another program's question to the user in the middle of a call; empty: nobody answers.
    std::function<FormAnswer(const Form &)> askForm = {};
    // Where a command goes on that needs more time than its call; null: it is ended.
    Jobs *jobs = nullptr;
};

// One thing that the model can call. Stateless: what a conversation remembers lies in the context,
// so one instance serves all conversations and threads.
class Tool
{
public:
    virtual ~Tool() = default;

    virtual std::string_view name() const = 0;
    virtual Effect effect() const = 0;
    // As PromptOptions::tools wants it: {"type": "function", "function": {name, description,
    // parameters: JSON Schema}}.
    virtual std::shared_ptr<const nlohmann::json> declaration() const = 0;

    // Arguments come from the model: any JSON. An unusable call is a ToolResult with `failed`, or
    // for preview an InvalidInput whose message the model may read. An Error of run() ends the
    // turn: Cancelled, the disk is full, or the journal cannot say what a command did.
    virtual base::Result<ToolPreview> preview(const nlohmann::json &arguments,
                                              const ToolContext &context) const = 0;
    virtual base::Result<ToolResult> run(const nlohmann::json &arguments,
                                         const ToolContext &context) const = 0;
};

} // namespace agents::tools
