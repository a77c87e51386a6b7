// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/x11_key.h"

#include "app/system_key/key_codes.h"
#include "app/system_key/x11_keyboard.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <QGuiApplication>

using namespace Qt::Literals;

namespace app {
namespace {

    // Symbols of the keys that are modifiers, on the left and on the right.
    constexpr std::initializer_list<uint32_t> kNumLock{0xff7f};
    constexpr std::initializer_list<uint32_t> kAlt{0xffe9, 0xffea};
    constexpr std::initializer_list<uint32_t> kMeta{0xffeb, 0xffec};
    constexpr uint16_t kKeys = 0xff; // of an event's state; the rest are the mouse and the layout

    struct Free {
        void operator()(void *reply) const { std::free(reply); }
    };
    template<typename Reply>
    using Owned = std::unique_ptr<Reply, Free>;

    // Asked anew for each key: a layout may have changed.
    X11Keyboard keyboardOf(xcb_connection_t *connection)
    {
        const xcb_setup_t *const setup = xcb_get_setup(connection);
        const uint8_t first = setup->min_keycode;
        const auto count = static_cast<uint8_t>(setup->max_keycode - first + 1);
        const auto symbols = xcb_get_keyboard_mapping(connection, first, count);
        const auto modifiers = xcb_get_modifier_mapping(connection);
        const Owned<xcb_get_keyboard_mapping_reply_t> keys(
            xcb_get_keyboard_mapping_reply(connection, symbols, nullptr));
        const Owned<xcb_get_modifier_mapping_reply_t> names(
            xcb_get_modifier_mapping_reply(connection, modifiers, nullptr));
        if (!keys || !names)
            return {};
        const xcb_keysym_t *const symbol = xcb_get_keyboard_mapping_keysyms(keys.get());
        const xcb_keycode_t *const code = xcb_get_modifier_mapping_keycodes(names.get());
        return {first,
                keys->keysyms_per_keycode,
                {symbol, symbol + xcb_get_keyboard_mapping_keysyms_length(keys.get())},
                {code, code + xcb_get_modifier_mapping_keycodes_length(names.get())}};
    }

    uint16_t modifiersOf(QKeyCombination key, const X11Keyboard &keyboard)
    {
        const Qt::KeyboardModifiers wanted = key.keyboardModifiers();
        const auto orUsual = [](uint16_t found, uint16_t usual) { return found ? found : usual; };
        unsigned mask = 0;
        if (wanted.testFlag(Qt::ShiftModifier))
            mask |= XCB_MOD_MASK_SHIFT;
        if (wanted.testFlag(Qt::ControlModifier))
            mask |= XCB_MOD_MASK_CONTROL;
        if (wanted.testFlag(Qt::AltModifier))
            mask |= orUsual(keyboard.modifierOf(kAlt), XCB_MOD_MASK_1);
        if (wanted.testFlag(Qt::MetaModifier))
            mask |= orUsual(keyboard.modifierOf(kMeta), XCB_MOD_MASK_4);
        return static_cast<uint16_t>(mask);
    }

} // namespace

X11Key::X11Key(xcb_connection_t *connection)
    : m_connection(connection)
{
    constexpr QByteArrayView kExtension{"XKEYBOARD"};
    if (xcb_connection_has_error(m_connection))
        return;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const auto asked = xcb_query_extension(m_connection, static_cast<uint16_t>(kExtension.size()),
                                           kExtension.data());
    const Owned<xcb_query_extension_reply_t> extension(
        xcb_query_extension_reply(m_connection, asked, nullptr));
    if (extension && extension->present)
        m_layoutEvent = extension->first_event;
    QCoreApplication::instance()->installNativeEventFilter(this);
}

X11Key::~X11Key()
{
    X11Key::giveBack();
    QCoreApplication::instance()->removeNativeEventFilter(this);
}

SystemKey::State X11Key::take(QKeyCombination key)
{
    const std::optional<uint32_t> symbol = x11Symbol(key.key());
    if (!symbol || xcb_connection_has_error(m_connection))
        return State::Unknown;
    const X11Keyboard keyboard = keyboardOf(m_connection);
    const uint16_t modifiers = modifiersOf(key, keyboard);
    const uint16_t numLock = keyboard.modifierOf(kNumLock);
    for (const uint8_t code : keyboard.codesOf(*symbol)) {
        if (grab(code, modifiers, numLock))
            continue;
        giveBack(); // half a key is none
        return State::Taken;
    }
    return m_grabs.empty() ? State::Unknown : State::On;
}

bool X11Key::grab(xcb_keycode_t code, uint16_t modifiers, uint16_t numLock)
{
    bool isMine = true;
    for (const uint16_t locks : {uint16_t{0}, uint16_t{XCB_MOD_MASK_LOCK}, numLock,
                                 static_cast<uint16_t>(XCB_MOD_MASK_LOCK | numLock)}) {
        const auto all = static_cast<uint16_t>(modifiers | locks);
        const auto asked = xcb_grab_key_checked(m_connection, 0, m_root, all, code,
                                                XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        const Owned<xcb_generic_error_t> error(xcb_request_check(m_connection, asked));
        isMine = isMine && !error;
        if (!error)
            m_grabs.push_back({code, all});
    }
    return isMine;
}

void X11Key::giveBack()
{
    for (const Grab &grab : m_grabs)
        xcb_ungrab_key(m_connection, grab.code, m_root, grab.modifiers);
    m_grabs.clear();
    xcb_flush(m_connection);
}

bool X11Key::isMine(const xcb_key_press_event_t &event) const
{
    return event.event == m_root && std::ranges::any_of(m_grabs, [&event](const Grab &grab) {
               return grab.code == event.detail && grab.modifiers == (event.state & kKeys);
           });
}

bool X11Key::isOfLayout(const xcb_generic_event_t &event) const
{
    constexpr uint8_t kNewMap = 1; // the extension's kinds: 0 a new keyboard, 1 a new map
    return event.response_type == XCB_MAPPING_NOTIFY
        || (m_layoutEvent != 0 && event.response_type == m_layoutEvent && event.pad0 <= kNewMap);
}

// Nothing is kept from Qt, which takes the time of a key from here: a window manager brings only
// that window to the front which was asked for last.
bool X11Key::nativeEventFilter(const QByteArray &kind, void *message, qintptr *)
{
    if (kind != "xcb_generic_event_t")
        return false;
    const auto &event = *static_cast<const xcb_generic_event_t *>(message);
    if (event.response_type == XCB_KEY_PRESS) { // of one that a program sent, a bit more is set
        if (isMine(*static_cast<const xcb_key_press_event_t *>(message)))
            Q_EMIT pressed();
    } else if (isOfLayout(event)) {
        takeAgain();
    }
    return false;
}

// Xwayland shows programs of the other kind nothing of what is pressed in these.
std::unique_ptr<SystemKey> makeSystemKey()
{
    auto *const x11 =
        qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    const bool isWayland = qEnvironmentVariable("XDG_SESSION_TYPE") == "wayland"_L1;
    if (!x11 || !x11->connection() || isWayland)
        return nullptr;
    return std::make_unique<X11Key>(x11->connection());
}

} // namespace app
