// SPDX-License-Identifier: Apache-2.0
#include "app/spelling/word_checker.h"

namespace app {

// Where Hearth is built without Sonnet.
std::unique_ptr<WordChecker> makeWordChecker()
{
    return nullptr;
}

} // namespace app
