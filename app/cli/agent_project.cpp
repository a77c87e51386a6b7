// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_project.h"

#include "app/data_folder/data_folder.h"

namespace app::cli {

using agents::project::ProfileFolders;
using agents::project::Project;

base::Result<std::unique_ptr<Project>> openProject(const QString &folder)
{
    const auto data = openDataFolder();
    if (!data)
        return data.error();
    return Project::open(folder, {ProfileFolders::standard().configuration, *data});
}

} // namespace app::cli
