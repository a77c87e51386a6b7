// SPDX-License-Identifier: Apache-2.0
#include "agents/tools/command_policy.h"
#include "tests/agents/portable/checks.h"
#include "tests/agents/portable/test_folder.h"

#include <algorithm>
#include <cstdlib>

using namespace agents;

namespace checks {

namespace {

    bool holds(const std::vector<std::string> &list, const std::string &text)
    {
        return std::ranges::find(list, text) != list.end();
    }

    base::Result<sandbox::SandboxSpec> specOf(const std::string &folder)
    {
        const base::CancelToken never;
        const auto workspace = workspace::Workspace::open(folder);
        return workspace ? tools::commandSpec(*workspace, never)
                         : base::Result<sandbox::SandboxSpec>(workspace.error());
    }

} // namespace

void checkPolicy()
{
    const TestFolder folder;
    folder.put("home/.ssh/id_rsa", "key");
    folder.put("home/project/.env", "secret");
    folder.put("home/project/.git/config", "git");
    folder.put("home/project/a.txt", "text");
#ifdef _WIN32
    const char *homeVariable = "USERPROFILE";
#else
    const char *homeVariable = "HOME";
#endif
    const char *was = std::getenv(homeVariable);
    const std::string home = was ? was : "";
    setOwn(homeVariable, folder.text("home"));
    setOwn("HEARTH_CHECK_TOKEN", "secret");
    const auto spec = specOf(folder.text("home/project"));
    if (check(spec.has_value(), "a project's commands are described")) {
        const std::string root = spec->writable.front();
        check(spec->writable.size() == 1 && !spec->network, "they write into it alone");
        check(holds(spec->hidden, root + "/.env"), "its secrets are hidden");
        check(holds(spec->keptAsIs, root + "/.git"), "its .git is kept");
        check(holds(spec->keptAbsent, root + "/.github"), "what is not there stays absent");
        check(!holds(spec->readOnly, folder.text("home")), "the home folder is out of sight");
    }
    check(!specOf(folder.text("home")), "the home folder is no project");
    check(!specOf(folder.text()), "nor is what holds it");
#ifdef _WIN32
    check(!specOf("C:/"), "nor is a whole drive");
#else
    check(!specOf("/"), "nor is the whole disk");
#endif
    std::string names;
    for (const std::string &entry : tools::commandEnvironment())
        names += entry.substr(0, entry.find('=')) + " ";
    check(names.find("HEARTH_CHECK_TOKEN") == std::string::npos
              && names.find("PATH ") != std::string::npos
              && names.find(homeVariable) != std::string::npos,
          "commands see listed variables alone");
    setOwn(homeVariable, home);
}

} // namespace checks
