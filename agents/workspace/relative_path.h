// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/path_rules.h"
#include "engine/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents::workspace {

// A path inside the folder, checked as text: no `..` left over, no NUL, no absolute part. It says
// nothing about what stands there; Jail opens it by handle. Empty parts: the folder itself.
class RelativePath
{
public:
    RelativePath() = default;

    // `text` as a model writes it: relative, `./`, with `..` that stays inside, or absolute below
    // `root`. The error tells the model what to write instead.
    static base::Result<RelativePath>
    parse(std::string_view text, std::string_view root, NameRules rules = nativeNameRules());
    // A path that the walker or the journal wrote: plain components joined by `/`.
    static base::Result<RelativePath> fromRecord(std::string_view text);

    const std::vector<std::string> &parts() const { return m_parts; }
    bool isRoot() const { return m_parts.empty(); }
    std::string text() const; // joined by `/`; `.` for the folder itself
    std::string_view name() const
    {
        return m_parts.empty() ? "." : std::string_view(m_parts.back());
    }
    RelativePath parent() const;
    RelativePath child(std::string_view name) const;

private:
    std::vector<std::string> m_parts;
};

} // namespace agents::workspace
