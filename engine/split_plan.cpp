// SPDX-License-Identifier: Apache-2.0
#include "engine/split_plan.h"

#include "engine/model/gemma_decoder.h"
#include "engine/model/kv_cache.h"
#include "engine/session.h"

#include <algorithm>
#include <map>
#include <utility>

namespace engine {

namespace {

    using gguf::TensorInfo;
    using model::LayerTensors;

    // Nothing when one of them is of a type that the device does not know.
    std::optional<uint64_t> sumOf(std::initializer_list<const TensorInfo *> matrices,
                                  const BytesOf &bytesOf)
    {
        uint64_t sum = 0;
        for (const TensorInfo *tensor : matrices) {
            if (!tensor)
                continue;
            const auto bytes = bytesOf(*tensor);
            if (!bytes)
                return std::nullopt;
            sum += *bytes;
        }
        return sum;
    }

    // Fills the devices one after the other. A local variable of planSplit().
    class Planner final
    {
    public:
        Planner(const model::GemmaConfig &config,
                const PartBytes &parts,
                const SplitRequest &request)
            : m_config(config)
            , m_parts(parts)
            , m_request(request)
            , m_left(request.memory)
            , m_taken(request.memory.size())
        {
            const SessionOptions session;
            m_sizes = {.context = request.context,
                       .batch = session.batchSize,
                       .rewind = session.rewindTokens,
                       .precision = request.precision};
            m_plan.processor = static_cast<uint32_t>(request.memory.size());
            m_plan.layers = static_cast<uint32_t>(config.layers.size());
            m_plan.hasExperts = config.experts > 0;
            const compute::split::LayerPlaces onProcessor{m_plan.processor, m_plan.processor,
                                                          m_plan.processor};
            m_plan.places = {.layers = {config.layers.size(), onProcessor},
                             .inputs = m_plan.processor,
                             .outputs = m_plan.processor,
                             .others = m_plan.processor};
        }

        SplitPlan plan()
        {
            sumUp();
            if (m_left.empty() || m_request.layers == 0U)
                return std::move(m_plan);
            const uint64_t scratch = model::scratchBytes(m_config, m_sizes.batch);
            for (uint64_t &left : m_left)
                left -= std::min(left, scratch);
            placeLayers();
            placeHead();
            placeExperts();
            placeKv();
            m_plan.places.inputs = m_plan.places.layers.front().weights;
            return std::move(m_plan);
        }

    private:
        uint64_t kvBytes(size_t layer) const
        {
            if (!m_config.makesKv(layer))
                return 0;
            const auto shape = model::kvShape(m_config, layer, m_sizes);
            return compute::kvPositionBytes(shape) * shape.capacity;
        }
        // Whether layers that make none read this one's keys and values.
        bool isShared(size_t layer) const
        {
            for (size_t i = m_config.firstSharing; i < m_config.layers.size(); ++i) {
                if (m_config.layers[i].kvLayer == layer)
                    return true;
            }
            return false;
        }
        uint64_t sharedKvBytes() const
        {
            uint64_t sum = 0;
            for (size_t i = 0; i < m_config.firstSharing; ++i)
                sum += isShared(i) ? kvBytes(i) : 0;
            return sum;
        }

        void sumUp()
        {
            m_plan.need = model::scratchBytes(m_config, m_sizes.batch) + m_request.besides
                + m_parts.head.value_or(0) + m_parts.perLayerProjection;
            for (size_t i = 0; i < m_config.layers.size(); ++i) {
                const PartBytes::Layer &layer = m_parts.layers[i];
                m_plan.need += layer.dense.value_or(0) + layer.experts.value_or(0) + kvBytes(i);
            }
        }

        bool takeFrom(uint32_t device, uint64_t bytes, bool must)
        {
            if (bytes > m_left[device] && !must)
                return false;
            m_left[device] -= std::min(bytes, m_left[device]);
            m_plan.taken += bytes;
            m_taken[device] += bytes;
            m_plan.mostTaken = std::max(m_plan.mostTaken, m_taken[device]);
            return true;
        }

        // That of the last layer: the first one that has room for it, and for what goes with it.
        uint32_t firstDevice() const
        {
            const uint64_t bytes = m_request.besides + sharedKvBytes()
                + m_parts.layers.back().dense.value_or(0) + kvBytes(m_config.layers.size() - 1);
            const auto found =
                std::ranges::find_if(m_left, [bytes](uint64_t left) { return left >= bytes; });
            return found == m_left.end() ? 0 : static_cast<uint32_t>(found - m_left.begin());
        }

        // From the last one back: those that make no keys and values stay with those that they
        // read.
        void placeLayers()
        {
            const bool must = m_request.layers.has_value();
            const uint32_t most = std::min(m_request.layers.value_or(m_plan.layers), m_plan.layers);
            const auto last = static_cast<uint32_t>(m_left.size() - 1);
            uint32_t device = firstDevice();
            // What the last layers read, and the drafter, are there as soon as one of them is.
            m_left[device] -= std::min(m_left[device], m_request.besides + sharedKvBytes());
            for (uint32_t i = m_plan.layers; i-- > m_plan.layers - most;) {
                auto bytes = m_parts.layers[i].dense;
                if (!bytes)
                    break;
                if (!isShared(i))
                    *bytes += kvBytes(i);
                if (i == 0)
                    *bytes += m_parts.perLayerProjection;
                while (device < last && *bytes > m_left[device])
                    ++device;
                if (!takeFrom(device, *bytes, must))
                    break;
                m_plan.places.layers[i] = {device, m_plan.processor, device};
                ++m_plan.onDevices;
            }
        }

        // After the layers: a prompt's tokens go through these, but only the last through the head.
        void placeHead()
        {
            const auto bytes = m_parts.head;
            const bool must = m_request.layers && *m_request.layers >= m_plan.layers;
            if (m_plan.onDevices == 0 || !bytes)
                return;
            for (uint32_t device = 0; device < m_plan.processor && !m_plan.headOnDevice; ++device) {
                m_plan.headOnDevice = takeFrom(device, *bytes, must);
                if (m_plan.headOnDevice)
                    m_plan.places.outputs = device;
            }
        }

        void placeExperts()
        {
            for (size_t i = m_config.layers.size(); i-- > 0;) {
                auto &place = m_plan.places.layers[i];
                const auto bytes = m_plan.hasExperts ? m_parts.layers[i].experts : 0;
                if (place.weights == m_plan.processor || !bytes)
                    continue;
                // Rows cross for other devices' experts, as they do for the processor's.
                std::vector<uint32_t> devices{place.weights};
                for (uint32_t device = 0; device < m_plan.processor; ++device)
                    devices.push_back(device);
                const auto found = std::ranges::find_if(
                    devices, [&](uint32_t device) { return takeFrom(device, *bytes, false); });
                if (found == devices.end())
                    continue;
                place.experts = *found;
                m_plan.expertsOnDevices += m_plan.hasExperts ? 1 : 0;
            }
        }

        void placeKv()
        {
            std::vector<std::map<uint32_t, uint32_t>> readers(m_config.layers.size());
            for (size_t i = 0; i < m_config.layers.size(); ++i)
                ++readers[m_config.layers[i].kvLayer][m_plan.places.layers[i].weights];
            for (size_t i = 0; i < m_config.firstSharing; ++i) {
                if (readers[i].empty())
                    continue;
                const auto most = std::ranges::max_element(
                    readers[i], {}, [](const auto &place) { return place.second; });
                m_plan.places.layers[i].kv = most->first;
            }
        }

        const model::GemmaConfig &m_config;
        const PartBytes &m_parts;
        const SplitRequest &m_request;
        std::vector<uint64_t> m_left; // bytes, of each device
        std::vector<uint64_t> m_taken; // the same
        model::KvSizes m_sizes;
        SplitPlan m_plan;
    };

} // namespace

bool SplitPlan::isWhole() const
{
    return headOnDevice && places.inputs == 0 && places.outputs == 0
        && std::ranges::all_of(places.layers, [](const compute::split::LayerPlaces &layer) {
               return layer == compute::split::LayerPlaces{0, 0, 0};
           });
}

bool SplitPlan::needsProcessor() const
{
    return places.outputs == processor
        || std::ranges::any_of(places.layers, [this](const compute::split::LayerPlaces &layer) {
               return layer.weights == processor || layer.experts == processor;
           });
}

PartBytes partBytes(const model::GemmaTensors &tensors, const BytesOf &bytesOf)
{
    PartBytes parts;
    for (const LayerTensors &t : tensors.layers) {
        parts.layers.push_back(
            {.dense =
                 sumOf({t.q, t.k, t.v, t.attnOutput, t.gate, t.up, t.down, t.pleGate, t.pleProj},
                       bytesOf),
             .experts = sumOf(
                 {t.router, t.gateUpExperts, t.gateExperts, t.upExperts, t.downExperts}, bytesOf)});
    }
    parts.head = sumOf({tensors.head}, bytesOf);
    parts.perLayerProjection = sumOf({tensors.pleProjection}, bytesOf).value_or(0);
    return parts;
}

SplitPlan planSplit(const model::GemmaConfig &config,
                    const model::GemmaTensors &tensors,
                    const SplitRequest &request)
{
    return planSplit(config, partBytes(tensors, request.bytesOf), request);
}

SplitPlan
planSplit(const model::GemmaConfig &config, const PartBytes &parts, const SplitRequest &request)
{
    return Planner(config, parts, request).plan();
}

std::string describeShare(const SplitPlan &plan)
{
    std::string text =
        std::to_string(plan.onDevices) + " of " + std::to_string(plan.layers) + " layers";
    if (!plan.hasExperts || plan.onDevices == 0)
        return text;
    if (plan.expertsOnDevices == 0)
        return text + " without their experts";
    if (plan.expertsOnDevices < plan.onDevices)
        text += " and the experts of " + std::to_string(plan.expertsOnDevices) + " of them";
    return text;
}

} // namespace engine
