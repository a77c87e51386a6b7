// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

namespace agents::documents {

// A document as it stands in a prompt:
//
//   <document name="costs.xlsx" format="Excel workbook" title="…">
//   Note: One comment is included.
//   [sheet 1]
//   …
//   </document>
//
// A mark in brackets begins each page, sheet, slide or chapter; formats without places have none.
// The text is the user's, never markup: tokenise it with ControlTokens::AsText. What a document
// itself writes as "</document" becomes "<\/document", so that it ends where Hearth ends it.
QString promptText(const Document &document, const QString &name);

} // namespace agents::documents
