// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compute/backend.h"

#include <optional>
#include <vector>

namespace engine::compute::split {

constexpr uint32_t kMostDevices = 8;

using Devices = std::vector<std::unique_ptr<Backend>>;

// Rows that several devices may hold: a copy on each that needed them, made when it first does, and
// for each row which copies are up to date. Small weights are read only, but move alike: that is
// what is mutable here.
class SplitBuffer final : public Buffer
{
public:
    SplitBuffer(uint32_t rows, uint32_t width)
        : Buffer(rows, width)
    {
    }

    Buffer *copyOn(uint32_t device) const { return m_copies[device].get(); } // null: there is none
    void setCopy(uint32_t device, std::unique_ptr<Buffer> copy) const
    {
        m_copies[device] = std::move(copy);
    }
    uint32_t home() const { return m_home; } // the device that wrote last
    bool isWritten() const { return m_rowWidth > 0; }
    uint32_t rowWidth() const { return m_rowWidth; } // of the tensors that were written
    // The devices that hold a row, a bit for each; 0: it was never written.
    uint8_t holders(uint32_t row) const { return row < m_holders.size() ? m_holders[row] : 0; }
    uint32_t writtenRows() const { return static_cast<uint32_t>(m_holders.size()); }

    // The device has, or the others no longer have, what stands in the rows.
    void addHolder(uint32_t firstRow, uint32_t rows, uint32_t device) const;
    void setHolder(const Tensor &rows, uint32_t device) const;
    // Of a small weight: what was copied to other devices before so many failures counts no more.
    void forgetCopiesBefore(uint32_t failures) const;

private:
    mutable std::unique_ptr<Buffer> m_copies[kMostDevices];
    mutable std::vector<uint8_t> m_holders;
    mutable uint32_t m_rowWidth = 0;
    mutable uint32_t m_home = 0;
    mutable uint32_t m_failures = 0; // when copies were made
};

// A matrix of one of the devices.
class SplitMatrix final : public Matrix
{
public:
    SplitMatrix(uint32_t device, std::unique_ptr<Matrix> inner)
        : Matrix(inner->outputs(), inner->inputs())
        , m_device(device)
        , m_inner(std::move(inner))
    {
    }
    uint32_t device() const { return m_device; }
    const Matrix &inner() const
    {
        m_inner->setInputPrecision(inputPrecision());
        return *m_inner;
    }

private:
    uint32_t m_device;
    std::unique_ptr<Matrix> m_inner;
};

// Keys and values on one of the devices.
class SplitKv final : public KvLayer
{
public:
    SplitKv(uint32_t device, std::unique_ptr<KvLayer> inner)
        : KvLayer(inner->shape())
        , m_device(device)
        , m_inner(std::move(inner))
    {
    }
    uint32_t device() const { return m_device; }
    KvLayer &inner() { return *m_inner; }
    const KvLayer &inner() const { return *m_inner; }

    base::Result<void> reserve(uint32_t positions) override { return m_inner->reserve(positions); }
    base::Result<std::unique_ptr<KvLayer>> copy() const override;
    uint64_t bytes() const override { return m_inner->bytes(); }
    uint64_t positionBytes() const override { return m_inner->positionBytes(); }
    base::Result<void> readPositions(const PositionRange &range,
                                     std::span<std::byte> to) const override
    {
        return m_inner->readPositions(range, to);
    }
    base::Result<void> writePositions(const PositionRange &range,
                                      std::span<const std::byte> from) override
    {
        return m_inner->writePositions(range, from);
    }

private:
    uint32_t m_device;
    std::unique_ptr<KvLayer> m_inner;
};

inline const SplitBuffer &bufferOf(const Tensor &tensor)
{
    return static_cast<const SplitBuffer &>(*tensor.buffer);
}

inline const SplitMatrix &matrixOf(const Matrix &matrix)
{
    return static_cast<const SplitMatrix &>(matrix);
}

// Brings rows to the devices that need them. After a failure nothing more is done until it is
// taken.
class Mover final
{
public:
    explicit Mover(const Devices &devices)
        : m_devices(devices)
    {
    }

    // The tensor on that device: to be read, to be overwritten, or both.
    Tensor input(const Tensor &tensor, uint32_t device);
    Tensor output(const Tensor &tensor, uint32_t device);
    Tensor change(const Tensor &tensor, uint32_t device);
    const Buffer *vector(const Buffer *buffer, uint32_t device); // null stays null

    void read(const Tensor &from, std::span<float> to);

    // input() in two halves: between them the device that has the rows goes on with what it is
    // given, but no rows of its are moved. False, and nothing begun: they are there, or not in one
    // place.
    bool beginInput(const Tensor &tensor, uint32_t device);
    Tensor endInput(const Tensor &tensor, uint32_t device);
    bool isOn(const Tensor &tensor, uint32_t device) const;

    bool failed() const { return m_failure.has_value(); }
    std::optional<base::Error> takeFailure() { return std::exchange(m_failure, std::nullopt); }
    // Where a device failed: what was brought there may never have arrived.
    void distrustCopies(bool failed) { m_failures += failed ? 1 : 0; }

private:
    bool makeCopy(const SplitBuffer &buffer, uint32_t device);
    void bring(const SplitBuffer &buffer, const Tensor &rows, uint32_t device);
    void move(const SplitBuffer &buffer, const Tensor &rows, uint32_t device);

    const Devices &m_devices;
    std::optional<base::Error> m_failure;
    uint32_t m_failures = 0;
    std::vector<float> m_staged;
};

} // namespace engine::compute::split
