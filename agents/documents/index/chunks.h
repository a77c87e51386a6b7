// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

namespace agents::documents {

// A passage that is found and quoted as one: a section or a part of it, whole paragraphs where
// they are not too long.
struct Chunk {
    Place place = Place::Whole;
    int number = 0; // for Line: the first line of the chunk itself
    QString heading = {};
    QString text = {};
};

inline constexpr qsizetype kChunkCharacters = 1500; // some 350 tokens

QList<Chunk> chunksOf(const Document &document);

} // namespace agents::documents
