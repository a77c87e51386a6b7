// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/agent/agent_controller.h"
#include "app/settings.h"
#include "tests/agents/scripted_reply_source.h"
#include "tests/app/chat_fixture.h"

#include <memory>

#include <QFile>
#include <QTemporaryDir>

namespace tests {

using namespace Qt::Literals;

inline ScriptedReply calls(const std::string &tool, const nlohmann::json &arguments)
{
    ScriptedReply reply;
    reply.pieces.emplace_back(engine::text::ToolCallPiece{
        engine::text::ToolCall{tool, std::make_shared<const nlohmann::json>(arguments)}});
    return reply;
}

// An agent in a folder with one file, bill.py, and a model that says what the test wrote.
class AgentTest : public QObject
{
protected:
    void begin()
    {
        m_root = std::make_unique<QTemporaryDir>();
        useSettingsIn(*m_root);
        m_project = m_root->filePath(u"project"_s);
        QVERIFY(QDir().mkpath(m_project));
        write("total = 3\n");
        m_script = std::make_shared<Script>();
        m_settings = std::make_unique<app::Settings>(nullptr);
        m_inference = std::make_unique<agents::InferenceService>(
            std::make_unique<ScriptedReplySource>(m_script));
        QSignalSpy loaded(m_inference.get(), &agents::InferenceService::loaded);
        m_inference->load({});
        QVERIFY(loaded.wait());
        restart();
    }

    void end()
    {
        m_agent.reset();
        m_inference.reset();
    }

    void restart()
    {
        m_agent.reset();
        const QString profile = m_root->filePath(u"profile"_s);
        m_agent = std::make_unique<app::AgentController>(
            m_inference.get(), m_settings.get(), agents::project::ProfileFolders{profile, profile});
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_project + u"/bill.py"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QString content() const
    {
        QFile file(m_project + u"/bill.py"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    void open()
    {
        m_agent->openPath(m_project);
        QTRY_VERIFY(!m_agent->folder().isEmpty());
    }

    QStringList rows() const
    {
        QStringList rows;
        const app::AgentTimeline &timeline = *m_agent->timeline();
        for (int row = 0; row < timeline.rowCount(); ++row) {
            const QModelIndex index = timeline.index(row);
            const QString title = timeline.data(index, app::AgentTimeline::TitleRole).toString();
            rows += title.isEmpty() ? timeline.data(index, app::AgentTimeline::TextRole).toString()
                                    : title;
        }
        return rows;
    }

    std::string lastPrompt() const
    {
        std::string told;
        const auto requests = m_script->requests();
        for (const auto &part : requests.back().parts)
            told += engine::text::renderedText(part.text);
        return told;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_project;
    std::shared_ptr<Script> m_script; // shared with the source
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<app::AgentController> m_agent;
};

} // namespace tests
