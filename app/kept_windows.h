// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

namespace app {

// What comes back of a window when Hearth starts again. Numbers only, no word of a conversation: it
// lies beside the settings, also where the conversations are locked.
struct KeptWindow {
    QList<qint64> tabs; // conversations, each once; 0: the new one
    int current = 0; // of tabs
    QRect place; // without its frame, in pixels of the desktop, while not maximised; null: anywhere
    bool isMaximized = false;
    int sidebar = 0; // its width in pixels at normal size; 0: the usual one

    bool operator==(const KeptWindow &) const = default;
};

struct KeptWindows {
    QList<KeptWindow> windows;
    int front = 0; // of windows

    bool operator==(const KeptWindows &) const = default;
};

QByteArray toJson(const KeptWindows &kept);

// Any bytes are valid: what makes no sense is left out, and a conversation stands in one tab only.
KeptWindows keptWindowsOf(const QByteArray &json);

// As near to `wanted` as the screens that are there now allow, the first one the main one; null
// where `wanted` is null or there is no screen.
QRect placeOn(const QList<QRect> &screens, const QRect &wanted);

} // namespace app
