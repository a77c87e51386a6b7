// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/features.h"

#include "engine/base/log.h"

#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif
#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace engine::compute::cpu {

namespace {

    constexpr Isa kAll[] = {Isa::Portable, Isa::Neon,       Isa::Avx2,
                            Isa::AvxVnni,  Isa::Avx512Vnni, Isa::Amx};

#if defined(__x86_64__)
    bool isFamily(std::string_view vendor, unsigned int family)
    {
        unsigned int version = 0;
        unsigned int b = 0;
        unsigned int c = 0;
        unsigned int d = 0;
        if (__get_cpuid(0, &version, &b, &c, &d) == 0)
            return false;
        char name[12];
        std::memcpy(name, &b, 4);
        std::memcpy(name + 4, &d, 4);
        std::memcpy(name + 8, &c, 4);
        if (std::string_view(name, sizeof(name)) != vendor
            || __get_cpuid(1, &version, &b, &c, &d) == 0)
            return false;
        const unsigned int base = version >> 8U & 0xFU;
        return (base == 0xF ? base + (version >> 20U & 0xFFU) : base) == family;
    }

    bool hasAvxVnni()
    {
        unsigned int a = 0;
        unsigned int b = 0;
        unsigned int c = 0;
        unsigned int d = 0;
        return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a & (1U << 4U)) != 0;
    }

    bool hasAmx()
    {
        unsigned int a = 0;
        unsigned int b = 0;
        unsigned int c = 0;
        unsigned int d = 0;
        // AMX-BF16 and AMX-TILE; oneDNN asks the system for the permission to use them.
        constexpr unsigned int kNeeded = (1U << 22U) | (1U << 24U);
        return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (d & kNeeded) == kNeeded;
    }
#endif

} // namespace

Isa detectIsa()
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")
        && __builtin_cpu_supports("f16c");
    if (!avx2)
        return Isa::Portable;
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vnni");
    if (!avx512)
        return hasAvxVnni() ? Isa::AvxVnni : Isa::Avx2;
    return hasAmx() ? Isa::Amx : Isa::Avx512Vnni;
#elif defined(__aarch64__) && defined(__linux__)
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0 ? Isa::Neon : Isa::Portable;
#else
    return Isa::Portable;
#endif
}

uint32_t fetchAhead()
{
#if defined(__x86_64__)
    // Zen 3 and 4 follow the weights by themselves; asked to as well, they read half as fast.
    if (isFamily("AuthenticAMD", 0x19))
        return 0;
#endif
    return 1024;
}

std::string_view isaName(Isa isa)
{
    switch (isa) {
    case Isa::Portable:
        return "portable";
    case Isa::Neon:
        return "neon";
    case Isa::Avx2:
        return "avx2";
    case Isa::AvxVnni:
        return "avxvnni";
    case Isa::Avx512Vnni:
        return "avx512";
    case Isa::Amx:
        return "amx";
    }
    return "portable";
}

Isa capFromEnvironment()
{
    const char *value = std::getenv("HEARTH_CPU_ISA");
    if (!value || *value == '\0')
        return Isa::Amx;
    for (const Isa isa : kAll) {
        if (isaName(isa) == value)
            return isa;
    }
    base::log(base::LogLevel::Warning,
              "HEARTH_CPU_ISA is \"" + std::string(value)
                  + "\", which is not one of portable, neon, avx2, avxvnni, avx512 and amx; it is "
                    "ignored.");
    return Isa::Amx;
}

const Kernels &kernelsFor(Isa isa)
{
    switch (isa) {
#if defined(HEARTH_HAVE_AVX512)
    case Isa::Amx:
    case Isa::Avx512Vnni:
        return avx512Kernels();
    case Isa::AvxVnni:
        return hasAvxVnni() ? avxVnniKernels() : avx2Kernels();
    case Isa::Avx2:
        return avx2Kernels();
#endif
#if defined(HEARTH_HAVE_NEON)
    case Isa::Neon:
        return neonKernels();
#endif
    default:
        return portableKernels();
    }
}

} // namespace engine::compute::cpu
