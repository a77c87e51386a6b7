// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/audio_cases.h"

#include "engine/audio/audio_encoder.h"
#include "tests/golden/comparison.h"
#include "tests/golden/eager_attention.h"
#include "tests/golden/make_backend.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace golden {

namespace {

    using base::Result;
    using engine::audio::AudioEncoder;
    using engine::audio::EncodeOptions;

    // One recording. A local variable of checkAudio().
    class AudioCase final
    {
    public:
        AudioCase(AudioEncoder &encoder, std::vector<float> expected, bool exact, Report &report)
            : m_encoder(encoder)
            , m_expected(std::move(expected))
            , m_exact(exact)
            , m_report(report)
        {
        }

        void fromFeatures(const std::string &label,
                          std::vector<float> features,
                          const std::vector<uint32_t> &mask)
        {
            // What the mask leaves is at the beginning.
            const auto frames = static_cast<size_t>(std::count(mask.begin(), mask.end(), 1U));
            features.resize(std::min(features.size(), frames * m_encoder.features()));
            check(label, m_exact, [&](const EncodeOptions &options) {
                return m_encoder.encodeFeatures(features, options);
            });
        }

        void fromSamples(const std::string &label, const std::vector<float> &samples)
        {
            check(label, false, [&](const EncodeOptions &options) -> Result<std::vector<float>> {
                auto segments = m_encoder.encode(samples, options);
                if (!segments)
                    return segments.error();
                return std::move(segments->front().rows);
            });
        }

    private:
        using Encode = std::function<Result<std::vector<float>>(const EncodeOptions &)>;

        void check(const std::string &label, bool exact, const Encode &encode)
        {
            const std::string first = attempt(exact, encode, {});
            if (first.empty())
                return m_report.pass(label, m_detail);
            EncodeOptions eager;
            eager.attend = &attendEagerly;
            // Such recordings also rounded the position codes' frequencies to bf16.
            if (!attempt(false, encode, eager).empty())
                return m_report.fail(label, first);
            m_report.pass(label, m_detail + ", recorded with the eager attention's inverted mask");
        }

        // What is wrong; nothing when all is well.
        std::string attempt(bool exact, const Encode &encode, const EncodeOptions &options)
        {
            const auto found = encode(options);
            if (!found)
                return found.error().message;
            // The recording may hold further, masked tokens.
            if (found->empty() || found->size() > m_expected.size())
                return "the number of soft tokens differs";
            const Difference d = difference(*found, std::span(m_expected).first(found->size()));
            m_detail = describe(d);
            const bool passed = exact ? d.max <= kReferenceMax : d.rms <= kFastRms;
            return passed ? "" : m_detail;
        }

        AudioEncoder &m_encoder;
        std::vector<float> m_expected;
        bool m_exact;
        Report &m_report;
        std::string m_detail;
    };

} // namespace

void checkAudio(const std::string &label,
                const std::string &key,
                const std::filesystem::path &projector,
                const Safetensors &golden,
                engine::BackendKind kind,
                Report &report)
{
    const auto features = golden.floats(key + ".input_features");
    const auto mask = golden.ids(key + ".input_features_mask");
    const auto samples = golden.floats(key + ".waveform");
    auto expected = golden.floats(key + ".soft_tokens");
    if (!features || !mask || !samples || !expected)
        return report.fail(label, "an array is missing or of another type");
    const auto file = engine::gguf::GgufFile::open(projector);
    if (!file)
        return report.fail(label, file.error().message);
    auto backend = makeBackend(kind);
    if (!backend)
        return report.fail(label, backend.error().message);
    const auto encoder = AudioEncoder::load(*file, **backend, {});
    if (!encoder)
        return report.fail(label, encoder.error().message);
    AudioCase cases(**encoder, std::move(*expected), (*backend)->name() == "reference", report);
    cases.fromFeatures(label + " from features", *features, *mask);
    cases.fromSamples(label + " from samples", *samples);
}

} // namespace golden
