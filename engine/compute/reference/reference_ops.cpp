// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/reference/reference_ops.h"

#include "engine/compute/reference/reference_math.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace engine::compute::reference::ops {

namespace {

    // Rows of floats, [rows, width].
    struct Rows {
        std::vector<float> data;
        uint32_t count = 0;
        uint32_t width = 0;

        Rows(uint32_t rows, uint32_t rowWidth)
            : data(size_t{rows} * rowWidth)
            , count(rows)
            , width(rowWidth)
        {
        }
        float *row(uint32_t index) { return data.data() + size_t{index} * width; }
        const float *row(uint32_t index) const { return data.data() + size_t{index} * width; }
        std::span<float> span(uint32_t index) { return {row(index), width}; }
    };

    Rows normed(const Tensor &x, const Buffer *norm, float eps)
    {
        Rows out(x.rows, x.width);
        for (uint32_t r = 0; r < x.rows; ++r)
            rmsNorm({row(x, r), x.width}, vectorData(norm), eps, out.span(r));
        return out;
    }

    Rows copied(const Tensor &x)
    {
        Rows out(x.rows, x.width);
        for (uint32_t r = 0; r < x.rows; ++r)
            std::copy_n(row(x, r), x.width, out.row(r));
        return out;
    }

    Rows multiply(const Rows &in, const Matrix &weight)
    {
        const auto &matrix = static_cast<const MappedMatrix &>(weight);
        Rows out(in.count, matrix.outputs());
        std::vector<float> weights(matrix.inputs());
        for (uint32_t o = 0; o < matrix.outputs(); ++o) {
            matrix.expandRow(o, weights);
            for (uint32_t r = 0; r < in.count; ++r)
                out.row(r)[o] = static_cast<float>(dot(weights.data(), in.row(r), weights.size()));
        }
        return out;
    }

    void store(const Rows &rows, const Tensor &out)
    {
        for (uint32_t r = 0; r < rows.count; ++r)
            std::copy_n(rows.row(r), rows.width, row(out, r));
    }

    // geglu of two halves, into the first
    void gateInto(Rows &gate, const Rows &up)
    {
        for (size_t i = 0; i < gate.data.size(); ++i)
            gate.data[i] = geluTanh(gate.data[i]) * up.data[i];
    }

    // Which experts a token goes to and with what weight each.
    struct Route {
        std::vector<uint32_t> experts;
        std::vector<double> weights;
    };

    Route route(const float *x, const MoeWeights &moe)
    {
        const uint32_t hidden = moe.router->inputs();
        Rows in(1, hidden);
        rmsNorm({x, hidden}, vectorData(moe.routerScale), moe.eps, in.span(0));
        const double shrink = 1.0 / std::sqrt(static_cast<double>(hidden));
        for (float &value : in.data)
            value = static_cast<float>(static_cast<double>(value) * shrink);
        const Rows scores = multiply(in, *moe.router);
        std::vector<double> shares(scores.data.begin(), scores.data.end());
        softmax(shares);
        Route result{largest(shares, moe.active), {}};
        double sum = 0.0;
        for (const uint32_t expert : result.experts)
            sum += shares[expert];
        const float *expertScale = vectorData(moe.expertScale);
        for (const uint32_t expert : result.experts) {
            const double scale = expertScale ? static_cast<double>(expertScale[expert]) : 1.0;
            result.weights.push_back(shares[expert] / sum * scale);
        }
        return result;
    }

} // namespace

void embed(const Matrix &table, std::span<const uint32_t> ids, float factor, const Tensor &out)
{
    const auto &matrix = static_cast<const MappedMatrix &>(table);
    for (uint32_t r = 0; r < ids.size(); ++r) {
        const std::span<float> target(row(out, r), out.width);
        matrix.expandRow(ids[r], target);
        for (float &value : target)
            value *= factor;
    }
}

void mixPerLayerInputs(const Tensor &ple,
                       const Tensor &rows,
                       const Buffer &weight,
                       const PleMix &mix)
{
    for (uint32_t r = 0; r < ple.rows; ++r) {
        for (uint32_t first = 0; first < ple.width; first += mix.chunk) {
            const std::span<float> part(row(ple, r) + first, mix.chunk);
            for (float &value : part)
                value *= mix.projectionScale;
            rmsNorm(part, vectorData(&weight), mix.eps, part);
            for (uint32_t i = 0; i < mix.chunk; ++i) {
                const double sum =
                    static_cast<double>(part[i]) + static_cast<double>(row(rows, r)[first + i]);
                part[i] = static_cast<float>(sum / std::numbers::sqrt2);
            }
        }
    }
}

void normMatmul(const Tensor &x,
                const Buffer *norm,
                float eps,
                std::span<const Matrix *const> weights,
                std::span<const Tensor> out)
{
    const Rows in = norm ? normed(x, norm, eps) : copied(x);
    for (size_t i = 0; i < weights.size(); ++i)
        store(multiply(in, *weights[i]), out[i]);
}

void matmulAddNormed(const Tensor &in,
                     const Matrix &weight,
                     const Buffer &norm,
                     float eps,
                     float factor,
                     const Tensor &x)
{
    Rows product = multiply(copied(in), weight);
    for (uint32_t r = 0; r < x.rows; ++r) {
        rmsNorm(product.span(r), vectorData(&norm), eps, product.span(r));
        for (uint32_t i = 0; i < x.width; ++i)
            row(x, r)[i] = (row(x, r)[i] + product.row(r)[i]) * factor;
    }
}

void normGeglu(const Tensor &x,
               const Buffer &norm,
               float eps,
               const Matrix &gate,
               const Matrix &up,
               const Tensor &out)
{
    const Rows in = normed(x, &norm, eps);
    Rows gated = multiply(in, gate);
    gateInto(gated, multiply(in, up));
    store(gated, out);
}

void perLayerGate(
    const Tensor &x, const Matrix &gate, const Tensor &ple, uint32_t layer, const Tensor &out)
{
    const Rows gated = multiply(copied(x), gate);
    for (uint32_t r = 0; r < x.rows; ++r) {
        const float *input = row(ple, r) + size_t{layer} * out.width;
        for (uint32_t i = 0; i < out.width; ++i)
            row(out, r)[i] = geluTanh(gated.row(r)[i]) * input[i];
    }
}

void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out)
{
    const Rows in = normed(x, weights.inputNorm, weights.eps);
    for (uint32_t r = 0; r < x.rows; ++r) {
        const Route chosen = route(row(x, r), weights);
        Rows one(1, x.width);
        std::copy_n(in.row(r), x.width, one.row(0));
        std::vector<double> sum(x.width);
        for (size_t e = 0; e < chosen.experts.size(); ++e) {
            const uint32_t expert = chosen.experts[e];
            Rows gated = multiply(one, *weights.gate[expert]);
            gateInto(gated, multiply(one, *weights.up[expert]));
            const Rows product = multiply(gated, *weights.down[expert]);
            for (uint32_t i = 0; i < x.width; ++i)
                sum[i] += chosen.weights[e] * static_cast<double>(product.data[i]);
        }
        std::transform(sum.begin(), sum.end(), row(out, r),
                       [](double v) { return static_cast<float>(v); });
    }
}

void addNormedSum(
    const NormedTerm &a, const NormedTerm &b, const Buffer &norm, float eps, const Tensor &x)
{
    Rows sum = normed(*a.tensor, a.norm, eps);
    const Rows other = normed(*b.tensor, b.norm, eps);
    for (size_t i = 0; i < sum.data.size(); ++i)
        sum.data[i] += other.data[i];
    for (uint32_t r = 0; r < x.rows; ++r) {
        rmsNorm(sum.span(r), vectorData(&norm), eps, sum.span(r));
        for (uint32_t i = 0; i < x.width; ++i)
            row(x, r)[i] += sum.row(r)[i];
    }
}

void scale(const Tensor &x, float factor)
{
    for (uint32_t r = 0; r < x.rows; ++r) {
        for (uint32_t i = 0; i < x.width; ++i)
            row(x, r)[i] *= factor;
    }
}

void logits(const Tensor &x,
            const Buffer &norm,
            float eps,
            const Matrix &head,
            float cap,
            const Tensor &out)
{
    Rows scores = multiply(normed(x, &norm, eps), head);
    if (cap > 0.0F) {
        for (float &score : scores.data)
            score = static_cast<float>(static_cast<double>(cap)
                                       * std::tanh(static_cast<double>(score / cap)));
    }
    store(scores, out);
}

} // namespace engine::compute::reference::ops
