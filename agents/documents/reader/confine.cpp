// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader/confine.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace agents::documents {

#ifdef Q_OS_UNIX

namespace {

    constexpr rlim_t kMemory = rlim_t{3} << 30; // a picture of 200 megapixels with 8 bytes each
    constexpr rlim_t kSeconds = 120; // of processor time
    constexpr rlim_t kFiles = 128;

    void limit(decltype(RLIMIT_CORE) resource, rlim_t most)
    {
        rlimit current{};
        if (getrlimit(resource, &current) != 0)
            return;
        current.rlim_max = current.rlim_max < most ? current.rlim_max : most;
        current.rlim_cur = current.rlim_max;
        setrlimit(resource, &current);
    }

} // namespace

void confine()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // pipes are not counted
    limit(RLIMIT_CPU, kSeconds);
    limit(RLIMIT_NOFILE, kFiles);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // Not RLIMIT_AS: pdfium's allocator and sanitizers reserve addresses by the terabyte.
    limit(RLIMIT_DATA, kMemory);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

#else

void confine() { }

#endif

} // namespace agents::documents
