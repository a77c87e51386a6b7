// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/conformance.h"

#include <algorithm>
#include <numeric>

using namespace engine::compute;

namespace tests {
namespace {

    constexpr uint32_t kWidth = 1024; // of the residual stream
    constexpr float kEps = 1e-6F;

    void addProducts(std::vector<Operation> &to, uint32_t tokens)
    {
        for (const TensorType type : kAllTypes) {
            const std::string name = "normMatmul " + std::string(engine::gguf::traits(type).name);
            to.push_back({name, [=](Twins &twins, const FastBackend &fast) {
                              const auto weight = twins.matrix(type, kWidth, kWidth, 1);
                              const auto norm = twins.vector(kWidth, 2);
                              const auto x = randomTwin(twins, tokens, kWidth, 3);
                              const auto out = twins.buffer(tokens, kWidth);
                              return measured(twins, out, boundOf(type, fast),
                                              [&](Backend &backend, auto pick) {
                                                  const Matrix *matrix = pick(weight);
                                                  const Tensor result = whole(pick(out));
                                                  backend.normMatmul(whole(pick(x)), pick(norm),
                                                                     kEps, {&matrix, 1},
                                                                     {&result, 1});
                                              });
                          }});
        }
    }

    Cell addNormedProduct(Twins &twins, const FastBackend &fast, uint32_t tokens)
    {
        const auto weight = twins.matrix(TensorType::Q4_K, kWidth, kWidth, 1);
        const auto norm = twins.vector(kWidth, 2);
        const auto in = randomTwin(twins, tokens, kWidth, 3);
        const auto x = randomTwin(twins, tokens, kWidth, 4);
        return measured(twins, x, boundOf(TensorType::Q4_K, fast),
                        [&](Backend &backend, auto pick) {
                            backend.matmulAddNormed(whole(pick(in)), *pick(weight), *pick(norm),
                                                    kEps, 0.7F, whole(pick(x)));
                        });
    }

    Cell geglu(Twins &twins, const FastBackend &fast, uint32_t tokens)
    {
        const auto gate = twins.matrix(TensorType::Q4_K, kWidth, 2 * kWidth, 1);
        const auto up = twins.matrix(TensorType::Q4_K, kWidth, 2 * kWidth, 2);
        const auto norm = twins.vector(kWidth, 3);
        const auto x = randomTwin(twins, tokens, kWidth, 4);
        const auto out = twins.buffer(tokens, 2 * kWidth);
        return measured(twins, out, 2 * boundOf(TensorType::Q4_K, fast),
                        [&](Backend &backend, auto pick) {
                            backend.normGeglu(whole(pick(x)), *pick(norm), kEps, *pick(gate),
                                              *pick(up), whole(pick(out)));
                        });
    }

    Cell perLayerGate(Twins &twins, const FastBackend &fast, uint32_t tokens)
    {
        const auto gate = twins.matrix(TensorType::Q4_K, kWidth, 256, 1);
        const auto x = randomTwin(twins, tokens, kWidth, 2);
        const auto ple = randomTwin(twins, tokens, 35 * 256, 3);
        const auto out = twins.buffer(tokens, 256);
        return measured(twins, out, 2 * boundOf(TensorType::Q4_K, fast),
                        [&](Backend &backend, auto pick) {
                            backend.perLayerGate(whole(pick(x)), *pick(gate), whole(pick(ple)), 7,
                                                 whole(pick(out)));
                        });
    }

    Cell mixPerLayerInputs(Twins &twins, const FastBackend &, uint32_t tokens)
    {
        const auto ple = randomTwin(twins, tokens, 35 * 256, 1);
        const auto rows = randomTwin(twins, tokens, 35 * 256, 2);
        const auto weight = twins.vector(256, 3);
        return measured(twins, ple, kFloatBound, [&](Backend &backend, auto pick) {
            backend.mixPerLayerInputs(whole(pick(ple)), whole(pick(rows)), *pick(weight), 256, 0.3F,
                                      kEps);
        });
    }

    Cell addNormedSum(Twins &twins, const FastBackend &, uint32_t tokens)
    {
        const auto a = randomTwin(twins, tokens, kWidth, 1);
        const auto b = randomTwin(twins, tokens, kWidth, 2);
        const auto x = randomTwin(twins, tokens, kWidth, 3);
        const auto norm = twins.vector(kWidth, 4);
        return measured(twins, x, kFloatBound, [&](Backend &backend, auto pick) {
            backend.addNormedSum(whole(pick(a)), *pick(norm), whole(pick(b)), *pick(norm),
                                 *pick(norm), kEps, whole(pick(x)));
        });
    }

    Cell scale(Twins &twins, const FastBackend &, uint32_t tokens)
    {
        const auto x = randomTwin(twins, tokens, kWidth, 1);
        return measured(twins, x, kFloatBound,
                        [&](Backend &backend, auto pick) { backend.scale(whole(pick(x)), 0.9F); });
    }

    Cell embed(Twins &twins, const FastBackend &, uint32_t tokens)
    {
        const auto table = twins.matrix(TensorType::Q6_K, kWidth, 500, 1);
        const auto out = twins.buffer(tokens, kWidth);
        std::vector<uint32_t> ids(tokens);
        std::iota(ids.begin(), ids.end(), 7U);
        return measured(twins, out, kFloatBound, [&](Backend &backend, auto pick) {
            backend.embed(*pick(table), ids, 1.5F, whole(pick(out)));
        });
    }

    Cell logits(Twins &twins, const FastBackend &fast, uint32_t tokens)
    {
        const auto head = twins.matrix(TensorType::Q6_K, kWidth, 8 * kWidth, 1);
        const auto norm = twins.vector(kWidth, 2);
        const auto x = randomTwin(twins, tokens, kWidth, 3);
        const auto out = twins.buffer(tokens, 8 * kWidth);
        return measured(twins, out, 2 * boundOf(TensorType::Q6_K, fast),
                        [&](Backend &backend, auto pick) {
                            backend.logits(whole(pick(x)), *pick(norm), kEps, *pick(head), 200.0F,
                                           whole(pick(out)));
                        });
    }

    // All of them or none.
    Cell topK(Twins &twins, const FastBackend &, uint32_t)
    {
        constexpr uint32_t kCount = 262'144;
        constexpr uint32_t kBest = 64;
        const auto row = randomTwin(twins, 1, kCount, 1);
        std::vector<base::Scored> expected, best;
        twins.reference().topK(whole(row.reference.get()), kBest, expected);
        const auto find = [&] {
            twins.fast().topK(whole(row.fast.get()), kBest, best);
            static_cast<void>(twins.fast().finish());
        };
        find();
        const bool same =
            std::ranges::equal(expected, best, {}, &base::Scored::index, &base::Scored::index);
        return {same ? 0.0 : 1.0, 0.0, medianMicroseconds(find)};
    }

    Cell experts(Twins &twins, const FastBackend &fast, uint32_t tokens)
    {
        constexpr uint32_t kExperts = 16;
        constexpr uint32_t kInner = 256;
        const auto router = twins.matrix(TensorType::F32, kWidth, kExperts, 1);
        const auto norm = twins.vector(kWidth, 2);
        const auto expertScale = twins.vector(kExperts, 4);
        std::vector<Twin<Matrix>> gate, up, down;
        for (uint32_t e = 0; e < kExperts; ++e) {
            gate.push_back(twins.matrix(TensorType::Q4_K, kWidth, kInner, 10 + e));
            up.push_back(twins.matrix(TensorType::Q4_K, kWidth, kInner, 30 + e));
            down.push_back(twins.matrix(TensorType::Q4_K, kInner, kWidth, 50 + e));
        }
        const auto x = randomTwin(twins, tokens, kWidth, 5);
        const auto out = twins.buffer(tokens, kWidth);
        const auto call = [&](Backend &backend, auto pick) {
            MoeWeights weights{.routerScale = pick(norm),
                               .router = pick(router),
                               .gate = {},
                               .up = {},
                               .down = {},
                               .expertScale = pick(expertScale),
                               .inputNorm = pick(norm),
                               .active = 4};
            for (uint32_t e = 0; e < kExperts; ++e) {
                weights.gate.push_back(pick(gate[e]));
                weights.up.push_back(pick(up[e]));
                weights.down.push_back(pick(down[e]));
            }
            backend.moe(whole(pick(x)), weights, whole(pick(out)));
        };
        return measured(twins, out, 3 * boundOf(TensorType::Q4_K, fast), call);
    }

} // namespace

std::vector<Operation> operationsOf(uint32_t tokens)
{
    std::vector<Operation> all;
    addProducts(all, tokens);
    const auto add = [&](const char *name,
                         Cell (*measure)(Twins &, const FastBackend &, uint32_t)) {
        all.push_back({name, [=](Twins &twins, const FastBackend &fast) {
                           return measure(twins, fast, tokens);
                       }});
    };
    add("matmulAddNormed Q4_K", addNormedProduct);
    add("normGeglu Q4_K", geglu);
    add("perLayerGate Q4_K", perLayerGate);
    add("moe Q4_K", experts);
    add("logits Q6_K", logits);
    add("embed Q6_K", embed);
    add("mixPerLayerInputs", mixPerLayerInputs);
    add("addNormedSum", addNormedSum);
    add("scale", scale);
    if (tokens == 1)
        add("topK 64 of 262144", topK);
    return all;
}

} // namespace tests
