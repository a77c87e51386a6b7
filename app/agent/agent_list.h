// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/agent_controller.h"
#include "app/agent/agent_folders.h"
#include "app/notifications/note.h"

#include <memory>
#include <vector>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The agents at work, one per folder; one of them is looked at. The others go on, and say by a
// notification of the desktop when they are done or ask. GUI thread.
class AgentList final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(AgentList)
    Q_PROPERTY(app::AgentController *current READ current NOTIFY currentChanged)
    // {name, folder, isRunning, isAsking, isCurrent}; those without a folder are left out
    Q_PROPERTY(QVariantList agents READ agents NOTIFY agentsChanged)
    Q_PROPERTY(app::AgentFolders *folders READ folders CONSTANT) // open or not, the last ones

public:
    using Make = std::function<std::unique_ptr<AgentController>()>;
    using Tell = std::function<void(const Note &)>; // to a user who looks elsewhere

    AgentList(Make make, Tell tell, QObject *parent = nullptr);
    ~AgentList() override;

    AgentController *current() const;
    QVariantList agents() const;
    AgentFolders *folders() { return &m_folders; }

    Q_INVOKABLE void open(const QString &folder); // the agent that is there, else one more
    Q_INVOKABLE void show(const QString &folder);
    Q_INVOKABLE void another(); // one without a folder, to choose it
    Q_INVOKABLE void close(const QString &folder); // not while it runs
    void readAgain(); // folders where nothing runs: what was kept of their turns is gone

Q_SIGNALS:
    void currentChanged();
    void agentsChanged();

private:
    AgentController *add();
    void onFolder(AgentController *agent);
    void readFolders();
    void tellFolders();
    AgentController *find(const QString &folder) const; // null: none
    void setCurrent(AgentController *agent);
    void onQuestion(AgentController *agent);
    void onEnded(AgentController *agent, const QString &reason, const QString &words);

    Make m_make;
    Tell m_tell;
    AgentFolders m_folders{nullptr}; // outlives the agents, of which it is told
    std::vector<std::unique_ptr<AgentController>> m_agents; // never empty
    AgentController *m_current = nullptr;
};

} // namespace app
