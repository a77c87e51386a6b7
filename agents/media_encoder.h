// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/media_input.h"
#include "engine/hearing.h"
#include "engine/seeing.h"

#include <list>
#include <memory>

namespace agents {

// Turns pictures, sound and videos into soft tokens of the loaded model and remembers them, the
// longest unused going first. Opens the projector when it is first needed. Inference thread.
class MediaEncoder final
{
public:
    static constexpr uint64_t kCacheBytes = uint64_t{256} << 20U;
    using Progress = std::function<void(uint32_t done, uint32_t total)>;

    MediaEncoder(std::shared_ptr<engine::Model> model,
                 ModelSenses senses,
                 uint64_t mostBytes = kCacheBytes);
    ~MediaEncoder();

    // Errors: checkPerceives()'s, those of the decoder, the projector's and the encoders'.
    base::Result<engine::EncodedMedia>
    encode(const MediaInput &input, const base::CancelToken &cancel, const Progress &progress);

private:
    struct Entry {
        std::string key;
        engine::EncodedMedia media;
        uint64_t bytes = 0;
    };
    const engine::EncodedMedia *remembered(const std::string &key);
    void remember(const std::string &key, const engine::EncodedMedia &media);
    base::Result<engine::EncodedMedia> listen(const DecodedMedia &decoded,
                                              const engine::audio::EncodeOptions &options);
    base::Result<engine::EncodedMedia> look(const MediaInput &input,
                                            const DecodedMedia &decoded,
                                            const engine::vision::EncodeOptions &options);

    std::shared_ptr<engine::Model> m_model; // shared: with the reply source
    ModelSenses m_senses;
    std::unique_ptr<engine::Seeing> m_seeing; // null until needed
    std::unique_ptr<engine::Hearing> m_hearing;
    uint64_t m_mostBytes;
    uint64_t m_bytes = 0;
    std::list<Entry> m_entries; // last used first; a conversation holds dozens, not thousands
};

} // namespace agents
