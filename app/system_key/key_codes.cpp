// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/key_codes.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

    constexpr uint32_t kNone = UINT32_MAX; // zero is a key of macOS

    struct Names {
        Qt::Key key;
        uint32_t x11;
        uint32_t windows;
        uint32_t mac;
    };

    constexpr std::array kNamed{
        Names{Qt::Key_Space, 0x20, 0x20, 49},       Names{Qt::Key_Tab, 0xff09, 0x09, 48},
        Names{Qt::Key_Return, 0xff0d, 0x0d, 36},    Names{Qt::Key_Enter, 0xff8d, 0x0d, 76},
        Names{Qt::Key_Backspace, 0xff08, 0x08, 51}, Names{Qt::Key_Escape, 0xff1b, 0x1b, 53},
        Names{Qt::Key_Insert, 0xff63, 0x2d, kNone}, Names{Qt::Key_Delete, 0xffff, 0x2e, 117},
        Names{Qt::Key_Home, 0xff50, 0x24, 115},     Names{Qt::Key_End, 0xff57, 0x23, 119},
        Names{Qt::Key_PageUp, 0xff55, 0x21, 116},   Names{Qt::Key_PageDown, 0xff56, 0x22, 121},
        Names{Qt::Key_Left, 0xff51, 0x25, 123},     Names{Qt::Key_Up, 0xff52, 0x26, 126},
        Names{Qt::Key_Right, 0xff53, 0x27, 124},    Names{Qt::Key_Down, 0xff54, 0x28, 125},
        Names{Qt::Key_Pause, 0xff13, 0x13, kNone},  Names{Qt::Key_Print, 0xff61, 0x2c, kNone},
        Names{Qt::Key_Menu, 0xff67, 0x5d, kNone},
    };
    // From A, from 0 and from F1 on, as macOS counts them.
    constexpr std::array<uint32_t, 26> kMacLetters{0,  11, 8,  2,  14, 3,  5,  4,  34,
                                                   38, 40, 37, 46, 45, 31, 35, 12, 15,
                                                   1,  17, 32, 9,  13, 7,  16, 6};
    constexpr std::array<uint32_t, 10> kMacDigits{29, 18, 19, 20, 21, 23, 22, 26, 28, 25};
    constexpr std::array<uint32_t, 20> kMacFunctions{
        122, 120, 99, 118, 96, 97, 98, 100, 101, 109, 103, 111, 105, 107, 113, 106, 64, 79, 80, 90};
    constexpr uint32_t kWindowsFunctions = 24;

    const Names *named(Qt::Key key)
    {
        const auto *const found = std::ranges::find(kNamed, key, &Names::key);
        return found == kNamed.end() ? nullptr : found;
    }

    // How far a key is from the first of its kind; null: it is of another kind.
    std::optional<uint32_t> offset(Qt::Key key, Qt::Key first, Qt::Key last)
    {
        if (key < first || key > last)
            return std::nullopt;
        return static_cast<uint32_t>(key) - static_cast<uint32_t>(first);
    }

    std::optional<uint32_t> windowsCode(Qt::Key key)
    {
        if (offset(key, Qt::Key_A, Qt::Key_Z) || offset(key, Qt::Key_0, Qt::Key_9))
            return static_cast<uint32_t>(key);
        if (const auto function = offset(key, Qt::Key_F1, Qt::Key_F35))
            return *function < kWindowsFunctions ? std::optional(0x70 + *function) : std::nullopt;
        const Names *const found = named(key);
        return found ? std::optional(found->windows) : std::nullopt;
    }

    std::optional<uint32_t> macCode(Qt::Key key)
    {
        if (const auto letter = offset(key, Qt::Key_A, Qt::Key_Z))
            return kMacLetters.at(*letter);
        if (const auto digit = offset(key, Qt::Key_0, Qt::Key_9))
            return kMacDigits.at(*digit);
        if (const auto function = offset(key, Qt::Key_F1, Qt::Key_F35))
            return *function < kMacFunctions.size() ? std::optional(kMacFunctions.at(*function))
                                                    : std::nullopt;
        const Names *const found = named(key);
        return found && found->mac != kNone ? std::optional(found->mac) : std::nullopt;
    }

    // In the order Shift, Ctrl, Alt, Meta.
    uint32_t modifiersOf(QKeyCombination key, const std::array<uint32_t, 4> &names)
    {
        constexpr std::array kModifiers{Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier,
                                        Qt::MetaModifier};
        uint32_t sum = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (key.keyboardModifiers().testFlag(kModifiers.at(i)))
                sum |= names.at(i);
        }
        return sum;
    }

} // namespace

QKeyCombination plainKey(QKeyCombination key)
{
    const Qt::Key plain = key.key() == Qt::Key_Backtab ? Qt::Key_Tab : key.key();
    const Qt::KeyboardModifiers modifiers = key.keyboardModifiers()
        & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return QKeyCombination(modifiers, plain);
}

bool isForEveryProgram(QKeyCombination key)
{
    if (!x11Symbol(key.key()))
        return false; // a modifier alone, among others
    const Qt::KeyboardModifiers command = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return (key.keyboardModifiers() & command) != Qt::NoModifier
        || offset(key.key(), Qt::Key_F1, Qt::Key_F35).has_value();
}

std::optional<uint32_t> x11Symbol(Qt::Key key)
{
    constexpr uint32_t kFirstFunction = 0xffbe;
    constexpr uint32_t kToSmall = 0x20;
    if (const auto function = offset(key, Qt::Key_F1, Qt::Key_F35))
        return kFirstFunction + *function;
    if (const Names *const found = named(key))
        return found->x11;
    const bool isCapital = (key >= Qt::Key_A && key <= Qt::Key_Z)
        || (key >= Qt::Key_Agrave && key <= Qt::Key_THORN && key != Qt::Key_multiply);
    const bool isLatin = (key > Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        || (key > Qt::Key_nobreakspace && key <= Qt::Key_ydiaeresis);
    if (!isLatin)
        return std::nullopt;
    return static_cast<uint32_t>(key) + (isCapital ? kToSmall : 0);
}

std::optional<KeyCode> windowsKey(QKeyCombination key)
{
    const std::optional<uint32_t> code = windowsCode(key.key());
    return code ? std::optional(KeyCode{*code, modifiersOf(key, {4, 2, 1, 8})}) : std::nullopt;
}

// Qt's Ctrl is the command key there, and its Meta is the control key.
std::optional<KeyCode> macKey(QKeyCombination key)
{
    const std::optional<uint32_t> code = macCode(key.key());
    return code ? std::optional(KeyCode{*code, modifiersOf(key, {0x200, 0x100, 0x800, 0x1000})})
                : std::nullopt;
}

} // namespace app
