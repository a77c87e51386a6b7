// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"
#include "agents/workspace/file_walker.h"
#include "agents/workspace/workspace.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

using namespace agents::workspace;
namespace fs = std::filesystem;

namespace checks {

namespace {

    std::string walked(const Workspace &workspace, const WalkOptions &options)
    {
        const base::CancelToken never;
        const auto all = walk(workspace, {}, options, never);
        std::string names;
        for (const WalkEntry &entry : all ? all->entries : std::vector<WalkEntry>())
            names += entry.path + " ";
        return names;
    }

    void checkWalk()
    {
        const TestFolder folder;
        for (const char *name :
             {"src/a.cpp", "src/deep/b.cpp", "build/x.o", "src/c.log", ".env", ".git/config",
              ".git/info/exclude", "na\xC3\xAFve \xE2\x82\xAC.txt"})
            folder.put(name, "x");
        folder.put(".gitignore", "build/\n");
        folder.put("src/.gitignore", "*.log\n");
        folder.put(".git/info/exclude", "deep/\n");
        const auto workspace = Workspace::open(folder.text());
        check(workspace
                  && walked(*workspace, {})
                      == ".gitignore na\xC3\xAFve \xE2\x82\xAC.txt src/.gitignore src/a.cpp ",
              "walking follows .gitignore and leaves secrets and stores out");
        check(workspace
                  && walked(*workspace, {.ignored = true, .secrets = true})
                      == ".env .gitignore build/x.o na\xC3\xAFve \xE2\x82\xAC.txt src/.gitignore "
                         "src/a.cpp src/c.log src/deep/b.cpp ",
              "walking finds everything else when it is asked to");
        const base::CancelToken never;
        const auto all = workspace ? walk(*workspace, {}, {.metadata = true}, never)
                                   : base::Result<WalkResult>(workspace.error());
        check(all && all->complete && all->entries.back().data.size == 1
                  && all->entries.back().data.kind == Metadata::Kind::File
                  && all->entries.back().data.modifiedNs > 1'600'000'000'000'000'000,
              "walking tells sizes and times");
    }

    void checkLongPaths()
    {
        const TestFolder folder;
        const auto jail = Jail::open(folder.text());
        std::string path;
        bool works = jail.has_value();
        for (int i = 0; i < 9 && works; ++i) {
            path += (i == 0 ? "" : "/") + std::string(50, static_cast<char>('a' + i));
            works = jail->makeDirectory(raw(path)).has_value();
        }
        works = works && jail->createFile(raw(path + "/file.txt"), "far away", 0666);
        const auto file = works ? jail->openFile(raw(path + "/file.txt"))
                                : base::Result<FileHandle>(base::Error{});
        check(file && *file->readAll(100) == "far away", "a path of 500 characters");
        check(works
                  && jail->removeFile(raw(path + "/file.txt"), contentHash("far away")).has_value(),
              "its file can be removed");
        for (RelativePath at = raw(path); jail && !at.isRoot(); at = at.parent())
            works = works && jail->removeEmptyDirectory(at);
        check(works, "its folders can be removed");
    }

    void checkWrites()
    {
        const TestFolder folder;
        folder.put("a.txt", "one");
        folder.put("sub/b.txt", "two");
        const auto jail = Jail::open(folder.text());
        if (!check(jail.has_value(), "a folder for writes opens"))
            return;
        check(jail->replaceFile(raw("a.txt"), "new", 0644, contentHash("one")).has_value()
                  && folder.content("a.txt") == "new",
              "a file is replaced");
        const auto stale = jail->replaceFile(raw("a.txt"), "x", 0644, contentHash("one"));
        check(!stale && stale.error().code == base::ErrorCode::Busy
                  && folder.content("a.txt") == "new",
              "a file that changed is not");
        {
            // A reader elsewhere: POSIX does not mind; Windows replaces it or says why not.
            const auto reader = jail->openFile(raw("a.txt"));
            const auto result = jail->replaceFile(raw("a.txt"), "new", 0644, contentHash("new"));
            check(reader && (result || result.error().message.ends_with('.'))
                      && *reader->readAll(100) == "new" && folder.content("a.txt") == "new",
                  "a file that somebody reads is whole before and after");
        }
        check(!jail->createFile(raw("a.txt"), "x", 0666) && folder.content("a.txt") == "new",
              "a taken name is not written over");
        check(jail->createFile(raw("sub/\xC3\xA9.txt"), "x", 0666).has_value()
                  && folder.content("sub/\xC3\xA9.txt") == "x",
              "a new file, with a letter beyond ASCII");
        check(!jail->createFile(raw("none/c.txt"), "x", 0666), "no file without its folder");
        check(*jail->makeDirectory(raw("none")) && !*jail->makeDirectory(raw("none")),
              "a folder is made once");
        check(!jail->makeDirectory(raw("a.txt")), "a file is no folder");
        check(!jail->removeEmptyDirectory(raw("sub")), "a full folder stays");
        check(!jail->removeFile(raw("a.txt"), contentHash("other")) && folder.exists("a.txt"),
              "an unknown content stays");
        check(jail->removeFile(raw("a.txt"), contentHash("new")).has_value()
                  && !folder.exists("a.txt"),
              "a known one goes");
        check(!jail->openFile(raw("sub")) && !jail->openFile(raw("sub/b.txt/x"))
                  && !jail->openFile(raw("missing")) && !jail->openFile({}),
              "folders, files as folders and nothing are not opened");
        folder.put(".hearth-write-known", "left behind");
        folder.put(".hearth-write-other", "unknown");
        jail->removeLeftovers(raw("a.txt"),
                              [](std::string_view bytes) { return bytes == "left behind"; });
        check(!folder.exists(".hearth-write-known") && folder.exists(".hearth-write-other"),
              "only known leftovers go");
        fs::remove(folder.at(".hearth-write-other"));
        size_t strays = 0;
        for (const auto &entry : fs::directory_iterator(folder.at("")))
            strays += entry.path().filename().string().starts_with(".hearth") ? 1 : 0;
        check(strays == 0, "no temporary file stays");
    }

    void checkReadOnly()
    {
        const TestFolder folder;
        folder.put("a.txt", "one");
        fs::permissions(folder.at("a.txt"),
                        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write,
                        fs::perm_options::remove);
        const auto jail = Jail::open(folder.text());
        const auto before =
            jail ? jail->metadata(raw("a.txt")) : base::Result<Metadata>(base::Error{});
        check(before && (before->mode & 0222) == 0, "a file without leave to write shows it");
        check(before && jail->replaceFile(raw("a.txt"), "two", before->mode, contentHash("one"))
                  && folder.content("a.txt") == "two"
                  && jail->metadata(raw("a.txt"))->mode == before->mode,
              "what is replaced keeps that");
        fs::permissions(folder.at("a.txt"), fs::perms::owner_write, fs::perm_options::add);
    }

} // namespace

void checkFolder()
{
    checkWalk();
    checkLongPaths();
    checkWrites();
    checkReadOnly();
}

} // namespace checks
