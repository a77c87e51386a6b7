// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/memory_fit.h"
#include "engine/base/result.h"
#include "engine/model_info.h"

#include <QList>
#include <QString>

namespace app {

// What takes memory, in the order of the bar.
enum class MemoryPart { Others, Weights, Context, Projector, Drafter, Work, Free };

struct MemoryShare {
    MemoryPart part = MemoryPart::Free;
    qint64 bytes = 0;
};

// A model with the files beside it that are loaded with it.
struct ModelFiles {
    engine::ModelInfo info;
    qint64 projectorBytes = 0; // 0: there is none that fits
    qint64 drafterBytes = 0;
    bool packsContext = false; // keys and values as 8-bit codes

    qint64 need(quint32 context) const; // bytes with one conversation of that many tokens
};

// Reads headers only. The errors of engine::Model::inspect(). `projector`: empty for the one beside
// the model. Any thread.
base::Result<ModelFiles> inspectFiles(const QString &path, const QString &projector = {});

// What takes memory with that context. `held`: what this program has loaded already, which loading
// anew gives back. Parts without bytes are left out; the last one is what stays free, 0 or more.
QList<MemoryShare>
memoryShares(const ModelFiles &files, quint32 context, const MachineMemory &memory, qint64 held);

// The contexts to choose from, shortest first: 2,048 tokens and longer, up to the longest that the
// model was made for and this computer's memory holds, in steps of 256. At least one.
QList<quint32> contextChoices(const ModelFiles &files, const MachineMemory &memory);

QString memoryPartName(MemoryPart part); // translated

// What this process holds of its own, without files it only reads; 0: the system does not tell.
qint64 ownMemory();

} // namespace app
