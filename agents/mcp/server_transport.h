// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace agents::mcp {

// Carries messages to a server and back, one line each. One thread at a time.
class ServerTransport
{
public:
    virtual ~ServerTransport() = default;
    virtual base::Result<void> send(const std::string &line) = 0;
    // The next line without its end; nothing when the time is over. Cancelled, or Io when the
    // server has ended.
    virtual base::Result<std::optional<std::string>> receive(std::chrono::milliseconds patience,
                                                             const base::CancelToken &cancel) = 0;
};

} // namespace agents::mcp
