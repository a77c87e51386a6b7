// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/split/storage.h"

#include <algorithm>
#include <bit>
#include <new>
#include <utility>

namespace engine::compute::split {

namespace {

    uint8_t bitOf(uint32_t device)
    {
        return static_cast<uint8_t>(1U << device);
    }

    // Calls visit(rows, holders) for runs of rows that the same devices hold.
    template<typename Visit>
    void forRuns(const SplitBuffer &buffer, const Tensor &rows, const Visit &visit)
    {
        const uint32_t end = rows.firstRow + rows.rows;
        for (uint32_t row = rows.firstRow; row < end;) {
            const uint8_t holders = buffer.holders(row);
            uint32_t next = row + 1;
            while (next < end && buffer.holders(next) == holders)
                ++next;
            visit(Tensor{rows.buffer, row, next - row, rows.width}, holders);
            row = next;
        }
    }

    base::Error outOfMemory()
    {
        return {base::ErrorCode::OutOfMemory,
                "There is not enough memory for intermediate results. Close other programs or "
                "choose a smaller model."};
    }

} // namespace

void SplitBuffer::addHolder(uint32_t firstRow, uint32_t rows, uint32_t device) const
{
    for (uint32_t row = firstRow; row < firstRow + rows; ++row)
        m_holders[row] |= bitOf(device);
}

// Rows of another width lie elsewhere: those of before are overwritten.
void SplitBuffer::setHolder(const Tensor &rows, uint32_t device) const
{
    if (rows.width != m_rowWidth) {
        m_holders.clear();
        m_rowWidth = rows.width;
    }
    const size_t end = size_t{rows.firstRow} + rows.rows;
    if (m_holders.size() < end)
        m_holders.resize(end);
    std::fill(m_holders.begin() + rows.firstRow,
              m_holders.begin() + static_cast<std::ptrdiff_t>(end), bitOf(device));
    m_home = device;
}

void SplitBuffer::forgetCopiesBefore(uint32_t failures) const
{
    if (m_failures != failures)
        std::ranges::fill(m_holders, bitOf(m_home));
    m_failures = failures;
}

base::Result<std::unique_ptr<KvLayer>> SplitKv::copy() const
{
    auto copied = m_inner->copy();
    if (!copied)
        return copied.error();
    return std::unique_ptr<KvLayer>(std::make_unique<SplitKv>(m_device, std::move(*copied)));
}

bool Mover::makeCopy(const SplitBuffer &buffer, uint32_t device)
{
    if (m_failure || buffer.copyOn(device))
        return !m_failure;
    auto made = m_devices[device]->allocate(buffer.rows(), buffer.width());
    if (!made) {
        m_failure = made.error();
        return false;
    }
    buffer.setCopy(device, std::move(*made));
    return true;
}

// From the device that wrote them last, if it still has them.
void Mover::move(const SplitBuffer &buffer, const Tensor &rows, uint32_t device)
{
    if (m_failure)
        return;
    const uint8_t holders = buffer.holders(rows.firstRow);
    const uint32_t source = holders & bitOf(buffer.home())
        ? buffer.home()
        : static_cast<uint32_t>(std::countr_zero(holders));
    Backend &from = *m_devices[source];
    Backend &to = *m_devices[device];
    if (auto done = from.finish(); !done) {
        m_failure = done.error();
        return;
    }
    const Tensor there{buffer.copyOn(source), rows.firstRow, rows.rows, rows.width};
    const Tensor here{buffer.copyOn(device), rows.firstRow, rows.rows, rows.width};
    if (const std::span<float> place = to.inPlace(here); !place.empty()) {
        from.read(there, place);
    } else if (const std::span<const float> values = from.inPlace(there); !values.empty()) {
        to.write(values, here);
    } else {
        m_staged.resize(size_t{rows.rows} * rows.width);
        from.read(there, m_staged);
        to.write(m_staged, here);
    }
    buffer.addHolder(rows.firstRow, rows.rows, device);
}

void Mover::bring(const SplitBuffer &buffer, const Tensor &rows, uint32_t device)
{
    // Read in other rows than it was written in: all of it.
    const Tensor wanted = !buffer.isWritten() || rows.width == buffer.rowWidth()
        ? rows
        : Tensor{rows.buffer, 0, buffer.writtenRows(), buffer.rowWidth()};
    try {
        forRuns(buffer, wanted, [&](const Tensor &run, uint8_t holders) {
            if (holders != 0 && !(holders & bitOf(device)))
                move(buffer, run, device);
        });
    } catch (const std::bad_alloc &) {
        m_failure = outOfMemory();
    }
}

Tensor Mover::input(const Tensor &tensor, uint32_t device)
{
    const SplitBuffer &buffer = bufferOf(tensor);
    if (makeCopy(buffer, device))
        bring(buffer, tensor, device);
    return {buffer.copyOn(device), tensor.firstRow, tensor.rows, tensor.width};
}

Tensor Mover::output(const Tensor &tensor, uint32_t device)
{
    const SplitBuffer &buffer = bufferOf(tensor);
    if (makeCopy(buffer, device)) {
        try {
            buffer.setHolder(tensor, device);
        } catch (const std::bad_alloc &) {
            m_failure = outOfMemory();
        }
    }
    return {buffer.copyOn(device), tensor.firstRow, tensor.rows, tensor.width};
}

Tensor Mover::change(const Tensor &tensor, uint32_t device)
{
    input(tensor, device);
    return output(tensor, device);
}

const Buffer *Mover::vector(const Buffer *buffer, uint32_t device)
{
    if (!buffer)
        return nullptr;
    // Nothing is written but copies of what it holds.
    const Tensor whole{const_cast<Buffer *>(buffer), 0, buffer->rows(), buffer->width()};
    bufferOf(whole).forgetCopiesBefore(m_failures);
    return input(whole, device).buffer;
}

void Mover::read(const Tensor &from, std::span<float> to)
{
    const SplitBuffer &buffer = bufferOf(from);
    if (m_failure || !buffer.copyOn(buffer.home()))
        return;
    input(from, buffer.home());
    if (!m_failure)
        m_devices[buffer.home()]->read(
            {buffer.copyOn(buffer.home()), from.firstRow, from.rows, from.width}, to);
}

bool Mover::isOn(const Tensor &tensor, uint32_t device) const
{
    bool all = bufferOf(tensor).rowWidth() == tensor.width;
    forRuns(bufferOf(tensor), tensor,
            [&](const Tensor &, uint8_t holders) { all = all && (holders & bitOf(device)); });
    return all;
}

bool Mover::beginInput(const Tensor &tensor, uint32_t device)
{
    const SplitBuffer &buffer = bufferOf(tensor);
    const uint32_t source = buffer.home();
    if (source == device || !isOn(tensor, source) || isOn(tensor, device)
        || !makeCopy(buffer, device))
        return false;
    m_devices[source]->beginRead(
        {buffer.copyOn(source), tensor.firstRow, tensor.rows, tensor.width});
    return true;
}

Tensor Mover::endInput(const Tensor &tensor, uint32_t device)
{
    const SplitBuffer &buffer = bufferOf(tensor);
    const Tensor there{buffer.copyOn(buffer.home()), tensor.firstRow, tensor.rows, tensor.width};
    const Tensor here{buffer.copyOn(device), tensor.firstRow, tensor.rows, tensor.width};
    if (m_failure)
        return here;
    try {
        std::span<float> place = m_devices[device]->inPlace(here);
        const bool staged = place.empty();
        if (staged) {
            m_staged.resize(size_t{tensor.rows} * tensor.width);
            place = m_staged;
        }
        if (auto done = m_devices[buffer.home()]->endRead(there, place); !done)
            m_failure = done.error();
        else if (staged)
            m_devices[device]->write(m_staged, here);
        buffer.addHolder(tensor.firstRow, tensor.rows, device);
    } catch (const std::bad_alloc &) {
        m_failure = outOfMemory();
    }
    return here;
}

} // namespace engine::compute::split
