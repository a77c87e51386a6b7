// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/operations.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <numbers>

namespace engine::compute::cpu {

namespace {

    // Mapping a page of a table maps its neighbours, too: after so many rows that is megabytes.
    constexpr size_t kManyRows = 64;

} // namespace

Operations::Operations(const Kernels &kernels,
                       uint32_t threads,
                       std::unique_ptr<PanelGemm> panels,
                       const MatmulTuning &tuning)
    : m_kernels(kernels)
    , m_pool(threads)
    , m_matmul(kernels, m_pool, std::move(panels), tuning)
    , m_attention(kernels, m_pool)
{
}

void Operations::embed(const PackedMatrix &table,
                       std::span<const uint32_t> ids,
                       float scale,
                       const Tensor &out)
{
    forRows(static_cast<uint32_t>(ids.size()), 0, [&](uint32_t r, float *) {
        table.readRow(ids[r], row(out, r));
        m_kernels.scale(row(out, r), out.width, scale);
    });
    if (ids.size() >= kManyRows)
        table.releaseRows();
}

void Operations::mixPerLayerInputs(const Tensor &ple,
                                   const Tensor &rows,
                                   const NormSpec &norm,
                                   uint32_t chunk,
                                   float projectionScale)
{
    constexpr float kHalfRoot = 1.0F / std::numbers::sqrt2_v<float>;
    forRows(ple.rows, 0, [&](uint32_t r, float *) {
        m_kernels.scale(row(ple, r), ple.width, projectionScale);
        for (uint32_t first = 0; first < ple.width; first += chunk) {
            float *part = row(ple, r) + first;
            m_kernels.rmsNorm(part, norm.weight, chunk, norm.eps, part);
            m_kernels.addScaled(part, row(rows, r) + first, chunk, kHalfRoot);
        }
    });
}

void Operations::multiply(const Tensor &x, const NormSpec &norm, std::span<const MatmulJob> jobs)
{
    m_source.rows.clear();
    for (uint32_t r = 0; r < x.rows; ++r)
        m_source.rows.push_back(row(x, r));
    m_source.segments.assign(1, x.rows);
    m_source.columns = x.width;
    m_source.norm = norm.weight;
    m_source.normalise = norm.normalise;
    m_source.eps = norm.eps;
    runJobs(jobs);
}

void Operations::runJobs(std::span<const MatmulJob> jobs)
{
    m_activations.prepare(m_source, m_matmul.formsFor(jobs, m_source), m_kernels, m_pool);
    if (!m_matmul.run(jobs, m_activations))
        m_failed = true;
}

void Operations::matmulAddNormed(const Tensor &in,
                                 const PackedMatrix &weight,
                                 const NormSpec &norm,
                                 float scale,
                                 const Tensor &x)
{
    const uint32_t width = x.width;
    float *product = m_product.need(size_t{in.rows} * width);
    const MatmulJob job{.weight = &weight, .out = product, .outStride = width};
    multiply(in, {}, {&job, 1});
    forRows(x.rows, 0, [&](uint32_t r, float *) {
        float *values = product + size_t{r} * width;
        m_kernels.rmsNorm(values, norm.weight, width, norm.eps, values);
        m_kernels.addScaled(row(x, r), values, width, scale);
    });
}

void Operations::addNormedSum(const Tensor &a,
                              const NormSpec &normA,
                              const Tensor &b,
                              const NormSpec &normB,
                              const NormSpec &norm,
                              const Tensor &x)
{
    const uint32_t width = x.width;
    forRows(x.rows, size_t{2} * width, [&](uint32_t r, float *first) {
        float *second = first + width;
        m_kernels.rmsNorm(row(a, r), normA.weight, width, normA.eps, first);
        m_kernels.rmsNorm(row(b, r), normB.weight, width, normB.eps, second);
        m_kernels.addScaled(first, second, width, 1.0F);
        m_kernels.rmsNorm(first, norm.weight, width, norm.eps, first);
        m_kernels.addScaled(row(x, r), first, width, 1.0F);
    });
}

void Operations::ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table)
{
    const float *factors = vectorData(spec.frequencyFactors);
    const uint32_t half = spec.headDim / 2;
    std::vector<double> frequencies(half);
    for (uint32_t i = 0; i < half; ++i) {
        const double exponent = -2.0 * i / spec.headDim;
        frequencies[i] = std::pow(static_cast<double>(spec.base), exponent);
        if (factors)
            frequencies[i] /= static_cast<double>(factors[i]);
    }
    forRows(table.rows, 0, [&](uint32_t r, float *) {
        float *to = row(table, r);
        for (uint32_t i = 0; i < half; ++i) {
            const double angle = frequencies[i] * (static_cast<double>(firstPosition) + r);
            to[i] = static_cast<float>(std::cos(angle));
            to[half + i] = static_cast<float>(std::sin(angle));
        }
    });
}

void Operations::finishQuery(const Tensor &q, const QkvSpec &spec, const Tensor &turns)
{
    const float *norm = vectorData(spec.qNorm);
    forRows(q.rows, 0, [&](uint32_t r, float *) {
        for (uint32_t h = 0; h < spec.heads; ++h) {
            float *head = row(q, r) + size_t{h} * spec.headDim;
            m_kernels.rmsNorm(head, norm, spec.headDim, spec.eps, head);
            m_kernels.rotate(head, row(turns, r), spec.headDim);
        }
    });
}

void Operations::storeKeysValues(const Tensor &k,
                                 const Tensor *v,
                                 const QkvSpec &spec,
                                 const Tensor &turns,
                                 KvStore &kv,
                                 uint32_t firstPosition)
{
    const float *norm = vectorData(spec.kNorm);
    const uint32_t dim = spec.headDim;
    forRows(k.rows, size_t{2} * dim, [&](uint32_t r, float *scratch) {
        float *value = scratch + dim;
        for (uint32_t h = 0; h < spec.kvHeads; ++h) {
            const float *key = row(k, r) + size_t{h} * dim;
            const float *raw = spec.valueIsKey ? key : row(*v, r) + size_t{h} * dim;
            m_kernels.rmsNorm(raw, nullptr, dim, spec.eps, value);
            m_kernels.rmsNorm(key, norm, dim, spec.eps, scratch);
            m_kernels.rotate(scratch, row(turns, r), dim);
            kv.store(h, firstPosition + r, scratch, value, m_kernels);
        }
    });
}

void Operations::attention(const Tensor &q,
                           const AttentionSpec &spec,
                           const KvStore &kv,
                           const Tensor &out)
{
    m_attention.run({.queries = row(q, 0),
                     .queryStride = q.width,
                     .out = row(out, 0),
                     .outStride = out.width,
                     .tokens = q.rows,
                     .spec = spec},
                    kv);
}

void Operations::scale(const Tensor &x, float factor)
{
    forRows(x.rows, 0, [&](uint32_t r, float *) { m_kernels.scale(row(x, r), x.width, factor); });
}

} // namespace engine::compute::cpu
