// SPDX-License-Identifier: Apache-2.0
// An edit of any file with any arguments: it is refused, or it changes one span and no byte
// before or after it. The input is file, find and replace, with 0xFF 0x00
// between them.
#include "agents/tools/edit_match.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

std::string_view next(std::string_view &input)
{
    const size_t end = input.find(std::string_view("\xFF\0", 2));
    const std::string_view part = input.substr(0, end);
    input.remove_prefix(end == std::string_view::npos ? input.size() : end + 2);
    return part;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace agents::tools;
    std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::string bytes(next(input));
    const std::string_view find = next(input);
    const std::string_view replace = next(input);
    const auto file = TextFile::decode(bytes);
    if (!file)
        return 0;
    require(*file->splice(0, 0, "") == bytes);
    const auto match = matchEdit(*file, find, replace);
    if (!match)
        return 0;
    require(match->begin <= match->end && match->end <= file->text().size());
    const auto edited = file->splice(match->begin, match->end, match->replacement);
    if (!edited)
        return 0;
    // Cutting off either side gives the bytes that must have stayed.
    const auto head = file->splice(match->begin, file->text().size(), "");
    const auto tail = file->splice(0, match->end, "");
    require(head && edited->starts_with(*head));
    const size_t mark = file->splice(0, file->text().size(), "")->size(); // a byte order mark
    require(tail && edited->ends_with(std::string_view(*tail).substr(mark)));
    return 0;
}
