// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

// What hearth-sound and who starts it agree on.
namespace agents::sound {

constexpr int kSampleRate = 16'000; // of 32-bit floats, mono

enum class Ended {
    Well = 0,
    WrongWords = 2,
    NoDevice = 3,
    NotAllowed = 4,
    NotSupported = 5, // the device takes no such samples
    DeviceFailed = 6
};

// Beside this program or where packages put it; empty: it is not there.
QString soundProgram();

} // namespace agents::sound
