// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace app::remote {

// An engine on another computer (or in another program here) that speaks OpenAI's protocol. A
// value; without its key.
struct EngineAddress {
    QString name{}; // as the user calls it; empty: the host's
    QUrl url{}; // up to /v1, as readAddress() makes it
    QString model{}; // as the engine calls it; empty: the only one it has
    bool allowsPlain = false; // http to another computer, where everybody on the way reads along
    uint32_t contextLength = 0; // tokens; 0: it does not tell

    bool operator==(const EngineAddress &) const = default;
};

// "host:8000", "http://localhost:11434/v1/", "https://example.org/llm": the address up to /v1. The
// error (a sentence) where it is none, or is neither encrypted, nor on this computer, nor allowed.
base::Result<QUrl> readAddress(const QString &typed, bool allowsPlain);

bool isThisComputer(const QUrl &url); // a loopback address: nothing leaves the computer
QUrl pathOf(const QUrl &base, const QString &path); // "chat/completions" behind /v1
QString shownName(const EngineAddress &engine);

// The first line of a file, for a key that shall not stand in a command line.
base::Result<QByteArray> readKeyFile(const QString &path);

} // namespace app::remote
