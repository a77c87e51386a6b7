// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/read_document.h"
#include "agents/documents/reading/text_decoding.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    base::Result<QString> textOf(QByteArrayView bytes, const ReadContext &context)
    {
        auto text = decodeText(bytes);
        if (text)
            return std::move(*text);
        return context.unsupported(
            u"holds no text that Hearth can read. If a program made it, export it there as PDF, "
            "DOCX or text."_s);
    }

    // Cuts what is beyond the budget, and says so.
    void limit(QString &text, Document &document, const ReadContext &context)
    {
        const qsizetype most = context.limits().characters;
        if (text.size() <= most)
            return;
        text.truncate(most);
        document.notes += u"Only the first %1 million characters were read."_s.arg(most >> 20);
    }

    struct Heading {
        int level = 0;
        QString text;
    };

    // "## Costs ##" (CommonMark, 4.2)
    std::optional<Heading> headingOf(QStringView line)
    {
        const auto level = static_cast<int>(
            std::ranges::find_if(line, [](QChar c) { return c != u'#'; }) - line.begin());
        if (level < 1 || level > 6 || (level < line.size() && !line[level].isSpace()))
            return std::nullopt;
        QStringView text = line.sliced(level).trimmed();
        while (text.endsWith(u'#'))
            text.chop(1);
        return Heading{.level = level, .text = text.trimmed().toString()};
    }

} // namespace

base::Result<Document> readPlainText(QByteArrayView bytes, const ReadContext &context)
{
    auto text = textOf(bytes, context);
    if (!text)
        return text.error();
    Document document{.format = u"Text"_s};
    limit(*text, document, context);
    document.sections.append({.place = Place::Line, .number = 1, .text = *text});
    return document;
}

base::Result<Document> readMarkdown(QByteArrayView bytes, const ReadContext &context)
{
    auto text = textOf(bytes, context);
    if (!text)
        return text.error();
    Document document{.format = u"Markdown"_s};
    limit(*text, document, context);
    Section section{.place = Place::Line, .number = 1};
    const QStringView all(*text);
    bool isFenced = false;
    int number = 1;
    for (qsizetype at = 0; at < all.size(); ++number) {
        const qsizetype newline = all.indexOf(u'\n', at);
        const qsizetype next = newline < 0 ? all.size() : newline + 1;
        const QStringView line = all.sliced(at, next - at);
        if (line.startsWith(u"```") || line.startsWith(u"~~~"))
            isFenced = !isFenced;
        if (const auto heading = isFenced ? std::nullopt : headingOf(line.trimmed())) {
            if (!section.text.isEmpty())
                document.sections.append(section);
            section = {.place = Place::Line,
                       .number = number,
                       .level = heading->level,
                       .heading = heading->text,
                       .text = {}};
            if (document.title.isEmpty())
                document.title = heading->text;
        }
        section.text += line;
        at = next;
    }
    if (!section.text.isEmpty())
        document.sections.append(section);
    return document;
}

} // namespace agents::documents
