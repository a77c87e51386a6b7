// SPDX-License-Identifier: Apache-2.0
#include "engine/projector_file.h"

namespace engine {

namespace {

    std::string nameOf(const gguf::GgufFile &file)
    {
        return "“" + file.path().filename().string() + "”";
    }

} // namespace

base::Result<void> checkBelongs(const gguf::GgufFile &projector,
                                uint32_t width,
                                uint32_t modelWidth,
                                const std::string &modelName)
{
    if (width == modelWidth)
        return {};
    return base::Error{base::ErrorCode::Unsupported,
                       nameOf(projector) + " belongs to another model than “" + modelName
                           + "”. Choose the mmproj file that was published with it."};
}

base::Result<void> checkUnchanged(const gguf::GgufFile &projector)
{
    if (projector.intact())
        return {};
    return base::Error{base::ErrorCode::Io,
                       nameOf(projector)
                           + " was changed or became unreadable while it was in use. Load the "
                             "model again."};
}

} // namespace engine
