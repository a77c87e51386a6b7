// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/viewed_text.h"

#include <algorithm>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {

namespace {

    using agents::documents::Document;
    using agents::documents::Place;
    using agents::documents::Section;

    constexpr qsizetype kMostLines = 40; // of a piece
    constexpr qsizetype kMostCharacters = 8000;
    constexpr qsizetype kLongestSearch = 4000; // characters of a passage

    struct Piece {
        Place kind = Place::Whole;
        int number = 0;
        qsizetype lines = 1;
        ViewedPiece shown;
    };

    // Where the next piece of the text begins that starts at `from`: after some lines, or inside a
    // line without an end.
    qsizetype endOfPiece(QStringView text, qsizetype from)
    {
        qsizetype end = from;
        for (qsizetype lines = 0; lines < kMostLines && end < text.size(); ++lines) {
            const qsizetype line = text.indexOf(u'\n', end);
            const qsizetype next = line < 0 ? text.size() : line + 1;
            if (next - from > kMostCharacters)
                return end > from ? end : std::min(text.size(), from + kMostCharacters);
            end = next;
        }
        return end;
    }

    void addPieces(const Section &section, bool isNewPlace, QList<Piece> &pieces)
    {
        qsizetype from = 0;
        int number = section.number;
        do {
            const qsizetype end = endOfPiece(section.text, from);
            Piece piece;
            piece.kind = section.place;
            piece.number = number;
            piece.shown.text = section.text.sliced(from, end - from);
            const qsizetype breaks = piece.shown.text.count(u'\n');
            piece.lines = std::max<qsizetype>(1, breaks);
            if (piece.shown.text.endsWith(u'\n'))
                piece.shown.text.chop(1);
            if (section.place == Place::Line) {
                piece.shown.place = placeName(section.place, number);
                number += static_cast<int>(breaks);
            } else if (from == 0 && isNewPlace) {
                piece.shown.place = placeName(section.place, number);
            }
            pieces.append(piece);
            from = end;
        } while (from < section.text.size());
    }

    bool holds(const Piece &piece, int place)
    {
        return piece.kind == Place::Line
            ? place >= piece.number && place < piece.number + piece.lines
            : piece.number == place;
    }

    // Finds the words whatever stands between them: line breaks and Markdown differ.
    QRegularExpression finderOf(const QString &passage)
    {
        static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
        QStringList words = passage.first(std::min(passage.size(), kLongestSearch))
                                .split(notWord, Qt::SkipEmptyParts);
        return QRegularExpression(words.join(u"[^\\p{L}\\p{N}]+"_s),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    }

    bool mark(Piece &piece, const QRegularExpression &finder)
    {
        const QRegularExpressionMatch match = finder.match(piece.shown.text);
        if (!match.hasMatch() || match.capturedLength() == 0)
            return false;
        piece.shown.markFrom = match.capturedStart();
        piece.shown.markTo = match.capturedEnd();
        return true;
    }

    void markPassage(QList<Piece> &pieces, int place, const QString &passage)
    {
        const QRegularExpression finder = finderOf(passage);
        const bool hasWords = !finder.pattern().isEmpty() && finder.isValid();
        for (Piece &piece : pieces) {
            if (hasWords && holds(piece, place) && mark(piece, finder))
                return;
        }
        for (Piece &piece : pieces) {
            if (hasWords && mark(piece, finder))
                return;
        }
        const auto found = std::ranges::find_if(
            pieces, [place](const Piece &piece) { return place > 0 && holds(piece, place); });
        if (found == pieces.end())
            return;
        qsizetype from = 0;
        for (int line = found->number; found->kind == Place::Line && line < place; ++line)
            from = found->shown.text.indexOf(u'\n', from) + 1;
        const qsizetype lineEnd = found->shown.text.indexOf(u'\n', from);
        found->shown.markFrom = from;
        found->shown.markTo =
            found->kind == Place::Line && lineEnd >= 0 ? lineEnd : found->shown.text.size();
    }

} // namespace

QList<ViewedPiece> viewedText(const Document &document, int place, const QString &passage)
{
    QList<Piece> pieces;
    const Section *before = nullptr;
    for (const Section &section : document.sections) {
        const bool isNewPlace =
            !before || before->place != section.place || before->number != section.number;
        addPieces(section, isNewPlace, pieces);
        before = &section;
    }
    if (place > 0 || !passage.isEmpty())
        markPassage(pieces, place, passage);
    QList<ViewedPiece> shown;
    for (const Piece &piece : pieces)
        shown.append(piece.shown);
    return shown;
}

} // namespace app
