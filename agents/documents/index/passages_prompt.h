// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/document_index.h"

namespace agents::documents {

// "notes/trees.md:12", "report.pdf:3" (a page), "costs.xlsx:sheet 2", "letter.docx": how answers
// cite a passage, its file named from the folder.
QString sourceOf(const Passage &passage, const QString &folder);

// As many of the passages, best first, as `most` characters hold.
QList<Passage> fitting(const QList<Passage> &passages, qsizetype most);

// The passages and how to cite them, to stand before the question:
//
//   <passage source="notes/trees.md:12">
//   …
//   </passage>
//
// As with promptText(): the user's text, never markup.
QString passagesPrompt(const QList<Passage> &passages, const QString &folder);

} // namespace agents::documents
