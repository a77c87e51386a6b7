// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/key_codes.h"
#include "app/system_key/system_key.h"

#include <Carbon/Carbon.h>

namespace app {
namespace {

    // By Carbon, which asks for no permission, as following all keys would.
    class MacKey final : public SystemKey
    {
    public:
        MacKey()
        {
            const EventTypeSpec kind{kEventClassKeyboard, kEventHotKeyPressed};
            InstallEventHandler(GetApplicationEventTarget(), onPressed, 1, &kind, this, &m_handler);
        }
        ~MacKey() override
        {
            MacKey::giveBack();
            if (m_handler)
                RemoveEventHandler(m_handler);
        }

    private:
        static OSStatus onPressed(EventHandlerCallRef, EventRef, void *self)
        {
            Q_EMIT static_cast<MacKey *>(self)->pressed();
            return noErr;
        }

        State take(QKeyCombination key) override
        {
            const std::optional<KeyCode> code = macKey(key);
            if (!code || !m_handler)
                return State::Unknown;
            const EventHotKeyID id{'Hrth', 1};
            const OSStatus done = RegisterEventHotKey(code->key, code->modifiers, id,
                                                      GetApplicationEventTarget(), 0, &m_key);
            return done == noErr ? State::On : State::Taken;
        }

        void giveBack() override
        {
            if (m_key)
                UnregisterEventHotKey(m_key);
            m_key = nullptr;
        }

        EventHandlerRef m_handler = nullptr;
        EventHotKeyRef m_key = nullptr;
    };

} // namespace

std::unique_ptr<SystemKey> makeSystemKey()
{
    return std::make_unique<MacKey>();
}

} // namespace app
