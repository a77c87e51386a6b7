// SPDX-License-Identifier: Apache-2.0
#include "engine/drafter_choice.h"

#include "engine/base/log.h"
#include "engine/model_folder.h"

#include <array>
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

} // namespace engine
