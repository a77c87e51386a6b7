// SPDX-License-Identifier: Apache-2.0
// Times what it costs per token to hold the agent's calls to its grammar and to the folder, from a
// process's first reply on: bench_calls FOLDER FILE. FILE, in FOLDER, is read and edited.
#include "agents/journal/journal.h"
#include "agents/loop/text_rules.h"
#include "agents/reply_grammars.h"
#include "agents/sandbox/sandbox.h"
#include "agents/tools/file_memory.h"
#include "agents/tools/tool_set.h"
#include "tests/bench/made_up_vocabulary.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <iterator>
#include <thread>

#include <QTemporaryDir>

namespace {

using Clock = std::chrono::steady_clock;
using engine::text::TokenId;

// What loading a model and reading a prompt take at least: other threads work meanwhile.
constexpr std::chrono::milliseconds kLoading{1000};
constexpr std::chrono::milliseconds kPrompt{200};

constexpr const char *kNames[] = {"read", "search", "edit", "write", "run"};

struct Spent { // microseconds
    double wall = 0;
    double processor = 0; // of this thread

    Spent &operator+=(const Spent &other)
    {
        wall += other.wall;
        processor += other.processor;
        return *this;
    }
};

double threadMicroseconds()
{
    std::timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

template<typename Work>
Spent timed(Work work)
{
    const auto start = Clock::now();
    const double before = threadMicroseconds();
    work();
    return {std::chrono::duration<double, std::micro>(Clock::now() - start).count(),
            threadMicroseconds() - before};
}

std::string argument(const char *name, const std::string &text)
{
    return std::string(name) + R"(:<|"|>)" + text + R"(<|"|>)";
}

// Calls as a model writes them in its first turn; the edit finds three lines of the file's middle.
std::vector<std::string> callsOn(const std::string &file, const std::string &content)
{
    size_t begin = content.rfind('\n', content.size() / 2);
    begin = begin == std::string::npos ? 0 : begin + 1;
    size_t end = begin;
    for (int line = 0; line < 3 && end != std::string::npos; ++line)
        end = content.find('\n', end + 1);
    const std::string find = content.substr(begin, end == std::string::npos ? end : end - begin);
    std::vector<std::string> calls{
        "call:read{" + argument("file", file),
        "call:search{" + argument("pattern", "kMostEntries"),
        "call:edit{" + argument("file", file) + "," + argument("find", find) + ","
            + argument("replace", "// Changed.\n" + find),
        "call:write{" + argument("file", "notes/later.md") + ","
            + argument("text", "# Later\n\n- Look at the tests.\n"),
        "call:run{" + argument("command", "make test"),
    };
    for (std::string &call : calls)
        call = "<|tool_call>" + call + "}<tool_call|>";
    return calls;
}

struct Reply {
    Spent begun; // until there is a constraint
    Spent tokens;
    double worst = 0; // of a token, by the wall
};

// False: the grammar forbids what a model would write here.
bool follow(engine::sampling::TokenConstraint &constraint,
            const std::vector<TokenId> &tokens,
            Reply &reply)
{
    bool isAllowed = true;
    for (const TokenId token : tokens) {
        const Spent spent = timed([&] {
            const auto *allowed = constraint.allowed();
            isAllowed = isAllowed && (!allowed || allowed->has(token));
            constraint.accept(token);
        });
        reply.tokens += spent;
        reply.worst = std::max(reply.worst, spent.wall);
    }
    return isAllowed;
}

void show(const char *what, size_t tokens, const Reply &reply)
{
    const auto count = static_cast<double>(tokens);
    std::printf("%-14s %4zu tokens: %7.1f us each, %7.1f of processor time, worst %7.0f; "
                "before it %7.0f us\n",
                what, tokens, reply.tokens.wall / count, reply.tokens.processor / count,
                reply.worst, reply.begun.wall);
}

bool run(const MadeUpVocabulary &vocabulary,
         const std::vector<std::string> &calls,
         agents::loop::TextRules &rules,
         const std::function<void()> &sawFile)
{
    agents::ReplyGrammars grammars;
    grammars.begin(std::shared_ptr<const engine::text::Tokenizer>(
        std::shared_ptr<void>(), &vocabulary.tokenizer())); // not owned
    std::this_thread::sleep_for(kLoading);
    agents::GenerationRequest request;
    request.prompt.tools = agents::tools::ToolSet::small().declarations();
    constexpr int kWarm = 20;
    for (int round = 0; round <= kWarm; ++round) {
        Reply all;
        size_t count = 0;
        for (size_t i = 0; i < calls.size(); ++i) {
            const auto tokens = vocabulary.encode(calls[i]);
            std::unique_ptr<engine::sampling::TokenConstraint> constraint;
            Reply reply;
            request.textRule = rules.forReply();
            std::this_thread::sleep_for(kPrompt);
            reply.begun = timed(
                [&] { constraint = *grammars.constraintFor(request, vocabulary.tokenizer()); });
            if (!follow(*constraint, tokens, reply)) {
                std::fprintf(stderr, "The grammar forbids %s\n", calls[i].c_str());
                return false;
            }
            if (round == 0)
                show(kNames[i], tokens.size(), reply);
            if (i == 0)
                sawFile();
            all.begun += reply.begun;
            all.tokens += reply.tokens;
            all.worst = std::max(all.worst, reply.worst);
            count += tokens.size();
        }
        if (round == 0 || round == kWarm)
            show(round == 0 ? "first turn" : "after 20 turns", count, all);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace agents;
    if (argc < 3)
        return 2;
    auto workspace = workspace::Workspace::open(argv[1]);
    std::ifstream file(std::string(argv[1]) + "/" + argv[2], std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(file)), {});
    if (!workspace || content.empty()) {
        std::fprintf(stderr, "There is no folder, or no such file in it.\n");
        return 1;
    }
    const MadeUpVocabulary vocabulary(argv[1]);
    const QTemporaryDir storage;
    const auto journal = journal::Journal::open(storage.path().toStdString(), *workspace);
    const auto turn = journal ? journal->begin("bench")
                              : base::Result<std::unique_ptr<journal::Turn>>(journal.error());
    if (!turn) {
        std::fprintf(stderr, "%s\n", turn.error().message.c_str());
        return 1;
    }
    const base::CancelToken cancel;
    tools::FileMemory memory;
    sandbox::Sandbox sandbox = sandbox::Sandbox::probe();
    const tools::ToolContext context{.cancel = cancel,
                                     .workspace = *workspace,
                                     .journal = **turn,
                                     .memory = memory,
                                     .sandbox = sandbox};
    loop::TextRules rules(context);
    const auto sawFile = [&] { memory.saw(argv[2], "read"); };
    return run(vocabulary, callsOn(argv[2], content), rules, sawFile) ? 0 : 1;
}
