// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/file_kind.h"

#include "engine/gguf/message.h"

#include <algorithm>
#include <string>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;

    constexpr size_t kLongestLook = 512;

    bool startsLikeMarkup(std::string_view start)
    {
        const size_t first = start.find_first_not_of("\xef\xbb\xbf \t\r\n");
        return first != std::string_view::npos && start[first] == '<';
    }

    // Safetensors: the length of a JSON header in 8 bytes, then the header.
    bool startsLikeSafetensors(std::string_view start)
    {
        return start.size() > 9 && start[8] == '{' && start[6] == '\0' && start[7] == '\0';
    }

} // namespace

std::optional<Error> describeForeignFile(std::span<const std::byte> file, std::string_view name)
{
    constexpr std::string_view kMagic = "GGUF";
    const std::string_view start(reinterpret_cast<const char *>(file.data()),
                                 std::min(file.size(), kLongestLook));
    if (start.starts_with(kMagic))
        return std::nullopt;

    const auto invalid = [&](const char *clause) {
        return Error{ErrorCode::InvalidInput, inQuotes(name) + clause};
    };
    if (start.empty())
        return invalid(" is empty. Download it again.");
    if (kMagic.starts_with(start))
        return invalid(" is incomplete: it ends within its first bytes. Download it again.");
    if (std::ranges::all_of(start, [](char c) { return c == '\0'; }))
        return invalid(" is incomplete: it starts with zeros only. Download it again.");
    if (startsLikeMarkup(start)) {
        return invalid(" is a web page, not a model. Open the download link in a browser; the site "
                       "may ask you to sign in.");
    }
    if (start.starts_with("version https://git-lfs")) {
        return invalid(" is a Git LFS pointer, not the model itself. Download the file from the "
                       "model's page, or run \"git lfs pull\".");
    }
    if (startsLikeSafetensors(start))
        return invalid(" is a safetensors file. Hearth reads GGUF files: choose one of those.");
    return invalid(" is not a GGUF model file. Choose a file that ends in .gguf.");
}

} // namespace engine::gguf
