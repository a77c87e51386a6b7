// SPDX-License-Identifier: Apache-2.0
#include "agents/loop/agent_prompt.h"

#include <filesystem>

#include <QDate>
#include <QFile>
#include <QSysInfo>

using namespace Qt::Literals;

namespace agents::loop {

std::string agentPrompt(const std::string &folder, bool plans)
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
        + ". Date: " + QDate::currentDate().toString(Qt::ISODate).toStdString() + ".";
}

} // namespace agents::loop
