// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/application.h"
#include "app/attachment_pictures.h"
#include "app/formula_images.h"
#include "app/instance.h"
#include "app/language/language.h"
#include "app/portable.h"
#include "app/renderer.h"
#include "app/window_options.h"
#include "app/window_task.h"

#include <cstdio>

#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStyleHints>

using namespace Qt::Literals;

namespace app {
namespace {

    void applyTheme(Settings::Theme theme)
    {
        const Qt::ColorScheme scheme = theme == Settings::Theme::Light ? Qt::ColorScheme::Light
            : theme == Settings::Theme::Dark                           ? Qt::ColorScheme::Dark
                                                                       : Qt::ColorScheme::Unknown;
        QGuiApplication::styleHints()->setColorScheme(scheme);
    }

    // With a data folder of its own, a second Hearth shares nothing with the user's.
    void isolateSettings(const QString &folder)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    }

    // What later Hearths ask of this one.
    void connectInstance(Instance &instance, Application &application)
    {
        QObject::connect(&instance, &Instance::shown, &application,
                         [&] { Q_EMIT application.placeRequested({}); });
        QObject::connect(&instance, &Instance::asked, &application, &Application::placeRequested);
        QObject::connect(&instance, &Instance::opened, &application, [&](const QString &file) {
            if (file.endsWith(".gguf"_L1, Qt::CaseInsensitive))
                application.restoreModel(file);
            else
                application.chat()->attachments()->addUrls({QUrl::fromLocalFile(file)});
        });
    }

    int showWindow(const WindowOptions &options)
    {
        Instance instance(QDBusConnection::sessionBus(), QStringLiteral(HEARTH_APP_ID),
                          options.isOwnDataFolder ? options.dataFolder : portableFolder());
        QStringList files;
        if (!options.model.isEmpty())
            files += QFileInfo(options.model).absoluteFilePath();
        for (const QUrl &file : options.files)
            files += file.toLocalFile();
        if (options.task == WindowTask::Run
            && !instance.claim(files, options.isQuick ? u"quick"_s : QString()))
            return 0;
        if (options.isOwnDataFolder) {
            isolateSettings(options.dataFolder);
            qputenv("HEARTH_LEDGER", (options.dataFolder + "/connections.jsonl"_L1).toUtf8());
        }
        Application application(options.dataFolder);
        Settings *const settings = application.settings();
        applyTheme(settings->theme());
        Language language;
        language.use(settings->language());
        QObject::connect(settings, &Settings::changed, &language, [settings, &language] {
            applyTheme(settings->theme());
            language.use(settings->language());
        });

        if (options.task == WindowTask::Run)
            connectInstance(instance, application);
        QQmlApplicationEngine engine;
        QObject::connect(&language, &Language::changed, &engine, [&application, &engine] {
            engine.retranslate();
            application.retranslate();
        });
        AttachmentList *const attachments = application.chat()->attachments();
        engine.addImageProvider(u"attachment"_s, new AttachmentPictures(*attachments->viewer()));
        engine.addImageProvider(u"formula"_s, new FormulaImages(application.math()));
        engine.setInitialProperties({{u"application"_s, QVariant::fromValue(&application)}});
        engine.loadFromModule("Hearth.Ui.Shell", "Main");
        auto *const window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
        if (!window) {
            std::fputs("Hearth cannot show its window: a part of the installation is missing. "
                       "Install it again.\n",
                       stderr);
            return 1;
        }
        runAfterFirstFrame(window, options, [&] {
            application.restoreModel(options.model);
            attachments->addUrls(options.files);
            if (options.isQuick)
                Q_EMIT application.placeRequested(u"quick"_s);
        });
        return QGuiApplication::exec();
    }

} // namespace

int runWindow(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Hearth"_s);
    QCoreApplication::setApplicationName(u"Hearth"_s);
    chooseRenderer();
    QGuiApplication gui(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(HEARTH_APP_ID));
    // The window says when it is the end (ui/shell/TrayArea.qml): it may only have gone to the tray.
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
