// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace agents::sandbox {

// What a child may reach; everything else is out of its sight. Absolute paths; those that do not
// exist are passed over. Inside a writable path the last four lists take something back.
struct SandboxSpec {
    std::vector<std::string> readOnly;
    std::vector<std::string> writable;
    std::vector<std::string> hidden; // files and folders that read as empty
    std::vector<std::string> keptAsIs; // readable, not writable
    std::vector<std::string> keptAbsent; // cannot be created; only bubblewrap can promise it
    std::vector<std::string> keptInPlace; // folders that cannot be renamed, outer ones first
    bool network = false;
    uint64_t memoryBytes = 0; // per process; 0: no limit, but the first to go when memory ends
    uint64_t cpuSeconds = 0; // per process; 0: no limit
    uint64_t fileBytes = 0; // largest file that it may write; 0: no limit
};

// What to start. The environment is exactly what stands here.
struct Command {
    std::vector<std::string> argv; // argv[0]: a path, or a name looked up in PATH of `environment`
    std::string workingDirectory; // absolute
    std::vector<std::string> environment; // NAME=value
    std::string input{}; // what the child reads; then its input ends
    // It reads from this descriptor (Windows: handle) instead; -1: from `input`.
    intptr_t inputDescriptor = -1;
    bool mergeErrors = true; // standard error among the output; otherwise it is dropped
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
    uint64_t maxOutputBytes = 10 << 20; // a child that writes more is stopped
};

// How a child ended.
struct ProcessEnd {
    enum class Reason { Exited, Signalled, TimedOut, TooMuchOutput, Cancelled };
    Reason reason = Reason::Exited;
    int code = 0; // exit code, or the signal's number (Windows: the exception's)
};

} // namespace agents::sandbox
