// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/journal.h"
#include "agents/journal/pruning.h"
#include "agents/journal/record_file.h"
#include "agents/workspace/content_hash.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

using namespace agents::journal;
using agents::workspace::contentHash;
using agents::workspace::Workspace;

namespace checks {

namespace {

    void checkTurn(const TestFolder &folder, const Journal &journal)
    {
        const base::CancelToken never;
        {
            auto turn = journal.begin("one");
            if (!check(turn.has_value(), "a turn begins"))
                return;
            check((*turn)->replace(raw("a.txt"), "changed", contentHash("one")).has_value(),
                  "a turn replaces");
            check((*turn)->create(raw("new/deep/file.txt"), "fresh").has_value(),
                  "a turn makes files and folders");
            check(!(*turn)->replace(raw("a.txt"), "again", contentHash("one")),
                  "a turn refuses what changed");
            check(!(*turn)->create(raw(".git/hooks/x"), "evil"), "a turn leaves .git alone");
            check((*turn)->beforeRun({"command"}, never).has_value(), "a command begins");
            folder.put("project/b.txt", "by a command");
            std::filesystem::remove(folder.at("project/gone.txt"));
            const auto changes = (*turn)->afterRun();
            check(changes && changes->files.size() == 2, "what a command changed is known");
            check(!journal.begin("one"), "a turn's name is used once");
            check(journal.turn("one")->state == TurnInfo::State::Running, "a turn runs");
            check(!journal.undo("one"), "a running turn is not undone");
        }
        check(journal.turn("one")->state == TurnInfo::State::Ended, "a turn has ended");
        check(folder.content("project/a.txt") == "changed"
                  && folder.content("project/new/deep/file.txt") == "fresh",
              "a turn's writes are there");
    }

    void checkUndo(const TestFolder &folder, const Journal &journal)
    {
        folder.put("project/a.txt", "by somebody");
        const auto refused = journal.undo("one");
        check(refused && !refused->done && refused->changedSince.size() == 1
                  && folder.exists("project/new/deep/file.txt"),
              "an undo is refused over a later change, as a whole");
        folder.put("project/a.txt", "changed");
        const auto done = journal.undo("one");
        check(done && done->done, "an undo is done");
        check(folder.content("project/a.txt") == "one" && !folder.exists("project/new")
                  && folder.content("project/b.txt") == "two"
                  && folder.content("project/gone.txt") == "three",
              "everything is as it was");
        check(!journal.undo("one"), "once");
    }

    // A program that dies leaves an open turn and a torn record.
    void checkRecovery(const TestFolder &folder, const Journal &journal)
    {
        {
            auto turn = journal.begin("two");
            check(turn && (*turn)->replace(raw("a.txt"), "changed", contentHash("one")),
                  "another turn writes");
        }
        const std::string path = "storage/turns/two.turn";
        const std::string whole = folder.content(path);
        const size_t end = whole.rfind('\n', whole.size() - 2); // without the record of its end
        folder.put(path, whole.substr(0, end + 20));
        const auto interrupted = journal.recover();
        check(interrupted.size() == 1 && interrupted.front() == "two", "a dead turn is found");
        const auto info = journal.turn("two");
        check(info && info->interrupted, "and told");
        const auto done = journal.undo("two");
        check(done && done->done && folder.content("project/a.txt") == "one", "and undone");
    }

} // namespace

void checkJournal()
{
    const TestFolder base;
    for (const auto &[name, bytes] : {std::pair("a.txt", "one"),
                                      {"b.txt", "two"},
                                      {"gone.txt", "three"},
                                      {".git/config", "git"}})
        base.put(std::string("project/") + name, bytes);
    const auto workspace = Workspace::open(base.text("project"));
    const auto journal = workspace ? Journal::open(base.text("storage"), *workspace)
                                   : base::Result<Journal>(workspace.error());
    if (!check(journal.has_value(), "a journal opens"))
        return;
    checkTurn(base, *journal);
    checkUndo(base, *journal);
    checkRecovery(base, *journal);
    prune(base.text("storage"), {.turns = 1, .recent = std::chrono::days(-1)});
    check(journal->turns().size() == 1, "old turns are forgotten");
}

} // namespace checks
