// SPDX-License-Identifier: Apache-2.0
#include "engine/model/config_reader.h"

#include <utility>

namespace engine::model {

ConfigReader::ConfigReader(const gguf::GgufFile &file, std::string prefix)
    : m_file(file)
    , m_prefix(std::move(prefix))
{
}

void ConfigReader::fail(const base::Error &error)
{
    if (!m_error)
        m_error = error;
}

void ConfigReader::failFile(const std::string &reason)
{
    fail({base::ErrorCode::InvalidInput,
          "“" + m_file.path().filename().string() + "” " + reason
              + ". The file is damaged or incomplete; download it again."});
}

void ConfigReader::fail(const std::string &key, const std::string &reason)
{
    failFile("describes an impossible model: " + m_prefix + key + " " + reason);
}

uint32_t ConfigReader::number(const std::string &key, uint32_t least, uint32_t most)
{
    const base::Result<uint64_t> value = m_file.uintValue(m_prefix + key);
    if (!value) {
        fail(value.error());
    } else if (*value < least || *value > most) {
        fail(key,
             "is " + std::to_string(*value) + ", not between " + std::to_string(least) + " and "
                 + std::to_string(most));
    } else {
        return static_cast<uint32_t>(*value);
    }
    return least;
}

uint32_t ConfigReader::numberOr(const std::string &key, uint32_t fallback, Range<uint32_t> range)
{
    return m_file.has(m_prefix + key) ? number(key, range.least, range.most) : fallback;
}

float ConfigReader::real(const std::string &key, float fallback, Range<float> range)
{
    if (!m_file.has(m_prefix + key))
        return fallback;
    const base::Result<double> value = m_file.floatValue(m_prefix + key);
    if (!value) {
        fail(value.error());
        return fallback;
    }
    // Written so that NaN fails as well.
    const bool inside =
        *value >= static_cast<double>(range.least) && *value <= static_cast<double>(range.most);
    if (!inside) {
        fail(key, "is " + std::to_string(*value) + ", which is out of range");
        return fallback;
    }
    return static_cast<float>(*value);
}

std::vector<uint32_t> ConfigReader::perLayer(const std::string &key, uint32_t layers, uint32_t most)
{
    const base::Result<std::vector<uint64_t>> values = m_file.uintArray(m_prefix + key);
    if (!values) {
        fail(values.error());
        return std::vector<uint32_t>(layers, 1);
    }
    if (values->size() != 1 && values->size() != layers) {
        fail(key,
             "has " + std::to_string(values->size()) + " values for " + std::to_string(layers)
                 + " layers");
        return std::vector<uint32_t>(layers, 1);
    }
    std::vector<uint32_t> result;
    for (uint32_t i = 0; i < layers; ++i) {
        const uint64_t value = (*values)[values->size() == 1 ? 0 : i];
        if (value < 1 || value > most) {
            fail(key,
                 "is " + std::to_string(value) + " in layer " + std::to_string(i)
                     + ", not between 1 and " + std::to_string(most));
        }
        result.push_back(static_cast<uint32_t>(value));
    }
    return result;
}

std::vector<bool> ConfigReader::flags(const std::string &key, uint32_t layers)
{
    const base::Result<std::vector<bool>> values = m_file.boolArray(m_prefix + key);
    if (!values) {
        fail(values.error());
    } else if (values->size() != layers) {
        fail(key,
             "has " + std::to_string(values->size()) + " values for " + std::to_string(layers)
                 + " layers");
    } else {
        return *values;
    }
    return std::vector<bool>(layers, false);
}

} // namespace engine::model
