// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/plain_document.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    base::Result<Document> read(QByteArrayView bytes, FileKind kind, const ReadContext &context)
    {
        auto text = decodeText(bytes);
        if (text)
            return plainDocument(std::move(*text), kind, context.limits().characters);
        return context.unsupported(
            u"holds no text that Hearth can read. If a program made it, export it there as PDF, "
            "DOCX or text."_s);
    }

} // namespace

base::Result<Document> readPlainText(QByteArrayView bytes, const ReadContext &context)
{
    return read(bytes, FileKind::Text, context);
}

base::Result<Document> readMarkdown(QByteArrayView bytes, const ReadContext &context)
{
    return read(bytes, FileKind::Markdown, context);
}

} // namespace agents::documents
