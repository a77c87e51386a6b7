// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/memory_fit.h"
#include "engine/base/result.h"
#include "engine/device_planner.h"
#include "engine/model_info.h"

#include <functional>
#include <optional>

#include <QList>
#include <QString>

namespace app {

// What takes memory, in the order of the bar.
enum class MemoryPart { Others, Weights, Context, Projector, Drafter, Work, Free };

struct MemoryShare {
    MemoryPart part = MemoryPart::Free;
    qint64 bytes = 0;
};

// What a model needs of one memory, in bytes.
struct MemoryNeed {
    qint64 weights = 0;
    qint64 context = 0; // a conversation
    qint64 projector = 0;
    qint64 drafter = 0;
    qint64 work = 0;

    qint64 sum() const { return weights + context + projector + drafter + work; }
};
MemoryNeed operator+(const MemoryNeed &a, const MemoryNeed &b);

// A model with the files beside it that are loaded with it.
struct ModelFiles {
    engine::ModelInfo info;
    qint64 projectorBytes = 0; // 0: there is none that fits
    qint64 drafterBytes = 0;
    bool packsContext = false; // keys and values as 8-bit codes
    std::optional<engine::DevicePlanner> planner{}; // unset: it was not looked at

    // With one conversation of that many tokens, on the processor.
    MemoryNeed parts(quint32 context) const;
    qint64 need(quint32 context) const { return parts(context).sum(); } // bytes
};

// Reads headers only. The errors of engine::DevicePlanner::open(). `projector`: empty for the one
// beside the model. Any thread.
base::Result<ModelFiles> inspectFiles(const QString &path, const QString &projector = {});

// What takes a memory. `held`: what this program has loaded already, which loading anew gives back.
// Parts without bytes are left out; the last one is what stays free, 0 or more.
QList<MemoryShare>
memoryShares(const MemoryNeed &need, const MachineMemory &memory, qint64 held = 0);

// The contexts to choose from, shortest first: 2,048 tokens and longer, up to the longest that the
// model was made for, `most`, and that fits, in steps of 256. At least one.
QList<quint32> contextChoices(quint32 most, const std::function<bool(quint32)> &fits);

QString memoryPartName(MemoryPart part); // translated

} // namespace app
