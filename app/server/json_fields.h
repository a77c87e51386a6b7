// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "engine/base/result.h"

#include <memory>
#include <optional>
#include <string>

#include <nlohmann/json.hpp>

namespace app::server {

using Json = nlohmann::ordered_json; // keeps the order in which a schema names its properties

// Reads the fields of a request and keeps the first problem, so that a reader of a protocol asks
// once. Any one thread.
class JsonFields final
{
public:
    explicit JsonFields(const Json &object)
        : m_object(object)
    {
    }

    const Json *find(const char *name) const; // null: missing or null
    std::string text(const char *name);
    bool flag(const char *name);
    std::optional<double> number(const char *name, double least, double most);
    void refuse(const std::string &sentence); // keeps it when it is the first
    const std::string &problem() const { return m_problem; } // empty: none

    // temperature, top_p, top_k, seed; the rest as the model was made for.
    engine::sampling::SamplingOptions sampling();
    // The texts of a list of strings, or of one string, each of 1 to 200 bytes, at most 16.
    std::vector<std::string> stops(const char *name);
    // The JSON Schema of `format`, which is the value of `name` or stands in it.
    std::string schemaOf(const Json &format, const char *name);

private:
    const Json &m_object;
    std::string m_problem;
};

// The reply calls a tool: the one of that name, or any where the name is empty. Which must be
// declared: the tools are read before.
void forceCall(JsonFields &fields, const std::string &name, agents::GenerationRequest &request);

// The same value for the engine, which sorts.
std::shared_ptr<const nlohmann::json> shared(const Json &value);

} // namespace app::server
