// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <optional>
#include <string_view>

namespace agents::loop {

// How the loop asks the model. Blocking; called on the loop's thread, and calls back on it. A
// cancelled reply is one with the reason Cancelled.
class ReplyPort
{
public:
    virtual ~ReplyPort() = default;
    virtual base::Result<ReplyStats>
    reply(const GenerationRequest &request,
          const base::CancelToken &cancel,
          const std::function<void(const ReplyBatch &)> &onBatch) = 0;
    // Of a text, for the model that replied last; nothing where its vocabulary is not known here.
    virtual std::optional<size_t> countTokens(std::string_view text) const = 0;
};

} // namespace agents::loop
