// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/playing/recording_file.h"

namespace agents::documents {

// Decodes one stream of a recording, frame by frame. Damaged packets are passed over, as players
// do. Player process; one thread.
class StreamDecoder final
{
public:
    // `file` must outlive it. Unsupported when there is no decoder for the stream.
    static base::Result<StreamDecoder> open(const RecordingFile &file, AVStream &stream);

    // The next frame, valid until the next call; null at the end of what can be decoded.
    const AVFrame *next();
    // Goes to a place from which the instant can be reached; frames before it come first.
    void seek(double seconds);
    double secondsOf(const AVFrame &frame) const; // since the recording's start; below 0: not known

private:
    StreamDecoder(const RecordingFile &file, AVStream &stream, AvPtr<AVCodecContext> codec);
    bool feed();

    const RecordingFile *m_file;
    AVStream *m_stream;
    AvPtr<AVCodecContext> m_codec;
    AvPtr<AVPacket> m_packet;
    AvPtr<AVFrame> m_frame;
    bool m_isAtEnd = false; // of the file; the decoder may hold more
};

} // namespace agents::documents
