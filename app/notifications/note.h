// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

// Something to tell the user who looks elsewhere.
struct Note {
    QString words; // may be read by anybody who sees the screen: "A reply is complete"
    QString privateTitle; // shown instead where the user allows it: the conversation's title
    QString privateText; // shown below it, shortened
    QString place; // what a click opens: "conversation/12", "agent"
};

} // namespace app
