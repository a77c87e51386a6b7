// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/image_cases.h"

#include "engine/vision/vision_encoder.h"
#include "tests/golden/comparison.h"
#include "tests/golden/make_backend.h"

#include <algorithm>
#include <memory>

namespace golden {

namespace {

    using engine::vision::PatchGrid;
    using engine::vision::PictureSize;
    using engine::vision::VisionEncoder;

    constexpr uint32_t kBudget = 70; // of the recordings

    // The reference's patches hold whole pixels one after the other, ours whole planes. What is
    // recorded after the picture's own patches is padding.
    PatchGrid gridOf(const std::vector<float> &recorded, PictureSize shown, uint32_t side)
    {
        PatchGrid grid;
        grid.columns = shown.width / side;
        grid.rows = shown.height / side;
        const size_t area = size_t{side} * side;
        grid.values.resize(grid.count() * area * 3);
        if (recorded.size() < grid.values.size())
            return grid;
        for (size_t i = 0; i < grid.values.size(); ++i) {
            const size_t patch = i / (area * 3);
            const size_t inside = i % (area * 3);
            grid.values[i] = recorded[patch * area * 3 + inside % area * 3 + inside / area];
        }
        return grid;
    }

    // One picture. A local variable of checkImage().
    class ImageCase final
    {
    public:
        ImageCase(std::vector<float> expected, bool exact, Report &report)
            : m_expected(std::move(expected))
            , m_exact(exact)
            , m_report(report)
        {
        }

        void compare(const std::string &label, std::span<const float> found, bool exactInput)
        {
            if (found.size() != m_expected.size())
                return m_report.fail(label, "the number of soft tokens differs");
            const Difference d = difference(found, m_expected);
            const bool passed = m_exact && exactInput ? d.max <= kReferenceMax : d.rms <= kFastRms;
            if (passed)
                m_report.pass(label, describe(d));
            else
                m_report.fail(label, describe(d));
        }

    private:
        std::vector<float> m_expected;
        bool m_exact;
        Report &m_report;
    };

} // namespace

void checkImage(const std::string &label,
                const std::string &key,
                const std::filesystem::path &projector,
                const Safetensors &golden,
                engine::BackendKind kind,
                Report &report)
{
    const auto patches = golden.floats(key + ".pixel_values");
    const auto rgb = golden.bytes(key + ".rgb");
    const auto rgbShape = golden.shape(key + ".rgb");
    auto expected = golden.floats(key + ".soft_tokens");
    if (!patches || !rgb || rgbShape.size() != 3 || !expected)
        return report.fail(label, "an array is missing or of another type");
    const auto file = engine::gguf::GgufFile::open(projector);
    if (!file)
        return report.fail(label, file.error().message);
    auto backend = makeBackend(kind);
    if (!backend)
        return report.fail(label, backend.error().message);
    const auto encoder = VisionEncoder::load(*file, **backend, {});
    if (!encoder)
        return report.fail(label, encoder.error().message);
    ImageCase cases(std::move(*expected), (*backend)->name() == "reference", report);
    const PictureSize size{static_cast<uint32_t>(rgbShape[1]), static_cast<uint32_t>(rgbShape[0])};
    const auto shown = engine::vision::shownSize(size, kBudget);
    if (!shown)
        return report.fail(label, shown.error().message);
    const auto exact =
        (*encoder)->encodePatches(gridOf(*patches, *shown, (*encoder)->patchSide()), {});
    if (!exact)
        return report.fail(label + " from patches", exact.error().message);
    cases.compare(label + " from patches", *exact, true);
    const auto encoded = (*encoder)->encode({.size = size, .rgb = *rgb}, {.budget = kBudget});
    if (!encoded)
        return report.fail(label + " from pixels", encoded.error().message);
    cases.compare(label + " from pixels", **encoded, false);
}

} // namespace golden
