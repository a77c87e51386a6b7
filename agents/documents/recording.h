// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/document.h"

#include <vector>

// What crosses from the process hearth-player to the program: sound and video.
namespace agents::documents {

// What a recording is, without its content.
struct RecordingInfo {
    QString format = {}; // "MP3", "Matroska": for people
    double seconds = 0; // whole; 0: the file does not tell
    bool hasSound = false;
    int width = 0; // of the video, upright, square pixels; 0: there is none
    int height = 0;

    bool operator==(const RecordingInfo &) const = default;
};

// More of the sound: 32-bit floats of this computer, 16 kHz mono.
struct SoundPiece {
    QByteArray samples;
};

// A frame of a video at its time.
struct VideoFrame {
    DecodedImage image;
    double seconds = 0;
};

// What was asked for of a recording.
struct Recording {
    RecordingInfo info;
    std::vector<float> samples; // sound: 16 kHz mono
    std::vector<VideoFrame> frames; // video: in order
};

struct RecordingRequest {
    enum class Task {
        Info, // what it is, and a frame of a video to show it by
        Sound,
        Frames
    };
    Task task = Task::Info;
    QString path;
    double from = 0; // seconds: the stretch that is wanted
    double to = 0; // 0: the end
    int frames = 32; // of a video at most, evenly from the stretch
    int longerSide = 1280; // of a frame, pixels at most
    QString name = {}; // for messages; empty: the file's own
};

} // namespace agents::documents
