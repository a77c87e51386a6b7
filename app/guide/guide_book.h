// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

struct GuidePage {
    QString topic; // "documents", the name of its file in resources/guide
    QString title; // its first heading
    QString source; // Markdown
};

struct GuideHit {
    QString topic;
    QString title; // of the page
    QString heading; // of the section
    QString excerpt; // a line with the first of the words, without markup
};

// The user guide, in reading order; each page in the user's language where it is translated, else
// in English. Carried in the program. Any thread.
QList<GuidePage> guidePages();

// Sections in which every one of the words stands, those with words in headings first.
QList<GuideHit> searchGuide(const QList<GuidePage> &pages, const QString &words);

} // namespace app
