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
        std::atomic<std::byte *> begin = nullptr; // null: the handler skips the slot
        std::atomic<size_t> size = 0;
        std::atomic<bool> faulted = false;
    };

    static_assert(std::atomic<std::byte *>::is_always_lock_free);

    constexpr size_t kSlots = 512; // a split model has some dozens of parts at most
    std::array<Slot, kSlots> slots;
    struct sigaction previousAction = {};
    size_t pageSize = 4096;

    // The fault becomes a page of zeros, and so does the rest of the range: a file that has lost
    // gigabytes must not cost a signal per page.
    bool repair(const void *address)
    {
        for (Slot &slot : slots) {
            std::byte *begin = slot.begin.load(std::memory_order_acquire);
            const size_t size = slot.size.load(std::memory_order_acquire);
            // Wraps around for an address below the range, which is thus outside as well.
            const size_t offset =
                reinterpret_cast<uintptr_t>(address) - reinterpret_cast<uintptr_t>(begin);
            if (!begin || offset >= size)
                continue;
            const size_t page = offset & ~(pageSize - 1);
            slot.faulted.store(true, std::memory_order_release);
            const void *mapped = mmap(begin + page, size - page, PROT_READ,
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
        if (info->si_code <= 0 || !repair(info->si_addr))
            passOn(signal, info, context);
        errno = savedErrno;
    }

    void installHandler()
    {
        pageSize = static_cast<size_t>(sysconf(_SC_PAGESIZE));
        struct sigaction action = {};
        action.sa_sigaction = hearthHandleBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(SIGBUS, &action, &previousAction);
    }

} // namespace

std::unique_ptr<FaultGuard> FaultGuard::make(std::span<std::byte> range)
{
    static std::once_flag installed;
    std::call_once(installed, installHandler);

    for (size_t i = 0; i < kSlots; ++i) {
        Slot &slot = slots[i];
        if (slot.taken.exchange(true, std::memory_order_acq_rel))
            continue;
        slot.faulted.store(false, std::memory_order_relaxed);
        slot.size.store(range.size(), std::memory_order_release);
        slot.begin.store(range.data(), std::memory_order_release);
        return std::unique_ptr<FaultGuard>(new FaultGuard(i));
    }
    return nullptr;
}

FaultGuard::~FaultGuard()
{
    slots[m_slot].begin.store(nullptr, std::memory_order_release);
    slots[m_slot].taken.store(false, std::memory_order_release);
}

bool FaultGuard::hasFaulted() const
{
    return slots[m_slot].faulted.load(std::memory_order_acquire);
}

} // namespace engine::gguf
