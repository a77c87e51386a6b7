// SPDX-License-Identifier: Apache-2.0
#include "engine/text/prompt.h"

#include "engine/text/prompt_writer.h"
#include "engine/text/tool_writer.h"
#include "engine/text/utf8.h"

#include <algorithm>

namespace engine::text {

namespace {

    std::string_view turnName(Role role)
    {
        switch (role) {
        case Role::System:
            return "system";
        case Role::User:
            return "user";
        case Role::Assistant:
        case Role::Tool: // never opens a turn: its responses belong to the model's
            return "model";
        }
        return "user";
    }

    std::string_view placeholder(Media media)
    {
        switch (media) {
        case Media::Image:
            return "<|image|>";
        case Media::Audio:
            return "<|audio|>";
        case Media::Video:
            return "<|video|>";
        }
        return {};
    }

    // Writes one conversation. Lives for one call.
    class Renderer final
    {
    public:
        Renderer(std::span<const Message> messages, const PromptOptions &options)
            : m_messages(messages)
            , m_options(options)
        {
        }

        std::vector<Segment> render()
        {
            m_out.markup("<bos>");
            writeSystemTurn();
            const auto isUser = [](const Message &message) { return message.role == Role::User; };
            m_afterLastUser = static_cast<size_t>(
                std::ranges::find_if(m_messages.rbegin(), m_messages.rend(), isUser).base()
                - m_messages.begin());
            for (size_t i = 0; i < m_messages.size(); ++i) {
                if (m_messages[i].role != Role::Tool)
                    writeMessage(i);
            }
            if (m_options.addGenerationPrompt)
                writeGenerationPrompt();
            return m_out.take();
        }

    private:
        // How the last message ended: after calls and responses the model goes on in the same turn.
        enum class End { Text, ToolCall, ToolResponse };

        void writeSystemTurn()
        {
            const bool hasSystem = !m_messages.empty() && m_messages.front().role == Role::System;
            if (!hasSystem && !m_options.thinking && m_options.tools.empty())
                return;
            m_out.markup("<|turn>system\n");
            if (m_options.thinking)
                m_out.markup("<|think|>\n");
            if (hasSystem) {
                m_out.text(trimmed(m_messages.front().content));
                m_messages = m_messages.subspan(1);
            }
            for (const auto &tool : m_options.tools)
                writeToolDeclaration(m_out, *tool);
            m_out.markup("<turn|>\n");
        }

        void writeMessage(size_t index)
        {
            const Message &message = m_messages[index];
            if (!continuesModelTurn(index)) {
                m_out.markup("<|turn>");
                m_out.markup(turnName(message.role));
                m_out.markup("\n");
            }
            m_end = End::Text;
            if (!message.toolCalls.empty()) {
                if (!message.thought.empty() && index >= m_afterLastUser)
                    writeThought(message.thought);
                for (const ToolCall &call : message.toolCalls)
                    writeToolCall(m_out, call);
                m_end = End::ToolCall;
            }
            writeResponses(index);
            for (const Media media : message.media)
                m_out.markup(placeholder(media));
            m_out.text(trimmed(message.content));
            const bool hasContent = !message.content.empty() || !message.media.empty();
            if (m_end == End::ToolCall)
                m_out.markup("<|tool_response>");
            else if (m_end == End::Text || hasContent)
                m_out.markup("<turn|>\n");
        }

        // Tool messages between two of the model's do not end its turn.
        bool continuesModelTurn(size_t index) const
        {
            if (m_messages[index].role != Role::Assistant)
                return false;
            while (index > 0 && m_messages[index - 1].role == Role::Tool)
                --index;
            return index > 0 && m_messages[index - 1].role == Role::Assistant;
        }

        void writeThought(std::string_view thought)
        {
            m_out.markup("<|channel>thought\n");
            m_out.text(thought);
            m_out.markup("\n<channel|>");
        }

        void writeResponses(size_t index)
        {
            const Message &message = m_messages[index];
            writeResponsesOf(message);
            if (!message.toolResponses.empty() || message.toolCalls.empty())
                return;
            for (size_t i = index + 1; i < m_messages.size() && m_messages[i].role == Role::Tool;
                 ++i)
                writeResponsesOf(m_messages[i]);
        }

        void writeResponsesOf(const Message &message)
        {
            for (const ToolResponse &response : message.toolResponses) {
                writeToolResponse(m_out, response);
                m_end = End::ToolResponse;
            }
        }

        void writeGenerationPrompt()
        {
            if (m_end != End::Text)
                return;
            m_out.markup("<|turn>model\n");
            if (!m_options.thinking)
                m_out.markup("<|channel>thought\n<channel|>");
        }

        std::span<const Message>
            m_messages; // without the leading system message, once that is written
        const PromptOptions &m_options;
        PromptWriter m_out;
        size_t m_afterLastUser = 0; // index of the first message after the last of the user's
        End m_end = End::Text;
    };

} // namespace

std::vector<Segment> renderPrompt(const std::vector<Message> &messages,
                                  const PromptOptions &options)
{
    return Renderer(messages, options).render();
}

std::string renderedText(std::span<const Segment> segments)
{
    std::string text;
    for (const Segment &segment : segments)
        text += segment.text;
    return text;
}

} // namespace engine::text
