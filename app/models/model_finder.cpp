// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_finder.h"

#include "engine/engine.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr int kMostFiles = 20000; // of one folder: somebody may name a whole disk

    bool isFirstPart(const QString &name)
    {
        static const QRegularExpression split(u"-(\\d{5})-of-\\d{5}\\.gguf$"_s);
        const auto match = split.match(name);
        return !match.hasMatch() || match.captured(1) == "00001"_L1;
    }

    bool hasMagic(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.read(4) == "GGUF";
    }

    bool isCandidate(const QFileInfo &file)
    {
        const QString name = file.fileName();
        if (name.endsWith(".gguf"_L1, Qt::CaseInsensitive))
            return isFirstPart(name);
        // Ollama names files by their checksum.
        return name.startsWith("sha256-"_L1) && file.size() > (64 << 20)
            && hasMagic(file.filePath());
    }

} // namespace

QList<ModelFolder> usualModelFolders(const QString &home)
{
    const QList<ModelFolder> known = {
        {home + u"/.lmstudio/models"_s, u"LM Studio"_s},
        {home + u"/.cache/lm-studio/models"_s, u"LM Studio"_s},
        {home + u"/.ollama/models/blobs"_s, u"Ollama"_s},
        {u"/usr/share/ollama/.ollama/models/blobs"_s, u"Ollama"_s},
        {home + u"/.cache/huggingface/hub"_s, u"Hugging Face"_s},
        {home + u"/.cache/llama.cpp"_s, u"llama.cpp"_s},
        {home + u"/Library/Caches/llama.cpp"_s, u"llama.cpp"_s},
        {home + u"/.local/share/Jan/data/llamacpp/models"_s, u"Jan"_s},
        {home + u"/.local/share/nomic.ai/GPT4All"_s, u"GPT4All"_s},
    };
    QList<ModelFolder> there;
    for (const ModelFolder &folder : known) {
        if (QFileInfo(folder.path).isDir())
            there.append(folder);
    }
    return there;
}

QList<FoundModel> findModels(const QList<ModelFolder> &folders,
                             const std::function<bool()> &isUnwanted)
{
    QList<FoundModel> found;
    QSet<QString> seen;
    for (const ModelFolder &folder : folders) {
        int files = 0;
        QDirIterator walk(folder.path, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (walk.hasNext() && ++files <= kMostFiles) {
            if (isUnwanted())
                return found;
            const QFileInfo file(walk.next());
            const QString real = file.canonicalFilePath();
            if (!isCandidate(file) || real.isEmpty() || seen.contains(real))
                continue;
            seen.insert(real);
            const auto planner = engine::DevicePlanner::open(
                std::filesystem::path(file.filePath().toStdU16String()));
            if (planner)
                found.append({file.absoluteFilePath(), folder.source, planner->info(), *planner});
        }
    }
    return found;
}

} // namespace app
