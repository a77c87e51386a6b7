// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/workspace.h"

namespace agents::workspace {

base::Result<Workspace> Workspace::open(const std::string &folder, JailMethod method)
{
    auto jail = Jail::open(folder, method);
    if (!jail)
        return jail.error();
    return Workspace(*std::move(jail));
}

PathClass Workspace::classOf(const RelativePath &path) const
{
    return classify(path.parts(), m_lifted);
}

base::Result<RelativePath> Workspace::resolve(std::string_view text, Access access) const
{
    auto path = RelativePath::parse(text, rootPath());
    if (!path)
        return path.error();
    if (const auto allowed = check(*path, access); !allowed)
        return allowed.error();
    return path;
}

base::Result<void> Workspace::check(const RelativePath &path, Access access) const
{
    const PathClass kind = classOf(path);
    if (kind == PathClass::Secret)
        return base::Error{base::ErrorCode::Unsupported,
                           path.text()
                               + " may hold keys or passwords and stays closed. Go on without it."};
    if (kind == PathClass::Protected && access == Access::Write)
        return base::Error{base::ErrorCode::Unsupported,
                           path.text()
                               + " is protected, because it can make other programs run something. "
                                 "Tell the user what to change there."};
    return {};
}

} // namespace agents::workspace
