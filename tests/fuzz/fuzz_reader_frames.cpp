// SPDX-License-Identifier: Apache-2.0
// What a reader process says that a hostile file took over: any bytes, cut anywhere, are frames
// within the limits or no protocol of ours.
#include "agents/documents/reader_protocol.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace agents::documents;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype step = 1 + data[0] % 64;
    FrameDecoder decoder;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        decoder.push(bytes.sliced(at, std::min(step, bytes.size() - at)));
        for (;;) {
            const auto frame = decoder.next();
            if (!frame && frame.error().code == base::ErrorCode::Busy)
                break; // more bytes are needed
            if (!frame && frame.error().message.empty())
                std::abort();
            if (!frame)
                return 0;
            const auto *const image = std::get_if<DecodedImage>(&*frame);
            if (image
                && (image->width < 0 || image->height < 0
                    || image->rgb.size() != qsizetype{3} * image->width * image->height))
                std::abort();
        }
    }
    return 0;
}
