// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "agents/media/attachment.h"
#include "engine/base/result.h"

#include <utility>

#include <QStringList>

namespace app::cli {

class Console;
class Interrupt;

// A file as it stands in a prompt (agents/documents/prompt_text.h). Blocks, shows its progress; an
// interrupt ends it as Cancelled.
base::Result<QString>
readAttachment(const QString &path, Console &console, const Interrupt &interrupt);

// Files that go with a question.
struct Attached {
    QString text; // of the documents, one after the other with an empty line between
    QList<std::pair<agents::media::Attachment, QString>> files; // all, with their paths
};

// What is asked of every attached file, as far as it has it.
struct AttachmentWishes {
    agents::media::AttachmentChoice choice; // detail, stretch and frames
    QString pages; // of PDFs: "2-4, 7"; empty: all
    bool arePictures = false; // those pages as pictures
    bool areText = false; // those pages as text, where they have some
};

// Reads documents whole, and of the rest what it is. InvalidInput for wishes that a file cannot
// fulfil. Blocks as readAttachment() does.
base::Result<Attached> readAttachments(const QStringList &paths,
                                       const AttachmentWishes &wishes,
                                       Console &console,
                                       const Interrupt &interrupt);

// Puts what the model sees and hears of them before the message's text.
void addMedia(const Attached &attached,
              const agents::ModelSenses &senses,
              engine::text::Message &message,
              agents::GenerationRequest &request);

} // namespace app::cli
