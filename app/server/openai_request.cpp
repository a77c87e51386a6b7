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

    // Which function each call named, for the results that only name the call.
    using CallNames = std::map<std::string, std::string>;

    base::Result<void> readCalls(const Json &calls, Message &message, CallNames &names)
    {
        if (!calls.is_array())
            return invalid("'tool_calls' must be a list.");
        for (const Json &call : calls) {
            const Json function = call.is_object() ? call.value("function", Json()) : Json();
            if (!function.is_object() || !function.value("name", Json()).is_string()
                || !function.value("arguments", Json()).is_string())
                return invalid("A tool call needs a 'function' with 'name' and 'arguments'.");
            const auto written = function.at("arguments").get<std::string>();
            auto arguments = readJson(QByteArray::fromStdString(written.empty() ? "{}" : written));
            if (!arguments)
                return invalid("A tool call's 'arguments' must be a JSON object in a string.");
            const auto name = function.at("name").get<std::string>();
            if (const Json id = call.value("id", Json()); id.is_string())
                names[id.get<std::string>()] = name;
            message.toolCalls.push_back({name, shared(*arguments)});
        }
        return {};
    }

    base::Result<Message>
    readMessage(const Json &object, CallNames &names, std::vector<agents::MediaInput> &media)
    {
        if (!object.is_object())
            return invalid("Each of 'messages' must be an object.");
        static const std::map<std::string, Role> kRoles{{"system", Role::System},
                                                        {"developer", Role::System},
                                                        {"user", Role::User},
                                                        {"assistant", Role::Assistant},
                                                        {"tool", Role::Tool}};
        const Json name = object.value("role", Json());
        const auto role = kRoles.find(name.is_string() ? name.get<std::string>() : std::string());
        if (role == kRoles.end())
            return invalid(
                "A message's 'role' must be system, developer, user, assistant or tool.");
        auto content = readContent(object.value("content", Json()));
        if (!content)
            return content.error();
        if (role->second != Role::User && !content->media.empty())
            return invalid("Pictures and sound may stand in messages of the user only.");
        Message message{.role = role->second};
        if (role->second == Role::Tool) {
            const Json id = object.value("tool_call_id", Json());
            const auto called = names.find(id.is_string() ? id.get<std::string>() : std::string());
            if (called == names.end())
                return invalid("A message of the role tool must name a call before it in "
                               "'tool_call_id'.");
            message.toolResponses.push_back({called->second, shared(Json(content->text))});
            return message;
        }
        message.content = std::move(content->text);
        take(std::move(content->media), message, media);
        if (const auto calls = object.find("tool_calls");
            calls != object.end() && !calls->is_null()) {
            if (const auto read = readCalls(*calls, message, names); !read)
                return read.error();
        }
        return message;
    }

    base::Result<std::vector<Message>> readConversation(const Json *messages,
                                                        std::vector<agents::MediaInput> &media)
    {
        if (!messages || !messages->is_array() || messages->empty())
            return invalid("'messages' must be a list with at least one message.");
        std::vector<Message> all;
        CallNames names;
        for (const Json &object : *messages) {
            auto message = readMessage(object, names, media);
            if (!message)
                return message.error();
            all.push_back(std::move(*message));
        }
        return all;
    }

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
            const Json function = tool.is_object() ? tool.value("function", Json()) : Json();
            if (!function.is_object() || !function.value("name", Json()).is_string())
                fields.refuse("Each of 'tools' needs a 'function' with a 'name'.");
            else
                prompt.tools.push_back(shared(tool));
        }
    }

    // auto, none, required, or {"type": "function", "function": {"name": …}}.
    void readChoice(JsonFields &fields, agents::GenerationRequest &request)
    {
        const Json *found = fields.find("tool_choice");
        const Json choice = found ? *found : Json("auto");
        const Json function = choice.is_object() ? choice.value("function", Json()) : Json();
        const Json name = function.is_object() ? function.value("name", Json()) : Json();
        if (choice == "none")
            request.prompt.tools.clear();
        else if (choice == "required")
            forceCall(fields, {}, request);
        else if (name.is_string() && choice.value("type", Json()) == "function")
            forceCall(fields, name.get<std::string>(), request);
        else if (choice != "auto")
            fields.refuse("'tool_choice' can be auto, none, required or a function by its name.");
    }

    std::string readSchema(JsonFields &fields)
    {
        const Json *format = fields.find("response_format");
        if (!format)
            return {};
        const Json type = format->is_object() ? format->value("type", Json()) : Json();
        if (type == "text")
            return {};
        return fields.schemaOf(type == "json_schema" ? format->value("json_schema", Json())
                                                     : Json(),
                               "response_format");
    }

} // namespace

base::Result<ApiRequest> readChatCompletion(const Json &body)
{
    JsonFields fields(body);
    ApiRequest request;
    auto messages = readConversation(fields.find("messages"), request.generation.media);
    if (!messages)
        return messages.error();
    request.generation.messages = std::move(*messages);
    request.generation.sampling = fields.sampling();
    for (const char *name : {"max_tokens", "max_completion_tokens"}) {
        if (const auto most = fields.number(name, 1, kMostTokens))
            request.generation.maxTokens = static_cast<uint32_t>(*most);
    }
    const std::string effort = fields.text("reasoning_effort");
    request.generation.prompt.thinking = !effort.empty() && effort != "none";
    readTools(fields, request.generation.prompt);
    readChoice(fields, request.generation);
    request.generation.answerSchema = readSchema(fields);
    request.stops = fields.stops("stop");
    request.user = fields.text("user");
    request.isStream = fields.flag("stream");
    if (const Json *options = fields.find("stream_options"); options && options->is_object())
        request.wantsUsage = options->value("include_usage", Json(false)) == true;
    if (const Json *replies = fields.find("n"); replies && *replies != 1)
        fields.refuse("'n' can only be 1.");
    if (fields.flag("logprobs"))
        fields.refuse("'logprobs' are not offered.");
    if (!fields.problem().empty())
        return invalid(fields.problem());
    return request;
}

} // namespace app::server
