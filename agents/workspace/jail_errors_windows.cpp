// SPDX-License-Identifier: Apache-2.0
#include "agents/workspace/jail_errors_windows.h"

namespace agents::workspace {

namespace {

    base::Error invalid(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    // The path up to the component that was in the way.
    std::string upTo(const RelativePath &path, size_t part)
    {
        RelativePath at;
        for (size_t i = 0; i < path.parts().size() && i <= part; ++i)
            at = at.child(path.parts()[i]);
        return at.text();
    }

} // namespace

base::Error isFolder(const RelativePath &path)
{
    return invalid(path.text() + " is a folder. Name a file in it, or use list to see it.");
}

base::Error explainStatus(const RelativePath &path, nt::Status status)
{
    const std::string name = path.text();
    switch (status) {
    case nt::kNotFound:
    case nt::kPathNotFound:
        return {base::ErrorCode::NotFound,
                name + " does not exist. Use list or search to find the right path."};
    case nt::kNotADirectory:
        return {base::ErrorCode::NotFound, name + " goes through a file as if it were a folder."};
    case nt::kNameInvalid:
        return invalid(name + " is not a plain file name on Windows. Choose another name.");
    case nt::kInUse:
        return {base::ErrorCode::Busy, "Another program has " + name + " open. Try again."};
    case nt::kAccessDenied:
        return {base::ErrorCode::Io, "The system does not allow access to " + name + "."};
    default:
        return {base::ErrorCode::Io, name + " cannot be opened: " + nt::textOf(status) + "."};
    }
}

base::Error explainFound(const RelativePath &path, const Beneath &found)
{
    switch (found.trouble) {
    case Trouble::Link:
        return invalid(upTo(path, found.part)
                       + " is a symbolic link, junction or the like. It is not followed. Use "
                         "the path that it leads to where that lies inside the folder.");
    case Trouble::Alias:
        return invalid(path.text() + " is called " + found.spelling + " here. Use that spelling.");
    case Trouble::Elsewhere:
        return invalid(path.text() + " does not lie in the folder. It is left alone.");
    default:
        return explainStatus(path, found.status);
    }
}

} // namespace agents::workspace
