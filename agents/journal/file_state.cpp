// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/file_state.h"

#include "agents/workspace/content_hash.h"
#include "agents/workspace/jail.h"
#include "engine/text/utf8.h"

#include <QByteArray>

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

} // namespace

nlohmann::json pathToJson(const std::string &path)
{
    if (engine::text::withoutInvalidUtf8(path) == path)
        return path;
    return {{"hex", QByteArray::fromStdString(path).toHex().toStdString()}};
}

std::string pathFrom(const nlohmann::json &json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (!json.is_object())
        return {};
    return QByteArray::fromHex(QByteArray::fromStdString(member<std::string>(json, "hex", {})))
        .toStdString();
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
            {"directory", change.isDirectory}};
}

FileChange changeFrom(const nlohmann::json &json)
{
    if (!json.is_object())
        return {};
    return {pathFrom(json.value("path", nlohmann::json())),
            stateFrom(json.value("before", nlohmann::json())),
            stateFrom(json.value("after", nlohmann::json())),
            member<bool>(json, "directory", false)};
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
