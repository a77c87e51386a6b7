// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace golden {

// Prints one line per case and counts. Single thread.
class Report final
{
public:
    void pass(const std::string &name, const std::string &detail);
    void fail(const std::string &name, const std::string &detail);
    void skip(const std::string &name, const std::string &reason);
    // The last line. True when something passed and nothing failed.
    bool finish() const;

private:
    uint32_t m_passed = 0;
    uint32_t m_failed = 0;
    uint32_t m_skipped = 0;
};

} // namespace golden
