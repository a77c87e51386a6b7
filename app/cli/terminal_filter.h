// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app::cli {

// Takes escape sequences and control characters out of a model's words, so that a model cannot
// drive the terminal. Keeps its place between calls: a sequence may come in pieces. Single thread.
class TerminalFilter final
{
public:
    QString filter(QStringView text);

private:
    enum class State { Text, Escape, ControlSequence, ControlString };
    void enter(QChar character, QString &out); // in State::Text

    State m_state = State::Text;
};

} // namespace app::cli
