// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/sandbox/sandbox_spec.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace agents::sandbox {

// What a child does between fork and exec besides the usual. Only async-signal-safe calls; false
// with errno set: the child ends and start() reports it.
using EnterSandbox = std::function<bool()>;

// How to start one child.
struct ChildSetup {
    std::string program; // absolute path
    std::vector<std::string> argv;
    std::vector<std::string> environment;
    std::string workingDirectory;
    std::vector<int> inherited; // POSIX: descriptors that stay open in the child
    uint64_t memoryBytes = 0;
    uint64_t cpuSeconds = 0;
    uint64_t fileBytes = 0;
    EnterSandbox enter; // POSIX
    std::function<void()> begun; // POSIX: once the program runs, on the caller's thread
    void *token = nullptr; // Windows: what it runs as; null: as we do
    void *container = nullptr; // Windows: the SID of its AppContainer; null: none
    bool isConfined = false; // Windows: no clipboard, no desktop, no other windows
};

// Runs the child in a process group (Windows: a job) of its own to its end, calling `output` with
// what it writes. When this returns, the group is gone: asked first, then killed; Windows knows no
// asking. Limits of file size hold on POSIX only. `command` gives input, timeout
// and the limit of output.
base::Result<ProcessEnd> runChild(const ChildSetup &setup,
                                  const Command &command,
                                  const base::CancelToken &cancel,
                                  const std::function<void(std::string_view)> &output);

// The program that argv[0] means with this PATH; NotFound.
base::Result<std::string> findProgram(const Command &command);

} // namespace agents::sandbox
