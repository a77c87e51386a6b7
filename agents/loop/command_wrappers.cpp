// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/command_wrappers.h"

#include <algorithm>
#include <array>

namespace agents::loop {

namespace {

    using namespace std::string_view_literals;

    constexpr std::array kWrappers = {
        Wrapper{"env", "uCSaP", " unset chdir split-string argv0 "},
        Wrapper{"nice", "n", " adjustment "},
        Wrapper{"nohup", "", ""},
        Wrapper{"timeout", "ks", " kill-after signal ", 1},
        Wrapper{"time", "fo", " format output "},
        Wrapper{"command", "", ""},
        Wrapper{"builtin", "", ""},
        Wrapper{"exec", "a", ""},
        Wrapper{"xargs", "aEIJLPRSdns",
                " arg-file delimiter max-args max-procs max-chars process-slot-var "},
        Wrapper{"parallel", "aIjnNPS", " arg-file jobs max-args max-procs "},
        Wrapper{"sudo", "CDRTUghprtu",
                " chdir chroot close-from command-timeout group host other-user prompt role type "
                "user "},
        Wrapper{"doas", "Cau", ""},
        Wrapper{"pkexec", "", " user "},
        Wrapper{"su", "cgs", " command group shell ", 1},
        Wrapper{"runuser", "cgsu", " command group shell user "},
        Wrapper{"stdbuf", "eio", " error input output "},
        Wrapper{"setsid", "", ""},
        Wrapper{"unbuffer", "", ""},
        Wrapper{"busybox", "", ""},
        Wrapper{"toybox", "", ""},
        Wrapper{"ionice", "cnPpu", " class classdata pgid pid uid "},
        Wrapper{"chrt", "DPTp", " sched-deadline sched-period sched-runtime ", 1},
        Wrapper{"taskset", "", "", 1},
        Wrapper{"chroot", "", " groups userspec ", 1},
        Wrapper{"flock", "Ew", " conflict-exit-code timeout ", 1},
        Wrapper{"unshare", "GRSw", " root setgid setuid wd "},
        Wrapper{"nsenter", "GSt", " setgid setuid target "},
        Wrapper{"setpriv", "", " groups regid reuid "},
        Wrapper{"systemd-run", "MpuE", " machine property setenv unit "},
        Wrapper{"strace", "EIOPSabeopsuX", " output trace "},
        Wrapper{"ltrace", "Faenopsu", " output "},
        Wrapper{"valgrind", "", ""},
        Wrapper{"fakeroot", "bils", " faked lib "},
        Wrapper{"xvfb-run", "efnpsw", ""},
        Wrapper{"dbus-run-session", "", " config-file dbus-daemon "},
        Wrapper{"watch", "n", " interval "},
        Wrapper{"script", "BIOTcmo", " command "},
        Wrapper{"entr", "", ""},
        Wrapper{"hyperfine", "CMPSmnprsw", " prepare runs setup shell warmup "},
        Wrapper{"caffeinate", "tw", ""},
        Wrapper{"torsocks", "", ""},
        Wrapper{"proxychains4", "f", ""},
        Wrapper{"bundle", "", "", 0, "exec"},
        Wrapper{"conda", "cnp", " name prefix cwd ", 0, "run"},
        Wrapper{"pdm", "p", "", 0, "run"},
        Wrapper{"pipenv", "", "", 0, "run"},
        Wrapper{"poetry", "CP", " directory project ", 0, "run"},
        Wrapper{"uv", "p", " directory project python with ", 0, "run"},
    };

    struct Interpreter {
        std::string_view name;
        std::string_view letters; // of the short options with code
    };

    constexpr std::array kInterpreters = {
        Interpreter{"python", "c"}, Interpreter{"pypy", "c"},      Interpreter{"perl", "eE"},
        Interpreter{"ruby", "e"},   Interpreter{"node", "ep"},     Interpreter{"nodejs", "ep"},
        Interpreter{"bun", "ep"},   Interpreter{"php", "rBER"},    Interpreter{"lua", "e"},
        Interpreter{"guile", "c"},  Interpreter{"osascript", "e"},
    };

    constexpr std::array kAwks = {"awk"sv, "gawk"sv, "mawk"sv, "nawk"sv};
    constexpr std::array kShells = {"sh"sv,   "bash"sv, "dash"sv, "ash"sv,  "zsh"sv,  "ksh"sv,
                                    "mksh"sv, "fish"sv, "csh"sv,  "tcsh"sv, "rbash"sv};

    bool isOption(std::string_view word)
    {
        return word.size() > 1 && word.front() == '-';
    }

    // 0: no value that is known; 1: in the same word; 2: in the next.
    int valueOf(const Wrapper &wrapper, std::string_view option)
    {
        if (option.starts_with("--")) {
            if (option.find('=') != std::string_view::npos)
                return 1;
            const std::string name = ' ' + std::string(option.substr(2)) + ' ';
            return wrapper.options.find(name) != std::string_view::npos ? 2 : 0;
        }
        const size_t letter = option.find_first_of(wrapper.letters, 1);
        if (wrapper.letters.empty() || letter == std::string_view::npos)
            return 0;
        return letter + 1 == option.size() ? 2 : 1;
    }

} // namespace

const Wrapper *wrapperOf(std::string_view program)
{
    const auto *found = std::ranges::find(kWrappers, program, &Wrapper::name);
    return found == kWrappers.end() ? nullptr : found;
}

std::vector<size_t> commandPlaces(const Wrapper &wrapper, std::span<const std::string> words)
{
    std::vector<size_t> places;
    bool mayTakeNext = false; // the option before, as a value
    bool isBegun = wrapper.subcommand.empty();
    int values = wrapper.values;
    for (size_t i = 1; i < words.size(); ++i) {
        const std::string &word = words[i];
        if (isOption(word) && word != "--") {
            const int value = valueOf(wrapper, word);
            mayTakeNext = value == 0;
            i += value == 2 ? 1 : 0;
        } else if (word == "--" || word == "-") {
            mayTakeNext = false;
        } else if (!isBegun) {
            isBegun = word == wrapper.subcommand;
            if (!isBegun && !mayTakeNext)
                break;
            mayTakeNext = false;
        } else if (word.find('=') != std::string::npos) {
            mayTakeNext = false; // a variable, for env and sudo
        } else if (values > 0) {
            --values;
            mayTakeNext = false;
        } else {
            places.push_back(i);
            if (!mayTakeNext)
                break;
            mayTakeNext = false;
        }
    }
    return places;
}

bool isShell(std::string_view program)
{
    return std::ranges::find(kShells, program) != kShells.end();
}

bool hasCode(std::string_view program, std::span<const std::string> words)
{
    const auto arguments = words.subspan(std::min<size_t>(1, words.size()));
    if (std::ranges::find(kAwks, program) != kAwks.end())
        return std::ranges::any_of(arguments, [](const std::string &word) {
            return word.find("system") != std::string::npos || word.find('|') != std::string::npos;
        });
    // python3, python3.12
    const auto plain = program.substr(0, program.find_last_not_of("0123456789.") + 1);
    const auto *found = std::ranges::find(kInterpreters, plain, &Interpreter::name);
    if (found == kInterpreters.end())
        return false;
    return std::ranges::any_of(arguments, [found](const std::string &word) {
        if (word.starts_with("--"))
            return word.starts_with("--eval") || word.starts_with("--print");
        return isOption(word) && word.find_first_of(found->letters, 1) != std::string::npos;
    });
}

} // namespace agents::loop
