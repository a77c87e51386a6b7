// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/quote_source.h"

#include <cstdint>

#include <QList>
#include <QString>

namespace agents::documents {

// What a prompt holds that a reply may quote: the documents of promptText(), whole and page by page
// ("report.pdf", "report.pdf:3", "costs.xlsx:sheet 2"), and the passages of passagesPrompt().
std::vector<QuoteSource> quoteSources(const QString &prompt);

// How to quote from these, in a sentence that stands behind them. Empty: there are none, or the
// model is so small that it knows only the prompts that it was trained on.
QString quoteAdvice(const std::vector<QuoteSource> &sources, uint64_t modelParameters);

// "[report.pdf:3 “the exact words”]" in a reply, or the same without words.
struct Citation {
    QString source;
    QString quote;

    bool operator==(const Citation &) const = default;
};
QList<Citation> citationsIn(const QString &reply);

// Whether the citation is of the source with this name: "a.md:1" does not stand in "a.md:12".
bool isOf(const Citation &citation, const QString &name);

} // namespace agents::documents
