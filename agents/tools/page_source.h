// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <string>

namespace agents::tools {

// A page of the web as text.
struct WebPage {
    std::string address; // where it came from in the end
    std::string text; // UTF-8
    bool isCut = false; // it was longer than what is fetched
};

// Fetches pages. Given by the application, where a process of its own may open connections; nothing
// here can. Blocking; any thread.
class PageSource
{
public:
    virtual ~PageSource() = default;
    // `address` as fetchAddress() gives it. Cancelled once the token is raised.
    virtual base::Result<WebPage> fetch(const std::string &address,
                                        const base::CancelToken &cancel) = 0;
};

} // namespace agents::tools
