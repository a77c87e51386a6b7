// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media/attachment.h"

// What the window says of a PDF's pages. Values; GUI thread for the translated words.
namespace app {

bool arePictures(const agents::media::Attachment &attachment); // every page that goes, without text
bool showsFigures(const agents::media::Attachment &attachment); // some go as both

// "PDF, 3 pages as pictures, 8 of 12 pages with figures also as pictures". Pictures beside a text
// only where the model sees: else they are left out.
QString pagesShown(const agents::media::Attachment &attachment, bool sees);

} // namespace app
