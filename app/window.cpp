// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/instance.h"
#include "app/portable.h"
#include "app/renderer.h"
#include "app/window_options.h"
#include "app/window_session.h"
#include "engine/base/log.h"

#include <cstdio>

#include <QDebug>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QSettings>

using namespace Qt::Literals;

namespace app {
namespace {

    // With a data folder of its own, a second Hearth shares nothing with the user's.
    void isolateSettings(const QString &folder)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }

    // Of the engine, from any thread; Qt takes it to where programs log here.
    void logLine(base::LogLevel level, std::string_view message)
    {
        const QString line =
            QString::fromUtf8(message.data(), static_cast<qsizetype>(message.size()));
        if (level == base::LogLevel::Warning)
            qWarning().noquote() << line;
        else
            qInfo().noquote() << line;
    }

    int showWindow(const WindowOptions &options)
    {
        Instance instance(QDBusConnection::sessionBus(), QStringLiteral(HEARTH_APP_ID),
                          options.isOwnDataFolder ? options.dataFolder : portableFolder());
        QStringList files;
        if (!options.model.isEmpty())
            files += QFileInfo(options.model).absoluteFilePath();
        for (const QUrl &file : options.files + options.imports)
            files += file.toLocalFile();
        if (options.task == WindowTask::Run
            && !instance.claim(files, options.isQuick ? u"quick"_s : QString()))
            return 0;
        if (options.isOwnDataFolder) {
            isolateSettings(options.dataFolder);
            qputenv("HEARTH_LEDGER", (options.dataFolder + "/connections.jsonl"_L1).toUtf8());
        }
        WindowSession session(options, instance);
        if (!session.begin()) {
            std::fputs("Hearth cannot show its window: a part of the installation is missing. "
                       "Install it again.\n",
                       stderr);
            return 1;
        }
        return QGuiApplication::exec();
    }

} // namespace

int runWindow(int argc, char **argv)
{
    base::setLogSink(logLine);
    QCoreApplication::setOrganizationName(u"Hearth"_s);
    QCoreApplication::setApplicationName(u"Hearth"_s);
    chooseRenderer();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(HEARTH_APP_ID));
    // The window says when it is the end (ui/shell/TrayArea.qml): it may only have gone to the
    // tray.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QQuickStyle::setStyle(u"Basic"_s);

    const base::Result<WindowOptions> options = parseWindowOptions(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", options.error().message.c_str());
        return 2;
    }
    if (!options->help.isEmpty()) {
        std::fputs(qPrintable(options->help), stdout);
        return 0;
    }
    return showWindow(*options);
}

} // namespace app
