// SPDX-License-Identifier: Apache-2.0
#include "engine/model/rehearsal.h"

#include "engine/model/gemma_decoder.h"

#include <new>
#include <system_error>

namespace engine::model {

namespace {

    // More rows than devices treat as few: what a question has.
    constexpr uint32_t kManyRows = 9;
    // Where devices may begin to share the positions among more of their parts, each time they
    // double.
    constexpr uint32_t kFirstDepth = 128;

    class Rehearsal final
    {
    public:
        Rehearsal(const GemmaConfig &config, const GemmaWeights &weights, compute::Backend &backend)
            : m_decoder(config, weights, backend)
        {
        }

        void
        play(const GemmaConfig &config, compute::Backend &backend, compute::KvPrecision precision)
        {
            auto kv = KvCache::create(
                config, backend,
                {.context = config.context, .batch = kManyRows, .precision = precision});
            if (!kv)
                return;
            compute(**kv, kManyRows, WantedLogits::Last); // a question
            compute(**kv, 1, WantedLogits::Last); // each token of the reply
            for (const uint32_t rows : {2U, 4U, 8U}) // guesses, the rest of a question
                compute(**kv, rows, WantedLogits::All);
            for (uint32_t depth = kFirstDepth; depth < config.context && depth > 0; depth *= 2) {
                (*kv)->commit(depth - (*kv)->position());
                compute(**kv, 1, WantedLogits::Last);
            }
        }

    private:
        void compute(KvCache &kv, uint32_t rows, WantedLogits wanted)
        {
            const std::vector<uint32_t> tokens(rows, 0);
            if (kv.beginWrite(rows))
                static_cast<void>(m_decoder.forward(
                    {.tokens = tokens, .kv = &kv, .wanted = wanted, .enough = 1, .best = &m_best},
                    m_logits));
        }

        GemmaDecoder m_decoder;
        std::vector<float> m_logits;
        std::vector<base::Scored> m_best;
    };

} // namespace

void rehearse(const GemmaTensors &tensors,
              const GemmaConfig &config,
              compute::Backend &device,
              compute::KvPrecision precision)
{
    try {
        const auto backend = device.rehearsal();
        if (!backend)
            return;
        const auto weights = loadWeights(tensors, config, *backend, {});
        if (weights)
            Rehearsal(config, *weights, *backend).play(config, *backend, precision);
    } catch (const std::bad_alloc &) {
        return;
    } catch (const std::system_error &) {
        return;
    }
}

} // namespace engine::model
