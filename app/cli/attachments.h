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

// Reads documents whole, and of the rest what it is. `detail`: soft tokens of each picture at most;
// 0: what suits it. Blocks as readAttachment() does.
base::Result<Attached> readAttachments(const QStringList &paths,
                                       uint32_t detail,
                                       Console &console,
                                       const Interrupt &interrupt);

// Puts what the model sees and hears of them before the message's text.
void addMedia(const Attached &attached,
              const agents::ModelSenses &senses,
              engine::text::Message &message,
              agents::GenerationRequest &request);

} // namespace app::cli
