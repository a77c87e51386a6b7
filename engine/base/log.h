// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <string_view>

namespace base {

enum class LogLevel { Info, Warning };

// Where the engine's few log lines go (each fallback says its reason once). Called from any thread.
using LogSink = void (*)(LogLevel level, std::string_view message);

namespace detail {
    inline std::atomic<LogSink> logSink = nullptr;
}

inline void setLogSink(LogSink sink)
{
    detail::logSink.store(sink);
}

inline void log(LogLevel level, std::string_view message)
{
    if (const LogSink sink = detail::logSink.load())
        sink(level, message);
}

} // namespace base
