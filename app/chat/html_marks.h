// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/chat/transcript_row.h"
#include "storage/text_match.h"

namespace app {

// How matches are drawn; the one that the user stands on differs.
struct MarkStyle {
    QString fill;
    QString currentFill;
    QString text;
    bool operator==(const MarkStyle &) const = default;
};

// A text's characters without the tags of our own HTML. Paragraphs, cells and line breaks are
// apart by a line feed, so that no word goes on over them.
QString plainText(const QString &html);

// The HTML with the matches in its plain text marked. `current` is the number of the match that
// the user stands on, -1: none of these.
QString withMarks(const QString &html,
                  const QList<storage::TextMatch> &matches,
                  qsizetype current,
                  const MarkStyle &style);

// The user's words as HTML: a TextEdit has no line height of its own, its HTML has.
QString userHtml(const QString &plain, int lineHeight);

// What of a row is searched, as HTML, in the order in which matches are counted: the text, or the
// cells of a table. Empty for rows that are not part of the conversation's words.
QStringList searchedHtml(const TranscriptRow &row);

} // namespace app
