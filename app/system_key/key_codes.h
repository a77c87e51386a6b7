// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include <QKeyCombination>

namespace app {

// What the window systems call a key. Any thread, on every system.

// A key with its modifiers, as a system counts them.
struct KeyCode {
    uint32_t key;
    uint32_t modifiers;

    bool operator==(const KeyCode &) const = default;
};

// The key alone with Ctrl, Alt, Shift and Meta; the second name of a key becomes its first.
QKeyCombination plainKey(QKeyCombination key);
// Nobody writes with it: it has Ctrl, Alt or Meta beside it, or is a function key.
bool isForEveryProgram(QKeyCombination key);

// Null: there is no such key, or its code depends on the layout.
std::optional<uint32_t> x11Symbol(Qt::Key key); // a keysym
std::optional<KeyCode> windowsKey(QKeyCombination key); // VK_ and MOD_
std::optional<KeyCode> macKey(QKeyCombination key); // kVK_ of an ANSI keyboard, Carbon's modifiers

} // namespace app
