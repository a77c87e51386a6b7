// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/agent_prompt.h"

#include <filesystem>

#include <QFile>
#include <QSysInfo>

using namespace Qt::Literals;

namespace agents::loop {

std::string agentPrompt(const std::string &folder, QDate begun, bool plans)
{
    QFile file(u":/prompts/coding_agent.md"_s);
    QByteArray text;
    if (file.open(QIODevice::ReadOnly))
        text = file.readAll();
    if (plans)
        text +=
            "A task of several steps begins with a checklist (- [ ] step); write it again, with "
            "- [x], when a step is done.\n";
    return text.toStdString() + "Folder: " + std::filesystem::path(folder).filename().string()
        + ". System: " + QSysInfo::prettyProductName().toStdString()
        + ". Date: " + begun.toString(Qt::ISODate).toStdString() + ".";
}

std::vector<engine::text::Message> openingOf(const std::string &systemText,
                                             const std::vector<engine::text::Message> &earlier)
{
    std::vector<engine::text::Message> messages;
    if (!systemText.empty())
        messages.push_back({.role = engine::text::Role::System, .content = systemText});
    messages.insert(messages.end(), earlier.begin(), earlier.end());
    return messages;
}

} // namespace agents::loop
