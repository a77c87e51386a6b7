// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/chunks.h"

#include <algorithm>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    // Where the piece that starts at `begin` ends: after a paragraph, else a line, else a word.
    qsizetype endOfPiece(QStringView text, qsizetype begin)
    {
        if (text.size() - begin <= kChunkCharacters)
            return text.size();
        const QStringView window = text.sliced(begin, kChunkCharacters);
        for (const QStringView gap :
             {QStringView(u"\n\n"), QStringView(u"\n"), QStringView(u" ")}) {
            const qsizetype at = window.lastIndexOf(gap);
            if (at > kChunkCharacters / 4)
                return begin + at + gap.size();
        }
        const bool isPair = window.back().isHighSurrogate();
        return begin + kChunkCharacters - (isPair ? 1 : 0);
    }

    bool isBlank(QStringView text)
    {
        return text.trimmed().isEmpty();
    }

} // namespace

QList<Chunk> chunksOf(const Document &document)
{
    QList<Chunk> chunks;
    QString heading;
    for (const Section &section : document.sections) {
        if (!section.heading.isEmpty())
            heading = section.heading;
        const QStringView text(section.text);
        int line = section.number;
        for (qsizetype begin = 0; begin < text.size();) {
            const qsizetype end = endOfPiece(text, begin);
            const QStringView piece = text.sliced(begin, end - begin);
            if (!isBlank(piece))
                chunks.append({.place = section.place,
                               .number = section.place == Place::Line ? line : section.number,
                               .heading = heading,
                               .text = piece.trimmed().toString()});
            line += static_cast<int>(piece.count(u'\n'));
            begin = end;
        }
    }
    return chunks;
}

} // namespace agents::documents
