// SPDX-License-Identifier: Apache-2.0
#include "engine/model_folder.h"

#include <algorithm>
#include <cctype>
#include <system_error>

namespace engine {

namespace {

    namespace fs = std::filesystem;

    constexpr size_t kMostFiles = 64; // a folder of downloads has a handful

    bool isNamedLike(const fs::path &path, std::span<const std::string_view> words)
    {
        const std::string name = lowerName(path);
        const auto holds = [&name](std::string_view word) {
            return name.find(word) != std::string::npos;
        };
        return name.ends_with(".gguf") && std::ranges::any_of(words, holds);
    }

} // namespace

std::string lowerName(const fs::path &path)
{
    const std::u8string native = path.filename().u8string();
    std::string name(native.begin(), native.end());
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return name;
}

std::vector<fs::path> filesBeside(const fs::path &model, std::span<const std::string_view> words)
{
    std::vector<fs::path> found;
    std::error_code ignored; // a folder that cannot be listed has none
    const fs::path folder = model.has_parent_path() ? model.parent_path() : fs::path(".");
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        if (isNamedLike(entry->path(), words) && entry->path().filename() != model.filename()
            && found.size() < kMostFiles)
            found.push_back(entry->path());
    }
    std::ranges::sort(found); // the same choice every time
    return found;
}

} // namespace engine
