// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/read_context.h"

#include <QByteArrayView>
#include <QImage>

namespace agents::documents {

// A page as a picture (pages count from 1) whose longer side has that many pixels; what the page
// leaves open is transparent.
base::Result<QImage>
renderPdfPage(QByteArrayView bytes, int page, int longerSide, const ReadContext &context);

} // namespace agents::documents
