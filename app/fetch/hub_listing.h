// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/hub_file.h"
#include "engine/base/result.h"

namespace app::fetch {

// Reads the answer of listingUrl(): the .gguf files, by name.
base::Result<QList<HubFile>> parseListing(const QByteArray &json);

} // namespace app::fetch
