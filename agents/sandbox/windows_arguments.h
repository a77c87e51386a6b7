// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

// How arguments become the one line that a Windows program is started with. Pure text, UTF-8, on
// every system. https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments
namespace agents::sandbox {

// The line that a program splits into exactly these arguments again.
std::string commandLine(const std::vector<std::string> &argv);

// Batch files are read by cmd.exe, which expands what it finds in their arguments. Only arguments
// that it cannot take for anything but text are passed on; InvalidInput for others.
bool isBatchFile(std::string_view program);
base::Result<std::string> batchCommandLine(const std::string &interpreter,
                                           const std::string &program,
                                           const std::vector<std::string> &argv);

} // namespace agents::sandbox
