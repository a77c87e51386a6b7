// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/workspace/jail.h"
#include "agents/workspace/path_rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace agents::workspace {

// What a path is wanted for.
enum class Access { Read, Write };

// The folder that a conversation may work in: a jail, and the rules about names. Owner: the agent
// of the conversation. Used by one thread at a time; const functions from any thread.
class Workspace
{
public:
    static base::Result<Workspace> open(const std::string &folder,
                                        JailMethod method = JailMethod::Kernel);

    const Jail &jail() const { return m_jail; }
    const std::string &rootPath() const { return m_jail.rootPath(); }

    // The path that a model wrote, checked by text and by name. Its error may be shown to the
    // model.
    base::Result<RelativePath> resolve(std::string_view text, Access access) const;
    base::Result<void> check(const RelativePath &path, Access access) const;
    PathClass classOf(const RelativePath &path) const;

    // Keeps a folder secret, whatever its name, that may lie in this one: absolute, there or not.
    void close(const std::string &folder);
    bool hasClosed() const { return !m_closed.empty(); }

private:
    explicit Workspace(Jail jail)
        : m_jail(std::move(jail))
    {
    }

    Jail m_jail;
    std::vector<std::vector<std::string>> m_closed; // folded names on the way to each
};

} // namespace agents::workspace
