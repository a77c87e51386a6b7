// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <linux/filter.h>

namespace agents::sandbox {

// Which sockets a child may make, and whether it stays in its process group.
struct SeccompOptions {
    bool localSockets = false; // also to other programs of this computer: only behind a namespace
                               // of the network, where abstract names end
    bool internetSockets = false;
    bool routeSockets = false; // which addresses there are, for name lookup
    bool ownSessions = false; // may leave its process group: only where a namespace ends all of it
};

// A program for the kernel's system call filter: no tracing, no mounting, no new namespaces, no
// kernel interfaces that go around the other barriers. Other architectures end the process.
std::vector<sock_filter> seccompFilter(const SeccompOptions &options);

} // namespace agents::sandbox
