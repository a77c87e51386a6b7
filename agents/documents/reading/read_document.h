// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"
#include "agents/documents/reading/read_context.h"

#include <QByteArrayView>

namespace agents::documents {

// What the file says. Never trusts it: runs in the reader process only (and in tests). Any bytes
// give a document or a sentence.
base::Result<Document> readDocument(QByteArrayView bytes, const ReadContext &context);

// One reader per format; `bytes` are of that kind.
base::Result<Document> readPlainText(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readMarkdown(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readCsv(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readHtml(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readRtf(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readEmail(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readPdf(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readDocx(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readXlsx(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readPptx(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readOdf(QByteArrayView bytes, const ReadContext &context);
base::Result<Document> readEpub(QByteArrayView bytes, const ReadContext &context);

} // namespace agents::documents
