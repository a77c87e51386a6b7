// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>

#include <QByteArray>
#include <QStringList>

namespace agents::sandbox {
struct SandboxState;
}

namespace agents::documents {

// How the reader process is started for one file.
struct ReaderLaunch {
    QString program; // absolute
    QStringList words; // its arguments, without the file
    QString file;
};

// Runs the process to its end and passes on what it writes; stops it where `output` returns false.
// In a sandbox that shows it nothing but the system's libraries and this one file, where the
// computer has one; else with the file as its standard input and the limits that it sets itself.
// Cancelled, or Busy when it took too long. Blocks; any thread.
base::Result<void> launchReader(const ReaderLaunch &launch,
                                const base::CancelToken &cancel,
                                const std::function<bool(QByteArrayView)> &output);

// What confines the process on this computer, and why not more.
const sandbox::SandboxState &readerConfinement();

// What a hostile file could make the process do that reads it.
struct ReaderFreedom {
    bool readsFiles = false; // others than its own
    bool usesNetwork = false;

    bool isAny() const { return readsFiles || usesNetwork; }
};

// Of the processes so far and of the next one. The first call tries out what works, in some 20 ms.
// Any thread.
ReaderFreedom readerFreedom();

} // namespace agents::documents
