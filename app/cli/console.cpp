// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <QtEnvironmentVariables>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace app::cli {

namespace {

    bool isTerminalStream(std::FILE *stream)
    {
#ifdef Q_OS_WIN
        return _isatty(_fileno(stream)) != 0;
#else
        return isatty(fileno(stream)) != 0;
#endif
    }

    void writeError(const QByteArray &bytes)
    {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
        std::fflush(stderr);
    }

} // namespace

Console::Console()
    : m_isTerminal(isTerminalStream(stdout))
    , m_isInputTerminal(isTerminalStream(stdin))
    , m_isErrorTerminal(isTerminalStream(stderr))
    , m_canDim(m_isTerminal && qEnvironmentVariableIsEmpty("NO_COLOR")
               && qgetenv("TERM") != QByteArrayLiteral("dumb"))
{
#ifndef Q_OS_WIN
    // A reader that has gone is told by the write's error, not by the death of the program.
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void Console::write(QStringView text)
{
    writeBytes(text.toUtf8());
}

void Console::writeForeign(QStringView text)
{
    writeBytes(clean(text).toUtf8());
}

void Console::writeDimmed(QStringView text)
{
    const QByteArray bytes = clean(text).toUtf8();
    if (!bytes.isEmpty())
        writeBytes(m_canDim ? "\033[2m" + bytes + "\033[0m" : bytes);
}

void Console::error(QStringView sentence)
{
    clearStatus();
    // Messages may quote a file's or a model's words.
    writeError(("hearth: "_L1 + TerminalFilter().filter(sentence) + '\n'_L1).toUtf8());
}

void Console::note(QStringView text)
{
    clearStatus();
    writeError((TerminalFilter().filter(text) + '\n'_L1).toUtf8());
}

void Console::status(const QString &text)
{
    if (!m_isErrorTerminal)
        return;
    writeError("\r\033[K" + TerminalFilter().filter(text).toUtf8());
    m_hasStatus = true;
}

void Console::clearStatus()
{
    if (m_hasStatus)
        writeError("\r\033[K");
    m_hasStatus = false;
}

ExitCode Console::exitCode()
{
    if (m_writeError == 0)
        return ExitCode::Done;
    error(u"The output could not be written: %1. Free some space or choose another place for it."_s
              .arg(qt_error_string(m_writeError)));
    return ExitCode::Failed;
}

void Console::writeBytes(const QByteArray &bytes)
{
    if (!m_isOpen || bytes.isEmpty())
        return;
    clearStatus();
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return;
    m_isOpen = false;
    if (errno != EPIPE)
        m_writeError = errno;
}

QString Console::clean(QStringView text)
{
    return m_isTerminal ? m_filter.filter(text) : text.toString();
}

} // namespace app::cli
