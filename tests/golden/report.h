// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdio>
#include <span>
#include <string>

namespace golden {

// Largest and root-mean-square distance between two arrays of one length; infinite when they differ
// in length or hold something that is no number.
struct Distance {
    double max = 0.0;
    double rms = 0.0;
};

inline Distance distance(std::span<const float> actual, std::span<const float> expected)
{
    Distance result;
    if (actual.size() != expected.size() || actual.empty())
        return {INFINITY, INFINITY};
    for (size_t i = 0; i < actual.size(); ++i) {
        const double difference = std::abs(static_cast<double>(actual[i]) - static_cast<double>(expected[i]));
        if (!std::isfinite(difference))
            return {INFINITY, INFINITY};
        result.max = std::max(result.max, difference);
        result.rms += difference * difference;
    }
    result.rms = std::sqrt(result.rms / static_cast<double>(actual.size()));
    return result;
}

// Prints one line per case and counts.
class Report
{
public:
    void passed(const std::string &name, const std::string &detail) { line("passed ", name, detail, m_passed); }
    void failed(const std::string &name, const std::string &detail) { line("FAILED ", name, detail, m_failed); }
    void skipped(const std::string &name, const std::string &detail) { line("skipped", name, detail, m_skipped); }
    void check(bool ok, const std::string &name, const std::string &detail)
    {
        ok ? passed(name, detail) : failed(name, detail);
    }

    // 0: every case passed and there was at least one.
    int finish() const
    {
        std::printf("%d passed, %d failed, %d skipped\n", m_passed, m_failed, m_skipped);
        return m_failed == 0 && m_passed > 0 ? 0 : 1;
    }

private:
    static void line(const char *verdict, const std::string &name, const std::string &detail, int &counter)
    {
        ++counter;
        std::printf("%s %-32s %s\n", verdict, name.c_str(), detail.c_str());
        std::fflush(stdout);
    }

    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
};

} // namespace golden
