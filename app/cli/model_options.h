// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "app/cli/arguments.h"

#include <QCommandLineOption>

namespace app::cli {

// The options that several commands share, and their values.
QCommandLineOption modelOption();
QCommandLineOption projectorOption();
QCommandLineOption jsonOption(const QString &description);
QList<QCommandLineOption> computeOptions(); // --threads, --backend, --device, --gpu-layers, --kv
QList<QCommandLineOption> replyOptions(); // --system, --think, --context, sampling

// The file that --model, HEARTH_MODEL or the window's memory names, else the model that comes with
// Hearth; NotFound without that.
base::Result<QString> chooseModel(const Arguments &arguments);

// Without the path. The second for commands with --context and --mmproj.
agents::LoadRequest loadRequest(Arguments &arguments);
agents::LoadRequest replyLoadRequest(Arguments &arguments);
agents::GenerationRequest generationRequest(Arguments &arguments); // without messages
std::string answerSchema(Arguments &arguments); // what --schema names; empty: not given

} // namespace app::cli
