// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reading/zip_archive.h"

#include <algorithm>

#include <zip.h>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr qint64 kChunk = qint64{256} << 10;

    QString megabytes(qint64 bytes)
    {
        return u"%1 MB"_s.arg(bytes >> 20);
    }

    base::Error openError(const zip_error_t &error, const ReadContext &context)
    {
        if (zip_error_code_zip(&error) == ZIP_ER_MEMORY)
            return {
                base::ErrorCode::OutOfMemory,
                u"There is not enough memory to read “%1”."_s.arg(context.name()).toStdString()};
        return context.damaged(u"its archive cannot be opened, perhaps it was cut off"_s);
    }

} // namespace

base::Result<std::unique_ptr<ZipArchive>> ZipArchive::open(QByteArrayView bytes,
                                                           const ReadContext &context)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.data(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source)
            zip_source_free(source);
        const base::Error failed = openError(error, context);
        zip_error_fini(&error);
        return failed;
    }
    zip_error_fini(&error);
    std::unique_ptr<ZipArchive> opened(new ZipArchive(archive, context));
    if (zip_get_num_entries(archive, 0) > context.limits().entries)
        return context.tooLarge(u"it holds more than %1 files"_s.arg(context.limits().entries));
    return opened;
}

ZipArchive::ZipArchive(zip *archive, const ReadContext &context)
    : m_archive(archive)
    , m_context(context)
{
}

ZipArchive::~ZipArchive()
{
    zip_discard(m_archive);
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

base::Result<QByteArray> ZipArchive::read(const QString &name)
{
    // Some writers differ in case between a part and what points to it.
    zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (index < 0)
        index =
            zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS | ZIP_FL_NOCASE);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0) {
        base::Error missing = m_context.damaged(u"its part %1 is missing"_s.arg(name));
        missing.code = base::ErrorCode::NotFound;
        return missing;
    }
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return m_context.isProtected();
    return unpack(static_cast<quint64>(index), stat.size, name);
}

base::Result<QByteArray> ZipArchive::readOptional(const QString &name)
{
    auto bytes = read(name);
    if (!bytes && bytes.error().code == base::ErrorCode::NotFound)
        return QByteArray();
    return bytes;
}

base::Result<QByteArray> ZipArchive::unpack(quint64 index, quint64 size, const QString &name)
{
    const qint64 most = m_context.limits().unpackedBytes - m_unpacked;
    const auto bomb = [this] {
        return m_context.tooLarge(u"it unpacks to more than "_s
                                  + megabytes(m_context.limits().unpackedBytes));
    };
    if (size > static_cast<quint64>(most))
        return bomb();
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_archive, index, 0), zip_fclose);
    if (!file)
        return m_context.damaged(u"its part %1 cannot be unpacked"_s.arg(name));
    // What the directory says about the size is not to be trusted: count what comes.
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(std::min<quint64>(size, 16 << 20)));
    for (;;) {
        const qsizetype begin = bytes.size();
        bytes.resizeForOverwrite(begin + kChunk);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + begin, kChunk);
        if (got < 0)
            return m_context.damaged(u"its part %1 cannot be unpacked"_s.arg(name));
        bytes.truncate(begin + static_cast<qsizetype>(got));
        if (bytes.size() > most)
            return bomb();
        if (m_context.isOutOfTime())
            return m_context.outOfTime();
        if (got == 0)
            break;
    }
    m_unpacked += bytes.size();
    return bytes;
}

} // namespace agents::documents
