// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include <QSocketNotifier>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app::cli {

namespace {

    constexpr int kExitCode = 130;
    constexpr int kPatience = 3;

    // A signal handler reaches nothing but globals.
    base::CancelToken token;
    std::atomic<int> unhandled = 0;
    std::atomic<Interrupt *> current = nullptr;
    std::array<int, 2> pipeEnds{-1, -1};

    extern "C" void onSignal(int signal)
    {
        if (unhandled.fetch_add(1) + 1 >= kPatience)
            std::_Exit(kExitCode);
        token.cancel();
#ifdef Q_OS_WIN
        // Windows runs the handler in a thread of its own and forgets it after the call.
        std::signal(signal, onSignal);
        if (Interrupt *interrupt = current.load())
            QMetaObject::invokeMethod(interrupt, &Interrupt::raised, Qt::QueuedConnection);
#else
        static_cast<void>(signal);
        const int savedError = errno;
        const char byte = 0;
        [[maybe_unused]] const auto written =
            write(pipeEnds[1], &byte, 1); // full: it is told already
        errno = savedError;
#endif
    }

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    current = this;
    reset();
#ifndef Q_OS_WIN
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
        auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
        connect(notifier, &QSocketNotifier::activated, this, [this] {
            std::array<char, 16> bytes{};
            while (read(pipeEnds[0], bytes.data(), bytes.size()) > 0) { }
            Q_EMIT raised();
        });
    }
#endif
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    current = nullptr;
#ifndef Q_OS_WIN
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
#endif
}

const base::CancelToken &Interrupt::token() const
{
    return cli::token;
}

int Interrupt::count() const
{
    return unhandled;
}

void Interrupt::reset()
{
    unhandled = 0;
    cli::token.reset();
}

} // namespace app::cli
