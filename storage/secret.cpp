// SPDX-License-Identifier: Apache-2.0
#include "storage/secret.h"

#include <array>
#include <cstring>
#include <vector>

#include <QRandomGenerator>

namespace storage {
namespace {

    // The compiler may not leave the writes out because nobody reads them.
    void overwrite(void *memory, size_t size)
    {
        auto *bytes = static_cast<volatile char *>(memory);
        for (size_t i = 0; i < size; ++i)
            bytes[i] = 0;
    }

} // namespace

struct Secret::Bytes {
    explicit Bytes(QByteArrayView from)
        : data(from.begin(), from.end())
    {
    }
    ~Bytes() { overwrite(data.data(), data.size()); }
    Bytes(const Bytes &) = delete;
    Bytes &operator=(const Bytes &) = delete;

    std::vector<char> data;
};

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_bytes = std::make_shared<const Bytes>(bytes);
    return secret;
}

Secret Secret::fromPassword(const QString &password)
{
    QString normal = password.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    Secret secret = fromBytes(bytes);
    wipe(bytes);
    if (normal.constData() != password.constData())
        wipe(normal);
    return secret;
}

Secret Secret::random()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const Secret secret =
        fromBytes({reinterpret_cast<const char *>(words.data()), qsizetype{sizeof words}});
    overwrite(words.data(), sizeof words);
    return secret;
}

std::span<const char> Secret::bytes() const
{
    return m_bytes ? std::span<const char>(m_bytes->data) : std::span<const char>();
}

Secret Secret::asRawKey() const
{
    if (isEmpty())
        return {};
    QByteArray hex = QByteArrayView(bytes()).toByteArray().toHex();
    QByteArray words = "x'" + hex + '\'';
    const Secret key = fromBytes(words);
    wipe(hex);
    wipe(words);
    return key;
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        overwrite(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty() && bytes.isDetached())
        overwrite(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace storage
