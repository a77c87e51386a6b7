// SPDX-License-Identifier: Apache-2.0
#include "engine/senses.h"

#include "engine/audio/audio_config.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace engine {

namespace {

    namespace fs = std::filesystem;
    using base::Error;
    using base::ErrorCode;
    using base::Result;

    constexpr size_t kMostCandidates = 64; // a folder of downloads has a handful

    std::string nameOf(const fs::path &path)
    {
        const std::u8string name = path.filename().u8string();
        return {name.begin(), name.end()};
    }

    std::string lower(std::string text)
    {
        std::ranges::transform(text, text.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    }

    // The name without what says that it is a projector, so that it can be compared with a model's.
    std::string stem(const fs::path &path)
    {
        std::string name = lower(nameOf(path));
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

    bool looksLikeProjector(const fs::path &path)
    {
        const std::string name = lower(nameOf(path));
        return name.ends_with(".gguf") && name.find("mmproj") != std::string::npos;
    }

    std::vector<fs::path> candidatesBeside(const fs::path &model)
    {
        std::vector<fs::path> found;
        std::error_code ignored; // a folder that cannot be listed has no candidates
        const fs::path folder = model.has_parent_path() ? model.parent_path() : fs::path(".");
        for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
             entry.increment(ignored)) {
            if (looksLikeProjector(entry->path()) && entry->path().filename() != model.filename()
                && found.size() < kMostCandidates)
                found.push_back(entry->path());
        }
        std::ranges::sort(found); // the same choice every time
        return found;
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
    for (const fs::path &candidate : candidatesBeside(model)) {
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
