// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include <QLockFile>
#include <QString>

// What is kept of the turns of all project folders: a storage each, in the folder `agents` of the
// user's data. Any thread; several programs may use it at once.
namespace agents::project {

// Not locked where another agent is at work in the folder of this storage.
std::unique_ptr<QLockFile> holdTurns(const std::string &storage);

// Forgets what is too old or too much, see journal::prune(). Once a day: it reads the records of
// all turns.
void pruneTurns(const QString &agents);

struct ForgottenTurns {
    int turns = 0;
    int busyFolders = 0; // where an agent is at work, or waits at its limit: nothing is deleted
    int problems = 0; // turns that could not be deleted
};

// Deletes all turns of one storage and the copies that they needed: none can be undone then. The
// caller holds it.
ForgottenTurns forgetTurnsOf(const std::string &storage);
// Those of all folders.
ForgottenTurns forgetAllTurns(const QString &agents);

} // namespace agents::project
