// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace app::fetch {

// Where models are downloaded from, and with what. A value.
struct HubAccess {
    QUrl host{}; // of the Hugging Face protocol: Hugging Face itself or a mirror
    QByteArray token{}; // for that host alone; empty: none
    QUrl proxy{}; // http or socks5; empty: as the system says

    bool operator==(const HubAccess &) const = default;
};

QUrl huggingFace();

// "hf-mirror.com", "https://models.example.org/hub/", "http://localhost:8000"; empty: Hugging Face.
// The error (a sentence) where it is no address, is not encrypted although it leads to another
// computer, or carries a password.
base::Result<QUrl> readHubAddress(const QString &typed);

// "proxy.example.org:3128", "socks5://localhost:9050"; empty: none. The error as above.
base::Result<QUrl> readProxyAddress(const QString &typed);

// What the settings say ("models/host", "models/proxy"); what cannot be read there counts for
// nothing. The token is that of the variable HF_TOKEN, for Hugging Face alone. GUI or main thread.
HubAccess hubAccess();

bool isSameOrigin(const QUrl &a, const QUrl &b); // scheme, host and port

} // namespace app::fetch
