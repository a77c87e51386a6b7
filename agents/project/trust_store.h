// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

namespace agents::project {

// The folders that the user trusts: only there does what the project itself says (AGENTS.md,
// skills) reach the model as instructions. Trust counts for that folder, not for those in it.
// Nothing is kept in memory; any thread.
class TrustStore final
{
public:
    explicit TrustStore(QString path) // in the user's configuration folder
        : m_path(std::move(path))
    {
    }

    // `folder` as Workspace::rootPath says it: absolute, without links.
    base::Result<bool> isTrusted(const QString &folder) const;
    base::Result<void> setTrusted(const QString &folder, bool isTrusted) const;
    base::Result<QStringList> folders() const;

private:
    QString m_path;
};

} // namespace agents::project
