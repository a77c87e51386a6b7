// SPDX-License-Identifier: Apache-2.0
#include "agents/sound/sound_program.h"

#include "agents/helper_program.h"

using namespace Qt::Literals;

namespace agents::sound {

QString soundProgram()
{
    return helperProgram(u"hearth-sound"_s);
}

} // namespace agents::sound
