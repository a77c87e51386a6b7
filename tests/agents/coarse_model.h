// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gguf/gguf_file.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <QTest>

namespace tests {

inline std::filesystem::path starterPath()
{
    return HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf";
}

// A copy of the starter model whose layers were rounded to fewer bits: the lowest `bits` of each of
// their 8-bit codes are those of the middle. Blocks of Q8_0 are a scale of two bytes and 32 codes.
inline void writeCoarseModel(const std::filesystem::path &path, unsigned bits)
{
    constexpr size_t kScale = 2;
    constexpr size_t kBlock = 34;
    std::ifstream source(starterPath(), std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(source)), std::istreambuf_iterator<char>());
    const auto file = engine::gguf::GgufFile::open(starterPath());
    if (!file)
        qFatal("%s", file.error().message.c_str());
    size_t at = 0; // matrices lie there in this order
    for (const engine::gguf::TensorInfo &tensor : file->tensors()) {
        if (tensor.type != engine::gguf::TensorType::Q8_0 || !tensor.name.starts_with("blk."))
            continue;
        const std::string data(reinterpret_cast<const char *>(tensor.data.data()),
                               tensor.data.size());
        at = bytes.find(data, at);
        if (at == std::string::npos)
            qFatal("%s is not where it was", tensor.name.c_str());
        for (size_t i = 0; i < data.size(); ++i) {
            if (i % kBlock < kScale)
                continue;
            const auto code = static_cast<unsigned char>(data[i]);
            const unsigned rounded = (code >> bits << bits) | (1U << bits >> 1U);
            bytes[at + i] = static_cast<char>(static_cast<unsigned char>(rounded));
        }
        at += data.size();
    }
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

} // namespace tests
