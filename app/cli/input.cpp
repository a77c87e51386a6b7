// SPDX-License-Identifier: Apache-2.0
#include "app/cli/input.h"

#include "app/cli/interrupt.h"

#include <array>
#include <cstdio>

#include <QEventLoop>
#include <QSocketNotifier>

#ifndef Q_OS_WIN
#include <poll.h>
#include <unistd.h>
#endif

namespace app::cli {

namespace {

    // Reads what is there; 0 at the end or at an error.
    size_t readSome(std::array<char, 65536> &bytes)
    {
#ifdef Q_OS_WIN
        return std::fgets(bytes.data(), int(bytes.size()), stdin) ? std::strlen(bytes.data()) : 0;
#else
        const auto count = read(STDIN_FILENO, bytes.data(), bytes.size());
        return count > 0 ? static_cast<size_t>(count) : 0;
#endif
    }

#ifndef Q_OS_WIN
    // A terminal wakes who waits for it also when it throws a line away for Ctrl+C. The signal may
    // come a moment later, to another thread, and would not end a read.
    bool hasInput()
    {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        return poll(&input, 1, 0) > 0;
    }
#endif

    // Waits in the event loop until there is something to read. False: an interrupt came instead.
    bool waitForInput([[maybe_unused]] Interrupt &interrupt)
    {
#ifndef Q_OS_WIN
        QEventLoop loop;
        QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
        QObject::connect(&notifier, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
        QObject::connect(&interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
        while (!interrupt.isRaised()) {
            loop.exec();
            if (hasInput())
                break;
        }
#endif
        return !interrupt.isRaised();
    }

} // namespace

std::optional<QString> Input::readLine(Interrupt &interrupt)
{
    qsizetype end = m_buffer.indexOf('\n');
    while (end < 0 && !m_isAtEnd && m_buffer.size() < kMostBytes) {
        if (!fill(interrupt) && interrupt.isRaised()) {
            m_buffer.clear(); // the terminal throws the unfinished line away too
            return {};
        }
        end = m_buffer.indexOf('\n');
    }
    if (end < 0 && m_buffer.isEmpty())
        return {};
    const QByteArray line = end < 0 ? m_buffer : m_buffer.first(end);
    m_buffer.remove(0, line.size() + 1);
    return QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
}

base::Result<QByteArray> Input::readAll(Interrupt &interrupt)
{
    while (!m_isAtEnd && m_buffer.size() <= kMostBytes)
        fill(interrupt);
    if (interrupt.isRaised())
        return base::Error{base::ErrorCode::Cancelled, "Reading was interrupted."};
    if (m_buffer.size() > kMostBytes) {
        return base::Error{
            base::ErrorCode::InvalidInput,
            "The text from standard input is longer than 64 MiB. Give a shorter one."};
    }
    return std::exchange(m_buffer, {});
}

bool Input::fill(Interrupt &interrupt)
{
    std::array<char, 65536> bytes{};
    const size_t count = waitForInput(interrupt) ? readSome(bytes) : 0;
    m_isAtEnd = count == 0 && !interrupt.isRaised();
    m_buffer.append(bytes.data(), static_cast<qsizetype>(count));
    return count > 0;
}

} // namespace app::cli
