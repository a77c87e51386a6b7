// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/compute/kv_layer.h"
#include "engine/compute/layer_specs.h"
#include "engine/compute/top_k.h"
#include "engine/gguf/gguf_file.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

// What a device must be able to do for Gemma 4: about twenty fused operations, the layer program's
// own vocabulary. There is no general graph. model/gemma_decoder.cpp calls them in order.
namespace engine::compute {

// A block of float32 activations in the backend's memory, [rows, width]. Freed by its destructor.
class Buffer
{
public:
    virtual ~Buffer() = default;
    uint32_t rows() const { return m_rows; }
    uint32_t width() const { return m_width; }

protected:
    Buffer(uint32_t rows, uint32_t width)
        : m_rows(rows)
        , m_width(width)
    {
    }

private:
    uint32_t m_rows;
    uint32_t m_width;
};

// Some consecutive rows of a Buffer. A value; the Buffer must outlive its use. `width` may be less
// than the buffer's (scratch shared by layers of different widths): rows then lie `width` apart.
struct Tensor {
    Buffer *buffer = nullptr;
    uint32_t firstRow = 0;
    uint32_t rows = 0;
    uint32_t width = 0;
};

// What a product with a matrix of floats may round the numbers that it multiplies to.
enum class InputPrecision { Float32, Bf16 };

// A weight matrix as the backend keeps it (quantised, maybe repacked), [outputs, inputs].
class Matrix
{
public:
    virtual ~Matrix() = default;
    uint32_t outputs() const { return m_outputs; }
    uint32_t inputs() const { return m_inputs; }
    InputPrecision inputPrecision() const { return m_inputPrecision; }
    void setInputPrecision(InputPrecision precision) { m_inputPrecision = precision; } // at loading

protected:
    Matrix(uint32_t outputs, uint32_t inputs)
        : m_outputs(outputs)
        , m_inputs(inputs)
    {
    }

private:
    uint32_t m_outputs;
    uint32_t m_inputs;
    InputPrecision m_inputPrecision = InputPrecision::Float32;
};

// What a device can keep weights in.
struct DeviceMemory {
    uint64_t free = 0; // bytes for weights, when it was opened; 0: not known
    bool isOwn = false; // apart from the computer's
};

// One device. Loading is done before use; after that one call at a time (the inference thread).
// Operations on activations cannot fail by themselves: they are queued, and finish() reports what
// went wrong on the device. All widths and shapes were checked when the model was loaded.
class Backend
{
public:
    virtual ~Backend() = default;
    virtual std::string name() const = 0; // "reference", "cpu (avx512-vnni, oneDNN 3.7, 2 threads)"
    virtual uint32_t threads() const { return 1; } // that compute on the processor
    virtual bool readsInPlace() const { return false; } // matrices are no copies
    virtual DeviceMemory memory() const { return {}; }

    // --- memory -------------------------------------------------------------------------------
    virtual base::Result<std::unique_ptr<Buffer>> allocate(uint32_t rows, uint32_t width) = 0;
    // A small tensor (norm weights) as float32.
    virtual base::Result<std::unique_ptr<Buffer>> loadVector(const gguf::TensorInfo &tensor) = 0;
    // Rows [firstRow, firstRow+rows) of a tensor (whole matrix, or one expert's slice). Where
    // readsInPlace(), the matrix goes on reading the tensor's data.
    virtual base::Result<std::unique_ptr<Matrix>>
    loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows) = 0;
    // A table that is read row by row, never multiplied (per-layer embeddings): stays in the map.
    virtual base::Result<std::unique_ptr<Matrix>> loadTable(const gguf::TensorInfo &tensor) = 0;
    virtual base::Result<std::unique_ptr<KvLayer>> makeKv(const KvShape &shape) = 0;
    virtual void read(const Tensor &from, std::span<float> to) = 0; // after finish()
    virtual void write(std::span<const float> from, const Tensor &to) = 0;
    // read() in two halves: the second waits only for what was queued before the first. One at a
    // time, and the rows must not change in between.
    virtual void beginRead(const Tensor & /*from*/) { }
    virtual base::Result<void> endRead(const Tensor &from, std::span<float> to)
    {
        auto done = finish();
        if (done)
            read(from, to);
        return done;
    }
    // The tensor's numbers where the program can reach them, valid after finish(); else empty.
    virtual std::span<float> inPlace(const Tensor & /*tensor*/) { return {}; }

    // --- operations (x: the residual stream [tokens, hidden]) -----------------------------------
    // clang-format off: one parameter to a line would hide that this is a list of formulas.
    // out[i] = table[ids[i]] * scale
    virtual void embed(const Matrix &table, std::span<const uint32_t> ids, float scale, const Tensor &out) = 0;
    // ple = (rmsNorm per `chunk` columns(ple * projectionScale) * weight + rows) * 1/sqrt(2)
    virtual void mixPerLayerInputs(const Tensor &ple, const Tensor &rows, const Buffer &weight,
                                   uint32_t chunk, float projectionScale, float eps) = 0;
    // out[i] = norm(x) * weights[i]^T; norm null: x as it is. Outputs share one pass over x.
    virtual void normMatmul(const Tensor &x, const Buffer *norm, float eps,
                            std::span<const Matrix *const> weights, std::span<const Tensor> out) = 0;
    // x = (x + rmsNorm(in * weight^T) * norm) * scale
    virtual void matmulAddNormed(const Tensor &in, const Matrix &weight, const Buffer &norm, float eps,
                                 float scale, const Tensor &x) = 0;
    // out = gelu_tanh(n * gate^T) * (n * up^T), n = rmsNorm(x) * norm
    virtual void normGeglu(const Tensor &x, const Buffer &norm, float eps, const Matrix &gate,
                           const Matrix &up, const Tensor &out) = 0;
    // out = gelu_tanh(x * gate^T) * ple[:, layer*width .. +width), width = out.width
    virtual void perLayerGate(const Tensor &x, const Matrix &gate, const Tensor &ple, uint32_t layer,
                              const Tensor &out) = 0;
    // out = sum over the token's best experts of p * scale * expert(rmsNorm(x) * inputNorm)
    virtual void moe(const Tensor &x, const MoeWeights &weights, const Tensor &out) = 0;
    // x += rmsNorm(rmsNorm(a)*normA + rmsNorm(b)*normB) * norm  (the MoE layer's two halves)
    virtual void addNormedSum(const Tensor &a, const Buffer &normA, const Tensor &b, const Buffer &normB,
                              const Buffer &norm, float eps, const Tensor &x) = 0;
    // table: [rows, headDim]: cos then sin of every pair for positions first, first+1, …
    virtual void ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table) = 0;
    // Normalises and turns q in place; normalises, turns and stores k and v at firstPosition+row.
    // Pairs are (i, i + headDim/2). k null in layers that share K/V: only q is treated.
    virtual void finishQkv(const Tensor &q, const Tensor *k, const Tensor *v, const QkvSpec &spec,
                           const Tensor &ropeTable, KvLayer *kv, uint32_t firstPosition) = 0;
    // Attention (scale 1) of the rows at firstPosition.. over visiblePositions() of what is stored.
    // q and out: [tokens, heads*headDim].
    virtual void attention(const Tensor &q, const AttentionSpec &spec, const KvLayer &kv,
                           const Tensor &out) = 0;
    // x *= scale
    virtual void scale(const Tensor &x, float factor) = 0;
    // out = softcap(norm(x) * head^T), cap 0: none
    virtual void logits(const Tensor &x, const Buffer &norm, float eps, const Matrix &head, float cap,
                        const Tensor &out) = 0;
    // The k highest numbers of a row, as compute::topK() orders them; afterwards finish(), as with
    // read(). Where findsTopK(), on the device: all others stay there.
    virtual void topK(const Tensor &row, uint32_t k, std::vector<base::Scored> &best)
    {
        std::vector<float> numbers(row.width);
        read(row, numbers);
        compute::topK(numbers, k, best);
    }
    virtual bool findsTopK(uint32_t /*k*/) const { return false; }
    // clang-format on

    // Waits for everything queued. DeviceLost and OutOfMemory surface here.
    virtual base::Result<void> finish() = 0;

    // A backend that computes nothing: from what it is asked for, this one learns what to make
    // ready in the background, for it to be there when it is asked for the same. Matrices are not
    // read. Null: there is nothing to make ready. Used and let go while this one is loaded.
    virtual std::unique_ptr<Backend> rehearsal() { return nullptr; }
};

} // namespace engine::compute
