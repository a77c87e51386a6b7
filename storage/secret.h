// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>

#include <QByteArray>
#include <QString>

namespace storage {

// A password or a key. Its bytes lie in one place, which is overwritten when the last copy of the
// Secret goes; comparing and copying cost nothing. Empty: there is none. Any thread.
class Secret final
{
public:
    Secret() = default;
    // Normalized, so that the same password typed on another machine fits. What Qt and the desktop
    // kept of the text while it was typed is out of reach.
    static Secret fromPassword(const QString &password);
    static Secret fromBytes(QByteArrayView bytes);
    static Secret random(); // 32 bytes of the operating system

    bool isEmpty() const { return !m_bytes; }
    std::span<const char> bytes() const;
    // As SQLCipher takes a key that no password leads to: x'…'
    Secret asRawKey() const;

private:
    struct Bytes;
    std::shared_ptr<const Bytes> m_bytes;
};

void wipe(QString &text); // overwrites it where nobody else holds it, and empties it
void wipe(QByteArray &bytes);

} // namespace storage
