// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/reference/reference_backend.h"

#include <memory>
#include <string>
#include <utility>

namespace tests {

using namespace engine;
using namespace engine::compute;

// Plain loops with memory for so many buffers; lost where a test says so.
class PoorDevice final : public Backend
{
public:
    explicit PoorDevice(int buffers)
        : m_inner(reference::makeBackend())
        , m_buffers(buffers)
    {
    }
    std::string name() const override { return "poor"; }
    base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) override
    {
        if (m_buffers-- <= 0)
            return base::Error{base::ErrorCode::OutOfMemory, "nothing left"};
        return m_inner->allocate(rows, width);
    }
    base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &t) override
    {
        return m_inner->loadVector(t);
    }
    base::Result<std::unique_ptr<Matrix>>
    loadMatrix(const gguf::TensorInfo &t, uint64_t first, uint64_t rows) override
    {
        return m_inner->loadMatrix(t, first, rows);
    }
    base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &t) override
    {
        return m_inner->loadTable(t);
    }
    base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &s) override
    {
        return m_inner->makeKv(s);
    }
    void read(const Tensor &from, std::span<float> to) override { m_inner->read(from, to); }
    void write(std::span<const float> from, const Tensor &to) override
    {
        if (!lost)
            m_inner->write(from, to);
    }
    void beginRead(const Tensor &) override { calls += "begin "; }
    base::Result<void> endRead(const Tensor &from, std::span<float> to) override
    {
        calls += "end ";
        m_inner->read(from, to);
        return finish();
    }
    // clang-format off: passed on
    void embed(const Matrix &t, std::span<const uint32_t> i, float s, const Tensor &o) override { m_inner->embed(t, i, s, o); }
    void mixPerLayerInputs(const Tensor &p, const Tensor &r, const Buffer &w, uint32_t c, float s, float e) override { m_inner->mixPerLayerInputs(p, r, w, c, s, e); }
    void normMatmul(const Tensor &x, const Buffer *n, float e, std::span<const Matrix *const> w, std::span<const Tensor> o) override { m_inner->normMatmul(x, n, e, w, o); }
    void matmulAddNormed(const Tensor &i, const Matrix &w, const Buffer &n, float e, float s, const Tensor &x) override { m_inner->matmulAddNormed(i, w, n, e, s, x); }
    void normGeglu(const Tensor &x, const Buffer &n, float e, const Matrix &g, const Matrix &u, const Tensor &o) override { calls += "dense "; m_inner->normGeglu(x, n, e, g, u, o); }
    void perLayerGate(const Tensor &x, const Matrix &g, const Tensor &p, uint32_t l, const Tensor &o) override { m_inner->perLayerGate(x, g, p, l, o); }
    void moe(const Tensor &x, const MoeWeights &w, const Tensor &o) override { m_inner->moe(x, w, o); }
    void addNormedSum(const Tensor &a, const Buffer &na, const Tensor &b, const Buffer &nb, const Buffer &n, float e, const Tensor &x) override { calls += "sum "; m_inner->addNormedSum(a, na, b, nb, n, e, x); }
    void ropeTable(const RopeSpec &s, uint32_t p, const Tensor &t) override { m_inner->ropeTable(s, p, t); }
    void finishQkv(const Tensor &q, const Tensor *k, const Tensor *v, const QkvSpec &s, const Tensor &t, KvLayer *kv, uint32_t p) override { m_inner->finishQkv(q, k, v, s, t, kv, p); }
    void attention(const Tensor &q, const AttentionSpec &s, const KvLayer &kv, const Tensor &o) override { m_inner->attention(q, s, kv, o); }
    void scale(const Tensor &x, float f) override { m_inner->scale(x, f); }
    void logits(const Tensor &x, const Buffer &n, float e, const Matrix &h, float c, const Tensor &o) override { m_inner->logits(x, n, e, h, c, o); }
    // clang-format on
    base::Result<void> finish() override
    {
        if (lost)
            return base::Error{base::ErrorCode::DeviceLost, "gone"};
        return m_inner->finish();
    }

    bool lost = false;
    std::string calls; // some of them

private:
    std::unique_ptr<Backend> m_inner;
    int m_buffers;
};

} // namespace tests
