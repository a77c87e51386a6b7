// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace agents::workspace {

// BLAKE2b with 256 bits, in lower case hexadecimal: names a file's content in the journal and says
// whether a file is still what the model saw.
std::string contentHash(std::string_view bytes);

} // namespace agents::workspace
