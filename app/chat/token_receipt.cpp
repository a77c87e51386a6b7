// SPDX-License-Identifier: Apache-2.0
#include "app/chat/token_receipt.h"

#include <algorithm>

#include <QByteArray>

namespace app {

using engine::text::TokenId;

// Seven bits a byte, the lowest first; the highest bit says that more follows. Then Base64.
QString packTokens(const std::vector<TokenId> &tokens)
{
    QByteArray bytes;
    for (const TokenId token : tokens) {
        auto rest = static_cast<uint32_t>(token);
        for (; rest >= 0x80; rest >>= 7)
            bytes.append(static_cast<char>(0x80 | (rest & 0x7F)));
        bytes.append(static_cast<char>(rest));
    }
    return QString::fromLatin1(bytes.toBase64());
}

std::vector<TokenId> unpackTokens(const QString &packed)
{
    const auto decoded = QByteArray::fromBase64Encoding(packed.toLatin1());
    if (!decoded)
        return {};
    std::vector<TokenId> tokens;
    uint32_t token = 0;
    int shift = 0;
    for (const char c : *decoded) {
        if (shift > 28)
            return {};
        token |= (static_cast<uint32_t>(c) & 0x7FU) << shift;
        shift += 7;
        if (static_cast<uint32_t>(c) & 0x80U)
            continue;
        tokens.push_back(static_cast<TokenId>(token));
        token = 0;
        shift = 0;
    }
    return shift == 0 ? tokens : std::vector<TokenId>();
}

qsizetype firstDifference(const std::vector<TokenId> &a, const std::vector<TokenId> &b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return inA == a.end() && inB == b.end() ? -1 : std::distance(a.begin(), inA);
}

} // namespace app
