// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/presets/reply_choices.h"
#include "engine/base/result.h"
#include "storage/values.h"

#include <QByteArray>

namespace app {

// What is in a preset: of an assistant its system prompt and how it answers, of a prompt its text.
struct PresetContent {
    QString text{};
    ReplyChoices choices{};
};
PresetContent contentOf(const storage::Preset &preset);

// With its name on one line and within its limits, its contents checked and nothing else in it.
storage::Preset cleaned(const storage::Preset &preset);

inline constexpr qint64 kMostPresetBytes = 4 << 20; // of a file
inline constexpr qsizetype kMostPresetText = 200'000;

// Presets as a file: {"format": "hearth-assistants", "version": 1, "presets": [{name, mark, text,
// …}]}. Reading refuses what is no such file, is of a newer Hearth or holds too much, with a
// sentence; the ids are 0.
QByteArray writePresets(const QList<storage::Preset> &presets, storage::PresetKind kind);
base::Result<QList<storage::Preset>> readPresets(const QByteArray &json, storage::PresetKind kind);

} // namespace app
