// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace app::cli {

QString programHelp(const std::vector<Command> &commands);
QString commandHelp(const Command &command); // 80 columns

} // namespace app::cli
