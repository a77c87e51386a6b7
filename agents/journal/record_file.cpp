// SPDX-License-Identifier: Apache-2.0
#include "agents/journal/record_file.h"

#include "agents/workspace/content_hash.h"

#ifdef _WIN32
#include <io.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

#include <optional>

#include <QFile>

namespace agents::journal {

namespace {

    constexpr size_t kCheck = 16; // hexadecimal digits of a line's checksum

    bool lock(const QFile &file)
    {
#ifdef _WIN32
        return file.isOpen(); // QFile opens for one writer there
#else
        return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
    }

    bool sync(const QFile &file)
    {
#ifdef _WIN32
        return ::_commit(file.handle()) == 0;
#elif defined(__linux__)
        return ::fdatasync(file.handle()) == 0;
#else
        return ::fsync(file.handle()) == 0;
#endif
    }

    base::Error cannotWrite(const QFile &file)
    {
        return {base::ErrorCode::Io,
                "The journal cannot be written: " + file.errorString().toStdString()
                    + ". Without it nothing could be undone, so nothing was changed."};
    }

    // Nothing where a part of it cannot be read.
    std::optional<std::string> wholeText(QFile &file)
    {
        const qint64 size = file.size();
        const QByteArray bytes = file.readAll();
        const bool isWhole = file.error() == QFileDevice::NoError && bytes.size() >= size;
        return isWhole ? std::optional(bytes.toStdString()) : std::nullopt;
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

RecordFile::RecordFile(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}
RecordFile::RecordFile(RecordFile &&) noexcept = default;
RecordFile &RecordFile::operator=(RecordFile &&) noexcept = default;
RecordFile::~RecordFile() = default;

base::Result<RecordFile> RecordFile::create(const std::string &path)
{
    auto file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return base::Error{file->exists() ? base::ErrorCode::InvalidInput : base::ErrorCode::Io,
                           "The journal cannot be begun: " + file->errorString().toStdString()
                               + "."};
    if (!lock(*file))
        return base::Error{base::ErrorCode::Busy, "Another program uses this turn's journal."};
    return RecordFile(std::move(file));
}

base::Result<RecordFile> RecordFile::reopen(const std::string &path)
{
    auto file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!file->open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return base::Error{base::ErrorCode::NotFound, "There is no such turn."};
    if (!lock(*file))
        return base::Error{base::ErrorCode::Busy, "This turn is still running. Stop it first."};
    // A torn record at the end would hide everything after it.
    std::vector<nlohmann::json> records;
    const auto text = wholeText(*file);
    if (!text) // nothing of it may be cut off
        return base::Error{base::ErrorCode::Io,
                           "The journal of this turn cannot be read: "
                               + file->errorString().toStdString() + ". Nothing was changed."};
    if (!file->resize(static_cast<qint64>(readRecords(*text, records)))
        || !file->seek(file->size()))
        return cannotWrite(*file);
    return RecordFile(std::move(file));
}

base::Result<void> RecordFile::append(const nlohmann::json &record)
{
    // Names may hold any bytes; what is no UTF-8 must not be lost silently.
    const std::string body = record.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const std::string line = workspace::contentHash(body).substr(0, kCheck) + ' ' + body + '\n';
    if (m_file->write(line.data(), static_cast<qint64>(line.size()))
            != static_cast<qint64>(line.size())
        || !sync(*m_file))
        return cannotWrite(*m_file);
    return {};
}

std::vector<nlohmann::json> RecordFile::read(const std::string &path)
{
    std::vector<nlohmann::json> records;
    QFile file(QString::fromStdString(path));
    const auto text = file.open(QIODevice::ReadOnly) ? wholeText(file) : std::nullopt;
    if (text)
        readRecords(*text, records);
    return records;
}

bool RecordFile::isHeld(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && !lock(file);
}

} // namespace agents::journal
