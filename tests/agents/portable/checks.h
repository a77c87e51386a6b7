// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

// A test program without Qt, for every system that the agents run on.
namespace checks {

// Counts; prints what failed.
bool check(bool holds, const std::string &what);
// What this system cannot show. Neither passed nor failed.
void skip(const std::string &what, const std::string &why);
int summary(); // prints; the exit code

void checkPaths();
void checkEdits();
void checkFolder();
void checkAttacks();
void checkChildren(const std::string &self);
void checkJournal();
void checkPolicy();
void checkSandbox(const std::string &self);
void checkServer(const std::string &self);

// This program as a child of itself: `self child WHAT …`.
int beChild(int argc, char **argv);

} // namespace checks
