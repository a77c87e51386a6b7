// SPDX-License-Identifier: Apache-2.0
#include "app/cli/password.h"

#include <cstdio>

#include <QFile>

#ifdef Q_OS_WIN
#include <conio.h>
#include <io.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace app::cli {
namespace {

    constexpr qint64 kMostBytes = 4096;
    constexpr int kInterrupted = 3; // Ctrl+C as a character

    base::Error noPassword(const QString &why)
    {
        return {base::ErrorCode::InvalidInput,
                u"The conversations are locked with a password, and %1. Name a file that holds it "
                "in HEARTH_PASSWORD_FILE (- for standard input), or run the command in a "
                "terminal."_s.arg(why)
                    .toStdString()};
    }

    base::Result<storage::Secret> firstLine(QFile &file)
    {
        QByteArray line = file.readLine(kMostBytes);
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const storage::Secret secret = storage::Secret::fromPassword(QString::fromUtf8(line));
        storage::wipe(line);
        if (secret.isEmpty())
            return noPassword(u"no password was found where HEARTH_PASSWORD_FILE leads"_s);
        return secret;
    }

    base::Result<storage::Secret> fromFile(const QString &name)
    {
        QFile file(name);
        const bool isOpen =
            name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
        if (!isOpen)
            return noPassword(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
        return firstLine(file);
    }

#ifdef Q_OS_WIN

    bool isTerminal()
    {
        return _isatty(_fileno(stdin)) != 0;
    }

    // What is typed is not shown while it lives.
    class SilentTerminal final
    {
    public:
        int read() { return _getch(); } // -1: nothing comes any more
    };

#else

    bool isTerminal()
    {
        return isatty(STDIN_FILENO) != 0;
    }

    // What is typed is not shown while it lives; Ctrl+C comes as a character, so that it cannot
    // leave the terminal like that.
    class SilentTerminal final
    {
    public:
        SilentTerminal()
        {
            tcgetattr(STDIN_FILENO, &m_before);
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
        ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
        Q_DISABLE_COPY_MOVE(SilentTerminal)

        int read() // -1: nothing comes any more
        {
            unsigned char byte = 0;
            return ::read(STDIN_FILENO, &byte, 1) == 1 ? byte : -1;
        }

    private:
        termios m_before{};
    };

#endif

    void removeLast(QByteArray &line)
    {
        const auto isInside = [](char byte) {
            return (static_cast<unsigned char>(byte) >> 6) == 2;
        };
        while (!line.isEmpty() && isInside(line.back())) // of one character in UTF-8
            line.chop(1);
        line.chop(1);
    }

    base::Result<storage::Secret> typed()
    {
        std::fputs("Password: ", stderr);
        std::fflush(stderr);
        QByteArray line;
        line.reserve(kMostBytes); // never moved, so nothing of it stays behind
        int key = 0;
        {
            SilentTerminal terminal;
            while ((key = terminal.read()) >= 0 && key != '\n' && key != '\r'
                   && key != kInterrupted) {
                if (key == '\b' || key == 0x7f)
                    removeLast(line);
                else if (key >= ' ' && line.size() < kMostBytes)
                    line.append(static_cast<char>(key));
            }
        }
        std::fputs("\n", stderr);
        const storage::Secret secret = storage::Secret::fromPassword(QString::fromUtf8(line));
        storage::wipe(line);
        if (key == kInterrupted)
            return base::Error{base::ErrorCode::Cancelled, "No password was entered."};
        if (secret.isEmpty())
            return noPassword(u"none was entered"_s);
        return secret;
    }

} // namespace

base::Result<storage::Secret> askPassword()
{
    if (const QString name = qEnvironmentVariable("HEARTH_PASSWORD_FILE"); !name.isEmpty())
        return fromFile(name);
    if (!isTerminal())
        return noPassword(u"there is no terminal to ask for it"_s);
    return typed();
}

} // namespace app::cli
