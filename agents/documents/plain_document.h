// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"
#include "agents/documents/file_kind.h"

namespace agents::documents {

// A text that needs no parser as a document: Markdown (FileKind::Markdown) has a section for each
// heading, everything else is one. What is beyond `most` characters is left out, with a note.
Document plainDocument(QString text, FileKind kind, qsizetype most);

} // namespace agents::documents
