// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/safetensors.h"

#include <nlohmann/json.hpp>

#include <cstring>
#include <fstream>

namespace golden {

namespace {

base::Error broken(const std::filesystem::path &path, const std::string &why)
{
    return {base::ErrorCode::InvalidInput, path.string() + " is not a usable safetensors file: " + why + "."};
}

base::Result<Array> readArray(const nlohmann::json &entry, const std::string &data)
{
    Array array;
    const auto &offsets = entry.at("data_offsets");
    const uint64_t begin = offsets.at(0).get<uint64_t>();
    const uint64_t end = offsets.at(1).get<uint64_t>();
    uint64_t count = 1;
    for (const auto &size : entry.at("shape")) {
        array.shape.push_back(size.get<uint64_t>());
        count *= array.shape.back();
    }
    if (begin > end || end > data.size() || (end - begin) % 4 != 0 || count != (end - begin) / 4)
        return base::Error{base::ErrorCode::InvalidInput, "an array lies outside the file"};
    if (count == 0)
        return array;
    if (entry.at("dtype") == "F32") {
        array.floats.resize(count);
        std::memcpy(array.floats.data(), data.data() + begin, end - begin);
    } else {
        array.integers.resize(count);
        std::memcpy(array.integers.data(), data.data() + begin, end - begin);
    }
    return array;
}

} // namespace

base::Result<Arrays> readSafetensors(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    const std::string all((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    uint64_t headerSize = 0;
    if (all.size() < sizeof headerSize)
        return broken(path, "it is shorter than its header");
    std::memcpy(&headerSize, all.data(), sizeof headerSize);
    if (headerSize > all.size() - sizeof headerSize)
        return broken(path, "it is shorter than its header");
    const std::string data = all.substr(sizeof headerSize + headerSize);
    Arrays arrays;
    try {
        const auto header = nlohmann::json::parse(all.substr(sizeof headerSize, headerSize));
        for (const auto &[name, entry] : header.items()) {
            if (name == "__metadata__" || (entry.at("dtype") != "F32" && entry.at("dtype") != "I32"))
                continue;
            auto array = readArray(entry, data);
            if (!array)
                return broken(path, array.error().message);
            arrays.emplace(name, *std::move(array));
        }
    } catch (const nlohmann::json::exception &error) {
        return broken(path, error.what());
    }
    return arrays;
}

} // namespace golden
