// SPDX-License-Identifier: Apache-2.0
#include "engine/machine_memory.h"

#ifdef _WIN32
#include <windows.h>
// After windows.h, whose types it uses.
#include <psapi.h>
#else
#include <unistd.h>
#endif
#ifdef __APPLE__
#include <mach/mach.h>
#elif !defined(_WIN32)
#include <fstream>
#include <limits>
#include <string>
#endif

namespace engine {

#ifdef _WIN32

namespace {

    MEMORYSTATUSEX systemMemory()
    {
        MEMORYSTATUSEX status{};
        status.dwLength = sizeof(status);
        return GlobalMemoryStatusEx(&status) ? status : MEMORYSTATUSEX{};
    }

} // namespace

uint64_t physicalMemory()
{
    return systemMemory().ullTotalPhys;
}

uint64_t availableMemory()
{
    return systemMemory().ullAvailPhys;
}

uint64_t ownMemory()
{
    PROCESS_MEMORY_COUNTERS_EX counters{};
    auto *const basic = reinterpret_cast<PROCESS_MEMORY_COUNTERS *>(&counters); // as documented
    return K32GetProcessMemoryInfo(GetCurrentProcess(), basic, sizeof(counters))
        ? counters.PrivateUsage
        : 0;
}

#else

uint64_t physicalMemory()
{
    const long pages = sysconf(_SC_PHYS_PAGES);
    const long size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<uint64_t>(pages) * static_cast<uint64_t>(size) : 0;
}

#ifdef __APPLE__

// Free pages, and those that are given away without a write: inactive ones hold mostly files.
uint64_t availableMemory()
{
    vm_statistics64_data_t pages{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    const auto out = reinterpret_cast<host_info64_t>(&pages);
    if (host_statistics64(mach_host_self(), HOST_VM_INFO64, out, &count) != KERN_SUCCESS)
        return 0;
    const uint64_t available = uint64_t{pages.free_count} + pages.inactive_count;
    return available * static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
}

uint64_t ownMemory()
{
    task_vm_info_data_t info{};
    mach_msg_type_number_t count = TASK_VM_INFO_COUNT;
    const auto out = reinterpret_cast<task_info_t>(&info);
    return task_info(mach_task_self(), TASK_VM_INFO, out, &count) == KERN_SUCCESS
        ? info.phys_footprint
        : 0;
}

#else

namespace {

    // The number behind `name` in one of the kernel's lists, which count in KiB.
    uint64_t listed(const char *path, const std::string &name)
    {
        std::ifstream list(path);
        std::string word;
        uint64_t count = 0;
        while (list >> word) {
            if (word == name && list >> count)
                return count * 1024;
            list.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
        }
        return 0;
    }

} // namespace

uint64_t availableMemory()
{
    return listed("/proc/meminfo", "MemAvailable:");
}

uint64_t ownMemory()
{
    return listed("/proc/self/status", "RssAnon:");
}

#endif
#endif

} // namespace engine
