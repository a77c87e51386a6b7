// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/compute/attention_spec.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace engine::compute {

// Keys and values of one layer, by position. Sliding layers are a ring: position p is in slot
// p % capacity. Global layers grow in pages on reserve().
class KvLayer
{
public:
    explicit KvLayer(const KvShape &shape)
        : m_shape(shape)
    {
    }
    virtual ~KvLayer() = default;
    const KvShape &shape() const { return m_shape; }
    // Global layers: makes room for positions [0, positions).
    virtual base::Result<void> reserve(uint32_t positions) = 0;
    virtual base::Result<std::unique_ptr<KvLayer>> copy() const = 0; // for Session::fork
    virtual uint64_t bytes() const = 0;

    // What the layer holds for some positions, as the device keeps it, for checkpoints and
    // snapshots. positionBytes() 0: the device cannot, and neither is called. Room was reserved.
    virtual uint64_t positionBytes() const { return 0; }
    virtual base::Result<void> readPositions(const PositionRange &, std::span<std::byte>) const
    {
        return base::Error{base::ErrorCode::Unsupported,
                           "This device cannot hand out a conversation's state."};
    }
    virtual base::Result<void> writePositions(const PositionRange &, std::span<const std::byte>)
    {
        return base::Error{base::ErrorCode::Unsupported,
                           "This device cannot take over a conversation's state."};
    }

private:
    KvShape m_shape;
};

} // namespace engine::compute
