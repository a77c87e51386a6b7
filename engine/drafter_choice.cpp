// SPDX-License-Identifier: Apache-2.0
#include "engine/drafter_choice.h"

#include "engine/base/log.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace engine {

namespace {

    namespace fs = std::filesystem;
    using base::Result;
    using DrafterPtr = std::unique_ptr<model::Drafter>;

    constexpr size_t kMostCandidates = 16; // a folder of downloads has a handful

    bool looksLikeDrafter(const fs::path &path)
    {
        const std::u8string native = path.filename().u8string();
        std::string name(native.begin(), native.end());
        std::ranges::transform(name, name.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        constexpr std::array<std::string_view, 3> kWords{"assistant", "drafter", "mtp"};
        const auto holds = [&name](std::string_view word) {
            return name.find(word) != std::string::npos;
        };
        return name.ends_with(".gguf") && std::ranges::any_of(kWords, holds);
    }

    std::vector<fs::path> candidatesBeside(const fs::path &model)
    {
        std::vector<fs::path> found;
        std::error_code ignored; // a folder that cannot be listed has no candidates
        const fs::path folder = model.has_parent_path() ? model.parent_path() : fs::path(".");
        for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
             entry.increment(ignored)) {
            if (looksLikeDrafter(entry->path()) && entry->path().filename() != model.filename()
                && found.size() < kMostCandidates)
                found.push_back(entry->path());
        }
        std::ranges::sort(found); // the same choice every time
        return found;
    }

    Result<DrafterPtr> loadDrafter(const fs::path &path,
                                   const OpenOptions &options,
                                   const model::DrafterTarget &target)
    {
        auto file = gguf::GgufFile::open(path);
        if (!file)
            return file.error();
        return model::Drafter::load(*std::move(file), target,
                                    {.cancel = options.cancel, .progress = {}});
    }

} // namespace

Result<DrafterPtr>
openDrafter(const fs::path &model, const OpenOptions &options, const model::DrafterTarget &target)
{
    if (!options.drafter.empty())
        return loadDrafter(options.drafter, options, target);
    for (const fs::path &candidate : candidatesBeside(model)) {
        auto loaded = loadDrafter(candidate, options, target);
        if (loaded || loaded.error().code == base::ErrorCode::Cancelled)
            return loaded;
        base::log(base::LogLevel::Info, loaded.error().message);
    }
    return DrafterPtr();
}

} // namespace engine
