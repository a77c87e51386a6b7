// SPDX-License-Identifier: Apache-2.0
#include "agents/project/kept_turns.h"

#include "agents/journal/pruning.h"

#include <algorithm>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace agents::project {

namespace {

    constexpr qint64 kDay = 24 * 60 * 60; // seconds

    QFileInfoList storagesIn(const QString &agents)
    {
        return QDir(agents).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    }

    // What was said in turns that the journal knows no longer.
    void removeRecords(const std::string &storage)
    {
        const auto names = journal::turnNames(storage + "/journal");
        const QDir records(QString::fromStdString(storage + "/records"));
        for (const QFileInfo &record : records.entryInfoList(QDir::Files)) {
            if (std::ranges::find(names, record.fileName().toStdString()) == names.end())
                QFile::remove(record.filePath());
        }
    }

} // namespace

std::unique_ptr<QLockFile> holdTurns(const std::string &storage)
{
    auto lock = std::make_unique<QLockFile>(QString::fromStdString(storage + "/at-work"));
    lock->setStaleLockTime(0); // a turn may take its time; whether its program lives is seen
    lock->tryLock(0);
    return lock;
}

void pruneTurns(const QString &agents)
{
    QFile stamp(agents + u"/pruned"_s);
    if (stamp.exists()
        && QFileInfo(stamp).lastModified().secsTo(QDateTime::currentDateTime()) < kDay)
        return;
    if (!stamp.open(QIODevice::WriteOnly | QIODevice::Truncate) || stamp.write("\n") != 1)
        return;
    for (const QFileInfo &folder : storagesIn(agents)) {
        const std::string storage = folder.filePath().toStdString();
        const auto held = holdTurns(storage);
        if (!held->isLocked())
            continue; // an agent is at work there
        journal::prune(storage + "/journal", {});
        removeRecords(storage);
    }
}

ForgottenTurns forgetTurnsOf(const std::string &storage)
{
    const std::string journal = storage + "/journal";
    const auto before = static_cast<int>(journal::turnNames(journal).size());
    journal::forgetAll(journal);
    removeRecords(storage);
    const auto left = static_cast<int>(journal::turnNames(journal).size());
    return {.turns = before - left, .busyFolders = 0, .problems = left};
}

ForgottenTurns forgetAllTurns(const QString &agents)
{
    ForgottenTurns all;
    for (const QFileInfo &folder : storagesIn(agents)) {
        const std::string storage = folder.filePath().toStdString();
        const auto held = holdTurns(storage);
        if (!held->isLocked()) {
            ++all.busyFolders;
            continue;
        }
        const ForgottenTurns here = forgetTurnsOf(storage);
        all.turns += here.turns;
        all.problems += here.problems;
    }
    return all;
}

} // namespace agents::project
