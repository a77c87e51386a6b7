// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/record_file.h"

#include "agents/journal/disk_file.h"
#include "agents/workspace/content_hash.h"
#include "agents/workspace/native_path.h"

#include <fstream>

namespace agents::journal {

namespace {

    constexpr size_t kCheck = 16; // hexadecimal digits of a line's checksum
    constexpr uint64_t kMaxFile = 1ULL << 32; // bytes
    constexpr size_t kMaxFirst = 1 << 20; // bytes

    base::Error cannotWrite(const base::Error &why)
    {
        return {base::ErrorCode::Io,
                "The journal cannot be written: " + why.message
                    + ". Without it nothing could be undone, so nothing was changed."};
    }

    // How many bytes of the text are whole records.
    size_t readRecords(std::string_view text, std::vector<nlohmann::json> &records)
    {
        size_t whole = 0;
        while (true) {
            const size_t end = text.find('\n', whole);
            if (end == std::string_view::npos || end - whole < kCheck + 1)
                return whole;
            const std::string_view line = text.substr(whole, end - whole);
            const std::string_view body = line.substr(kCheck + 1);
            if (workspace::contentHash(body).substr(0, kCheck) != line.substr(0, kCheck))
                return whole;
            nlohmann::json record = nlohmann::json::parse(body, nullptr, false);
            if (!record.is_object())
                return whole;
            records.push_back(std::move(record));
            whole = end + 1;
        }
    }

} // namespace

base::Result<RecordFile> RecordFile::create(const std::string &path)
{
    auto file = disk::open(path, disk::Open::New);
    if (!file)
        return base::Error{file.error().code == base::ErrorCode::InvalidInput
                               ? base::ErrorCode::InvalidInput
                               : base::ErrorCode::Io,
                           "The journal cannot be begun: " + file.error().message + "."};
    if (!disk::lock(*file))
        return base::Error{base::ErrorCode::Busy, "Another program uses this turn's journal."};
    return RecordFile(*std::move(file));
}

base::Result<RecordFile> RecordFile::reopen(const std::string &path)
{
    auto file = disk::open(path, disk::Open::Change);
    if (!file)
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    if (!disk::lock(*file))
        return base::Error{base::ErrorCode::Busy, "This turn is still running. Stop it first."};
    // A torn record at the end would hide everything after it.
    std::vector<nlohmann::json> records;
    const auto text = file->readAll(kMaxFile);
    if (!text) // nothing of it may be cut off
        return base::Error{base::ErrorCode::Io,
                           "The journal of this turn cannot be read: " + text.error().message
                               + " Nothing was changed."};
    if (const auto cut = disk::cutTo(*file, readRecords(*text, records)); !cut)
        return cannotWrite(cut.error());
    return RecordFile(*std::move(file));
}

base::Result<void> RecordFile::append(const nlohmann::json &record)
{
    // Names may hold any bytes; what is no UTF-8 must not be lost silently.
    const std::string body = record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const std::string line = workspace::contentHash(body).substr(0, kCheck) + ' ' + body + '\n';
    if (const auto written = disk::append(m_file, line); !written)
        return cannotWrite(written.error());
    if (const auto synced = disk::sync(m_file); !synced)
        return cannotWrite(synced.error());
    return {};
}

std::vector<nlohmann::json> RecordFile::read(const std::string &path)
{
    std::vector<nlohmann::json> records;
    const auto file = disk::open(path, disk::Open::Read);
    if (!file)
        return records;
    if (const auto text = file->readAll(kMaxFile))
        readRecords(*text, records);
    return records;
}

std::optional<nlohmann::json> RecordFile::readFirst(const std::string &path)
{
    std::ifstream file(workspace::nativePath(path), std::ios::binary);
    std::string line;
    for (char c = 0; line.size() < kMaxFirst && file.get(c);) {
        line += c;
        if (c == '\n')
            break;
    }
    std::vector<nlohmann::json> records;
    readRecords(line, records);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

bool RecordFile::isHeld(const std::string &path)
{
    const auto file = disk::open(path, disk::Open::Change);
    return file && !disk::lock(*file);
}

} // namespace agents::journal
