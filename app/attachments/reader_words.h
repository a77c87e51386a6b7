// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_launch.h"

#include <QString>

namespace app {

// What a hostile file could make the process do that reads it, as finished sentences; empty:
// nothing. Translated; for the window and for the commands.
QString readerWords(const agents::documents::ReaderFreedom &freedom);

} // namespace app
