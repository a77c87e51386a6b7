// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/loop/loop_observer.h"
#include "storage/task_thread.h"

#include <functional>
#include <optional>

#include <QJsonObject>
#include <QStringList>

namespace app::cli {

class Console;

// Tells on the console what an agent does: lines for a person, or JSON. Hears it on the loop's
// thread, a task of `thread`, and writes and asks on the main thread.
class AgentEvents final : public agents::loop::LoopObserver
{
public:
    // The next line that the person at the terminal writes; nothing: no answer will come.
    using Answers = std::function<std::optional<QString>()>;

    // Without `answers` there is nobody to ask, and everything that asks is denied. The references
    // outlive this.
    AgentEvents(Console &console, storage::TaskThread &thread, bool isJson, Answers answers);

    void replyGrew(const agents::ReplyBatch &batch) override;
    void replyEnded(const agents::ReplyStats &stats) override;
    void callBegan(const agents::loop::CallInfo &info) override;
    void callWrote(const agents::loop::CallInfo &info, std::string_view bytes) override;
    void callEnded(const agents::loop::CallInfo &info,
                   const agents::tools::ToolResult &result) override;
    agents::loop::Decision ask(const agents::loop::CallInfo &info) override;
    bool canAskForms() const override { return bool(m_answers); }
    agents::tools::FormAnswer askForm(const agents::loop::CallInfo &info,
                                      const agents::tools::Form &form) override;

    void progress(const QString &status); // a line that is replaced; main thread
    // After the loop has ended.
    QJsonObject totals() const;
    void finish(); // ends the last line

private:
    void say(const QJsonObject &event, const QString &line);
    agents::loop::Decision askNow(const agents::loop::CallInfo &info);
    agents::tools::FormAnswer askFormNow(const agents::tools::Form &form);
    void endLine();
    void sayText(const agents::ReplyBatch &batch);

    Console &m_console;
    storage::TaskThread &m_thread;
    bool m_isJson;
    Answers m_answers;
    bool m_isLineOpen = false; // of the main thread
    uint32_t m_calls = 0;
    uint64_t m_tokens = 0;
    QStringList m_changed;
};

} // namespace app::cli
