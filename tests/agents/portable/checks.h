// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

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
int beServer(const std::vector<std::string> &arguments); // small_server.cpp
// Starts a program that writes the file 1.5 seconds later, unless it is ended before. 0: done.
int leaveGrandchild(const std::string &self, const std::string &file);

// A variable of this program.
void setOwn(const char *name, const std::string &value);

} // namespace checks
