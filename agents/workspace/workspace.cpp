// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/workspace.h"

#include "agents/workspace/native_path.h"

#include <algorithm>
#include <filesystem>

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
    const std::vector<std::string> &parts = path.parts();
    const auto isClosed = [&parts](const std::vector<std::string> &closed) {
        return closed.size() <= parts.size()
            && std::equal(closed.begin(), closed.end(), parts.begin(),
                          [](const std::string &folded, const std::string &part) {
                              return folded == foldedName(part);
                          });
    };
    return std::ranges::any_of(m_closed, isClosed) ? PathClass::Secret : classify(parts);
}

void Workspace::close(const std::string &folder)
{
    std::error_code failed;
    const auto real = std::filesystem::weakly_canonical(nativePath(folder), failed);
    const std::u8string text = real.generic_u8string();
    const auto path = RelativePath::parse(
        failed ? std::string_view(folder)
               : std::string_view(reinterpret_cast<const char *>(text.data()), text.size()),
        rootPath());
    if (!path)
        return; // it lies elsewhere
    std::vector<std::string> names;
    for (const std::string &part : path->parts())
        names.push_back(foldedName(part));
    m_closed.push_back(std::move(names));
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
