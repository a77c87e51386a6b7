// SPDX-License-Identifier: Apache-2.0
#include "engine/senses.h"

#include "engine/audio/audio_config.h"
#include "engine/model_folder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace engine {

namespace {

    namespace fs = std::filesystem;
    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr std::array<std::string_view, 1> kWords{"mmproj"};

    std::string nameOf(const fs::path &path)
    {
        const std::u8string name = path.filename().u8string();
        return {name.begin(), name.end()};
    }

    // The name without what says that it is a projector, so that it can be compared with a model's.
    std::string stem(const fs::path &path)
    {
        std::string name = lowerName(path);
        if (const size_t at = name.find("mmproj"); at != std::string::npos)
            name.erase(at, std::string_view("mmproj").size());
        std::erase_if(name, [](unsigned char c) { return std::isalnum(c) == 0; });
        return name;
    }

    size_t sharedPrefix(const std::string &a, const std::string &b)
    {
        const auto ends = std::ranges::mismatch(a, b);
        return static_cast<size_t>(ends.in1 - a.begin());
    }

    std::string misfit(const Senses &senses, uint32_t width)
    {
        return "“" + nameOf(senses.projector) + "” belongs to another model (its soft tokens are "
            + std::to_string(senses.width) + " numbers wide, this model's " + std::to_string(width)
            + ").";
    }

} // namespace

Result<Senses> inspectProjector(const fs::path &projector)
{
    const auto file = gguf::GgufFile::open(projector);
    if (!file)
        return file.error();
    Senses senses{.projector = projector, .sight = {}, .hearing = {}};
    const auto sight = vision::readVisionConfig(*file);
    if (sight) {
        senses.sight = sight->kind;
        senses.width = sight->outputWidth;
    }
    const auto hearing = audio::readAudioConfig(*file);
    if (hearing && (!sight || hearing->outputWidth == sight->outputWidth)) {
        senses.hearing = hearing->kind;
        senses.width = hearing->outputWidth;
    }
    if (sight || hearing)
        return senses;
    // The part that is there but damaged has more to say than the one that is absent.
    return sight.error().code == ErrorCode::Unsupported ? hearing.error() : sight.error();
}

Result<Senses> findProjector(const fs::path &model, uint32_t width)
{
    std::vector<Senses> fitting;
    std::string whyNot;
    for (const fs::path &candidate : filesBeside(model, kWords)) {
        auto senses = inspectProjector(candidate);
        if (senses && senses->width == width)
            fitting.push_back(*std::move(senses));
        else
            whyNot = senses ? misfit(*senses, width) : senses.error().message;
    }
    if (fitting.empty()) {
        return Error{ErrorCode::NotFound,
                     "No mmproj file of this model lies beside “" + nameOf(model) + "”."
                         + (whyNot.empty() ? "" : " " + whyNot)};
    }
    const std::string wanted = stem(model);
    return *std::ranges::max_element(fitting, {}, [&wanted](const Senses &senses) {
        std::error_code ignored; // a size that cannot be had is the smallest
        const auto bytes = fs::file_size(senses.projector, ignored);
        return std::pair(sharedPrefix(stem(senses.projector), wanted), ignored ? 0 : bytes);
    });
}

} // namespace engine
