// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"
#include "engine/gguf/gguf_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace engine::model {

template<typename T>
struct Range {
    T least;
    T most;
};

// Reads numbers of one architecture from a file's metadata and remembers the first that is missing
// or out of range; after a failure it returns harmless values. A local variable of readConfig().
class ConfigReader final
{
public:
    ConfigReader(const gguf::GgufFile &file, std::string prefix);

    uint32_t number(const std::string &key, uint32_t least, uint32_t most);
    uint32_t numberOr(const std::string &key, uint32_t fallback, Range<uint32_t> range);
    float real(const std::string &key, float fallback, Range<float> range);
    // One value for all layers or one for each, at least 1.
    std::vector<uint32_t> perLayer(const std::string &key, uint32_t layers, uint32_t most);
    std::vector<bool> flags(const std::string &key, uint32_t layers);

    void fail(const std::string &key, const std::string &reason); // "X is odd"
    void failFile(const std::string &reason); // "model.gguf has no tensor …"
    bool failed() const { return m_error.has_value(); }
    const base::Error &error() const { return *m_error; }

private:
    void fail(const base::Error &error);

    const gguf::GgufFile &m_file;
    std::string m_prefix;
    std::optional<base::Error> m_error;
};

} // namespace engine::model
