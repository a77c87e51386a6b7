// SPDX-License-Identifier: Apache-2.0
#include "engine/session_state.h"
#include "engine/snapshot_reader.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <system_error>

namespace engine {

namespace {

    using base::Error;
    using base::ErrorCode;
    using base::Result;

    // Of the sliding layers more than the window is saved: the next prompt often leaves out the
    // thoughts of the last reply.
    constexpr uint32_t kSavedBack = 2048;

    constexpr uint32_t kPiecePositions = 1024; // copied out of a layer at once

    Error notWritten(const std::filesystem::path &file)
    {
        return {ErrorCode::Io,
                "“" + file.string()
                    + "” could not be written. Make room on the disk; until then conversations are "
                      "read again when they are continued."};
    }

    Error otherModel()
    {
        return {ErrorCode::InvalidInput,
                "The saved state belongs to another model or version. Delete it; the conversation "
                "will be read again."};
    }

    Error otherDevice()
    {
        return {ErrorCode::Unsupported,
                "The saved state was computed on another device. Compute there to go on from it; "
                "here the conversation will be read again."};
    }

    // Positions at the beginning that the next token does not look at. A window of 0 is a whole
    // one.
    uint64_t mostMissing(uint32_t window, uint64_t tokens)
    {
        return window > 0 && tokens >= window ? tokens - window + 1 : 0;
    }

    // Appends the pieces of a body to a file and hashes them.
    class Writer final
    {
    public:
        explicit Writer(const std::filesystem::path &file)
            : m_stream(file, std::ios::binary | std::ios::trunc)
        {
            write({reinterpret_cast<const std::byte *>(&m_header), sizeof(m_header)});
        }
        SnapshotHeader &header() { return m_header; }

        void add(std::span<const std::byte> bytes) // padded to eight
        {
            write(bytes);
            m_hash.add(bytes);
            constexpr std::byte kZeros[8] = {};
            const size_t padding = (8 - bytes.size() % 8) % 8;
            write({kZeros, padding});
            m_header.bodyBytes += bytes.size() + padding;
        }
        template<typename T>
        void addOne(const T &value)
        {
            add({reinterpret_cast<const std::byte *>(&value), sizeof(T)});
        }
        bool finish()
        {
            m_header.bodyHash = m_hash.value();
            m_stream.seekp(0);
            write({reinterpret_cast<const std::byte *>(&m_header), sizeof(m_header)});
            m_stream.close();
            return !m_stream.fail();
        }

    private:
        void write(std::span<const std::byte> bytes)
        {
            m_stream.write(reinterpret_cast<const char *>(bytes.data()),
                           static_cast<std::streamsize>(bytes.size()));
        }

        std::ofstream m_stream;
        SnapshotHeader m_header;
        SnapshotHash m_hash;
    };

    uint64_t deviceHash(const compute::Backend &backend)
    {
        const std::string name = backend.name();
        const std::string kind = name.substr(0, name.find(' '));
        SnapshotHash hash;
        hash.add(std::as_bytes(std::span(kind)));
        return hash.value();
    }

    Result<void> addLayer(Writer &writer,
                          const compute::KvLayer &layer,
                          uint32_t index,
                          const compute::PositionRange &held)
    {
        const uint64_t each = layer.positionBytes();
        if (each == 0 || each % 8 != 0)
            return Error{ErrorCode::Unsupported,
                         "This device cannot hand out a conversation's state."};
        writer.addOne(SnapshotLayer{
            .first = held.first, .index = index, .bytes = (held.end - held.first) * each});
        std::vector<std::byte> piece;
        for (uint32_t first = held.first; first < held.end; first += kPiecePositions) {
            const uint32_t end = std::min(first + kPiecePositions, held.end);
            piece.resize((end - first) * each);
            if (auto read = layer.readPositions({first, end}, piece); !read)
                return read;
            writer.add(piece);
        }
        return {};
    }

} // namespace

Result<void> Session::State::writeSnapshot(const std::filesystem::path &file) const
{
    Writer writer(file);
    const uint32_t position = kv->position();
    const auto runs = soft.saved(position);
    writer.header().model = data().fingerprint;
    writer.header().device = deviceHash(data().backend());
    writer.header().tokens = position;
    writer.header().runs = static_cast<uint32_t>(runs.size());
    writer.add(std::as_bytes(std::span(tokens).first(position)));
    for (const SoftTrack::SavedRun &run : runs) {
        writer.addOne(SnapshotRun{
            .first = run.first, .together = run.together ? 1U : 0U, .floats = run.rows.size()});
        writer.add(std::as_bytes(run.rows));
    }
    for (uint32_t i = 0; i < data().config.layers.size(); ++i) {
        const compute::KvLayer *layer = kv->layer(i);
        if (!layer)
            continue;
        const auto held = kv->held(i, data().config.window + kSavedBack);
        if (auto added = addLayer(writer, *layer, i, held); !added)
            return added;
        ++writer.header().layers;
    }
    return writer.finish() ? Result<void>() : notWritten(file);
}

Result<void> Session::save(const std::filesystem::path &file) const
{
    if (m_state->kv->position() == 0)
        return Error{ErrorCode::InvalidInput, "There is nothing to save yet."};
    std::filesystem::path partial = file;
    partial += ".part";
    std::error_code failed;
    try {
        auto written = m_state->writeSnapshot(partial);
        if (written) {
            std::filesystem::rename(partial, file, failed);
            if (!failed)
                return {};
            written = notWritten(file);
        }
        std::filesystem::remove(partial, failed);
        return written;
    } catch (const std::bad_alloc &) {
        std::filesystem::remove(partial, failed);
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to save the conversation's state. Close other "
                     "programs."};
    }
}

// Whether what the file says fits this model: nothing of it is trusted.
bool Session::State::fits(const SnapshotReader &reader) const
{
    const auto &config = data().config;
    const SnapshotHeader &header = reader.header();
    if (header.model != data().fingerprint || header.device != deviceHash(data().backend())
        || header.tokens == 0 || header.tokens > context)
        return false;
    const bool known =
        std::ranges::all_of(reader.tokens(), [&](uint32_t id) { return id < config.vocabulary; });
    uint64_t next = 0;
    for (const auto &[run, rows] : reader.runs()) {
        const uint64_t count = run.floats / config.hidden;
        if (run.floats == 0 || run.floats % config.hidden != 0 || run.first < next
            || run.first + count > header.tokens)
            return false;
        next = run.first + count;
    }
    size_t found = 0;
    for (const auto &[part, bytes] : reader.layers()) {
        while (found < config.layers.size() && !kv->layer(found))
            ++found;
        if (part.index != found || found == config.layers.size() || part.first >= header.tokens
            || part.bytes % 8 != 0
            || part.bytes != (header.tokens - part.first) * kv->layer(found)->positionBytes()
            || part.first > mostMissing(kv->layer(found)->shape().window, header.tokens))
            return false;
        ++found;
    }
    while (found < config.layers.size() && !kv->layer(found))
        ++found;
    return known && found == config.layers.size();
}

Result<void> Session::State::readSnapshot(const SnapshotReader &reader)
{
    const uint32_t position = reader.header().tokens;
    std::vector<SoftTrack::SavedRun> runs;
    for (const auto &[run, rows] : reader.runs())
        runs.push_back({run.first, run.together != 0, rows});
    resize(0);
    haveLogits = false;
    kv->clear();
    soft.restore(runs);
    if (auto room = makeRoomForPictures(); !room)
        return room;
    if (auto room = kv->beginAdopting(position); !room)
        return room;
    uint32_t oldest = 0;
    for (const auto &[part, bytes] : reader.layers()) {
        compute::KvLayer &layer = *kv->layer(part.index);
        // The ring that it was saved from may have been longer.
        const uint32_t slots = layer.shape().capacity;
        const uint32_t first = std::max(part.first, position > slots ? position - slots : 0);
        const size_t left = (first - part.first) * layer.positionBytes();
        if (auto done = layer.writePositions({first, position}, bytes.subspan(left)); !done)
            return done;
        oldest = std::max(oldest, first);
    }
    tokens.assign(reader.tokens().begin(), reader.tokens().end());
    if (!reader.intact())
        return otherModel();
    kv->adopt(position, oldest);
    return {};
}

Result<void> Session::restore(const std::filesystem::path &file)
{
    State &state = *m_state;
    try {
        const auto reader = SnapshotReader::open(file);
        if (!reader)
            return reader.error();
        if (auto ready = state.followModel(); !ready)
            return ready;
        const SnapshotHeader &header = reader->header();
        if (header.model == state.data().fingerprint
            && header.device != deviceHash(state.data().backend()))
            return otherDevice();
        if (!state.fits(*reader))
            return otherModel();
        auto done = state.readSnapshot(*reader);
        if (!done) {
            state.resize(0);
            state.kv->clear();
        }
        return done;
    } catch (const std::bad_alloc &) {
        state.resize(0);
        state.kv->clear();
        return Error{ErrorCode::OutOfMemory,
                     "There is not enough memory to continue the conversation where it was. Close "
                     "other programs."};
    }
}

} // namespace engine
