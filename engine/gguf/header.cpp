// SPDX-License-Identifier: Apache-2.0
#include "engine/gguf/header.h"

#include "engine/gguf/byte_reader.h"
#include "engine/gguf/file_kind.h"
#include "engine/gguf/message.h"
#include "engine/gguf/metadata_reader.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <string>
#include <unordered_set>
#include <utility>

namespace engine::gguf {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    // Gemma 4's header is 15 MiB (a vocabulary of 262,144). The limit bounds what a hostile file
    // can make us allocate: at most some ten times as much.
    constexpr size_t kLongestHeader = size_t(64) << 20;
    constexpr uint64_t kSmallestTensorEntry = 8 + 4 + 8 + 4 + 8;
    constexpr uint64_t kDefaultAlignment = 32;
    constexpr uint64_t kSmallestAlignment =
        8; // by the specification; also lets us read floats in place
    constexpr uint32_t kMostDimensions = 4;
    constexpr uint32_t kIntegerType = 26; // I32

    // Reads one file's header from front to back. Lives for one parseHeader call.
    class HeaderParser final
    {
    public:
        HeaderParser(std::span<const std::byte> file, std::string_view name)
            : m_file(file)
            , m_reader(file.first(std::min(file.size(), kLongestHeader)))
            , m_name(inQuotes(name))
        {
        }

        Result<Header> parse();

    private:
        struct Entry { // a tensor whose data is not looked up yet
            TensorInfo info;
            uint64_t offset = 0;
            uint64_t bytes = 0;
            bool isInteger = false; // I32; counted with the traits of F32, which has its size
        };

        Error damaged(const std::string &clause) const;
        Error headerTooShort() const;
        Result<void> readVersion();
        Result<uint64_t> alignment(const Metadata &metadata) const;
        Result<Entry> readTensor();
        Result<void> readShape(TensorInfo &info);
        Result<uint64_t> dataBytes(const TensorInfo &info) const;
        Result<std::vector<Entry>> readTensors(uint64_t count);
        Result<void> locate(std::vector<Entry> entries, uint64_t alignment, Header &header) const;

        std::span<const std::byte> m_file;
        ByteReader m_reader;
        std::string m_name;
    };

    Error HeaderParser::damaged(const std::string &clause) const
    {
        return {ErrorCode::InvalidInput,
                m_name + " is damaged: " + clause + ". Download it again."};
    }

    Error HeaderParser::headerTooShort() const
    {
        if (m_file.size() > kLongestHeader)
            return damaged("its header is longer than 64 MiB");
        return {ErrorCode::InvalidInput,
                m_name + " is incomplete: it ends within its header, after "
                    + std::to_string(m_file.size()) + " bytes. Download it again."};
    }

    Result<void> HeaderParser::readVersion()
    {
        m_reader.read<uint32_t>(); // "GGUF", which describeForeignFile() has seen
        const auto version = m_reader.read<uint32_t>();
        if (m_reader.failed())
            return headerTooShort();
        if (version == 2 || version == 3)
            return {};
        if (version != 0 && (version & 0xffffu) == 0) {
            return Error{ErrorCode::Unsupported,
                         m_name
                             + " is in big-endian byte order, for other kinds of computers. "
                               "Choose the usual little-endian version of the model."};
        }
        if (version == 1) {
            return Error{ErrorCode::Unsupported,
                         m_name
                             + " is in GGUF version 1, an early draft of the format. "
                               "Choose a newer version of the model."};
        }
        return Error{
            ErrorCode::Unsupported,
            m_name + " is in GGUF version " + std::to_string(version)
                + ", and Hearth reads versions 2 and 3. Choose another version of the model, "
                  "or update Hearth."};
    }

    Result<uint64_t> HeaderParser::alignment(const Metadata &metadata) const
    {
        const auto found = metadata.find("general.alignment");
        if (found == metadata.end())
            return kDefaultAlignment;
        const std::optional<uint64_t> value = toUnsigned(found->second);
        if (!value || *value < kSmallestAlignment || !std::has_single_bit(*value))
            return damaged("its alignment is not a power of two from 8 up");
        return *value;
    }

    Result<void> HeaderParser::readShape(TensorInfo &info)
    {
        const auto dimensions = m_reader.read<uint32_t>();
        if (!m_reader.failed() && (dimensions == 0 || dimensions > kMostDimensions)) {
            return damaged("the tensor " + inQuotes(info.name) + " has "
                           + std::to_string(dimensions) + " dimensions");
        }
        uint64_t elements = 1;
        for (uint32_t i = 0; i < dimensions && !m_reader.failed(); ++i) {
            const auto size = m_reader.read<uint64_t>();
            if (m_reader.failed())
                break;
            // Signed sizes are what the rest of the engine can count with.
            if (size == 0 || size > uint64_t(std::numeric_limits<int64_t>::max()) / elements)
                return damaged("the tensor " + inQuotes(info.name) + " has an impossible size");
            elements *= size;
            info.shape.push_back(size);
        }
        return {};
    }

    Result<uint64_t> HeaderParser::dataBytes(const TensorInfo &info) const
    {
        const TypeTraits &type = traits(info.type);
        if (info.columns() % type.blockSize != 0) {
            return damaged("the rows of the tensor " + inQuotes(info.name) + " are "
                           + std::to_string(info.columns()) + " long, not whole "
                           + std::string(type.name) + " blocks");
        }
        const uint64_t blocks = info.elements() / type.blockSize;
        if (blocks > std::numeric_limits<uint64_t>::max() / type.blockBytes)
            return damaged("the tensor " + inQuotes(info.name) + " has an impossible size");
        return blocks * type.blockBytes;
    }

    Result<HeaderParser::Entry> HeaderParser::readTensor()
    {
        Entry entry;
        entry.info.name = m_reader.readString();
        const Result<void> shape = readShape(entry.info);
        if (!shape)
            return shape.error();
        const auto typeId = m_reader.read<uint32_t>();
        entry.offset = m_reader.read<uint64_t>();
        if (m_reader.failed())
            return headerTooShort();

        entry.isInteger = typeId == kIntegerType;
        const std::optional<TensorType> type =
            entry.isInteger ? TensorType::F32 : tensorType(typeId);
        if (!type) {
            return Error{
                ErrorCode::Unsupported,
                m_name + " uses the type " + typeName(typeId)
                    + ", which Hearth cannot read yet. Choose a Q4_0, Q4_K_M, Q5_K_M, Q6_K "
                      "or Q8_0 version of the model."};
        }
        entry.info.type = *type;
        const Result<uint64_t> bytes = dataBytes(entry.info);
        if (!bytes)
            return bytes.error();
        entry.bytes = *bytes;
        return entry;
    }

    Result<std::vector<HeaderParser::Entry>> HeaderParser::readTensors(uint64_t count)
    {
        std::vector<Entry> entries;
        std::unordered_set<std::string_view> names;
        entries.reserve(count); // so that the names stay where the set sees them
        for (uint64_t i = 0; i < count; ++i) {
            Result<Entry> entry = readTensor();
            if (!entry)
                return entry.error();
            entries.push_back(*std::move(entry));
            const std::string &name = entries.back().info.name;
            if (!names.insert(name).second)
                return damaged("the tensor " + inQuotes(name) + " appears twice");
        }
        return entries;
    }

    Result<void>
    HeaderParser::locate(std::vector<Entry> entries, uint64_t alignment, Header &header) const
    {
        const uint64_t padding = (alignment - m_reader.position() % alignment) % alignment;
        const uint64_t available = m_file.size() - m_reader.position();
        const uint64_t dataSize = available > padding ? available - padding : 0;
        header.tensors.reserve(entries.size());
        for (Entry &entry : entries) {
            if (entry.offset % alignment != 0)
                return damaged("the tensor " + inQuotes(entry.info.name) + " is not aligned");
            if (entry.offset > dataSize || entry.bytes > dataSize - entry.offset) {
                return Error{ErrorCode::InvalidInput,
                             m_name + " is incomplete: it ends before the tensor "
                                 + inQuotes(entry.info.name) + " does. Download it again."};
            }
            const auto start = static_cast<size_t>(m_reader.position() + padding + entry.offset);
            entry.info.data = m_file.subspan(start, static_cast<size_t>(entry.bytes));
            if (entry.isInteger)
                header.integers.push_back({std::move(entry.info.name), entry.info.data});
            else
                header.tensors.push_back(std::move(entry.info));
        }
        return {};
    }

    Result<Header> HeaderParser::parse()
    {
        const Result<void> version = readVersion();
        if (!version)
            return version.error();
        const auto tensorCount = m_reader.read<uint64_t>();
        const auto entryCount = m_reader.read<uint64_t>();
        if (m_reader.failed())
            return headerTooShort();
        if (entryCount > m_reader.remaining() / kSmallestEntryBytes)
            return damaged("it cannot hold the " + std::to_string(entryCount)
                           + " keys it announces");
        Result<Metadata> metadata = readMetadata(m_reader, entryCount);
        if (m_reader.failed())
            return headerTooShort();
        if (!metadata)
            return damaged(metadata.error().message);
        const Result<uint64_t> aligned = alignment(*metadata);
        if (!aligned)
            return aligned.error();

        if (tensorCount > m_reader.remaining() / kSmallestTensorEntry)
            return damaged("it cannot hold the " + std::to_string(tensorCount)
                           + " tensors it announces");
        Result<std::vector<Entry>> entries = readTensors(tensorCount);
        if (!entries)
            return entries.error();
        Header header{.metadata = *std::move(metadata), .tensors = {}, .integers = {}};
        if (const auto located = locate(*std::move(entries), *aligned, header); !located)
            return located.error();
        return header;
    }

} // namespace

Result<Header> parseHeader(std::span<const std::byte> file, std::string_view name)
{
    if (std::optional<Error> foreign = describeForeignFile(file, name))
        return *std::move(foreign);
    return HeaderParser(file, name).parse();
}

} // namespace engine::gguf
