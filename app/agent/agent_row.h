// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace app {

// One thing that happened in an agent's turn, as the window shows it.
struct AgentRow {
    enum class Kind { Task, Words, Thought, Call, Summary, End };
    enum class State { Running, Done, Failed, Denied };

    Kind kind = Kind::Words;
    State state = State::Running;
    quint32 number = 0; // of a call
    QString title{}; // Call: "edit src/main.cpp"; End: why it ended
    QString text{}; // what was said; Call: what came of it
    QString diff{}; // Call: unified
    QStringList diffHtml{}; // its lines coloured, without signs; empty: plain
    QByteArray terminal{}; // Call: what a command wrote, of very much only the end
    QString original{}; // Summary: what it replaced
    bool canUndo = false; // Summary: what it replaced can come back
    bool isDraft = false; // Call: the model is still writing it
    QString turn{}; // End: the turn, where it changed files, which can be undone
};

} // namespace app
