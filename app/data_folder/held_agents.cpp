// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/held_agents.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

namespace app {
namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::DataFolder)
    };

} // namespace

base::Result<HeldAgents> holdAgents(const QString &folder)
{
    HeldAgents held;
    const QDir agents(folder + "/agent"_L1);
    for (const QString &each : agents.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        auto lock = std::make_unique<QLockFile>(agents.filePath(each + "/at-work"_L1));
        lock->setStaleLockTime(0);
        if (lock->tryLock(0))
            held.push_back(std::move(lock));
        else if (lock->error() == QLockFile::LockFailedError)
            return base::Error{
                base::ErrorCode::Busy,
                Words::tr("An agent is at work. Wait until it is done, or stop it.").toStdString()};
    }
    return held;
}

} // namespace app
