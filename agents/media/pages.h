// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media/attachment.h"

#include <optional>

// The pages of a PDF: which go with a message, and as what.
namespace agents::media {

constexpr int kMostPictures = 64; // of a document's pages: more than any context holds
constexpr int kMostFigures =
    8; // shown unasked beside their text: each costs as much as a page of it

// As chosen, else as what suits it: a picture where the page has no text of its own, both where it
// shows much beside its text.
PageForm pageFormOf(const Attachment &attachment, int page);
QList<int> picturedPages(const Attachment &attachment); // in order, kMostPictures at most

// A page of 1 to pageCount in that form. Page 0: all that go; as text those that have some, as
// pictures kMostPictures at most, as both what suits each.
AttachmentChoice withPage(const Attachment &attachment, int page, PageForm form);
// Whether some go as pictures only: a model that does not see knows nothing of them.
bool needsSight(const Attachment &attachment);
// These pages as they were, or as suits them, and no others.
AttachmentChoice withPages(const Attachment &attachment, const QList<int> &pages);

// "2-4, 7" of a document with that many pages; empty: all. None: it cannot be read so.
std::optional<QList<int>> pagesIn(const QString &words, int pageCount);
QString pageWords(const Attachment &attachment); // the pages that go, the same way; empty: all

// A document's text without the pages that go as pictures or not at all.
QString chosenText(const Attachment &attachment);

} // namespace agents::media
