// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace engine::model {

// Positions that a conversation may return to, and, once the rings have gone on, what the sliding
// layers held before them. Part of a KvCache.
class KvCheckpoints final
{
public:
    // Shared: forks of a conversation remember the same.
    using Window = std::shared_ptr<const std::vector<std::byte>>;

    struct Checkpoint {
        uint32_t position = 0;
        Window window; // null while the rings hold it
    };

    KvCheckpoints() = default;
    explicit KvCheckpoints(uint32_t most)
        : m_most(most)
    {
    }

    void mark(uint32_t position); // the newest; of too many, the one that helps least goes
    void forgetAfter(uint32_t position);
    uint32_t newest() const { return m_marks.empty() ? 0 : m_marks.back().position; }
    // The last at or before `position` that has its window; null: none.
    const Checkpoint *before(uint32_t position) const;
    uint64_t bytes() const;

    // Asks for the window of every checkpoint without one for which `isLost(position)`; one that
    // gets null is forgotten.
    template<typename IsLost, typename Save>
    void keepLost(IsLost isLost, Save save)
    {
        std::erase_if(m_marks, [&](Checkpoint &mark) {
            if (mark.window || !isLost(mark.position))
                return false;
            mark.window = save(mark.position);
            return !mark.window;
        });
    }

private:
    uint32_t m_most = 0;
    std::vector<Checkpoint> m_marks; // by position
};

} // namespace engine::model
