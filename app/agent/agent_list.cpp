// SPDX-License-Identifier: Apache-2.0
#include "app/agent/agent_list.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>

using namespace Qt::Literals;

namespace app {
namespace {

    QString nameOf(const QString &folder)
    {
        return QFileInfo(folder).fileName();
    }

    bool isAsking(const AgentController &agent)
    {
        return !agent.question().isEmpty() || !agent.form().isEmpty();
    }

} // namespace

AgentList::AgentList(Make make, Tell tell, QObject *parent)
    : QObject(parent)
    , m_make(std::move(make))
    , m_tell(std::move(tell))
{
    m_current = add();
    connect(this, &AgentList::agentsChanged, this, &AgentList::tellFolders);
    readFolders();
}

AgentList::~AgentList() = default;

AgentController *AgentList::current() const
{
    return m_current;
}

AgentController *AgentList::add()
{
    AgentController *const agent = m_agents.emplace_back(m_make()).get();
    for (const auto change : {&AgentController::folderChanged, &AgentController::runningChanged})
        connect(agent, change, this, &AgentList::agentsChanged);
    connect(agent, &AgentController::folderChanged, this, [this, agent] { onFolder(agent); });
    for (const auto change : {&AgentController::questionChanged, &AgentController::formChanged})
        connect(agent, change, this, [this, agent] { onQuestion(agent); });
    connect(agent, &AgentController::turnEnded, this,
            [this, agent](const QString &reason, const QString &words) {
                onEnded(agent, reason, words);
            });
    return agent;
}

AgentController *AgentList::find(const QString &folder) const
{
    const auto found = std::ranges::find_if(
        m_agents, [&](const auto &agent) { return agent->folder() == folder; });
    return found == m_agents.end() ? nullptr : found->get();
}

QVariantList AgentList::agents() const
{
    QVariantList list;
    for (const auto &agent : m_agents) {
        if (!agent->folder().isEmpty())
            list.append(QVariantMap{{u"name"_s, nameOf(agent->folder())},
                                    {u"folder"_s, agent->folder()},
                                    {u"isRunning"_s, agent->isRunning()},
                                    {u"isAsking"_s, isAsking(*agent)},
                                    {u"isCurrent"_s, agent.get() == m_current}});
    }
    return list;
}

void AgentList::readFolders()
{
    m_folders.read(m_current->profile().data);
}

void AgentList::tellFolders()
{
    using Work = AgentFolders::Work;
    QHash<QString, Work> work;
    for (const auto &agent : m_agents) {
        if (isAsking(*agent))
            work[agent->folder()] = Work::Waiting;
        else if (agent->isRunning())
            work[agent->folder()] = Work::Running;
    }
    m_folders.setWork(work);
}

// A folder has one agent: opened again, it leads to the one that is there.
void AgentList::onFolder(AgentController *agent)
{
    readFolders();
    const QString folder = agent->folder();
    const auto other = std::ranges::find_if(m_agents, [&](const auto &each) {
        return each.get() != agent && !folder.isEmpty() && each->folder() == folder;
    });
    if (other == m_agents.end())
        return;
    agent->closeFolder();
    setCurrent(other->get());
}

void AgentList::setCurrent(AgentController *agent)
{
    if (std::exchange(m_current, agent) == agent)
        return;
    Q_EMIT currentChanged();
    Q_EMIT agentsChanged();
}

void AgentList::show(const QString &folder)
{
    if (AgentController *const agent = find(folder))
        setCurrent(agent);
}

void AgentList::open(const QString &folder)
{
    const auto opening =
        std::ranges::find(m_agents, folder, [](const auto &agent) { return agent->opening(); });
    if (AgentController *const agent = find(folder)) {
        setCurrent(agent);
    } else if (opening != m_agents.end()) {
        setCurrent(opening->get());
    } else {
        another();
        m_current->openPath(folder);
    }
}

void AgentList::another()
{
    const auto idle = std::ranges::find_if(m_agents, [](const auto &agent) {
        return agent->folder().isEmpty() && agent->opening().isEmpty();
    });
    setCurrent(idle != m_agents.end() ? idle->get() : add());
}

void AgentList::close(const QString &folder)
{
    AgentController *const agent = find(folder);
    if (!agent || agent->isRunning())
        return;
    agent->closeFolder(); // it stays for the next folder
    const auto open = std::ranges::find_if(
        m_agents, [](const auto &other) { return !other->folder().isEmpty(); });
    if (agent == m_current && open != m_agents.end())
        setCurrent(open->get());
    Q_EMIT agentsChanged();
}

void AgentList::readAgain()
{
    for (const auto &agent : m_agents) {
        // A turn at its limit holds its folder.
        if (!agent->folder().isEmpty() && !agent->isRunning() && !agent->canGoOn())
            agent->openPath(agent->folder());
    }
}

void AgentList::onQuestion(AgentController *agent)
{
    Q_EMIT agentsChanged();
    const QString title = agent->question().value(u"title"_s).toString();
    const QString asked = title.isEmpty() ? agent->form().value(u"message"_s).toString() : title;
    if (!asked.isEmpty())
        m_tell({.words = tr("An agent asks"),
                .privateTitle = tr("%1: the agent asks").arg(nameOf(agent->folder())),
                .privateText = asked,
                .place = u"agent/"_s + agent->folder()});
}

void AgentList::onEnded(AgentController *agent, const QString &reason, const QString &words)
{
    readFolders();
    m_tell({.words = tr("An agent has finished"),
            .privateTitle = tr("%1: the agent has finished").arg(nameOf(agent->folder())),
            .privateText = reason.isEmpty() ? words : reason,
            .place = u"agent/"_s + agent->folder()});
}

} // namespace app
