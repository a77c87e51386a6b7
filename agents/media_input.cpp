// SPDX-License-Identifier: Apache-2.0
#include "agents/media_input.h"

using namespace Qt::Literals;

namespace agents {

base::Result<void>
checkPerceives(const ModelSenses &senses, engine::text::Media kind, const QString &modelName)
{
    const bool isSound = kind == engine::text::Media::Audio;
    if (isSound ? senses.hears() : senses.sees())
        return {};
    const QString what = isSound ? u"hear"_s : u"see"_s;
    const QString who = isSound
        ? u"Gemma 4 E2B, E4B and 12B hear, each with the mmproj file that was published with it."_s
        : u"Every Gemma 4 model sees with the mmproj file that was published with it."_s;
    const QString sentence = senses.found
        ? u"“%1” cannot %2. %3"_s.arg(modelName, what, who)
        : u"“%1” can neither see nor hear here. %2 %3 Put that file into the model's folder, or "
          "choose it with --mmproj."_s.arg(modelName, senses.whyNot, who);
    return base::Error{base::ErrorCode::Unsupported, sentence.toStdString()};
}

} // namespace agents
