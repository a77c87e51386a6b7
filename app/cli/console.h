// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/terminal_filter.h"

#include <QString>

namespace app::cli {

// What the commands answer with; the numbers are what the shell sees.
// Question and Stopped: an agent asks something, or came to a limit.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Question = 3,
    Stopped = 4,
    Interrupted = 130
};

// The command's standard output and error. Writes at once, in UTF-8. When the reader of the output
// has gone (`hearth ask … | head -1`) it falls silent and says so in isOpen(). Main thread.
class Console final
{
public:
    Console();

    bool isTerminal() const { return m_isTerminal; } // standard output is one
    bool isInputTerminal() const { return m_isInputTerminal; }
    bool isErrorTerminal() const { return m_isErrorTerminal; } // a person reads notes and questions
    bool isOpen() const { return m_isOpen; } // somebody still reads the output

    void write(QStringView text); // our own words
    void
    writeForeign(QStringView text); // a model's or a file's words: a terminal gets them filtered
    void writeDimmed(QStringView text); // the same, dimmed where the terminal can
    void error(QStringView sentence); // "hearth: …" on standard error
    void note(QStringView text); // a line on standard error
    void status(const QString &text); // replaces the status line, shown on a terminal only
    void clearStatus();

    // Done, or Failed when the output could not be written (a full disk); tells why, once.
    ExitCode exitCode();

private:
    void writeBytes(const QByteArray &bytes);
    QString clean(QStringView text);

    TerminalFilter m_filter;
    bool m_isTerminal = false;
    bool m_isInputTerminal = false;
    bool m_isErrorTerminal = false;
    bool m_canDim = false;
    bool m_hasStatus = false;
    bool m_isOpen = true;
    int m_writeError = 0; // errno
};

} // namespace app::cli
