// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/playing/recording_file.h"

extern "C" {
#include <libavutil/avstring.h>
#include <libavutil/display.h>
}

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <numbers>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int kBuffer = 64 * 1024;
    constexpr int kMostStreams = 64;
    constexpr int kMostSide = 16'384;
    // Files that hold what they play. Not among them: playlists and scripts, which name other
    // files, and formats of single pictures.
    constexpr char kContainers[] = "wav,w64,mp3,flac,ogg,mov,matroska,webm,aac,aiff,avi,mpegts,"
                                   "mpeg,caf,amr,asf,flv,au";

    AVStream *bestOf(AVFormatContext *format, AVMediaType type)
    {
        const int index = av_find_best_stream(format, type, -1, -1, nullptr, 0);
        AVStream *const stream = index >= 0 ? format->streams[index] : nullptr;
        const bool isCover = stream && (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0;
        return isCover ? nullptr : stream;
    }

    bool isPlausible(const AVCodecParameters &video)
    {
        return video.width > 0 && video.height > 0 && video.width <= kMostSide
            && video.height <= kMostSide;
    }

    QString nameOf(const AVInputFormat &format)
    {
        const QString name = QString::fromLatin1(format.name);
        if (name.startsWith(u"mov"_s))
            return u"MP4"_s;
        if (name.startsWith(u"matroska"_s))
            return u"Matroska"_s;
        return name.section(u',', 0, 0).toUpper();
    }

} // namespace

RecordingFile::RecordingFile(QByteArrayView bytes, const ReadContext &context)
    : m_bytes(bytes)
    , m_context(context)
{
}

int RecordingFile::read(void *self, uint8_t *to, int most)
{
    auto *const file = static_cast<RecordingFile *>(self);
    // A damaged file can send the container's reader in circles.
    if (file->m_context.isOutOfTime())
        return AVERROR_EXIT;
    const int64_t left = file->m_bytes.size() - file->m_position;
    const auto count = static_cast<int>(std::min<int64_t>(left, most));
    if (count <= 0)
        return AVERROR_EOF;
    std::memcpy(to, file->m_bytes.data() + file->m_position, static_cast<size_t>(count));
    file->m_position += count;
    return count;
}

int64_t RecordingFile::seek(void *self, int64_t offset, int whence)
{
    auto *const file = static_cast<RecordingFile *>(self);
    const int64_t size = file->m_bytes.size();
    if ((whence & AVSEEK_SIZE) != 0)
        return size;
    const int64_t base = whence == SEEK_CUR ? file->m_position : whence == SEEK_END ? size : 0;
    if (offset < -base || offset > size - base)
        return -1;
    return file->m_position = base + offset;
}

base::Result<std::unique_ptr<RecordingFile>> RecordingFile::open(QByteArrayView bytes,
                                                                 const ReadContext &context)
{
    if (bytes.isEmpty())
        return context.unsupported(u"is empty."_s);
    std::unique_ptr<RecordingFile> file(new RecordingFile(bytes, context));
    if (auto opened = file->openFormat(); !opened)
        return opened.error();
    file->chooseStreams();
    if (!file->m_sound && !file->m_video)
        return context.unsupported(
            u"holds neither sound nor video that Hearth can play. Save it as MP3 or MP4."_s);
    return file;
}

base::Result<void> RecordingFile::openFormat()
{
    auto *const buffer = static_cast<uint8_t *>(av_malloc(kBuffer));
    if (!buffer)
        throw std::bad_alloc();
    m_io.reset(avio_alloc_context(buffer, kBuffer, 0, this, &RecordingFile::read, nullptr,
                                  &RecordingFile::seek));
    AVFormatContext *format = avformat_alloc_context();
    if (!m_io || !format)
        throw std::bad_alloc();
    format->pb = m_io.get();
    format->format_whitelist = av_strdup(kContainers);
    format->protocol_whitelist = av_strdup("none"); // nothing else is ever opened
    format->max_streams = kMostStreams;
    if (avformat_open_input(&format, nullptr, nullptr, nullptr) < 0) // frees it when it fails
        return m_context.damaged(u"it cannot be played, perhaps it was cut off"_s);
    m_format.reset(format);
    if (avformat_find_stream_info(format, nullptr) < 0)
        return m_context.damaged(u"its content cannot be found, perhaps it was cut off"_s);
    return {};
}

void RecordingFile::chooseStreams()
{
    m_sound = bestOf(m_format.get(), AVMEDIA_TYPE_AUDIO);
    m_video = bestOf(m_format.get(), AVMEDIA_TYPE_VIDEO);
    if (m_video && !isPlausible(*m_video->codecpar))
        m_video = nullptr;
}

double RecordingFile::startOf(const AVStream &stream) const
{
    return stream.start_time == AV_NOPTS_VALUE
        ? 0
        : static_cast<double>(stream.start_time) * av_q2d(stream.time_base);
}

int RecordingFile::quarterTurns() const
{
    const AVCodecParameters &video = *m_video->codecpar;
    const AVPacketSideData *const matrix = av_packet_side_data_get(
        video.coded_side_data, video.nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    if (!matrix || matrix->size < 9 * sizeof(int32_t))
        return 0;
    int32_t numbers[9];
    std::memcpy(numbers, matrix->data, sizeof numbers);
    const double degrees = av_display_rotation_get(numbers); // against the clock
    if (!std::isfinite(degrees))
        return 0;
    return (static_cast<int>(std::lround(-degrees / 90)) % 4 + 4) % 4;
}

RecordingInfo RecordingFile::info() const
{
    RecordingInfo info{.format = nameOf(*m_format->iformat), .hasSound = m_sound != nullptr};
    if (m_format->duration > 0)
        info.seconds = static_cast<double>(m_format->duration) / AV_TIME_BASE;
    if (m_video) {
        info.width = m_video->codecpar->width;
        info.height = m_video->codecpar->height;
        if (quarterTurns() % 2 != 0)
            std::swap(info.width, info.height);
    }
    return info;
}

} // namespace agents::documents
