// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/recording.h"
#include "engine/base/result.h"

#include <variant>

#include <QByteArray>

// What the reader processes write to their standard output: frames of a length (four bytes, little
// endian) and that many bytes of CBOR. Progress, sections, sound
// and frames of a video come first; then one frame ends it.
namespace agents::documents {

struct ReadProgress {
    int done = 0; // pages, sheets, slides, chapters
    int total = 0;
};
using ReaderFrame = std::variant<ReadProgress,
                                 Section,
                                 Document,
                                 DecodedImage,
                                 base::Error,
                                 SoundPiece,
                                 VideoFrame,
                                 RecordingInfo>;

QByteArray encodeFrame(const ReadProgress &progress);
QByteArray encodeFrame(const Section &section);
QByteArray encodeFrame(const Document &document); // without its sections
QByteArray encodeFrame(const DecodedImage &image);
QByteArray encodeFrame(const base::Error &error);
QByteArray encodeFrame(const SoundPiece &piece);
QByteArray encodeFrame(const VideoFrame &frame);
QByteArray encodeFrame(const RecordingInfo &info);

// Cuts the bytes back into frames. The process that wrote them read a hostile file and may be its
// puppet: everything is checked, sizes are bounded. Single thread.
class FrameDecoder final
{
public:
    void push(QByteArrayView bytes);
    // A frame when one is complete. InvalidInput: this is not our protocol, and stays so. Busy:
    // more bytes are needed.
    base::Result<ReaderFrame> next();

private:
    QByteArray m_bytes;
    bool m_isBroken = false;
};

} // namespace agents::documents
