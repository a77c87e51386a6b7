// SPDX-License-Identifier: Apache-2.0
#include "engine/sampling/schema_grammar.h"

#include "engine/base/shallow_json.h"
#include "engine/sampling/schema_compiler.h"

namespace engine::sampling {

namespace {

    using Json = SchemaCompiler::Json;

    constexpr size_t kMostBytes = 1 << 20;
    constexpr int kDeepestText = 256;

    // Refuses what is nested so deeply that code that recurs over it would be at risk.
    base::Result<Json> parse(std::string_view text)
    {
        Json json = text.size() > kMostBytes ? Json(Json::value_t::discarded)
                                             : base::parseShallow<Json>(text, kDeepestText);
        if (json.is_discarded())
            return base::Error{base::ErrorCode::InvalidInput,
                               "The schema is no JSON text, or too large or too deep."};
        return json;
    }

} // namespace

base::Result<std::shared_ptr<const Grammar>> jsonGrammar(std::string_view schema)
{
    const auto root = parse(schema);
    if (!root)
        return root.error();
    auto grammar = std::make_shared<Grammar>();
    SchemaCompiler compiler(*grammar, *root, nullptr);
    grammar->setEnd(compiler.writeValue(*root, Grammar::kStart));
    if (const auto problem = compiler.problem())
        return *problem;
    return std::shared_ptr<const Grammar>(std::move(grammar));
}

base::Result<std::shared_ptr<const Grammar>>
callGrammar(std::span<const std::shared_ptr<const nlohmann::json>> tools, const CallTokens &tokens)
{
    auto grammar = std::make_shared<Grammar>();
    const uint32_t begin = grammar->addBytes(Grammar::kStart, "call:");
    const uint32_t end = grammar->addState();
    for (const auto &tool : tools) {
        const auto declared =
            parse(tool ? tool->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) : "");
        if (!declared)
            return declared.error();
        const Json &function = declared->is_object() && declared->contains("function")
            ? declared->at("function")
            : *declared;
        const auto name = function.is_object() ? function.find("name") : function.end();
        if (name == function.end() || !name->is_string())
            return base::Error{base::ErrorCode::InvalidInput, "A tool has no name."};
        const auto found = function.find("parameters");
        const Json schema = found != function.end() ? *found : Json::object();
        SchemaCompiler compiler(*grammar, schema, &tokens);
        const auto toolName = name->get<std::string>();
        const uint32_t arguments = grammar->addBytes(begin, toolName);
        const uint32_t done = compiler.writeArguments(toolName, schema, arguments);
        grammar->addFree(grammar->addToken(done, tokens.callEnd), end);
        if (const auto problem = compiler.problem())
            return base::Error{problem->code, "The tool “" + toolName + "”: " + problem->message};
    }
    grammar->setEnd(end);
    return std::shared_ptr<const Grammar>(std::move(grammar));
}

} // namespace engine::sampling
