// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"

#include <optional>

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>

namespace agents::media {

enum class AttachmentKind { Document, Picture, Sound, Video }; // stored by name

// What a PDF's page goes as in a message; stored by name. Both: its text and a picture of it.
enum class PageForm { Text, Picture, None, Both };

// What the user may choose about an attachment.
struct AttachmentChoice {
    uint32_t detail = 0; // soft tokens of each picture at most: 70 … 1120; 0: what suits it
    double from = 0; // sound and video, seconds: the stretch that is taken
    double to = 0; // 0: the end
    int frames = 0; // of a video, at most; 0: 32
    QMap<int, PageForm> pages{}; // of a PDF, where it is not what suits the page (pages.h)

    bool operator==(const AttachmentChoice &) const = default;
};

// A file that goes with a message, as inspectFile() found it. A value.
struct Attachment {
    AttachmentKind kind = AttachmentKind::Document;
    QString name; // of the file, without its folder
    QByteArray sha256; // of its content
    QString format; // for people: "PDF", "JPEG"
    QString text; // document: as it stands in a prompt; empty: none
    QList<int> pages; // PDF: pages without text, which suit as pictures
    QList<int>
        figures{}; // PDF: the first pages that show much beside their text, which suit as both
    int moreFigures = 0; // PDF: how many of that kind follow
    int pageCount = 0; // PDF
    int width = 0; // picture, video: pixels, upright
    int height = 0;
    double seconds = 0; // sound, video
    bool hasSound = false; // video
    uint32_t suitableDetail = 280; // for what it shows
    AttachmentChoice choice;

    bool operator==(const Attachment &) const = default;
};

uint32_t detailOf(const Attachment &attachment); // the chosen one, else the suitable one
int framesOf(const Attachment &attachment); // of a video that are shown
double takenSeconds(const Attachment &attachment); // of sound and video

// What it costs in a prompt. Text: about, at so many bytes to a token; the rest: exactly, but for
// the few tokens of a video's time marks. Pages are counted as if they were A4.
uint64_t tokensOf(const Attachment &attachment, const ModelSenses &senses);

// Of chosenText() (pages.h) as UTF-8; 0: it is no document. Goes through all of it, 0.1 s for the
// longest text: not for the GUI thread, and to be kept until the choice changes.
uint64_t chosenTextBytes(const Attachment &attachment);
uint64_t tokensOf(const Attachment &attachment, const ModelSenses &senses, uint64_t textBytes);

// What of it the model sees and hears, in the order of the prompt's placeholders; `path`: where the
// content lies. Pages and pictures are left out where the model does not see and text tells the
// rest; otherwise it is the model that says why it cannot.
std::vector<MediaInput>
inputsOf(const Attachment &attachment, const QString &path, const ModelSenses &senses);

} // namespace agents::media

Q_DECLARE_METATYPE(agents::media::Attachment)
