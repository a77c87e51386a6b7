// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

// Before QGuiApplication: draws with Qt Quick's software renderer where OpenGL would be computed by
// the CPU anyway (no GPU, a virtual display). It starts faster and needs 110 MiB less. What the
// environment asks for is kept.
void chooseRenderer();

} // namespace app
