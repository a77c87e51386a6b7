// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/parts.h"

#include "engine/gguf/header.h"
#include "engine/gguf/message.h"
#include "engine/gguf/split_name.h"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    struct Part {
        std::unique_ptr<MappedFile> file;
        Header header;
    };

    Error invalid(std::string message)
    {
        return {ErrorCode::InvalidInput, std::move(message)};
    }

    Result<Part> loadPart(const std::filesystem::path &path)
    {
        auto file = MappedFile::open(path);
        if (!file)
            return file.error();
        auto header = parseHeader((*file)->bytes(), displayName(path));
        if (!(*file)->intact()) {
            return Error{
                ErrorCode::Io,
                inQuotes(displayName(path))
                    + " changed while Hearth opened it. Wait for its download to end, then "
                      "try again."};
        }
        if (!header)
            return header.error();
        return Part{*std::move(file), *std::move(header)};
    }

    // A `split.` number; nothing when it is absent or not a whole number.
    std::optional<uint64_t> splitNumber(const Header &header, std::string_view key)
    {
        const auto found = header.metadata.find(key);
        return found == header.metadata.end() ? std::nullopt : toUnsigned(found->second);
    }

    Result<SplitName> checkGivenName(const std::filesystem::path &path, uint64_t count)
    {
        const std::optional<SplitName> name = parseSplitName(path);
        if (!name || name->count != count || name->part == 0 || name->part > count) {
            return invalid(
                inQuotes(displayName(path)) + " is part of a model that is split into "
                + std::to_string(count)
                + " files, but its name does not end like \"-00001-of-00003.gguf\" with the "
                  "right numbers. Give the files their original names.");
        }
        return *name;
    }

    Result<void> checkMembership(const Header &header, const SplitName &name, uint32_t part)
    {
        if (splitNumber(header, "split.count") == name.count
            && splitNumber(header, "split.no") == part - 1)
            return {};
        return invalid(inQuotes(displayName(name.path(part))) + " is not part "
                       + std::to_string(part) + " of " + std::to_string(name.count)
                       + " of this model, as its name says. Download the model's files again.");
    }

    Result<Part> loadOtherPart(const SplitName &name, uint32_t part)
    {
        auto loaded = loadPart(name.path(part));
        if (!loaded && loaded.error().code == ErrorCode::NotFound) {
            return Error{ErrorCode::NotFound,
                         inQuotes(displayName(name.path(part)))
                             + " is missing: the model is split into " + std::to_string(name.count)
                             + " files that belong into one folder. Download the missing file."};
        }
        return loaded;
    }

    Result<void> appendTensors(std::vector<TensorInfo> &all, std::vector<TensorInfo> more)
    {
        std::unordered_set<std::string_view> names;
        for (const TensorInfo &tensor : all)
            names.insert(tensor.name);
        for (const TensorInfo &tensor : more) {
            if (names.contains(tensor.name)) {
                return invalid("The tensor " + inQuotes(tensor.name)
                               + " is in two files of the split model. Download its files again.");
            }
        }
        all.insert(all.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
        return {};
    }

    Result<void> checkTotal(const Parts &parts, const std::filesystem::path &first)
    {
        const auto found = parts.metadata.find("split.tensors.count");
        if (found == parts.metadata.end()
            || toUnsigned(found->second) == parts.tensors.size() + parts.integers.size())
            return {};
        return invalid("The split model of " + inQuotes(displayName(first)) + " has "
                       + std::to_string(parts.tensors.size())
                       + " tensors, and not as many as it announces. Download its files again.");
    }

    Result<Parts> loadSplit(const SplitName &name, Part given)
    {
        Parts all;
        for (uint32_t part = 1; part <= name.count; ++part) {
            Result<Part> loaded = part == name.part ? Result<Part>(std::exchange(given, {}))
                                                    : loadOtherPart(name, part);
            if (!loaded)
                return loaded.error();
            const Result<void> member = checkMembership(loaded->header, name, part);
            if (!member)
                return member.error();
            const Result<void> added =
                appendTensors(all.tensors, std::move(loaded->header.tensors));
            if (!added)
                return added.error();
            all.integers.insert(all.integers.end(), loaded->header.integers.begin(),
                                loaded->header.integers.end());
            if (part == 1)
                all.metadata = std::move(loaded->header.metadata);
            all.files.push_back(std::move(loaded->file));
        }
        const Result<void> total = checkTotal(all, name.path(1));
        if (!total)
            return total.error();
        return all;
    }

} // namespace

Result<Parts> loadParts(const std::filesystem::path &path)
{
    Result<Part> given = loadPart(path);
    if (!given)
        return given.error();
    const uint64_t count = splitNumber(given->header, "split.count").value_or(1);
    if (count > 1) {
        const Result<SplitName> name = checkGivenName(path, count);
        if (!name)
            return name.error();
        return loadSplit(*name, *std::move(given));
    }
    Parts single;
    single.files.push_back(std::move(given->file));
    single.metadata = std::move(given->header.metadata);
    single.tensors = std::move(given->header.tensors);
    single.integers = std::move(given->header.integers);
    return single;
}

} // namespace engine::gguf
