// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

namespace app {

// A piece of a document as it is shown.
struct ViewedPiece {
    QString place; // "page 3"; empty: it goes on from the piece before
    QString text;
    qsizetype markFrom = -1; // in `text`; -1: nothing is marked
    qsizetype markTo = -1;
};

// A document in pieces that are short enough to be drawn one by one. The passage is marked where it
// stands, in the section of that place if it stands there; without a passage the piece with that
// place is marked as a whole.
QList<ViewedPiece>
viewedText(const agents::documents::Document &document, int place, const QString &passage);

} // namespace app
