// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/system_key/system_key.h"

#include <vector>

#include <xcb/xcb.h>

#include <QAbstractNativeEventFilter>

namespace app {

// By XGrabKey, on the connection of Qt's, which outlives it. Caps Lock and Num Lock make no
// difference to the user; to the server each is another key.
class X11Key final : public SystemKey, public QAbstractNativeEventFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(X11Key)

public:
    explicit X11Key(xcb_connection_t *connection);
    ~X11Key() override;

    bool nativeEventFilter(const QByteArray &kind, void *message, qintptr *result) override;

private:
    struct Grab {
        xcb_keycode_t code;
        uint16_t modifiers;
    };

    State take(QKeyCombination key) override;
    void giveBack() override;
    bool grab(xcb_keycode_t code, uint16_t modifiers, uint16_t numLock);
    bool isMine(const xcb_key_press_event_t &event) const;
    bool isOfLayout(const xcb_generic_event_t &event) const;

    xcb_connection_t *const m_connection;
    xcb_window_t m_root = XCB_NONE;
    uint8_t m_layoutEvent = 0; // of the keyboard extension; 0: there is none
    std::vector<Grab> m_grabs;
};

} // namespace app
