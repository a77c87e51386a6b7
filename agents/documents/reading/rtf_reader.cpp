// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/notes.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/rtf_parser.h"

using namespace Qt::Literals;

namespace agents::documents {

base::Result<Document> readRtf(QByteArrayView bytes, const ReadContext &context)
{
    MarkdownBuilder builder(context.limits().characters);
    Seen seen;
    RtfParser parser(bytes, builder, seen, context);
    if (const auto parsed = parser.parse(); !parsed)
        return parsed.error();
    Document document = makeDocument(u"Rich text"_s, builder, context, seen);
    document.title = parser.title();
    return document;
}

} // namespace agents::documents
