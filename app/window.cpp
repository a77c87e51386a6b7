// SPDX-License-Identifier: Apache-2.0
#include "app/window.h"

#include "app/application.h"
#include "app/attachment_pictures.h"
#include "app/formula_images.h"
#include "app/language/language.h"
#include "app/renderer.h"
#include "app/window_options.h"
#include "app/window_task.h"

#include <cstdio>

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

    int showWindow(const WindowOptions &options)
    {
        if (options.isOwnDataFolder)
            isolateSettings(options.dataFolder);
        Application application(options.dataFolder);
        Settings *const settings = application.settings();
        applyTheme(settings->theme());
        Language language;
        language.use(settings->language());
        QObject::connect(settings, &Settings::changed, &language, [settings, &language] {
            applyTheme(settings->theme());
            language.use(settings->language());
        });

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
