// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/seccomp_filter.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>

#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sys/syscall.h>

namespace agents::sandbox {

namespace {

#if defined(__x86_64__)
    constexpr uint32_t kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
    constexpr uint32_t kArchitecture = AUDIT_ARCH_AARCH64;
#else
#error "The system call filter is written for x86-64 and AArch64."
#endif

    // Address families, as the kernel numbers them.
    constexpr uint32_t kUnix = 1;
    constexpr uint32_t kInternet4 = 2;
    constexpr uint32_t kInternet6 = 10;
    constexpr uint32_t kNetlink = 16;

    constexpr uint32_t kNewNamespaces = 0x7E020000; // the CLONE_NEW* flags that clone() takes
    constexpr uint32_t kPushInput = 0x5412; // TIOCSTI types into a terminal
    constexpr uint32_t kConsole = 0x541C; // TIOCLINUX

    constexpr auto kDenied = std::to_array<long>({
        SYS_ptrace,
        SYS_process_vm_readv,
        SYS_process_vm_writev,
        SYS_kcmp,
        SYS_pidfd_getfd,
        SYS_io_uring_setup,
        SYS_io_uring_enter,
        SYS_io_uring_register,
        SYS_keyctl,
        SYS_add_key,
        SYS_request_key,
        SYS_bpf,
        SYS_perf_event_open,
        SYS_userfaultfd,
        SYS_kexec_load,
        SYS_kexec_file_load,
        SYS_init_module,
        SYS_finit_module,
        SYS_delete_module,
        SYS_mount,
        SYS_umount2,
        SYS_pivot_root,
        SYS_chroot,
        SYS_fsopen,
        SYS_fsmount,
        SYS_fsconfig,
        SYS_fspick,
        SYS_move_mount,
        SYS_open_tree,
        SYS_mount_setattr,
        SYS_unshare,
        SYS_setns,
        SYS_open_by_handle_at,
        SYS_swapon,
        SYS_swapoff,
        SYS_reboot,
        SYS_acct,
        SYS_quotactl,
        SYS_syslog,
        SYS_settimeofday,
        SYS_clock_settime,
        SYS_sethostname,
        SYS_setdomainname,
        SYS_fanotify_init,
#ifdef __x86_64__
        SYS_iopl,
        SYS_ioperm,
        SYS_uselib,
        SYS_ustat,
#endif
    });

    class FilterWriter
    {
    public:
        // Each rule leaves the number of the system call loaded for the next.
        void begin()
        {
            load(offsetof(seccomp_data, arch));
            unless(kArchitecture, SECCOMP_RET_KILL_PROCESS);
            loadNumber();
#ifdef __x86_64__
            // The x32 interface has numbers of its own, which no rule below would match.
            jump(BPF_JGE, 0x40000000, 0, 1);
            end(SECCOMP_RET_KILL_PROCESS);
#endif
        }
        void deny(long call, uint32_t error)
        {
            jump(BPF_JEQ, static_cast<uint32_t>(call), 0, 1);
            end(SECCOMP_RET_ERRNO | error);
        }
        // Denies the call when its argument has one of these bits.
        void denyBits(long call, int argument, uint32_t bits)
        {
            jump(BPF_JEQ, static_cast<uint32_t>(call), 0, 4);
            loadArgument(argument);
            jump(BPF_JSET, bits, 0, 1);
            end(SECCOMP_RET_ERRNO | EPERM);
            end(SECCOMP_RET_ALLOW);
        }
        void denyValues(long call, int argument, const std::vector<uint32_t> &values)
        {
            jump(BPF_JEQ, static_cast<uint32_t>(call), 0,
                 static_cast<uint8_t>(2 * values.size() + 2));
            loadArgument(argument);
            for (const uint32_t value : values) {
                jump(BPF_JEQ, value, 0, 1);
                end(SECCOMP_RET_ERRNO | EPERM);
            }
            end(SECCOMP_RET_ALLOW);
        }
        void allowOnly(long call, int argument, const std::vector<uint32_t> &values, uint32_t error)
        {
            jump(BPF_JEQ, static_cast<uint32_t>(call), 0,
                 static_cast<uint8_t>(2 * values.size() + 2));
            loadArgument(argument);
            for (const uint32_t value : values) {
                jump(BPF_JEQ, value, 0, 1);
                end(SECCOMP_RET_ALLOW);
            }
            end(SECCOMP_RET_ERRNO | error);
        }
        std::vector<sock_filter> finish()
        {
            end(SECCOMP_RET_ALLOW);
            return std::move(m_program);
        }

    private:
        void load(size_t offset)
        {
            m_program.push_back({BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<uint32_t>(offset)});
        }
        void loadNumber() { load(offsetof(seccomp_data, nr)); }
        // The low half; both architectures are little endian.
        void loadArgument(int index)
        {
            load(offsetof(seccomp_data, args) + static_cast<size_t>(index) * 8);
        }
        void jump(uint16_t test, uint32_t value, uint8_t yes, uint8_t no)
        {
            m_program.push_back({static_cast<uint16_t>(BPF_JMP | test | BPF_K), yes, no, value});
        }
        void end(uint32_t verdict) { m_program.push_back({BPF_RET | BPF_K, 0, 0, verdict}); }
        void unless(uint32_t value, uint32_t verdict)
        {
            jump(BPF_JEQ, value, 1, 0);
            end(verdict);
        }

        std::vector<sock_filter> m_program;
    };

} // namespace

std::vector<sock_filter> seccompFilter(const SeccompOptions &options)
{
    FilterWriter filter;
    filter.begin();
    for (const long call : kDenied)
        filter.deny(call, EPERM);
    // Its flags lie in memory, where a filter cannot look; without it the C library uses clone().
    filter.deny(SYS_clone3, ENOSYS);
    filter.denyBits(SYS_clone, 0, kNewNamespaces);
    filter.denyValues(SYS_ioctl, 1, {kPushInput, kConsole});
    if (!options.ownSessions) {
        filter.deny(SYS_setsid, EPERM);
        filter.deny(SYS_setpgid, EPERM);
    }
    std::vector<uint32_t> families;
    if (options.localSockets)
        families.push_back(kUnix);
    if (options.routeSockets)
        families.push_back(kNetlink);
    if (options.internetSockets)
        families.insert(families.end(), {kInternet4, kInternet6});
    filter.allowOnly(SYS_socket, 0, families, EAFNOSUPPORT);
    return filter.finish();
}

} // namespace agents::sandbox
