// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/input_lines.h"

#include <thread>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app::fetch {
namespace {

    constexpr std::size_t kAtOnce = 64 << 10;

} // namespace

void readInputLines(QObject *context,
                    std::function<void(const QByteArray &)> onLine,
                    std::function<void()> onEnd)
{
    // A read that cannot be cancelled, on every system the same. Not std::getc, which would hold
    // stdin's lock and so the end of the process.
    std::thread([context, onLine = std::move(onLine), onEnd = std::move(onEnd)] {
        QByteArray pending;
        QByteArray bytes(kAtOnce, Qt::Uninitialized);
        for (auto got = read(0, bytes.data(), kAtOnce); got > 0;
             got = read(0, bytes.data(), kAtOnce)) {
            qsizetype from = pending.size(); // no end of a line before it
            pending.append(bytes.constData(), static_cast<qsizetype>(got));
            for (auto at = pending.indexOf('\n', from); at >= 0; at = pending.indexOf('\n')) {
                const QByteArray line = pending.first(at);
                pending.remove(0, at + 1);
                from = 0;
                QMetaObject::invokeMethod(
                    context, [onLine, line] { onLine(line); }, Qt::QueuedConnection);
            }
        }
        QMetaObject::invokeMethod(context, onEnd, Qt::QueuedConnection);
    }).detach();
}

} // namespace app::fetch
