// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/playing/av_handles.h"
#include "agents/documents/reading/read_context.h"
#include "agents/documents/recording.h"

#include <QByteArrayView>

namespace agents::documents {

// A recording that was opened: its container and streams. Reads from memory only and takes only
// containers that hold their content themselves (a playlist could name other files). Player
// process; one thread.
class RecordingFile final
{
public:
    // `bytes` and `context` must outlive it. Errors are sentences about this file.
    static base::Result<std::unique_ptr<RecordingFile>> open(QByteArrayView bytes,
                                                             const ReadContext &context);

    RecordingInfo info() const;
    const ReadContext &context() const { return m_context; }
    AVFormatContext &format() const { return *m_format; }
    AVStream *sound() const { return m_sound; } // null: none
    AVStream *video() const { return m_video; } // null: none; a cover is no video
    double startOf(const AVStream &stream) const; // seconds on the stream's own clock

    // Clockwise quarter turns that make the pictures upright.
    int quarterTurns() const;

private:
    RecordingFile(QByteArrayView bytes, const ReadContext &context);
    base::Result<void> openFormat();
    void chooseStreams();
    static int read(void *self, uint8_t *to, int most);
    static int64_t seek(void *self, int64_t offset, int whence);

    QByteArrayView m_bytes;
    const ReadContext &m_context;
    int64_t m_position = 0;
    AvPtr<AVIOContext> m_io;
    AvPtr<AVFormatContext> m_format; // ends before the source that it reads
    AVStream *m_sound = nullptr;
    AVStream *m_video = nullptr;
};

} // namespace agents::documents
