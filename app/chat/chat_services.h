// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/models/model_choices.h"
#include "app/presets/preset_list.h"
#include "app/remote/remote_engines.h"
#include "storage/vault.h"

namespace app {

// What ChatController works with; outlives it.
struct ChatServices {
    storage::StorageService *storage = nullptr;
    agents::InferenceService *inference = nullptr;
    Settings *settings = nullptr;
    QString folder; // of drafts.json, attachments and thumbnails
    const PresetList *assistants = nullptr; // null: there are none
    RemoteEngines *engines = nullptr; // null: replies come from the model only
    storage::Vault vault{}; // of locked conversations: drafts and attachments lie there
    const ModelChoices *modelChoices = nullptr; // null: no model has any
};

} // namespace app
