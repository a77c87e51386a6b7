// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/system_key.h"

namespace app {

std::unique_ptr<SystemKey> makeSystemKey()
{
    return nullptr;
}

} // namespace app
