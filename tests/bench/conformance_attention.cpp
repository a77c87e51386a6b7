// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/conformance.h"

#include <optional>

using namespace engine::compute;

namespace tests {
namespace {

    constexpr uint32_t kFilled = 64; // positions at once

    // A layer's way from Q, K and V to attention, after kStored positions.
    struct Attention {
        static constexpr uint32_t kStored = 1024;
        static constexpr uint32_t kHeads = 8;
        static constexpr uint32_t kDim = 256;

        Attention(Twins &twins, uint32_t tokens, uint32_t window, KvPrecision precision)
            : kv(twins.kv({1, kDim, window, window > 0 ? window + 1024 : 2048, precision}))
            , norm(twins.vector(kDim, 1))
            , q(randomTwin(twins, tokens, kHeads * kDim, 2))
            , k(randomTwin(twins, tokens, kDim, 3))
            , v(randomTwin(twins, tokens, kDim, 4))
            , table(twins.buffer(tokens, kDim))
            , out(twins.buffer(tokens, kHeads * kDim))
        {
            twins.both([&](Backend &backend, auto pick) { turn(backend, pick, kStored); });
        }

        template<typename Pick>
        void turn(Backend &backend, Pick pick, uint32_t position) const
        {
            backend.ropeTable({kDim, 10000.0F, nullptr}, position, whole(pick(table)));
        }
        template<typename Pick>
        void finish(Backend &backend, Pick pick, uint32_t position) const
        {
            const Tensor keys = whole(pick(k));
            const Tensor values = whole(pick(v));
            backend.finishQkv(whole(pick(q)), &keys, &values,
                              {.heads = kHeads,
                               .kvHeads = 1,
                               .headDim = kDim,
                               .qNorm = pick(norm),
                               .kNorm = pick(norm)},
                              whole(pick(table)), pick(kv), position);
        }
        template<typename Pick>
        void attend(Backend &backend, Pick pick, uint32_t position) const
        {
            backend.attention(whole(pick(q)), {.heads = kHeads, .firstPosition = position},
                              *pick(kv), whole(pick(out)));
        }

        Twin<KvLayer> kv;
        Twin<Buffer> norm, q, k, v, table, out;
    };

    // With kStored positions kept; nothing: there is no memory for them.
    std::optional<Attention>
    prepared(Twins &twins, uint32_t tokens, uint32_t window, KvPrecision precision)
    {
        Attention filler(twins, kFilled, window, precision);
        bool done = true;
        twins.both([&](Backend &backend, auto pick) {
            done = pick(filler.kv)->reserve(Attention::kStored + tokens) && done;
            for (uint32_t at = 0; done && at < Attention::kStored; at += kFilled) {
                filler.turn(backend, pick, at);
                filler.finish(backend, pick, at);
            }
        });
        if (!done)
            return std::nullopt;
        Attention layer(twins, tokens, window, precision);
        layer.kv = std::move(filler.kv);
        return layer;
    }

    Cell ropeTable(Twins &twins, uint32_t tokens)
    {
        const Attention layer(twins, tokens, 0, KvPrecision::Half);
        return measured(twins, layer.table, kFloatBound, [&](Backend &backend, auto pick) {
            layer.turn(backend, pick, Attention::kStored);
        });
    }

    Cell finishQkv(Twins &twins, uint32_t tokens)
    {
        const auto layer = prepared(twins, tokens, 0, KvPrecision::Half);
        if (!layer)
            return {HUGE_VAL, 0.0, 0.0};
        return measured(twins, layer->q, kFloatBound, [&](Backend &backend, auto pick) {
            layer->finish(backend, pick, Attention::kStored);
        });
    }

    Cell attention(Twins &twins, uint32_t tokens, uint32_t window, KvPrecision precision)
    {
        const auto layer = prepared(twins, tokens, window, precision);
        if (!layer)
            return {HUGE_VAL, 0.0, 0.0};
        return measured(twins, layer->out, boundOf(precision), [&](Backend &backend, auto pick) {
            layer->finish(backend, pick, Attention::kStored);
            layer->attend(backend, pick, Attention::kStored);
        });
    }

} // namespace

std::vector<Operation> attentionOf(uint32_t tokens)
{
    std::vector<Operation> all;
    const auto add = [&](const char *name, Cell (*measure)(Twins &, uint32_t)) {
        all.push_back(
            {name, [=](Twins &twins, const FastBackend &) { return measure(twins, tokens); }});
    };
    const auto addAttention = [&](const char *name, uint32_t window, KvPrecision precision) {
        all.push_back({name, [=](Twins &twins, const FastBackend &) {
                           return attention(twins, tokens, window, precision);
                       }});
    };
    add("ropeTable", ropeTable);
    add("finishQkv", finishQkv);
    addAttention("finishQkv, attention", 0, KvPrecision::Half);
    addAttention("the same, window of 512", 512, KvPrecision::Half);
    addAttention("the same, in 8 bits", 0, KvPrecision::EightBit);
    return all;
}

} // namespace tests
