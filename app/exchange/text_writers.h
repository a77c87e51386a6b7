// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/archive.h"

namespace app::exchange {

// The shown branch as a text to be read. Words of the program come translated.

QString toMarkdown(const Archive &archive);

// A page of its own: no script, nothing loaded from elsewhere. `forPaper`: only what QTextDocument
// understands.
QString toHtml(const Archive &archive, bool forPaper = false);

// One message's Markdown as HTML.
QString bodyHtml(const QString &markdown);

} // namespace app::exchange
