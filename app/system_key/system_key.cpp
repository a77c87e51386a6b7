// SPDX-License-Identifier: Apache-2.0
#include "app/system_key/system_key.h"

namespace app {

void SystemKey::hold(QKeyCombination key)
{
    if (m_state == State::On && m_wish == key)
        return;
    m_wish = key;
    takeAgain();
}

void SystemKey::release()
{
    if (!m_wish)
        return;
    m_wish.reset();
    giveBack();
    setState(State::Off);
}

void SystemKey::takeAgain()
{
    if (!m_wish)
        return;
    giveBack();
    setState(take(*m_wish));
}

void SystemKey::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace app
