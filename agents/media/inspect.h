// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_process.h"
#include "agents/media/attachment.h"

namespace agents::media {

// What a file is, what of it goes into a prompt, and how it looks.
struct Inspected {
    Attachment attachment;
    documents::DecodedImage thumbnail; // empty (width 0): there is nothing to see
};

constexpr int kThumbnailSide = 512; // pixels at most

// Reads a document whole; of pictures, sound and video only what is needed to tell what they are
// and cost. Hashes the content. Every error is a sentence that names the file and what to do.
// Blocks (a reader process does the work); any thread. Cancelled once the token is raised.
base::Result<Inspected> inspectFile(const QString &path,
                                    const QString &name,
                                    const documents::ReaderProcess &reader,
                                    const base::CancelToken &cancel,
                                    const std::function<void(documents::ReadProgress)> &progress);

} // namespace agents::media
