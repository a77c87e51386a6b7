// SPDX-License-Identifier: Apache-2.0
#include "engine/model/drafter.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>
#include <utility>

namespace engine::model {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;
    using compute::Buffer;
    using compute::Matrix;
    using compute::Tensor;

    constexpr uint32_t kClusters = 32; // scored for a guess, unless the file says otherwise

    Tensor whole(const VectorPtr &buffer)
    {
        return {buffer.get(), 0, buffer->rows(), buffer->width()};
    }

    Tensor narrow(const VectorPtr &buffer, uint32_t width)
    {
        return {buffer.get(), 0, 1, width};
    }

    // Numbers that are none would be in no order.
    void forbidNan(std::span<float> values)
    {
        for (float &value : values) {
            if (std::isnan(value))
                value = std::numeric_limits<float>::lowest();
        }
    }

    size_t largest(std::span<const float> values)
    {
        return static_cast<size_t>(std::ranges::max_element(values) - values.begin());
    }

    // The rows of `table` in the order of `rows`.
    std::vector<std::byte> gathered(const gguf::TensorInfo &table, std::span<const int32_t> rows)
    {
        const size_t bytes = table.data.size() / table.rows();
        std::vector<std::byte> result(bytes * rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            std::memcpy(result.data() + i * bytes,
                        table.data.data() + static_cast<size_t>(rows[i]) * bytes, bytes);
        return result;
    }

} // namespace

struct Drafter::Parts {
    Parts(gguf::GgufFile open, const DrafterTarget &model)
        : file(std::move(open))
        , target(model)
    {
    }

    gguf::GgufFile file;
    DrafterTarget target;
    GemmaConfig config;
    GemmaWeights weights;
    MatrixPtr before, after;
    MatrixPtr centroids; // null: every token is scored
    std::vector<MatrixPtr> clusters; // tokens' rows of the head, by cluster
    std::vector<std::vector<std::byte>> rows; // what `clusters` are made of, where it is needed
    std::vector<int32_t> ordering; // the tokens in the order of their clusters
    uint32_t activeClusters = 0;
    std::vector<float> targetNorm; // the target's last norm, which its states have not gone through

    // Intermediate results of one token.
    VectorPtr embedded, input, x, q, attended, inner, next, scores;
    VectorPtr turnsSliding, turnsGlobal;
    std::vector<float> state; // what stands beside the token's embedding, [target's hidden]
    std::vector<float> values; // scratch
};

Drafter::Drafter(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Drafter::~Drafter() = default;

Result<std::unique_ptr<Drafter>>
Drafter::load(gguf::GgufFile file, const DrafterTarget &target, const LoadOptions &options)
{
    auto config = readDrafterConfig(file, target.config);
    if (!config)
        return config.error();
    const auto tensors = locateDrafterTensors(file, *config, target.config.hidden);
    if (!tensors)
        return tensors.error();
    auto weights = loadWeights(tensors->inner, *config, target.backend, options);
    if (!weights)
        return weights.error();
    auto parts = std::make_unique<Parts>(std::move(file), target);
    parts->config = std::move(*config);
    parts->weights = std::move(*weights);
    const std::pair<const gguf::TensorInfo *, MatrixPtr *> matrices[] = {
        {tensors->before, &parts->before},
        {tensors->after, &parts->after},
        {tensors->centroids, &parts->centroids},
    };
    for (const auto &[tensor, matrix] : matrices) {
        if (!tensor)
            continue;
        auto loaded = target.backend.loadMatrix(*tensor, 0, tensor->rows());
        if (!loaded)
            return loaded.error();
        *matrix = std::move(*loaded);
    }
    std::unique_ptr<Drafter> drafter(new Drafter(std::move(parts)));
    if (auto clusters = drafter->loadClusters(*tensors); !clusters)
        return clusters.error();
    if (auto allocated = drafter->allocate(); !allocated)
        return allocated.error();
    return drafter;
}

// The head's rows, gathered so that a cluster's tokens are one matrix.
Result<void> Drafter::loadClusters(const DrafterTensors &tensors)
{
    Parts &parts = *m_parts;
    if (!parts.centroids)
        return {};
    const uint32_t vocabulary = parts.config.vocabulary;
    const uint32_t clusters = parts.centroids->outputs();
    parts.ordering = parts.file.integers("masked_embd_ordering");
    const auto isToken = [vocabulary](int32_t id) {
        return id >= 0 && static_cast<uint32_t>(id) < vocabulary;
    };
    if (!std::ranges::all_of(parts.ordering, isToken)) {
        return Error{ErrorCode::InvalidInput,
                     "“" + parts.file.path().filename().string()
                         + "” sorts tokens that do not exist. The file is damaged; download it "
                           "again."};
    }
    const std::string key = "gemma4-assistant.masked_embedding.top_k";
    const auto active = parts.file.uintValue(key);
    parts.activeClusters =
        static_cast<uint32_t>(std::clamp<uint64_t>(active ? *active : kClusters, 1, clusters));
    const size_t size = vocabulary / clusters;
    for (uint32_t i = 0; i < clusters; ++i) {
        const std::span<const int32_t> tokens(parts.ordering.data() + i * size, size);
        std::vector<std::byte> rows = gathered(*tensors.inner.embedding, tokens);
        gguf::TensorInfo table = *tensors.inner.embedding;
        table.shape = {table.columns(), size};
        table.data = rows;
        auto matrix = parts.target.backend.loadMatrix(table, 0, size);
        if (!matrix)
            return matrix.error();
        parts.clusters.push_back(std::move(*matrix));
        if (parts.target.backend.readsInPlace())
            parts.rows.push_back(std::move(rows)); // moving leaves the bytes where they are
    }
    return {};
}

Result<void> Drafter::allocate()
{
    Parts &parts = *m_parts;
    const GemmaConfig &config = parts.config;
    const uint32_t wide = parts.target.config.hidden;
    const uint32_t clusterSize = parts.clusters.empty() ? 0 : parts.clusters.front()->outputs();
    const uint32_t scores =
        parts.centroids ? std::max(parts.centroids->outputs(), clusterSize) : config.vocabulary;
    const std::pair<VectorPtr *, uint32_t> buffers[] = {
        {&parts.embedded, wide},
        {&parts.input, 2 * wide},
        {&parts.x, config.hidden},
        {&parts.q, config.widestQ()},
        {&parts.attended, config.widestQ()},
        {&parts.inner, config.widestFfn()},
        {&parts.next, wide},
        {&parts.turnsSliding, config.widestHead()},
        {&parts.turnsGlobal, config.widestHead()},
    };
    for (const auto &[buffer, width] : buffers) {
        auto allocated = parts.target.backend.allocate(1, width);
        if (!allocated)
            return allocated.error();
        *buffer = std::move(*allocated);
    }
    // A row for each cluster: results of several products go to rows of their own.
    const uint32_t rows = parts.centroids ? parts.activeClusters : 1;
    auto allocated = parts.target.backend.allocate(rows, scores);
    if (!allocated)
        return allocated.error();
    parts.scores = std::move(*allocated);
    parts.targetNorm.resize(wide);
    parts.target.backend.read(whole(parts.target.weights.outputNorm), parts.targetNorm);
    return parts.target.backend.finish();
}

Result<std::vector<uint32_t>> Drafter::draft(const DraftStart &start, uint32_t most)
{
    Parts &parts = *m_parts;
    // The target's final norm, which the drafter was trained behind.
    const double squares =
        std::inner_product(start.state.begin(), start.state.end(), start.state.begin(), 0.0);
    const double mean = squares / static_cast<double>(start.state.size());
    const auto eps = static_cast<double>(parts.target.config.eps);
    const auto factor = static_cast<float>(1.0 / std::sqrt(mean + eps));
    parts.state.resize(start.state.size());
    for (size_t i = 0; i < parts.state.size(); ++i)
        parts.state[i] = start.state[i] * factor * parts.targetNorm[i];
    // All guesses are made from the newest token's place: that is how drafters are trained.
    turn(start.kv->position());
    std::vector<uint32_t> tokens;
    uint32_t token = start.token;
    while (tokens.size() < most) {
        const auto next = guessNext(token, *start.kv);
        if (!next)
            return next.error();
        token = *next;
        tokens.push_back(token);
    }
    return tokens;
}

void Drafter::turn(uint32_t position)
{
    Parts &parts = *m_parts;
    for (const bool sliding : {true, false}) {
        const auto isKind = [sliding](const LayerConfig &layer) {
            return layer.sliding == sliding;
        };
        const auto layer = std::ranges::find_if(parts.config.layers, isKind);
        if (layer == parts.config.layers.end())
            continue;
        const Buffer *factors = sliding ? nullptr : parts.target.weights.ropeFactors.get();
        const VectorPtr &table = sliding ? parts.turnsSliding : parts.turnsGlobal;
        parts.target.backend.ropeTable(
            {.headDim = layer->headDim,
             .base = sliding ? parts.config.ropeBaseSliding : parts.config.ropeBaseGlobal,
             .frequencyFactors = factors},
            position, narrow(table, layer->headDim));
    }
}

Result<uint32_t> Drafter::guessNext(uint32_t token, KvCache &kv)
{
    Parts &parts = *m_parts;
    if (auto read = readInput(token); !read)
        return read.error();
    for (size_t i = 0; i < parts.config.layers.size(); ++i)
        runLayer(i, kv);
    const Matrix *after = parts.after.get();
    const Tensor next = whole(parts.next);
    parts.target.backend.normMatmul(whole(parts.x), parts.weights.outputNorm.get(),
                                    parts.config.eps, {&after, 1}, {&next, 1});
    auto best = parts.centroids ? bestOfClusters() : bestToken();
    if (best)
        parts.target.backend.read(next, parts.state);
    return best;
}

Result<void> Drafter::readInput(uint32_t token)
{
    Parts &parts = *m_parts;
    compute::Backend &backend = parts.target.backend;
    const uint32_t wide = parts.target.config.hidden;
    backend.embed(*parts.target.weights.embedding, {&token, 1}, std::sqrt(static_cast<float>(wide)),
                  whole(parts.embedded));
    if (auto done = backend.finish(); !done)
        return done;
    parts.values.resize(size_t{2} * wide);
    backend.read(whole(parts.embedded), {parts.values.data(), wide});
    std::ranges::copy(parts.state, parts.values.begin() + wide);
    backend.write(parts.values, whole(parts.input));
    const Matrix *before = parts.before.get();
    const Tensor x = whole(parts.x);
    backend.normMatmul(whole(parts.input), nullptr, parts.config.eps, {&before, 1}, {&x, 1});
    return {};
}

void Drafter::runLayer(size_t index, KvCache &kv)
{
    Parts &parts = *m_parts;
    compute::Backend &backend = parts.target.backend;
    const LayerConfig &layer = parts.config.layers[index];
    const LayerWeights &weights = parts.weights.layers[index];
    const float eps = parts.config.eps;
    const Tensor x = whole(parts.x);
    const Tensor q = narrow(parts.q, layer.qWidth());
    const Tensor attended = narrow(parts.attended, layer.qWidth());
    const Matrix *projection = weights.q.get();
    backend.normMatmul(x, weights.attnNorm.get(), eps, {&projection, 1}, {&q, 1});
    const VectorPtr &table = layer.sliding ? parts.turnsSliding : parts.turnsGlobal;
    backend.finishQkv(q, nullptr, nullptr,
                      {.heads = layer.heads,
                       .kvHeads = layer.kvHeads,
                       .headDim = layer.headDim,
                       .qNorm = weights.qNorm.get(),
                       .kNorm = nullptr,
                       .eps = eps},
                      narrow(table, layer.headDim), nullptr, kv.position());
    // The newest token has no keys and values yet: what is seen ends before it.
    backend.attention(q, {.heads = layer.heads, .firstPosition = kv.position() - 1},
                      *kv.layer(layer.kvLayer), attended);
    backend.matmulAddNormed(attended, *weights.attnOutput, *weights.postAttnNorm, eps, 1.0F, x);
    const Tensor inner = narrow(parts.inner, layer.ffn);
    backend.normGeglu(x, *weights.ffnNorm, eps, *weights.gate, *weights.up, inner);
    backend.matmulAddNormed(inner, *weights.down, *weights.postFfwNorm, eps, weights.outputScale,
                            x);
}

Result<uint32_t> Drafter::bestToken()
{
    Parts &parts = *m_parts;
    compute::Backend &backend = parts.target.backend;
    backend.logits(whole(parts.x), *parts.weights.outputNorm, parts.config.eps, *parts.weights.head,
                   0, whole(parts.scores));
    if (auto done = backend.finish(); !done)
        return done.error();
    parts.values.resize(parts.config.vocabulary);
    backend.read(whole(parts.scores), parts.values);
    forbidNan(parts.values);
    return static_cast<uint32_t>(largest(parts.values));
}

// Scores the clusters, then the tokens of the best ones.
Result<uint32_t> Drafter::bestOfClusters()
{
    Parts &parts = *m_parts;
    compute::Backend &backend = parts.target.backend;
    const uint32_t count = parts.centroids->outputs();
    const uint32_t size = parts.clusters.front()->outputs();
    const Tensor x = whole(parts.x);
    const Matrix *centroids = parts.centroids.get();
    const Tensor clusterScores{parts.scores.get(), 0, 1, count};
    backend.normMatmul(x, parts.weights.outputNorm.get(), parts.config.eps, {&centroids, 1},
                       {&clusterScores, 1});
    if (auto done = backend.finish(); !done)
        return done.error();
    parts.values.resize(count);
    backend.read(clusterScores, parts.values);
    forbidNan(parts.values);
    std::vector<uint32_t> chosen(count);
    std::iota(chosen.begin(), chosen.end(), 0U);
    std::ranges::partial_sort(
        chosen, chosen.begin() + parts.activeClusters,
        [&](uint32_t a, uint32_t b) { return parts.values[a] > parts.values[b]; });
    chosen.resize(parts.activeClusters);
    std::vector<const Matrix *> matrices;
    std::vector<Tensor> results;
    for (uint32_t i = 0; i < parts.activeClusters; ++i) {
        matrices.push_back(parts.clusters[chosen[i]].get());
        results.push_back({parts.scores.get(), i, 1, size});
    }
    backend.normMatmul(x, parts.weights.outputNorm.get(), parts.config.eps, matrices, results);
    if (auto done = backend.finish(); !done)
        return done.error();
    std::vector<float> scores(size_t{size} * parts.activeClusters);
    for (uint32_t i = 0; i < parts.activeClusters; ++i)
        backend.read(results[i], std::span(scores).subspan(size_t{i} * size, size));
    forbidNan(scores);
    const size_t best = largest(scores);
    return static_cast<uint32_t>(parts.ordering[chosen[best / size] * size_t{size} + best % size]);
}

} // namespace engine::model
