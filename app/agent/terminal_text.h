// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QString>

namespace app {

// What a terminal would show of these bytes, as HTML: colours and weights become classes ("f0" to
// "f15", "b0" to "b15" behind the words, "s" strong, "i" italic, "u" underlined), overwritten lines
// show their last state, and every other control sequence is dropped. Hidden characters are spelt
// out. Of very much only the end.
QString terminalHtml(std::string_view bytes);

} // namespace app
