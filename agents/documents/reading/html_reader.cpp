// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/html_converter.h"
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

using namespace Qt::Literals;

namespace agents::documents {

base::Result<Document> readHtml(QByteArrayView bytes, const ReadContext &context)
{
    const auto html = decodeHtml(bytes);
    if (!html)
        return context.damaged(u"it is no text"_s);
    MarkdownBuilder builder(context.limits().characters);
    Seen seen;
    HtmlConverter converter(builder, seen, context);
    converter.convert(*html);
    if (context.isOutOfTime())
        return context.outOfTime();
    Document document = makeDocument(u"Web page"_s, builder, context, seen);
    document.title = converter.title();
    return document;
}

} // namespace agents::documents
