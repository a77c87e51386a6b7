// SPDX-License-Identifier: Apache-2.0
#include "app/window_task.h"

#include <cstdio>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kSettleMilliseconds = 1500; // animations and asynchronous parts are done by then

#ifdef Q_OS_LINUX

    QByteArray contentOf(const char *path)
    {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Since exec(), by the kernel's clock: field 22 of /proc/self/stat, in ticks since the machine
    // started. The name in field 2 may hold spaces, so counting starts after its parenthesis.
    double millisecondsSinceStart()
    {
        const QByteArray stat = contentOf("/proc/self/stat");
        const QByteArrayList fields = stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
        const double started =
            fields.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
        const double now = contentOf("/proc/uptime").split(' ').value(0).toDouble();
        return (now - started) * 1000.0;
    }

    double residentMebibytes()
    {
        const double pages = contentOf("/proc/self/statm").split(' ').value(1).toDouble();
        return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024.0 * 1024.0);
    }

#else

    // Elsewhere the time counts from the first look at the clock, the memory is not known.
    double millisecondsSinceStart()
    {
        static const QDateTime start = QDateTime::currentDateTimeUtc();
        return static_cast<double>(start.msecsTo(QDateTime::currentDateTimeUtc()));
    }

    double residentMebibytes()
    {
        return -1;
    }

#endif

    void printStartup()
    {
        const QJsonObject numbers = {{u"first_frame_ms"_s, qRound(millisecondsSinceStart())},
                                     {u"rss_mib"_s, qRound(residentMebibytes())}};
        std::fputs(QJsonDocument(numbers).toJson(QJsonDocument::Compact).append('\n').constData(),
                   stdout);
        std::fflush(stdout);
    }

    void saveScreenshot(QQuickWindow *window, const QString &path)
    {
        const bool isSaved = window->grabWindow().save(path);
        if (!isSaved)
            std::fputs(qPrintable("Hearth cannot write "_L1 + path + ".\n"_L1), stderr);
        QCoreApplication::exit(isSaved ? 0 : 1);
    }

    void runTask(QQuickWindow *window, const WindowOptions &options)
    {
        switch (options.task) {
        case WindowTask::Run:
            return;
        case WindowTask::SmokeTest:
            return QCoreApplication::exit(0);
        case WindowTask::MeasureStartup:
            printStartup();
            return QCoreApplication::exit(0);
        case WindowTask::Screenshot:
            QTimer::singleShot(kSettleMilliseconds, window,
                               [=] { saveScreenshot(window, options.screenshot); });
        }
    }

} // namespace

void runAfterFirstFrame(QQuickWindow *window,
                        const WindowOptions &options,
                        const std::function<void()> &start)
{
    const auto once =
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [=] {
            start();
            runTask(window, options);
        },
        once);
}

} // namespace app
