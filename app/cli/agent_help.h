// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app::cli {

// What `hearth help agent` says above and below the options.
QString agentDescription();
QString agentDetails();

} // namespace app::cli
