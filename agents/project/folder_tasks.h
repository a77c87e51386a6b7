// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <QString>

// What was asked of agents and when, from the records of their turns: no folder is opened for it,
// and none is held. Reads files; any thread. `data` is ProfileFolders::data, a folder is named as
// Project::folder() names it.
namespace agents::project {

// Where everything lies that is kept about a folder.
QString storageOf(const QString &data, const std::string &folder);

// What turns in the folder began with, newest first, at most `most`.
std::vector<std::string> tasksHere(const QString &data, const std::string &folder, size_t most);
// The same of all other folders together.
std::vector<std::string>
tasksElsewhere(const QString &data, const std::string &folder, size_t most);

// When the newest turn in the folder began, in milliseconds since 1970; 0: there was none.
int64_t newestTurn(const QString &data, const std::string &folder);

} // namespace agents::project
