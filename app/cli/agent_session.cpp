// SPDX-License-Identifier: Apache-2.0
#include "app/cli/agent_session.h"

#include "agents/loop/agent_prompt.h"
#include "agents/workspace/content_hash.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace app::cli {

AgentSession::AgentSession(agents::workspace::Workspace workspace)
    : m_workspace(std::move(workspace))
{
}

base::Result<std::unique_ptr<AgentSession>> AgentSession::open(const QString &folder)
{
    auto workspace = agents::workspace::Workspace::open(QDir(folder).absolutePath().toStdString());
    if (!workspace)
        return workspace.error();
    std::unique_ptr<AgentSession> session(new AgentSession(*std::move(workspace)));
    if (auto prepared = session->prepare(); !prepared)
        return prepared.error();
    return session;
}

base::Result<void> AgentSession::prepare()
{
    QFile rules(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                + u"/agent-rules.json"_s);
    if (rules.open(QIODevice::ReadOnly)) {
        auto parsed = agents::loop::parseRules(rules.readAll());
        if (!parsed)
            return parsed.error();
        m_rules = *std::move(parsed);
    }
    // One journal per folder: an undo must find what was done there before.
    const std::string name = agents::workspace::contentHash(m_workspace.rootPath()).substr(0, 32);
    const QString storage = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + u"/agent/"_s + QString::fromStdString(name);
    if (!QDir().mkpath(storage + u"/records"_s))
        return base::Error{base::ErrorCode::Io,
                           "“" + storage.toStdString()
                               + "” cannot be made, where the journal of this folder lies."};
    m_storage = storage.toStdString();
    auto journal = agents::journal::Journal::open(m_storage + "/journal", m_workspace);
    if (!journal)
        return journal.error();
    m_journal.emplace(*std::move(journal));
    m_journal->recover();
    m_turnId = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-"_s).toStdString()
        + std::to_string(QRandomGenerator::system()->bounded(1000, 10000));
    auto turn = m_journal->begin(m_turnId);
    if (!turn)
        return turn.error();
    m_turn = *std::move(turn);
    return {};
}

agents::tools::ToolContext AgentSession::context(const base::CancelToken &cancel)
{
    return {.cancel = cancel,
            .workspace = m_workspace,
            .journal = *m_turn,
            .memory = m_memory,
            .sandbox = m_sandbox};
}

base::Result<agents::loop::TurnRecord> AgentSession::record() const
{
    auto file = agents::journal::RecordFile::create(m_storage + "/records/" + m_turnId);
    if (!file)
        return file.error();
    return agents::loop::TurnRecord(*std::move(file));
}

} // namespace app::cli
