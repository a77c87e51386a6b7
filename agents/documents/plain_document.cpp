// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/plain_document.h"

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

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

    void splitMarkdown(QStringView all, Document &document)
    {
        Section section{.place = Place::Line, .number = 1};
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
                           .heading = heading->text};
                if (document.title.isEmpty())
                    document.title = heading->text;
            }
            section.text += line;
            at = next;
        }
        if (!section.text.isEmpty())
            document.sections.append(section);
    }

} // namespace

Document plainDocument(QString text, FileKind kind, qsizetype most)
{
    const bool isMarkdown = kind == FileKind::Markdown;
    Document document{.format = isMarkdown ? u"Markdown"_s : u"Text"_s};
    if (text.size() > most) {
        text.truncate(most);
        document.notes += u"Only the first %1 million characters were read."_s.arg(most >> 20);
    }
    if (isMarkdown)
        splitMarkdown(text, document);
    else
        document.sections.append({.place = Place::Line, .number = 1, .text = std::move(text)});
    return document;
}

} // namespace agents::documents
