// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

// The values that cross from the reader process to the program.
namespace agents::documents {

// What a section's number counts. Crosses to the index too: stored; append only.
enum class Place {
    Whole, // the format knows no places (an e-mail, a text document without page breaks)
    Page,
    Sheet,
    Slide,
    Chapter,
    Line // the number is the section's first line; its text is the file's own
};

// A stretch of a document that has one place. A page with several headings has several sections.
struct Section {
    Place place = Place::Whole;
    int number = 0; // from 1; 0 for Whole
    int level = 0; // of the heading, 1 to 6; 0: no heading
    QString heading = {}; // plain; stands in `text` too where the document shows it
    QString text = {}; // Markdown; for Line the file's own text
    bool needsPageImage = false; // nothing but a picture: a scanned page
    bool showsFigure = false; // much beside its text: a page with a chart, a plan, a photo

    bool operator==(const Section &) const = default;
};

// What a file says, as a model reads it.
struct Document {
    QString format = {}; // "PDF", "Word document": for people
    QString title = {}; // the file's own; may be empty
    int pages = 0; // pages, sheets, slides or chapters; 0: not known
    QList<Section> sections = {};
    QStringList notes = {}; // what was left out or is special: finished sentences

    bool operator==(const Document &) const = default;
};

// A decoded picture: `rgb` holds height rows of width pixels of 3 bytes (sRGB), without padding.
struct DecodedImage {
    int width = 0;
    int height = 0;
    int originalWidth = 0; // upright, before scaling
    int originalHeight = 0;
    QByteArray rgb;
};

// "page 3", "sheet 2", "line 120"; empty for Whole.
QString placeName(Place place, int number);

} // namespace agents::documents

Q_DECLARE_METATYPE(agents::documents::Document)
Q_DECLARE_METATYPE(agents::documents::DecodedImage)
