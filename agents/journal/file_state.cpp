// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/file_state.h"

#include "agents/workspace/content_hash.h"
#include "agents/workspace/jail.h"
#include "engine/text/utf8.h"

#include <charconv>

namespace agents::journal {

namespace {

    constexpr uint64_t kMaxHashed = 64 << 20;

    template<typename T>
    T member(const nlohmann::json &json, const char *name, T otherwise)
    {
        const auto found = json.find(name);
        if (found == json.end())
            return otherwise;
        if constexpr (std::is_same_v<T, std::string>)
            return found->is_string() ? found->template get<T>() : otherwise;
        else if constexpr (std::is_same_v<T, bool>)
            return found->is_boolean() ? found->template get<T>() : otherwise;
        else
            return found->is_number_unsigned() ? found->template get<T>() : otherwise;
    }

    std::string toHex(const std::string &bytes)
    {
        constexpr std::string_view kDigits = "0123456789abcdef";
        std::string text;
        for (const char c : bytes) {
            text += kDigits[static_cast<unsigned char>(c) >> 4];
            text += kDigits[static_cast<unsigned char>(c) & 15];
        }
        return text;
    }

    std::string fromHex(const std::string &text)
    {
        std::string bytes;
        for (size_t i = 0; i + 1 < text.size(); i += 2) {
            unsigned char byte = 0;
            const char *end = text.data() + i + 2;
            if (std::from_chars(text.data() + i, end, byte, 16).ptr != end)
                return {};
            bytes += static_cast<char>(byte);
        }
        return bytes;
    }

} // namespace

nlohmann::json pathToJson(const std::string &path)
{
    if (engine::text::withoutInvalidUtf8(path) == path)
        return path;
    return {{"hex", toHex(path)}};
}

std::string pathFrom(const nlohmann::json &json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (!json.is_object())
        return {};
    return fromHex(member<std::string>(json, "hex", {}));
}

nlohmann::json toJson(const FileState &state)
{
    if (!state.exists)
        return nullptr;
    return {{"hash", state.hash}, {"mode", state.mode}, {"size", state.size}};
}

FileState stateFrom(const nlohmann::json &json)
{
    if (!json.is_object())
        return {};
    return {true, member<std::string>(json, "hash", {}), member<uint32_t>(json, "mode", 0644),
            member<uint64_t>(json, "size", 0)};
}

nlohmann::json toJson(const FileChange &change)
{
    return {{"path", pathToJson(change.path)},
            {"before", toJson(change.before)},
            {"after", toJson(change.after)},
            {"directory", change.isDirectory},
            {"ignored", change.isIgnored}};
}

FileChange changeFrom(const nlohmann::json &json)
{
    if (!json.is_object())
        return {};
    return {pathFrom(json.value("path", nlohmann::json())),
            stateFrom(json.value("before", nlohmann::json())),
            stateFrom(json.value("after", nlohmann::json())),
            member<bool>(json, "directory", false), member<bool>(json, "ignored", false)};
}

FileState presentState(const workspace::Jail &jail, const workspace::RelativePath &path)
{
    const auto data = jail.metadata(path);
    if (!data) {
        // What cannot be looked at may be there.
        FileState unseen;
        unseen.exists = data.error().code != base::ErrorCode::NotFound;
        return unseen;
    }
    FileState state{true, {}, data->mode, data->size};
    if (data->kind != workspace::Metadata::Kind::File)
        return state;
    const auto file = jail.openFile(path);
    const auto bytes = file ? file->readAll(kMaxHashed) : base::Result<std::string>(base::Error{});
    if (bytes)
        state.hash = workspace::contentHash(*bytes);
    return state;
}

} // namespace agents::journal
