// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/fault_guard.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>

#include <sys/mman.h>
#include <unistd.h>

namespace engine::gguf {

namespace {

    // What the handler reads. It must not lock or allocate, so the table is fixed and atomic.
    struct Slot {
        std::atomic<bool> taken = false;
        std::atomic<uintptr_t> begin = 0; // 0: the handler skips the slot
        std::atomic<uintptr_t> end = 0;
        std::atomic<bool> faulted = false;
    };

    static_assert(std::atomic<uintptr_t>::is_always_lock_free);

    constexpr size_t kSlots = 512; // a split model has some dozens of parts at most
    std::array<Slot, kSlots> slots;
    struct sigaction previousAction = {};
    uintptr_t pageSize = 4096;

    // The fault becomes a page of zeros, and so does the rest of the range: a file that has lost
    // gigabytes must not cost a signal per page.
    bool repair(uintptr_t address)
    {
        for (Slot &slot : slots) {
            const uintptr_t begin = slot.begin.load(std::memory_order_acquire);
            const uintptr_t end = slot.end.load(std::memory_order_acquire);
            if (begin == 0 || address < begin || address >= end)
                continue;
            const uintptr_t page = address & ~(pageSize - 1);
            slot.faulted.store(true, std::memory_order_release);
            void *mapped = mmap(reinterpret_cast<void *>(page), end - page, PROT_READ,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
            return mapped != MAP_FAILED;
        }
        return false;
    }

    void passOn(int signal, siginfo_t *info, void *context)
    {
        const bool sentByProgram = info->si_code <= 0;
        if ((previousAction.sa_flags & SA_SIGINFO) != 0) {
            previousAction.sa_sigaction(signal, info, context);
        } else if (previousAction.sa_handler == SIG_IGN && sentByProgram) {
            return;
        } else if (previousAction.sa_handler == SIG_DFL || previousAction.sa_handler == SIG_IGN) {
            // The faulting instruction runs again and then ends the process as it would have.
            std::signal(signal, SIG_DFL);
            if (sentByProgram)
                raise(signal);
        } else {
            previousAction.sa_handler(signal);
        }
    }

    extern "C" void hearthHandleBusError(int signal, siginfo_t *info, void *context)
    {
        const int savedErrno = errno;
        // A positive code says that the kernel raised the signal, so that the address means
        // something.
        if (info->si_code <= 0 || !repair(reinterpret_cast<uintptr_t>(info->si_addr)))
            passOn(signal, info, context);
        errno = savedErrno;
    }

    void installHandler()
    {
        pageSize = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
        struct sigaction action = {};
        action.sa_sigaction = hearthHandleBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(SIGBUS, &action, &previousAction);
    }

    Slot &slotAt(int slot)
    {
        return slots.at(static_cast<size_t>(slot));
    }

} // namespace

std::optional<int> guardRange(std::span<const std::byte> range)
{
    static std::once_flag installed;
    std::call_once(installed, installHandler);

    for (size_t i = 0; i < kSlots; ++i) {
        Slot &slot = slots[i];
        if (slot.taken.exchange(true, std::memory_order_acq_rel))
            continue;
        const auto begin = reinterpret_cast<uintptr_t>(range.data());
        slot.faulted.store(false, std::memory_order_relaxed);
        slot.end.store(begin + range.size(), std::memory_order_release);
        slot.begin.store(begin, std::memory_order_release);
        return static_cast<int>(i);
    }
    return std::nullopt;
}

void releaseRange(int slot)
{
    slotAt(slot).begin.store(0, std::memory_order_release);
    slotAt(slot).taken.store(false, std::memory_order_release);
}

bool hasFaulted(int slot)
{
    return slotAt(slot).faulted.load(std::memory_order_acquire);
}

} // namespace engine::gguf
