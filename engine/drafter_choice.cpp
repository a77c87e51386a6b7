// SPDX-License-Identifier: Apache-2.0
#include "engine/drafter_choice.h"

#include "engine/base/log.h"
#include "engine/drafter_size.h"
#include "engine/model_folder.h"

#include <array>
#include <new>
#include <string_view>
#include <utility>

namespace engine {

namespace {

    namespace fs = std::filesystem;
    using base::Result;
    using DrafterPtr = std::unique_ptr<model::Drafter>;

    constexpr std::array<std::string_view, 3> kWords{"assistant", "drafter", "mtp"};

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
    for (const fs::path &candidate : filesBeside(model, kWords)) {
        auto loaded = loadDrafter(candidate, options, target);
        if (loaded || loaded.error().code == base::ErrorCode::Cancelled)
            return loaded;
        base::log(base::LogLevel::Info, loaded.error().message);
    }
    return DrafterPtr();
}

uint64_t drafterBytesBeside(const fs::path &model)
{
    try {
        const std::vector<fs::path> candidates = filesBeside(model, kWords);
        if (candidates.empty())
            return 0;
        const auto file = gguf::GgufFile::open(model);
        const auto config = file ? model::readConfig(*file) : file.error();
        if (!config)
            return 0;
        for (const fs::path &candidate : candidates) {
            const auto drafter = gguf::GgufFile::open(candidate);
            if (drafter && model::readDrafterConfig(*drafter, *config))
                return drafter->fileBytes();
        }
    } catch (const std::bad_alloc &) {
        return 0; // it could not be loaded either
    }
    return 0;
}

} // namespace engine
