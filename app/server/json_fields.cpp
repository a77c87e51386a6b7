// SPDX-License-Identifier: Apache-2.0
#include "app/server/json_fields.h"

#include "app/server/api_request.h"
#include "engine/base/shallow_json.h"
#include "engine/sampling/schema_grammar.h"

#include <algorithm>
#include <cmath>

namespace app::server {

namespace {

    constexpr size_t kMostStops = 16;
    constexpr size_t kLongestStop = 200;
    constexpr double kLargestSeed = 9007199254740991.0; // what JSON's numbers hold exactly

} // namespace

base::Result<nlohmann::ordered_json> readJson(const QByteArray &body)
{
    auto excess = base::JsonExcess::None;
    Json value = base::parseShallow<Json>({body.data(), static_cast<size_t>(body.size())},
                                          base::kDeepestJson, &excess);
    if (excess != base::JsonExcess::None)
        return base::Error{base::ErrorCode::InvalidInput,
                           excess == base::JsonExcess::Depth
                               ? "The request is nested too deeply: at most 64 levels."
                               : "The request has too many values: at most 200000, and 6000 in one "
                                 "object."};
    if (!value.is_object())
        return base::Error{base::ErrorCode::InvalidInput, "The request is not a JSON object."};
    return value;
}

const Json *JsonFields::find(const char *name) const
{
    const auto found = m_object.find(name);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void JsonFields::refuse(const std::string &sentence)
{
    if (m_problem.empty())
        m_problem = sentence;
}

std::string JsonFields::text(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return {};
    if (!value->is_string()) {
        refuse(std::string("'") + name + "' must be a string.");
        return {};
    }
    return value->get<std::string>();
}

bool JsonFields::flag(const char *name)
{
    const Json *value = find(name);
    if (value && !value->is_boolean())
        refuse(std::string("'") + name + "' must be true or false.");
    return value && value->is_boolean() && value->get<bool>();
}

std::optional<double> JsonFields::number(const char *name, double least, double most)
{
    const Json *value = find(name);
    if (!value)
        return {};
    const double number = value->is_number() ? value->get<double>() : NAN;
    if (!(number >= least && number <= most)) {
        refuse(std::string("'") + name + "' must be a number from "
               + std::to_string(static_cast<int64_t>(least)) + " to "
               + std::to_string(static_cast<int64_t>(most)) + ".");
        return {};
    }
    return number;
}

engine::sampling::SamplingOptions JsonFields::sampling()
{
    engine::sampling::SamplingOptions options;
    if (const auto value = number("temperature", 0, 5))
        options.temperature = static_cast<float>(*value);
    if (const auto value = number("top_p", 0, 1))
        options.topP = static_cast<float>(*value);
    if (const auto value = number("top_k", 0, 1 << 20))
        options.topK = static_cast<uint32_t>(*value);
    if (const auto value = number("seed", 0, kLargestSeed))
        options.seed = static_cast<uint64_t>(*value);
    if (const auto value = number("frequency_penalty", -2, 2))
        options.frequencyPenalty = static_cast<float>(*value);
    if (const auto value = number("presence_penalty", -2, 2))
        options.presencePenalty = static_cast<float>(*value);
    return options;
}

std::vector<std::string> JsonFields::stops(const char *name)
{
    const Json *value = find(name);
    if (!value)
        return {};
    const Json list = value->is_string() ? Json::array({*value}) : *value;
    std::vector<std::string> texts;
    bool isGood = list.is_array() && list.size() <= kMostStops;
    for (size_t i = 0; isGood && i < list.size(); ++i) {
        isGood = list[i].is_string();
        if (isGood)
            texts.push_back(list[i].get<std::string>());
        isGood = isGood && !texts.back().empty() && texts.back().size() <= kLongestStop;
    }
    if (!isGood)
        refuse(std::string("'") + name + "' must be up to 16 texts of 1 to 200 bytes.");
    return texts;
}

std::string JsonFields::schemaOf(const Json &format, const char *name)
{
    if (!format.is_object() || !format.value("schema", Json()).is_object()) {
        refuse(std::string("'") + name + "' must be of the type json_schema, with a 'schema'.");
        return {};
    }
    const std::string schema = format.at("schema").dump();
    if (const auto grammar = engine::sampling::jsonGrammar(schema); !grammar)
        refuse(grammar.error().message);
    return schema;
}

void forceCall(JsonFields &fields, const std::string &name, agents::GenerationRequest &request)
{
    const auto isMeant = [&name](const std::shared_ptr<const nlohmann::json> &tool) {
        return name.empty() || tool->at("function").at("name") == name;
    };
    if (std::ranges::none_of(request.prompt.tools, isMeant))
        fields.refuse("'tool_choice' asks for a call, but 'tools' declares no such tool.");
    request.mustCall = true;
    request.calledTool = name;
}

std::shared_ptr<const nlohmann::json> shared(const Json &value)
{
    return std::make_shared<const nlohmann::json>(nlohmann::json(value));
}

} // namespace app::server
