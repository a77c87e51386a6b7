// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/approval_policy.h"
#include "engine/base/result.h"

#include <vector>

#include <QString>

namespace agents::project {

// The rules for commands of the user's profile: a JSON list of {"prefix": ["make", "test"],
// "verdict": "allow"}, or "ask", or "deny", with "folder" where it counts in one project only.
// Nothing is kept in memory; any thread.
class RuleStore final
{
public:
    explicit RuleStore(QString path) // in the user's configuration folder
        : m_path(std::move(path))
    {
    }

    // InvalidInput says which entry is no rule.
    base::Result<std::vector<loop::CommandRule>> load() const;
    base::Result<void> add(const loop::CommandRule &rule) const; // where it is not there yet
    base::Result<void> remove(const loop::CommandRule &rule) const;

private:
    QString m_path;
};

} // namespace agents::project
