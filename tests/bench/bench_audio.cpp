// SPDX-License-Identifier: Apache-2.0
#include "engine/audio/audio_encoder.h"
#include "engine/audio/resampler.h"
#include "engine/compute/cpu/cpu_backend.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

// Times how fast the CPU backend hears:
//   bench_audio MMPROJ [seconds of sound]

namespace {

using namespace engine;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

std::vector<float> sound(uint32_t rate, uint32_t seconds)
{
    std::vector<float> samples(size_t{rate} * seconds);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(0.3 * std::sin(0.05 * static_cast<double>(i)));
    return samples;
}

int fail(const base::Error &error)
{
    std::fprintf(stderr, "%s\n", error.message.c_str());
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_audio MMPROJ [seconds]\n");
        return 2;
    }
    const auto seconds = static_cast<uint32_t>(argc > 2 ? std::atoi(argv[2]) : 30);
    const auto file = gguf::GgufFile::open(argv[1]);
    if (!file)
        return fail(file.error());
    const auto backend = compute::cpu::makeBackend({});
    if (!backend)
        return fail(backend.error());
    std::printf("%s\n", (*backend)->name().c_str());
    Clock::time_point begin = Clock::now();
    const auto encoder = audio::AudioEncoder::load(*file, **backend, {});
    if (!encoder)
        return fail(encoder.error());
    std::printf("load      %7.3f s\n", secondsSince(begin));
    const std::vector<float> recorded = sound(44100, seconds);
    begin = Clock::now();
    const auto samples = audio::resample(recorded, 44100, 1);
    if (!samples)
        return fail(samples.error());
    std::printf("resample  %7.3f s\n", secondsSince(begin));
    begin = Clock::now();
    const std::vector<float> mel = audio::MelSpectrogram().compute(*samples);
    std::printf("mel       %7.3f s\n", secondsSince(begin));
    for (int i = 0; i < 2; ++i) {
        begin = Clock::now();
        const auto rows = (*encoder)->encode(*samples);
        if (!rows)
            return fail(rows.error());
        std::printf("encode    %7.3f s for %u s of sound\n", secondsSince(begin), seconds);
    }
    return 0;
}
