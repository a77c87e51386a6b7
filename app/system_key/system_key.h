// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QKeyCombination>
#include <QObject>

namespace app {

// A key that works in every program, held by the window system itself. GUI thread.
class SystemKey : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemKey)

public:
    enum class State {
        Off,
        On,
        Taken, // by another program
        Unknown // this keyboard has no such key
    };

    SystemKey() = default;

    void hold(QKeyCombination key); // in place of the one before; tried again if it was taken
    void release();
    State state() const { return m_state; }

Q_SIGNALS:
    void changed();
    void pressed();

protected:
    virtual State take(QKeyCombination key) = 0; // none is held
    virtual void giveBack() = 0; // for any state
    void takeAgain(); // after the keyboard has changed

private:
    void setState(State state);

    std::optional<QKeyCombination> m_wish;
    State m_state = State::Off;
};

// Of this system, while there is a QGuiApplication; null where programs can hold no key.
std::unique_ptr<SystemKey> makeSystemKey();

} // namespace app
