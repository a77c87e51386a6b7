// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/approval_policy.h"

#include <functional>
#include <optional>
#include <vector>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

struct AgentSession;

// The rules for commands that count in an agent's folder, with what was allowed "always", to look
// at and to take back. Nothing happens while a turn runs. Owner: AgentController; GUI thread.
class AgentRules final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AgentController")
    Q_DISABLE_COPY_MOVE(AgentRules)
    // {words, verdict, isEverywhere}, as read() found them
    Q_PROPERTY(QVariantList list READ list NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed) // the newest forget()

public:
    using Task = std::function<void(AgentSession &)>;
    using InFolder = std::function<void(const Task &)>; // does it on the agent's thread
    // The way back, from there: does it on the GUI thread where that folder is still open.
    using Answer = std::function<void(const AgentSession &, const std::function<void()> &)>;

    AgentRules(InFolder inFolder, Answer answer, QObject *parent);

    QVariantList list() const;
    QString error() const { return m_error; }
    bool canUndo() const { return m_forgotten.has_value(); }

    Q_INVOKABLE void read();
    Q_INVOKABLE void forget(int index); // of `list`
    Q_INVOKABLE void undo();

    void clear();

Q_SIGNALS:
    void changed();

private:
    void readHere(AgentSession &session); // on the thread
    void setError(const std::string &message);

    InFolder m_inFolder;
    Answer m_answer;
    std::vector<agents::loop::CommandRule> m_rules;
    std::optional<agents::loop::CommandRule> m_forgotten;
    QString m_error;
};

} // namespace app
