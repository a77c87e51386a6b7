// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/playing/stream_decoder.h"

#include <cmath>
#include <new>
#include <utility>

using namespace Qt::Literals;

namespace agents::documents {

namespace {

    constexpr int64_t kMostPixels = int64_t{100} << 20; // of a frame

} // namespace

StreamDecoder::StreamDecoder(const RecordingFile &file,
                             AVStream &stream,
                             AvPtr<AVCodecContext> codec)
    : m_file(&file)
    , m_stream(&stream)
    , m_codec(std::move(codec))
    , m_packet(av_packet_alloc())
    , m_frame(av_frame_alloc())
{
    if (!m_packet || !m_frame)
        throw std::bad_alloc();
}

base::Result<StreamDecoder> StreamDecoder::open(const RecordingFile &file, AVStream &stream)
{
    const AVCodec *const decoder = avcodec_find_decoder(stream.codecpar->codec_id);
    const auto unsupported = [&file, &stream] {
        return file.context().unsupported(
            u"is encoded in a way that this computer cannot decode (%1). Save it as MP3 or MP4."_s
                .arg(QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id))));
    };
    if (!decoder)
        return unsupported();
    AvPtr<AVCodecContext> codec(avcodec_alloc_context3(decoder));
    if (!codec)
        throw std::bad_alloc();
    if (avcodec_parameters_to_context(codec.get(), stream.codecpar) < 0)
        return unsupported();
    codec->max_pixels = kMostPixels;
    codec->thread_count = 1; // the process has little memory, and a model may be computing
    codec->pkt_timebase = stream.time_base;
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return unsupported();
    return StreamDecoder(file, stream, std::move(codec));
}

// Gives the decoder the stream's next packet. False: nothing is left to give.
bool StreamDecoder::feed()
{
    while (!m_isAtEnd) {
        if (av_read_frame(&m_file->format(), m_packet.get()) < 0) {
            m_isAtEnd = true;
            avcodec_send_packet(m_codec.get(), nullptr);
            return true;
        }
        const bool isOurs = m_packet->stream_index == m_stream->index;
        const bool isTaken = isOurs && avcodec_send_packet(m_codec.get(), m_packet.get()) >= 0;
        av_packet_unref(m_packet.get());
        if (isTaken)
            return true;
    }
    return false;
}

const AVFrame *StreamDecoder::next()
{
    while (!m_file->context().isOutOfTime()) {
        const int status = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (status >= 0)
            return m_frame.get();
        if (status == AVERROR_EOF || !feed())
            return nullptr;
    }
    return nullptr;
}

void StreamDecoder::seek(double seconds)
{
    const double ticks = (seconds + m_file->startOf(*m_stream)) / av_q2d(m_stream->time_base);
    if (!std::isfinite(ticks) || std::abs(ticks) > 1e18)
        return;
    if (av_seek_frame(&m_file->format(), m_stream->index, static_cast<int64_t>(ticks),
                      AVSEEK_FLAG_BACKWARD)
        < 0)
        return;
    avcodec_flush_buffers(m_codec.get());
    m_isAtEnd = false;
}

double StreamDecoder::secondsOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return -1;
    return static_cast<double>(frame.best_effort_timestamp) * av_q2d(m_stream->time_base)
        - m_file->startOf(*m_stream);
}

} // namespace agents::documents
