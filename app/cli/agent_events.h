// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "storage/task_thread.h"

#include <QJsonObject>
#include <QStringList>

namespace app::cli {

class Console;

// Tells on the console what an agent does: lines for a person, or JSON. Hears it on the loop's
// thread, a task of `thread`, and writes on the main thread. Denies whatever it is asked: there is
// nobody who could answer.
class AgentEvents final : public agents::loop::LoopObserver
{
public:
    AgentEvents(Console &console, storage::TaskThread &thread, bool isJson); // both outlive this

    void replyGrew(const agents::ReplyBatch &batch) override;
    void replyEnded(const agents::ReplyStats &stats) override;
    void callBegan(const agents::loop::CallInfo &info) override;
    void callWrote(const agents::loop::CallInfo &info, std::string_view bytes) override;
    void callEnded(const agents::loop::CallInfo &info,
                   const agents::tools::ToolResult &result) override;
    agents::loop::Approval ask(const agents::loop::CallInfo &info) override;

    // After the loop has ended.
    QJsonObject totals() const;
    void finish(); // ends the last line

private:
    void say(const QJsonObject &event, const QString &line);
    void sayText(const agents::ReplyBatch &batch);

    Console &m_console;
    storage::TaskThread &m_thread;
    bool m_isJson;
    bool m_isLineOpen = false; // of the main thread
    uint32_t m_calls = 0;
    uint64_t m_tokens = 0;
    QStringList m_changed;
};

} // namespace app::cli
