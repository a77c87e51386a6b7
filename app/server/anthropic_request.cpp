// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_request.h"
#include "app/server/json_fields.h"
#include "app/server/message_content.h"

#include <map>

namespace app::server {

namespace {

    using engine::text::Message;
    using engine::text::Role;

    constexpr double kMostTokens = 1 << 20;

    base::Error invalid(const std::string &sentence)
    {
        return {base::ErrorCode::InvalidInput, sentence};
    }

    struct Conversation {
        std::vector<Message> messages;
        std::vector<agents::MediaInput> media; // what their placeholders stand for
    };

    using CallNames = std::map<std::string, std::string>; // of the calls that results answer

    std::string textOf(const Json &object, const char *name)
    {
        const auto found = object.find(name);
        return found != object.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    }

    // A turn of the assistant: its text, its thought, its calls.
    base::Result<void> readAssistantPart(const Json &part, Message &message, CallNames &names)
    {
        const std::string type = textOf(part, "type");
        if (type == "text") {
            message.content += textOf(part, "text");
        } else if (type == "thinking") {
            message.thought += textOf(part, "thinking");
        } else if (type == "tool_use") {
            const std::string name = textOf(part, "name");
            const Json input = part.value("input", Json::object());
            if (name.empty() || !input.is_object())
                return invalid("A part of the type 'tool_use' needs 'name' and 'input'.");
            names[textOf(part, "id")] = name;
            message.toolCalls.push_back({name, shared(input)});
        } else if (type != "redacted_thinking") {
            return invalid("An assistant's parts must be of the type text, thinking or tool_use.");
        }
        return {};
    }

    // A turn of the user holds results of calls, text, or both.
    base::Result<void>
    readUserPart(const Json &part, Conversation &all, Message &message, const CallNames &names)
    {
        if (textOf(part, "type") != "tool_result") {
            auto content = readContent(Json::array({part}));
            if (!content)
                return content.error();
            message.content += content->text;
            take(std::move(content->media), message, all.media);
            return {};
        }
        const auto called = names.find(textOf(part, "tool_use_id"));
        if (called == names.end())
            return invalid("A part of the type 'tool_result' must name a call before it in "
                           "'tool_use_id'.");
        const auto text = contentText(part.value("content", Json()));
        if (!text)
            return text.error();
        Message result{.role = Role::Tool};
        result.toolResponses.push_back({called->second, shared(Json(*text))});
        all.messages.push_back(std::move(result));
        return {};
    }

    base::Result<void> readMessage(const Json &object, Conversation &all, CallNames &names)
    {
        const std::string role = object.is_object() ? textOf(object, "role") : std::string();
        if (role != "user" && role != "assistant")
            return invalid("A message's 'role' must be user or assistant.");
        Message message{.role = role == "user" ? Role::User : Role::Assistant};
        const Json content = object.value("content", Json());
        if (content.is_string()) {
            message.content = content.get<std::string>();
            all.messages.push_back(std::move(message));
            return {};
        }
        if (!content.is_array())
            return invalid("A message's 'content' must be a string or a list of parts.");
        for (const Json &part : content) {
            if (!part.is_object())
                return invalid("A part of a message's 'content' must be an object.");
            const auto read = message.role == Role::User ? readUserPart(part, all, message, names)
                                                         : readAssistantPart(part, message, names);
            if (!read)
                return read.error();
        }
        if (message.role == Role::Assistant || !message.content.empty() || !message.media.empty())
            all.messages.push_back(std::move(message));
        return {};
    }

    // Anthropic's {name, description, input_schema} in the form that the prompt takes.
    void readTools(JsonFields &fields, engine::text::PromptOptions &prompt)
    {
        const Json *tools = fields.find("tools");
        if (!tools)
            return;
        if (!tools->is_array()) {
            fields.refuse("'tools' must be a list.");
            return;
        }
        for (const Json &tool : *tools) {
            if (!tool.is_object() || textOf(tool, "name").empty()
                || !tool.value("input_schema", Json()).is_object()) {
                fields.refuse("Each of 'tools' needs 'name' and 'input_schema'.");
                return;
            }
            prompt.tools.push_back(shared(Json{{"type", "function"},
                                               {"function",
                                                {{"name", tool.at("name")},
                                                 {"description", textOf(tool, "description")},
                                                 {"parameters", tool.at("input_schema")}}}}));
        }
    }

    // {"type": "auto" | "none" | "any"} or {"type": "tool", "name": …}.
    void readChoice(JsonFields &fields, agents::GenerationRequest &request)
    {
        const Json *choice = fields.find("tool_choice");
        const std::string kind = choice && choice->is_object() ? textOf(*choice, "type")
            : choice                                           ? std::string()
                                                               : "auto";
        if (kind == "none")
            request.prompt.tools.clear();
        else if (kind == "any")
            forceCall(fields, {}, request);
        else if (kind == "tool" && !textOf(*choice, "name").empty())
            forceCall(fields, textOf(*choice, "name"), request);
        else if (kind != "auto")
            fields.refuse("'tool_choice' can be of the type auto, none, any or tool, the latter "
                          "with its 'name'.");
    }

    // A thought is limited as the client asks; what it may take is part of 'max_tokens'.
    void readThinking(JsonFields &fields, agents::GenerationRequest &request)
    {
        const Json *thinking = fields.find("thinking");
        if (!thinking || !thinking->is_object())
            return;
        request.prompt.thinking = textOf(*thinking, "type") != "disabled";
        JsonFields within(*thinking);
        if (const auto most = within.number("budget_tokens", 1, kMostTokens))
            request.maxThoughtTokens = static_cast<uint32_t>(*most);
        if (!within.problem().empty())
            fields.refuse(within.problem());
    }

    std::string readSchema(JsonFields &fields)
    {
        const Json *output = fields.find("output_config");
        const Json format =
            output && output->is_object() ? output->value("format", Json()) : Json();
        if (format.is_null())
            return {};
        const bool isSchema = format.is_object() && textOf(format, "type") == "json_schema";
        return fields.schemaOf(isSchema ? format : Json(), "output_config.format");
    }

    base::Result<Conversation> readConversation(const JsonFields &fields)
    {
        Conversation all;
        if (const Json *system = fields.find("system")) {
            auto text = contentText(*system);
            if (!text)
                return text.error();
            all.messages.push_back({.role = Role::System, .content = std::move(*text)});
        }
        const Json *messages = fields.find("messages");
        if (!messages || !messages->is_array() || messages->empty())
            return invalid("'messages' must be a list with at least one message.");
        CallNames names;
        for (const Json &object : *messages) {
            if (const auto read = readMessage(object, all, names); !read)
                return read.error();
        }
        return all;
    }

} // namespace

base::Result<ApiRequest> readMessages(const Json &body)
{
    JsonFields fields(body);
    auto conversation = readConversation(fields);
    if (!conversation)
        return conversation.error();
    ApiRequest request;
    request.generation.messages = std::move(conversation->messages);
    request.generation.media = std::move(conversation->media);
    request.generation.sampling = fields.sampling();
    const auto most = fields.number("max_tokens", 1, kMostTokens);
    if (most)
        request.generation.maxTokens = static_cast<uint32_t>(*most);
    else
        fields.refuse("'max_tokens' is missing.");
    readThinking(fields, request.generation);
    readTools(fields, request.generation.prompt);
    readChoice(fields, request.generation);
    request.generation.answerSchema = readSchema(fields);
    request.stops = fields.stops("stop_sequences");
    if (const Json *metadata = fields.find("metadata"); metadata && metadata->is_object())
        request.user = textOf(*metadata, "user_id");
    request.isStream = fields.flag("stream");
    if (!fields.problem().empty())
        return invalid(fields.problem());
    return request;
}

} // namespace app::server
