// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"
#include "app/data_folder/data_folder.h"
#include "app/models/catalogue.h"
#include "app/models/memory_fit.h"
#include "app/models/model_download.h"
#include "app/models/model_finder.h"

#include <QDir>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr uint32_t kUsualContext = 8192;

    const auto kDescription =
        uR"(Lists the Gemma 4 files on this computer, in Hearth's own folder and in those
of LM Studio, Ollama, Hugging Face, llama.cpp, Jan and GPT4All or in the folders
that are named, then the models that 'hearth model get' downloads. Connects to
nothing.)"_s;

    const auto kDetails =
        uR"(With --json, one object per line: {"path", "name", "quantization", "file_bytes",
"memory_bytes_8192", "source"} for a file, {"id", "name", "quantization",
"repository", "download_bytes", "memory_bytes_8192", "is_here"} for a model to
get.

Example:
  hearth model list ~/Downloads)"_s;

    QString folder()
    {
        return dataFolder() + "/models"_L1;
    }

    qint64 need(const engine::ModelInfo &info)
    {
        return static_cast<qint64>(info.memoryNeed(std::min(kUsualContext, info.contextLength)));
    }

    QJsonObject json(const FoundModel &model)
    {
        return {{u"path"_s, model.path},
                {u"name"_s, QString::fromStdString(model.info.name)},
                {u"quantization"_s, QString::fromStdString(model.info.quantization)},
                {u"file_bytes"_s, static_cast<qint64>(model.info.fileBytes)},
                {u"memory_bytes_8192"_s, need(model.info)},
                {u"source"_s, model.source}};
    }

    QJsonObject json(const ModelDownload &download)
    {
        const CatalogueEntry &entry = download.entry();
        return {{u"id"_s, entry.id},
                {u"name"_s, entry.name},
                {u"quantization"_s, entry.quantisation},
                {u"repository"_s, entry.repository},
                {u"download_bytes"_s, entry.downloadBytes},
                {u"memory_bytes_8192"_s, entry.memoryBytes},
                {u"is_here"_s, download.isPresent()}};
    }

    QString text(const FoundModel &model, const MachineMemory &memory)
    {
        QStringList facts = {QString::fromStdString(model.info.quantization),
                             readableSize(static_cast<qint64>(model.info.fileBytes)),
                             memoryFitText(memoryFit(need(model.info), memory), memory)};
        if (!model.source.isEmpty())
            facts += model.source;
        return QString::fromStdString(model.info.name) + u"\n  "_s + facts.join(u", "_s) + u"\n  "_s
            + model.path + u'\n';
    }

    QString text(const ModelDownload &download, const MachineMemory &memory)
    {
        const CatalogueEntry &entry = download.entry();
        return entry.id.leftJustified(13) + entry.name.leftJustified(17)
            + entry.quantisation.leftJustified(5)
            + readableSize(entry.downloadBytes).rightJustified(8) + u"  "_s
            + (download.isPresent() ? u"is here"_s
                                    : memoryFitText(memoryFit(entry.memoryBytes, memory), memory))
            + u'\n';
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const bool isJson = arguments.has(u"json"_s);
        QList<ModelFolder> folders = {{folder(), {}}};
        if (arguments.words().isEmpty())
            folders += usualModelFolders(QDir::homePath());
        else
            folders.clear();
        for (const QString &word : arguments.words()) {
            if (!QDir(word).exists()) {
                console.error(u"There is no folder %1."_s.arg(word));
                return ExitCode::Failed;
            }
            folders.append({word, {}});
        }
        const MachineMemory memory = machineMemory();
        const QList<FoundModel> found = findModels(folders);
        if (!isJson)
            console.write(found.isEmpty() ? u"No Gemma 4 files on this computer yet.\n"_s
                                          : u"On this computer:\n"_s);
        for (const FoundModel &model : found)
            console.writeForeign(isJson ? jsonLine(json(model)) : text(model, memory));
        if (!isJson)
            console.write(u"\nTo download with 'hearth model get NAME':\n"_s);
        for (const CatalogueEntry &entry : modelCatalogue()) {
            const ModelDownload download(entry, folder(), fetch::hubAccess());
            console.write(isJson ? jsonLine(json(download)) : text(download, memory));
        }
        return console.exitCode();
    }

} // namespace

Command modelListCommand()
{
    return {.name = u"model list"_s,
            .usage = u"[OPTION]… [DIR]…"_s,
            .summary = u"list the models here and those to download"_s,
            .description = kDescription,
            .options = {jsonOption(u"Write one JSON object per line; see below."_s)},
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
