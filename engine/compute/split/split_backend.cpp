// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/split/split_backend.h"

#include <algorithm>
#include <utility>

namespace engine::compute::split {

namespace {

    base::Result<std::unique_ptr<Matrix>> wrapped(uint32_t device,
                                                  base::Result<std::unique_ptr<Matrix>> inner)
    {
        if (!inner)
            return inner.error();
        return std::unique_ptr<Matrix>(std::make_unique<SplitMatrix>(device, std::move(*inner)));
    }

    uint32_t deviceOf(const Matrix &matrix)
    {
        return matrixOf(matrix).device();
    }

    void unwrap(const std::vector<const Matrix *> &from, std::vector<const Matrix *> &to)
    {
        to.clear();
        for (const Matrix *matrix : from)
            to.push_back(&matrixOf(*matrix).inner());
    }

} // namespace

SplitBackend::SplitBackend(Devices devices, Places places)
    : m_devices(std::move(devices))
    , m_places(std::move(places))
    , m_mover(m_devices)
{
}

SplitBackend::~SplitBackend() = default;

std::string SplitBackend::name() const
{
    std::string all;
    for (const auto &device : m_devices)
        all += (all.empty() ? "" : " and ") + device->name();
    return all;
}

uint32_t SplitBackend::threads() const
{
    uint32_t most = 1;
    for (const auto &device : m_devices)
        most = std::max(most, device->threads());
    return most;
}

bool SplitBackend::readsInPlace() const
{
    return std::ranges::any_of(m_devices, [](const auto &d) { return d->readsInPlace(); });
}

uint32_t SplitBackend::placeFor(const gguf::TensorInfo &tensor, Use use) const
{
    return m_only ? *m_only : placeOf(m_places, tensor.name, use);
}

// --- memory ------------------------------------------------------------------------------------

base::Result<std::unique_ptr<Buffer>> SplitBackend::allocate(uint32_t rows, uint32_t width)
{
    return std::unique_ptr<Buffer>(std::make_unique<SplitBuffer>(rows, width));
}

base::Result<std::unique_ptr<Buffer>> SplitBackend::loadVector(const gguf::TensorInfo &tensor)
{
    const uint32_t device = placeFor(tensor, Use::Vector);
    auto inner = m_devices[device]->loadVector(tensor);
    if (!inner)
        return inner.error();
    const uint32_t rows = (*inner)->rows();
    const uint32_t width = (*inner)->width();
    auto buffer = std::make_unique<SplitBuffer>(rows, width);
    buffer->setCopy(device, std::move(*inner));
    buffer->setHolder({buffer.get(), 0, rows, width}, device);
    return std::unique_ptr<Buffer>(std::move(buffer));
}

base::Result<std::unique_ptr<Matrix>>
SplitBackend::loadMatrix(const gguf::TensorInfo &tensor, uint64_t firstRow, uint64_t rows)
{
    const uint32_t device = placeFor(tensor, Use::Matrix);
    return wrapped(device, m_devices[device]->loadMatrix(tensor, firstRow, rows));
}

base::Result<std::unique_ptr<Matrix>> SplitBackend::loadTable(const gguf::TensorInfo &tensor)
{
    const uint32_t device = placeFor(tensor, Use::Table);
    return wrapped(device, m_devices[device]->loadTable(tensor));
}

base::Result<std::unique_ptr<KvLayer>> SplitBackend::makeKv(const KvShape &shape)
{
    const uint32_t device =
        shape.layer < m_places.layers.size() ? m_places.layers[shape.layer].kv : m_places.others;
    auto inner = m_devices[device]->makeKv(shape);
    if (!inner)
        return inner.error();
    return std::unique_ptr<KvLayer>(std::make_unique<SplitKv>(device, std::move(*inner)));
}

void SplitBackend::read(const Tensor &from, std::span<float> to)
{
    computeWaiting();
    m_mover.read(from, to);
}

// Beside what the buffer holds already.
void SplitBackend::write(std::span<const float> from, const Tensor &to)
{
    computeWaiting();
    const SplitBuffer &buffer = bufferOf(to);
    const uint32_t device = buffer.isWritten() ? buffer.home() : m_places.others;
    const Tensor there = m_mover.output(to, device);
    if (!m_mover.failed())
        m_devices[device]->write(from, there);
}

base::Result<void> SplitBackend::finish()
{
    computeWaiting();
    std::optional<base::Error> failure = m_mover.takeFailure();
    for (const auto &device : m_devices) {
        if (auto done = device->finish(); !done && !failure)
            failure = done.error();
    }
    m_mover.distrustCopies(failure.has_value());
    return failure ? base::Result<void>(std::move(*failure)) : base::Result<void>();
}

// --- operations
// -----------------------------------------------------------------------------------

void SplitBackend::embed(const Matrix &table,
                         std::span<const uint32_t> ids,
                         float scale,
                         const Tensor &out)
{
    computeWaiting();
    const uint32_t device = deviceOf(table);
    const Tensor rows{out.buffer, out.firstRow, static_cast<uint32_t>(ids.size()), out.width};
    const Tensor there = m_mover.output(rows, device);
    if (!m_mover.failed())
        m_devices[device]->embed(matrixOf(table).inner(), ids, scale, there);
}

void SplitBackend::mixPerLayerInputs(const Tensor &ple,
                                     const Tensor &rows,
                                     const Buffer &weight,
                                     uint32_t chunk,
                                     float projectionScale,
                                     float eps)
{
    computeWaiting();
    const uint32_t device = bufferOf(ple).home();
    const Tensor looked = m_mover.input(rows, device);
    const Buffer *norm = m_mover.vector(&weight, device);
    const Tensor mixed = m_mover.change(ple, device);
    if (!m_mover.failed())
        m_devices[device]->mixPerLayerInputs(mixed, looked, *norm, chunk, projectionScale, eps);
}

void SplitBackend::normMatmul(const Tensor &x,
                              const Buffer *norm,
                              float eps,
                              std::span<const Matrix *const> weights,
                              std::span<const Tensor> out)
{
    // One after the other where they are on several devices, which a layer's never are.
    for (size_t first = 0; first < weights.size();) {
        const uint32_t device = deviceOf(*weights[first]);
        if (weights.size() > 1 || !goesBeside(x, out[first], device))
            computeWaiting();
        const Tensor in = m_mover.input(x, device);
        const Buffer *factors = m_mover.vector(norm, device);
        std::vector<const Matrix *> matrices;
        std::vector<Tensor> results;
        for (; first < weights.size() && deviceOf(*weights[first]) == device; ++first) {
            matrices.push_back(&matrixOf(*weights[first]).inner());
            results.push_back(m_mover.output(out[first], device));
        }
        if (!m_mover.failed())
            m_devices[device]->normMatmul(in, factors, eps, matrices, results);
    }
}

void SplitBackend::matmulAddNormed(const Tensor &in,
                                   const Matrix &weight,
                                   const Buffer &norm,
                                   float eps,
                                   float scale,
                                   const Tensor &x)
{
    computeWaiting();
    const uint32_t device = deviceOf(weight);
    const Tensor rows = m_mover.input(in, device);
    const Buffer *factors = m_mover.vector(&norm, device);
    const Tensor sum = m_mover.change(x, device);
    if (!m_mover.failed())
        m_devices[device]->matmulAddNormed(rows, matrixOf(weight).inner(), *factors, eps, scale,
                                           sum);
}

void SplitBackend::normGeglu(const Tensor &x,
                             const Buffer &norm,
                             float eps,
                             const Matrix &gate,
                             const Matrix &up,
                             const Tensor &out)
{
    const uint32_t device = deviceOf(gate);
    if (!goesBeside(x, out, device))
        computeWaiting();
    const Tensor rows = m_mover.input(x, device);
    const Buffer *factors = m_mover.vector(&norm, device);
    const Tensor inner = m_mover.output(out, device);
    if (!m_mover.failed())
        m_devices[device]->normGeglu(rows, *factors, eps, matrixOf(gate).inner(),
                                     matrixOf(up).inner(), inner);
}

void SplitBackend::perLayerGate(
    const Tensor &x, const Matrix &gate, const Tensor &ple, uint32_t layer, const Tensor &out)
{
    computeWaiting();
    const uint32_t device = deviceOf(gate);
    const Tensor rows = m_mover.input(x, device);
    const Tensor inputs = m_mover.input(ple, device);
    const Tensor gated = m_mover.output(out, device);
    if (!m_mover.failed())
        m_devices[device]->perLayerGate(rows, matrixOf(gate).inner(), inputs, layer, gated);
}

void SplitBackend::moe(const Tensor &x, const MoeWeights &weights, const Tensor &out)
{
    computeWaiting();
    const uint32_t device = deviceOf(*weights.gate.front());
    if (m_mover.beginInput(x, device))
        m_waiting = Waiting{x, &weights, out};
    else
        mixExperts(m_mover.input(x, device), weights, out);
}

void SplitBackend::computeWaiting()
{
    if (!m_waiting)
        return;
    const Waiting waiting = *std::exchange(m_waiting, std::nullopt);
    const uint32_t device = deviceOf(*waiting.weights->gate.front());
    mixExperts(m_mover.endInput(waiting.x, device), *waiting.weights, waiting.out);
}

// Whether a product can be queued while experts wait: it touches nothing of theirs, and moves
// nothing.
bool SplitBackend::goesBeside(const Tensor &in, const Tensor &out, uint32_t device) const
{
    return !m_waiting
        || (device == bufferOf(m_waiting->x).home() && in.buffer != m_waiting->out.buffer
            && out.buffer != m_waiting->out.buffer && out.buffer != m_waiting->x.buffer
            && m_mover.isOn(in, device));
}

void SplitBackend::mixExperts(const Tensor &rows, const MoeWeights &weights, const Tensor &out)
{
    const uint32_t device = deviceOf(*weights.gate.front());
    m_experts.routerScale = m_mover.vector(weights.routerScale, device);
    m_experts.router = &matrixOf(*weights.router).inner();
    unwrap(weights.gate, m_experts.gate);
    unwrap(weights.up, m_experts.up);
    unwrap(weights.down, m_experts.down);
    m_experts.expertScale = m_mover.vector(weights.expertScale, device);
    m_experts.inputNorm = m_mover.vector(weights.inputNorm, device);
    m_experts.active = weights.active;
    m_experts.eps = weights.eps;
    const Tensor mixed = m_mover.output(out, device);
    if (!m_mover.failed())
        m_devices[device]->moe(rows, m_experts, mixed);
}

void SplitBackend::addNormedSum(const Tensor &a,
                                const Buffer &normA,
                                const Tensor &b,
                                const Buffer &normB,
                                const Buffer &norm,
                                float eps,
                                const Tensor &x)
{
    computeWaiting();
    const uint32_t device = bufferOf(x).home();
    const Tensor one = m_mover.input(a, device);
    const Tensor other = m_mover.input(b, device);
    const Buffer *factorsA = m_mover.vector(&normA, device);
    const Buffer *factorsB = m_mover.vector(&normB, device);
    const Buffer *factors = m_mover.vector(&norm, device);
    const Tensor sum = m_mover.change(x, device);
    if (!m_mover.failed())
        m_devices[device]->addNormedSum(one, *factorsA, other, *factorsB, *factors, eps, sum);
}

// Cheaper to compute on each device than to bring there.
void SplitBackend::ropeTable(const RopeSpec &spec, uint32_t firstPosition, const Tensor &table)
{
    computeWaiting();
    for (uint32_t device = 0; device < m_devices.size(); ++device) {
        RopeSpec there = spec;
        there.frequencyFactors = m_mover.vector(spec.frequencyFactors, device);
        const Tensor turns = m_mover.output(table, device);
        if (!m_mover.failed())
            m_devices[device]->ropeTable(there, firstPosition, turns);
    }
    for (uint32_t device = 0; device < m_devices.size() && !m_mover.failed(); ++device)
        bufferOf(table).addHolder(table.firstRow, table.rows, device);
}

void SplitBackend::finishQkv(const Tensor &q,
                             const Tensor *k,
                             const Tensor *v,
                             const QkvSpec &spec,
                             const Tensor &ropeTable,
                             KvLayer *kv,
                             uint32_t firstPosition)
{
    computeWaiting();
    auto *store = static_cast<SplitKv *>(kv);
    const uint32_t device = store ? store->device() : bufferOf(q).home();
    QkvSpec there = spec;
    there.qNorm = m_mover.vector(spec.qNorm, device);
    there.kNorm = m_mover.vector(spec.kNorm, device);
    const Tensor turns = m_mover.input(ropeTable, device);
    const Tensor query = m_mover.change(q, device);
    const Tensor key = k ? m_mover.change(*k, device) : Tensor();
    const Tensor value = v ? m_mover.change(*v, device) : Tensor();
    if (!m_mover.failed())
        m_devices[device]->finishQkv(query, k ? &key : nullptr, v ? &value : nullptr, there, turns,
                                     store ? &store->inner() : nullptr, firstPosition);
}

void SplitBackend::attention(const Tensor &q,
                             const AttentionSpec &spec,
                             const KvLayer &kv,
                             const Tensor &out)
{
    computeWaiting();
    const auto &store = static_cast<const SplitKv &>(kv);
    const Tensor query = m_mover.input(q, store.device());
    const Tensor attended = m_mover.output(out, store.device());
    if (!m_mover.failed())
        m_devices[store.device()]->attention(query, spec, store.inner(), attended);
}

void SplitBackend::scale(const Tensor &x, float factor)
{
    computeWaiting();
    const uint32_t device = bufferOf(x).home();
    const Tensor there = m_mover.change(x, device);
    if (!m_mover.failed())
        m_devices[device]->scale(there, factor);
}

void SplitBackend::logits(const Tensor &x,
                          const Buffer &norm,
                          float eps,
                          const Matrix &head,
                          float cap,
                          const Tensor &out)
{
    computeWaiting();
    const uint32_t device = deviceOf(head);
    const Tensor rows = m_mover.input(x, device);
    const Buffer *factors = m_mover.vector(&norm, device);
    const Tensor scores = m_mover.output(out, device);
    if (!m_mover.failed())
        m_devices[device]->logits(rows, *factors, eps, matrixOf(head).inner(), cap, scores);
}

void SplitBackend::topK(const Tensor &row, uint32_t k, std::vector<base::Scored> &best)
{
    computeWaiting();
    const uint32_t device = bufferOf(row).home();
    const Tensor there = m_mover.input(row, device);
    if (!m_mover.failed())
        m_devices[device]->topK(there, k, best);
}

bool SplitBackend::findsTopK(uint32_t k) const
{
    return m_devices[m_places.outputs]->findsTopK(k);
}

} // namespace engine::compute::split
