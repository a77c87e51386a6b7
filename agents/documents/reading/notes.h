// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"
#include "agents/documents/reading/markdown_builder.h"
#include "agents/documents/reading/read_context.h"

namespace agents::documents {

// What a reader met and did not take over; becomes the document's notes.
struct Seen {
    int pictures = 0;
    int hiddenTexts = 0;
    int deletions = 0; // tracked changes
    int comments = 0;
    QStringList hiddenPlaces; // "sheet 2 “Costs”"

    QStringList notes() const;
};

// The document of what was built: its sections, and a note where it was too long.
Document makeDocument(const QString &format,
                      MarkdownBuilder &builder,
                      const ReadContext &context,
                      const Seen &seen = {});

} // namespace agents::documents
