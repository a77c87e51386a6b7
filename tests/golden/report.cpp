// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/report.h"

#include <cstdio>

namespace golden {

namespace {

    void print(const std::string &name, const char *verdict, const std::string &detail)
    {
        std::printf("%s: %s%s%s\n", name.c_str(), verdict, detail.empty() ? "" : ", ",
                    detail.c_str());
        std::fflush(stdout);
    }

} // namespace

void Report::pass(const std::string &name, const std::string &detail)
{
    ++m_passed;
    print(name, "passed", detail);
}

void Report::fail(const std::string &name, const std::string &detail)
{
    ++m_failed;
    print(name, "FAILED", detail);
}

void Report::skip(const std::string &name, const std::string &reason)
{
    ++m_skipped;
    print(name, "skipped", reason);
}

bool Report::finish() const
{
    std::printf("%u passed, %u failed, %u skipped\n", m_passed, m_failed, m_skipped);
    return m_failed == 0 && m_passed > 0;
}

} // namespace golden
