// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QStringList>

namespace app::cli {

class Console;
class Interrupt;

// A file as it stands in a prompt (agents/documents/prompt_text.h). Blocks, shows its progress; an
// interrupt ends it as Cancelled.
base::Result<QString>
readAttachment(const QString &path, Console &console, const Interrupt &interrupt);

// All of them, one after the other with an empty line between.
base::Result<QString>
readAttachments(const QStringList &paths, Console &console, const Interrupt &interrupt);

} // namespace app::cli
