// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/content_hash.h"
#include "agents/workspace/workspace.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

#include <atomic>
#include <bit>
#include <cstdlib>
#include <thread>

#ifdef _WIN32
#include <windows.h>
#endif

using namespace agents::workspace;
namespace fs = std::filesystem;

namespace checks {

namespace {

#ifdef _WIN32
    // Wine makes no junctions, but what the system below it calls a link is one there, too.
    bool linkBelowWine(const fs::path &target, const fs::path &link)
    {
        using UnixName = char *(__cdecl *)(const wchar_t *);
        const auto unixName = std::bit_cast<UnixName>(
            ::GetProcAddress(::GetModuleHandleW(L"kernel32.dll"), "wine_get_unix_file_name"));
        const char *from = unixName ? unixName(target.c_str()) : nullptr;
        const char *folder = unixName ? unixName(link.parent_path().c_str()) : nullptr;
        if (!from || !folder)
            return false;
        const std::string line = "start /wait /unix /bin/ln -s \"" + std::string(from) + "\" \""
            + folder + "/" + link.filename().string() + "\"";
        std::system(line.c_str());
        std::error_code failed;
        return fs::exists(link, failed);
    }
#endif

    // A link to a folder outside, of the kind that needs no rights: elsewhere symbolic, on Windows
    // a junction. Why there is none, where there is none.
    std::string makeFolderLink(fs::path target, fs::path link)
    {
        target.make_preferred();
        link.make_preferred();
        std::error_code failed;
#ifdef _WIN32
        const std::string line =
            "mklink /J \"" + link.string() + "\" \"" + target.string() + "\" >NUL 2>NUL";
        const bool isMade = std::system(line.c_str()) == 0 && fs::exists(link, failed);
        if (isMade || linkBelowWine(target, link))
            return {};
#endif
        fs::create_directory_symlink(target, link, failed);
        return failed ? failed.message() : std::string();
    }

    void checkLinks()
    {
        const TestFolder folder;
        folder.put("outside/key.txt", "outside");
        folder.put("project/sub/key.txt", "inside");
        const auto jail = Jail::open(folder.text("project"));
        if (!check(jail.has_value(), "a project opens"))
            return;
        const std::string why = makeFolderLink(folder.at("outside"), folder.at("project/way_out"));
        if (!why.empty()) {
            skip("links to folders are not followed", why);
        } else {
            check(!jail->openFile(raw("way_out/key.txt")), "a link is not followed to read");
            check(!jail->openDirectory(raw("way_out")), "a link is not opened as a folder");
            check(!jail->createFile(raw("way_out/new.txt"), "x", 0666)
                      && !folder.exists("outside/new.txt"),
                  "a link is not followed to write");
            check(!jail->replaceFile(raw("way_out/key.txt"), "x", 0644, contentHash("outside"))
                      && !jail->removeFile(raw("way_out/key.txt"), contentHash("outside"))
                      && folder.content("outside/key.txt") == "outside",
                  "a link is not followed to replace or remove");
            check(!jail->makeDirectory(raw("way_out/none")) && !folder.exists("outside/none"),
                  "a link is not followed to make a folder");
        }
        std::error_code failed;
        fs::create_hard_link(folder.at("outside/key.txt"), folder.at("project/hard"), failed);
        if (failed) {
            skip("hard links", failed.message());
        } else {
            check(jail->replaceFile(raw("hard"), "new", 0644, contentHash("outside")).has_value()
                      && folder.content("outside/key.txt") == "outside"
                      && folder.content("project/hard") == "new",
                  "a hard link elsewhere keeps its content");
        }
    }

    // Somebody swaps a folder for a link while it is gone through.
    void checkSwaps()
    {
        const TestFolder folder;
        folder.put("outside/key.txt", "outside");
        folder.put("project/sub/key.txt", "inside");
        const std::string why = makeFolderLink(folder.at("outside"), folder.at("project/link"));
        if (!why.empty())
            return skip("links that are swapped in", why);
        const auto jail = Jail::open(folder.text("project"));
        std::atomic<bool> stop = false;
        std::thread swapper([&] {
            std::error_code ignored;
            while (!stop) {
                fs::rename(folder.at("project/sub"), folder.at("project/was"), ignored);
                fs::rename(folder.at("project/link"), folder.at("project/sub"), ignored);
                fs::rename(folder.at("project/sub"), folder.at("project/link"), ignored);
                fs::rename(folder.at("project/was"), folder.at("project/sub"), ignored);
            }
        });
        int opened = 0;
        int leaked = 0;
        // On a busy machine the other thread may sleep for long between two of its steps.
        constexpr int kFewest = 3000;
        constexpr int kMost = 1'000'000;
        for (int i = 0; jail && (i < kFewest || (opened == 0 && i < kMost)); ++i) {
            const auto file = jail->openFile(raw("sub/key.txt"));
            const auto bytes = file ? file->readAll(100) : base::Result<std::string>(file.error());
            opened += bytes && *bytes == "inside" ? 1 : 0;
            leaked += bytes && *bytes == "outside" ? 1 : 0;
        }
        stop = true;
        swapper.join();
        if (!folder.exists("outside/key.txt"))
            return skip("links that are swapped in", "Wine moves what a link leads to, instead");
        check(opened > 0, "the folder itself is opened in between");
        check(leaked == 0, "a link that is swapped in is never followed");
    }

    // Names past the rules about text: the jail itself must not take them for something else.
    void checkNames()
    {
        const TestFolder folder;
        folder.put("outside.txt", "outside");
        folder.put("project/ReadMe.txt", "text");
        folder.put("project/a_rather_long_name.txt", "long");
        const auto jail = Jail::open(folder.text("project"));
        if (!check(jail.has_value(), "a project opens for strange names"))
            return;
        for (const char *name : {"..", "../outside.txt", "", "."})
            check(!jail->openFile(raw(name)), "not opened: \"" + std::string(name) + "\"");
        check(!jail->createFile(raw("..").child("new.txt"), "x", 0666) && !folder.exists("new.txt"),
              "nothing is made above the folder");
#ifdef _WIN32
        for (const char *name :
             {"ReadMe.txt:stream", "ReadMe.txt::$DATA", "ReadMe.txt.", "ReadMe.txt ", "CON", "nul",
              "NUL.txt", "COM1", "conin$", "ReadMe.tx?", "..\\outside.txt", "\\\\?\\C:\\windows",
              "C:\\windows\\win.ini", "A_RATH~1.TXT", "bad\xFFname"}) {
            check(!jail->openFile(RelativePath().child(name)), "not opened: " + std::string(name));
            check(!jail->createFile(RelativePath().child(name), "x", 0666),
                  "not made: " + std::string(name));
        }
        const auto other = jail->openFile(raw("README.TXT"));
        check(!other, "another spelling is refused");
        check(!other && other.error().message.find("ReadMe.txt") != std::string::npos,
              "and told how the file is called");
        check(!jail->createFile(raw("README.TXT"), "x", 0666)
                  && folder.content("project/ReadMe.txt") == "text",
              "another spelling is no free name");
        const auto upper = RelativePath::parse(folder.text("PROJECT/ReadMe.txt"), jail->rootPath());
        check(upper && upper->text() == "ReadMe.txt", "the folder's own name in another case");
        check(!Jail::open("\\\\localhost\\c$"), "a share is no project");
        check(!Jail::open("project"), "a relative folder is no project");
#endif
        check(Jail::open(folder.text("project/ReadMe.txt")).has_value() == false,
              "a file is no project");
    }

} // namespace

void checkAttacks()
{
    checkLinks();
    checkSwaps();
    checkNames();
}

} // namespace checks
