// SPDX-License-Identifier: Apache-2.0
#include "agents/sandbox/path_carving.h"

#include <filesystem>

namespace agents::sandbox {

namespace {

    namespace fs = std::filesystem;

    bool holdsExcluded(const std::string &folder, const std::set<std::string> &excluded)
    {
        const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
        const auto first = excluded.lower_bound(prefix);
        return first != excluded.end() && first->starts_with(prefix);
    }

    void carveInto(const std::string &path, const std::set<std::string> &excluded, Carving &result)
    {
        if (excluded.contains(path))
            return;
        if (!holdsExcluded(path, excluded)) {
            result.whole.push_back(path);
            return;
        }
        result.listed.push_back(path);
        std::error_code failed;
        for (fs::directory_iterator child(path, failed);
             !failed && child != fs::directory_iterator(); child.increment(failed)) {
            if (!child->is_symlink(failed))
                carveInto(child->path().string(), excluded, result);
        }
    }

} // namespace

Carving carve(const std::string &root, const std::set<std::string> &excluded)
{
    Carving result;
    carveInto(root, excluded, result);
    return result;
}

} // namespace agents::sandbox
