// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_source.h"
#include "app/cli/arguments.h"

#include <memory>

#include <QCommandLineOption>

namespace app::cli {

class Console;

// --engine and what belongs to it: an engine elsewhere replies instead of a model here.
QList<QCommandLineOption> engineOptions();

// Where replies come from: the engine that --engine names, else a model here, whose path `load`
// then holds. Tells at the terminal what leaves this computer.
base::Result<std::unique_ptr<agents::ReplySource>>
openSource(Arguments &arguments, agents::LoadRequest &load, Console &console);

} // namespace app::cli
