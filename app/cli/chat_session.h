// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "app/cli/console.h"
#include "app/cli/input.h"

namespace app::cli {

class BlockingInference;
class Interrupt;

// The terminal chat: reads lines, answers them, keeps the conversation. Main thread.
class ChatSession final
{
public:
    ChatSession(Console &console,
                Interrupt &interrupt,
                BlockingInference &inference); // must outlive this

    // How replies are made, and what the model is told first.
    void begin(const agents::GenerationRequest &request, const QString &systemPrompt);
    ExitCode run(); // until /quit, the end of the input or Ctrl+C twice

private:
    enum class Next { GoOn, Leave };

    std::optional<QString> readMessage(); // with the lines that a backslash joins
    Next take(const QString &message);
    Next obey(const QString &command);
    void setThinking(const QString &value);
    void setSystemPrompt(const QString &text);
    void startAnew();
    void answer(const QString &message);
    bool isInteractive() const;

    Console &m_console;
    Interrupt &m_interrupt;
    BlockingInference &m_inference;
    Input m_input;
    agents::GenerationRequest m_request; // its messages are the conversation
    QString m_systemPrompt;
    bool m_hasFailed = false;
    bool m_wasInterrupted = false; // and nothing was written since
};

} // namespace app::cli
