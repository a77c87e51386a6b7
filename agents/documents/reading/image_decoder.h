// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"
#include "agents/documents/reading/read_context.h"

#include <QByteArrayView>
#include <QImage>

namespace agents::documents {

// The picture in upright sRGB, transparency on white, its longer side at most `longerSide` pixels
// (0: as large as it is). The first of several pictures in a file.
base::Result<DecodedImage>
decodeImage(QByteArrayView bytes, int longerSide, const ReadContext &context);

// Any QImage in that form.
DecodedImage toRgb(QImage image);

} // namespace agents::documents
