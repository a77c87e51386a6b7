// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/tools/form.h"
#include "engine/base/result.h"

#include <functional>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

namespace agents::mcp {

using AskForm = std::function<tools::FormAnswer(const tools::Form &)>;

// What elicitation/create asks for. Unsupported: another mode than a form, or a schema that is no
// flat list of simple values.
base::Result<tools::Form> formOf(const std::string &server, const nlohmann::json &parameters);

// What the user filled in, by field, as the form wants it; several choices are separated by line
// ends. InvalidInput names the field that does not fit.
base::Result<nlohmann::json> contentOf(const tools::Form &form,
                                       const std::map<std::string, std::string> &values);

// The result for the server.
nlohmann::json resultOf(const tools::FormAnswer &answer);

} // namespace agents::mcp
