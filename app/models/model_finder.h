// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/device_planner.h"
#include "engine/model_info.h"

#include <functional>
#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

// A Gemma 4 file on this computer.
struct FoundModel {
    QString path;
    QString source; // "LM Studio", "Ollama", "Hugging Face"; empty: Hearth's own folder
    engine::ModelInfo info;
    std::optional<engine::DevicePlanner> planner{}; // set where findModels() found it
};

// Where models lie: Hearth's folder, then what other programs downloaded, then the user's own.
// Folders that do not exist are left out.
struct ModelFolder {
    QString path;
    QString source;
};
QList<ModelFolder> usualModelFolders(const QString &home);

// Reads the header of every GGUF file below the folders (Ollama's blobs too) and keeps those that
// Hearth can run; never follows links out of a folder into one that was seen. Takes a moment per
// file: not for the GUI thread. `isUnwanted` is asked before each file; once it says so, the answer
// is what was found until then.
QList<FoundModel> findModels(
    const QList<ModelFolder> &folders,
    const std::function<bool()> &isUnwanted = [] { return false; });

} // namespace app
