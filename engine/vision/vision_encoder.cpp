// SPDX-License-Identifier: Apache-2.0
#include "engine/vision/vision_encoder.h"

#include "engine/projector/row_math.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <string>
#include <system_error>
#include <utility>

namespace engine::vision {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr float kLayerNormEps = 1e-5F; // not in files

    // No exception leaves the folder.
    template<typename Work>
    auto guarded(Work work) -> decltype(work())
    {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return Error{ErrorCode::OutOfMemory,
                         "There is not enough memory to look at the picture. Close other programs, "
                         "or show it with fewer tokens."};
        } catch (const std::system_error &error) {
            return Error{ErrorCode::OutOfMemory,
                         "The system gives no threads to look at a picture with ("
                             + std::string(error.what()) + "). Close other programs."};
        }
    }

} // namespace

VisionEncoder::VisionEncoder(const VisionConfig &config,
                             VisionWeights weights,
                             compute::Backend &backend)
    : m_config(config)
    , m_weights(std::move(weights))
    , m_linears(backend)
    , m_tower(m_config, m_weights, backend, m_linears)
{
}

Result<std::unique_ptr<VisionEncoder>> VisionEncoder::load(const gguf::GgufFile &file,
                                                           compute::Backend &backend,
                                                           const LoadOptions &options)
{
    return guarded([&]() -> Result<std::unique_ptr<VisionEncoder>> {
        const auto config = readVisionConfig(file);
        if (!config)
            return config.error();
        auto weights = loadVisionWeights(file, *config, backend, options);
        if (!weights)
            return weights.error();
        return std::unique_ptr<VisionEncoder>(
            new VisionEncoder(*config, std::move(*weights), backend));
    });
}

Result<SoftRows> VisionEncoder::encode(const PictureView &picture, const EncodeOptions &options)
{
    const auto shown = shownSize(picture.size, std::min(options.budget, m_config.mostTokens));
    if (!shown)
        return shown.error();
    if (picture.rgb.size() != size_t{picture.size.width} * picture.size.height * 3) {
        return Error{ErrorCode::InvalidInput,
                     "A picture of " + std::to_string(picture.size.width) + " x "
                         + std::to_string(picture.size.height) + " pixels came with "
                         + std::to_string(picture.rgb.size()) + " bytes. Open it again."};
    }
    return guarded([&]() -> Result<SoftRows> {
        std::vector<uint8_t> pixels = resizeBicubic(picture, *shown);
        if (SoftRows known = m_cache.find(shown->width, pixels))
            return known;
        const PictureView view{.size = *shown, .rgb = pixels};
        auto rows = compute(cutPatches(view, m_config.patchSide()), options);
        if (!rows)
            return rows.error();
        auto shared = std::make_shared<const std::vector<float>>(std::move(*rows));
        m_cache.add(shown->width, std::move(pixels), shared);
        return shared;
    });
}

Result<std::vector<float>> VisionEncoder::encodePatches(const PatchGrid &picture,
                                                        const EncodeOptions &options)
{
    return guarded([&] { return compute(picture, options); });
}

Result<void> VisionEncoder::check(const PatchGrid &picture) const
{
    const uint32_t step = m_config.kind == VisionKind::Tower ? kPooling : 1;
    const uint32_t longest = std::max(picture.columns, picture.rows);
    const bool whole = picture.columns % step == 0 && picture.rows % step == 0;
    if (std::min(picture.columns, picture.rows) == 0 || !whole || longest > m_config.positions) {
        return Error{ErrorCode::InvalidInput,
                     "The model cannot be shown a picture of " + std::to_string(picture.columns)
                         + " x " + std::to_string(picture.rows)
                         + " patches; a side may have at most " + std::to_string(m_config.positions)
                         + ". Show a smaller part of it."};
    }
    const uint64_t most =
        uint64_t{std::ranges::max(kBudgets)} * step * step; // so that products fit
    if (uint64_t{picture.columns} * picture.rows > most
        || picture.values.size() != size_t{picture.count()} * m_config.patchWidth()) {
        return Error{ErrorCode::InvalidInput,
                     "A picture of " + std::to_string(picture.columns) + " x "
                         + std::to_string(picture.rows) + " patches has "
                         + std::to_string(picture.values.size())
                         + " numbers; the model cannot be shown that."};
    }
    return {};
}

Result<std::vector<float>> VisionEncoder::compute(const PatchGrid &picture,
                                                  const EncodeOptions &options)
{
    if (auto possible = check(picture); !possible)
        return possible.error();
    if (options.cancel && options.cancel->isCancelled())
        return Error{ErrorCode::Cancelled, "Looking at the picture was stopped."};
    const uint32_t total = m_config.layers + 1;
    uint32_t done = 0;
    const EncodeWatch watch{.cancel = options.cancel, .onLayer = [&] {
                                ++done;
                                if (options.progress)
                                    options.progress(done, total);
                            }};
    auto rows = m_config.kind == VisionKind::Tower ? m_tower.forward(picture, watch)
                                                   : projectPatches(picture);
    if (!rows)
        return rows;
    if (!std::ranges::all_of(*rows, [](float v) { return std::isfinite(v); })) {
        return Error{ErrorCode::InvalidInput,
                     "The model saw something that is not a number. Its mmproj file is damaged or "
                     "belongs to another model; download it again."};
    }
    watch.onLayer();
    return rows;
}

// The 12B's way: whole squares of pixels, norms and positions. Source: transformers,
// Gemma4UnifiedVisionEmbedder.
Result<std::vector<float>> VisionEncoder::projectPatches(const PatchGrid &picture)
{
    const auto normalise = [](std::vector<float> &rows, const LayerNormWeights &norm, size_t row) {
        const size_t width = norm.weight.size();
        projector::layerNorm(
            &rows[row * width],
            {.weight = norm.weight.data(), .bias = norm.bias.data(), .eps = kLayerNormEps},
            static_cast<uint32_t>(width));
    };
    const uint32_t hidden = m_config.hidden;
    const uint32_t tokens = picture.count();
    std::vector<float> pixels = picture.values;
    m_linears.forRows(tokens, [&](uint32_t row) { normalise(pixels, m_weights.pixelNorm, row); });
    std::vector<float> x;
    if (auto done = m_linears.run(m_weights.patches, pixels, tokens, x); !done)
        return done.error();
    const float *columns = m_weights.positions.data();
    const float *rows = columns + size_t{m_config.positions} * hidden;
    m_linears.forRows(tokens, [&](uint32_t token) {
        float *row = &x[size_t{token} * hidden];
        projector::addScaled(row, m_weights.patchBias.data(), hidden, 1.0F);
        normalise(x, m_weights.patchNorm, token);
        projector::addScaled(row, columns + size_t{token % picture.columns} * hidden, hidden, 1.0F);
        projector::addScaled(row, rows + size_t{token / picture.columns} * hidden, hidden, 1.0F);
        normalise(x, m_weights.positionNorm, token);
        projector::rmsNorm(row, nullptr, hidden, m_config.eps, row);
    });
    std::vector<float> out;
    if (auto done = m_linears.run(m_weights.projection, x, tokens, out); !done)
        return done.error();
    return out;
}

} // namespace engine::vision
