// SPDX-License-Identifier: Apache-2.0
#include "engine/projector_kind.h"

#include "engine/model_description.h"

#include <array>
#include <fstream>
#include <string_view>
#include <system_error>

namespace engine {

// Writers put the architecture first; a file that has it elsewhere is told apart when it is opened.
bool isProjectorFile(const std::filesystem::path &file)
{
    constexpr std::string_view kKey = "general.architecture";
    constexpr std::string_view kValue("\x08\0\0\0\x04\0\0\0\0\0\0\0clip", 16); // a string of 4
    // A pipe or a device may never end, or not even open.
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem))
        return false;
    std::array<char, 4096> buffer{};
    std::ifstream stream(file, std::ios::binary);
    stream.read(buffer.data(), buffer.size());
    const std::string_view head(buffer.data(), static_cast<size_t>(stream.gcount()));
    const size_t key = head.find(kKey);
    return head.starts_with("GGUF") && key != std::string_view::npos
        && head.substr(key + kKey.size()).starts_with(kValue);
}

std::string modelOf(const Senses &senses)
{
    return publishedModel(senses.width);
}

} // namespace engine
