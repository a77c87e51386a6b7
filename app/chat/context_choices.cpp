// SPDX-License-Identifier: Apache-2.0
#include "app/chat/context_choices.h"

#include "agents/media/attachment.h"

#include <algorithm>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr qsizetype kMostSummary = 20'000; // characters: more is no summary
    constexpr qsizetype kHashLength = 64; // of a SHA-256 in hexadecimal
    constexpr qsizetype kMostFiles = 10'000;

    FileChoice fileChoice(const QJsonObject &object)
    {
        FileChoice choice;
        choice.isLeftOut = object["leftOut"_L1].toBool();
        choice.isPinned = object["pinned"_L1].toBool();
        choice.summary = object["summary"_L1].toString().left(kMostSummary);
        const qint64 detail = object["detail"_L1].toInteger();
        if (std::ranges::find(engine::vision::kBudgets, detail)
            != std::end(engine::vision::kBudgets))
            choice.detail = static_cast<uint32_t>(detail);
        return choice;
    }

    QJsonObject toJson(const FileChoice &choice)
    {
        QJsonObject object;
        if (choice.isLeftOut)
            object["leftOut"_L1] = true;
        if (choice.isPinned)
            object["pinned"_L1] = true;
        if (choice.detail != 0)
            object["detail"_L1] = qint64{choice.detail};
        if (!choice.summary.isEmpty())
            object["summary"_L1] = choice.summary;
        return object;
    }

} // namespace

void ContextChoices::set(const QByteArray &sha256, const FileChoice &choice)
{
    if (choice == FileChoice{})
        files.remove(sha256);
    else
        files.insert(sha256, choice);
}

QJsonObject toJson(const ContextChoices &choices)
{
    QJsonObject object;
    if (choices.leavesOutSystem)
        object["leavesOutSystem"_L1] = true;
    QJsonObject files;
    for (auto file = choices.files.cbegin(); file != choices.files.cend(); ++file)
        files[QString::fromLatin1(file.key())] = toJson(*file);
    if (!files.isEmpty())
        object["files"_L1] = files;
    return object;
}

ContextChoices contextChoices(const QJsonObject &object)
{
    ContextChoices choices;
    choices.leavesOutSystem = object["leavesOutSystem"_L1].toBool();
    const QJsonObject files = object["files"_L1].toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (file.key().size() == kHashLength && choices.files.size() < kMostFiles)
            choices.set(file.key().toLatin1(), fileChoice(file->toObject()));
    }
    return choices;
}

} // namespace app
