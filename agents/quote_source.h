// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace agents {

// A text that a reply may quote, under the name that citations call it by: "report.pdf:3".
struct QuoteSource {
    std::string name;
    std::string text; // UTF-8

    bool operator==(const QuoteSource &) const = default;
};

// Shared: the texts of whole books, which a request would otherwise copy.
using QuoteSources = std::shared_ptr<const std::vector<QuoteSource>>;

} // namespace agents
