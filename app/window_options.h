// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace app {

enum class WindowTask {
    Run,
    SmokeTest, // exit 0 after the first frame
    MeasureStartup, // print {"first_frame_ms", "rss_mib"} and exit
    Screenshot // save the window once it is settled and exit
};

// What becomes of a file that the program is called with, or that the desktop opens with it.
enum class FileUse { Model, Import, Attach };

FileUse useOf(const QString &file);

// What the command line asks the window to do.
struct WindowOptions {
    WindowTask task = WindowTask::Run;
    QString dataFolder; // of conversations and, when given, of settings
    bool isOwnDataFolder = false; // --data was given
    bool isQuick = false; // ask for a quick question ("hearth quick")
    QString model; // empty: the last one
    QList<QUrl> files; // to go with the first message
    QList<QUrl> imports; // conversations that Hearth exported
    QString screenshot;
    QString help; // not empty: print this and exit
};

base::Result<WindowOptions> parseWindowOptions(const QStringList &arguments);

} // namespace app
