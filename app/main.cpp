// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command_line.h"
#include "app/portable.h"
#include "app/window.h"
#include "app/window_options.h"

#include <algorithm>
#include <memory>
#include <string_view>

#include <QGuiApplication>

using namespace Qt::Literals;

namespace {

// Whether the words are Hearth's own: Qt's options (-platform offscreen) have one dash, and Qt
// takes them out only once it has found a display.
bool areAllOurs(const QStringList &words)
{
    return std::ranges::all_of(words, [](const QString &word) {
        return !word.startsWith(u'-') || word.startsWith(u"--");
    });
}

// Before there is an application, which could tell.
QString programPath(const char *called)
{
#ifdef __linux__
    static_cast<void>(called);
    return u"/proc/self/exe"_s;
#else
    return QString::fromLocal8Bit(called);
#endif
}

QStringList toWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Hearth"_s);
    QCoreApplication::setApplicationName(u"Hearth"_s);
    if (const QString folder = app::portableFolder(programPath(argv[0])); !folder.isEmpty())
        app::keepEverythingIn(folder);
    if (app::cli::isCommandLine(argc, argv)) {
        // Pages are set with fonts, for which no display is needed.
        if (app::cli::drawsText(argc, argv))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const std::unique_ptr<QCoreApplication> application(app::cli::drawsText(argc, argv)
                                                                ? new QGuiApplication(argc, argv)
                                                                : new QCoreApplication(argc, argv));
        return app::cli::runCommandLine(QCoreApplication::arguments().mid(1));
    }
    const QStringList words = toWords(argc, argv);
    if (const auto options = app::parseWindowOptions(words); !options && areAllOurs(words.mid(1)))
        return app::cli::refuseWindowOptions(QString::fromStdString(options.error().message));
    return app::runWindow(argc, argv);
}
