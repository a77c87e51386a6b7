// SPDX-License-Identifier: Apache-2.0
#include "app/window_options.h"

#include "app/data_folder/data_folder.h"
#include "app/exchange/exporter.h"

#include <QCommandLineParser>
#include <QDir>

using namespace Qt::Literals;

namespace app {

FileUse useOf(const QString &file)
{
    if (file.endsWith(".gguf"_L1, Qt::CaseInsensitive))
        return FileUse::Model;
    return exchange::isExport(file) ? FileUse::Import : FileUse::Attach;
}

base::Result<WindowOptions> parseWindowOptions(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Shows this list."_s);
    const QCommandLineOption data(u"data"_s, u"Keeps conversations and settings in FOLDER."_s,
                                  u"FOLDER"_s);
    const QCommandLineOption model(u"model"_s, u"Loads this GGUF file."_s, u"FILE"_s);
    const QCommandLineOption smoke(u"smoke-test"_s, u"Exits with 0 after the first frame."_s);
    const QCommandLineOption measure(
        u"measure-startup"_s,
        u"Prints the time of the first frame and the memory as JSON, then exits."_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, u"Saves a picture of the window to FILE, then exits."_s, u"FILE"_s);
    QCommandLineParser parser;
    parser.addOptions({help, data, model, smoke, measure, screenshot});
    parser.addPositionalArgument(
        u"FILE"_s,
        u"A GGUF file to load, or conversations to import (.hearth.json); any other goes with the "
        "first message."_s,
        u"[FILE…]"_s);
    if (!parser.parse(arguments))
        return base::Error{base::ErrorCode::InvalidInput, parser.errorText().toStdString()};

    WindowOptions options;
    if (parser.isSet(help))
        options.help = parser.helpText();
    options.isOwnDataFolder = parser.isSet(data);
    options.dataFolder =
        options.isOwnDataFolder ? QDir(parser.value(data)).absolutePath() : app::dataFolder();
    options.model = parser.value(model);
    QStringList words = parser.positionalArguments();
    // A word, not an option: it is what a key of the desktop is bound to.
    options.isQuick = words.value(0) == "quick"_L1;
    if (options.isQuick)
        words.removeFirst();
    for (const QString &file : std::as_const(words)) {
        const FileUse use = useOf(file);
        const QUrl url = QUrl::fromLocalFile(QDir::current().absoluteFilePath(file));
        if (options.model.isEmpty() && use == FileUse::Model)
            options.model = file;
        else
            (use == FileUse::Import ? options.imports : options.files).append(url);
    }
    options.screenshot = parser.value(screenshot);
    if (parser.isSet(smoke))
        options.task = WindowTask::SmokeTest;
    else if (parser.isSet(measure))
        options.task = WindowTask::MeasureStartup;
    else if (parser.isSet(screenshot))
        options.task = WindowTask::Screenshot;
    return options;
}

} // namespace app
