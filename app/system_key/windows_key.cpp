// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/key_codes.h"
#include "app/system_key/system_key.h"

#include <windows.h>

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>

namespace app {
namespace {

    constexpr int kId = 1; // of the program's own keys, of which there is one

    // By RegisterHotKey, without a window: its messages come to this thread.
    class WindowsKey final : public SystemKey, public QAbstractNativeEventFilter
    {
    public:
        WindowsKey() { QCoreApplication::instance()->installNativeEventFilter(this); }
        ~WindowsKey() override
        {
            WindowsKey::giveBack();
            QCoreApplication::instance()->removeNativeEventFilter(this);
        }

        bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
        {
            const auto &event = *static_cast<const MSG *>(message);
            const bool isMine = event.message == WM_HOTKEY && !event.hwnd && event.wParam == kId;
            if (isMine)
                Q_EMIT pressed();
            return isMine;
        }

    private:
        State take(QKeyCombination key) override
        {
            const std::optional<KeyCode> code = windowsKey(key);
            if (!code)
                return State::Unknown;
            m_isHeld = RegisterHotKey(nullptr, kId, code->modifiers | MOD_NOREPEAT, code->key) != 0;
            return m_isHeld ? State::On : State::Taken;
        }

        void giveBack() override
        {
            if (m_isHeld)
                UnregisterHotKey(nullptr, kId);
            m_isHeld = false;
        }

        bool m_isHeld = false;
    };

} // namespace

std::unique_ptr<SystemKey> makeSystemKey()
{
    return std::make_unique<WindowsKey>();
}

} // namespace app
