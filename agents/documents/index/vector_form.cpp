// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/vector_form.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace agents::documents {

namespace {

    constexpr float kUnit = 32; // of a packed number whose size is usual; four times that is cut
    constexpr float kMost = 127;

    QByteArrayView bytesOf(const std::vector<float> &values)
    {
        return {reinterpret_cast<const char *>(values.data()),
                static_cast<qsizetype>(values.size() * sizeof(float))};
    }

    std::vector<float> floatsOf(QByteArrayView bytes)
    {
        std::vector<float> values(static_cast<size_t>(bytes.size()) / sizeof(float));
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
        return values;
    }

} // namespace

VectorForm VectorForm::of(const std::vector<std::vector<float>> &sample)
{
    const size_t width = sample.front().size();
    const auto count = static_cast<double>(sample.size());
    std::vector<double> sum(width);
    std::vector<double> squares(width);
    for (const std::vector<float> &vector : sample) {
        for (size_t i = 0; i < width; ++i) {
            sum[i] += double{vector[i]};
            squares[i] += double{vector[i]} * double{vector[i]};
        }
    }
    VectorForm form{.mean = std::vector<float>(width), .scale = std::vector<float>(width)};
    for (size_t i = 0; i < width; ++i) {
        const double mean = sum[i] / count;
        const double variance = std::max(0.0, squares[i] / count - mean * mean);
        form.mean[i] = static_cast<float>(mean);
        // A number that never changes tells nothing.
        form.scale[i] = variance > 1e-12 ? static_cast<float>(1 / std::sqrt(variance)) : 0;
    }
    return form;
}

QByteArray VectorForm::bytes() const
{
    return bytesOf(mean).toByteArray() + bytesOf(scale).toByteArray();
}

VectorForm VectorForm::fromBytes(const QByteArray &bytes)
{
    constexpr qsizetype kPair = 2 * sizeof(float);
    if (bytes.isEmpty() || bytes.size() % kPair != 0)
        return {};
    const QByteArrayView view(bytes);
    return {.mean = floatsOf(view.first(bytes.size() / 2)),
            .scale = floatsOf(view.sliced(bytes.size() / 2))};
}

QByteArray packed(std::span<const float> vector, const VectorForm &form)
{
    if (vector.size() != form.width() || vector.empty())
        return {};
    std::vector<float> values(vector.size());
    double squares = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        values[i] = (vector[i] - form.mean[i]) * form.scale[i];
        squares += double{values[i]} * double{values[i]};
    }
    const double usual = std::sqrt(squares / static_cast<double>(values.size()));
    const float factor = usual > 0 && std::isfinite(usual) ? kUnit / static_cast<float>(usual) : 0;
    QByteArray bytes(static_cast<qsizetype>(values.size()), Qt::Uninitialized);
    for (size_t i = 0; i < values.size(); ++i) {
        const float value = std::clamp(std::round(values[i] * factor), -kMost, kMost);
        bytes[static_cast<qsizetype>(i)] =
            static_cast<char>(std::isfinite(value) ? static_cast<int8_t>(value) : int8_t{0});
    }
    return bytes;
}

float likeness(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size() || a.isEmpty())
        return 0;
    // Whole numbers, so that the compiler adds many at once: 127 * 127 * 131,072 fits.
    constexpr qsizetype kWidest = 131'072;
    const qsizetype width = std::min(a.size(), kWidest);
    const auto *left = reinterpret_cast<const int8_t *>(a.data());
    const auto *right = reinterpret_cast<const int8_t *>(b.data());
    int32_t sum = 0;
    for (qsizetype i = 0; i < width; ++i)
        sum += int32_t{left[i]} * int32_t{right[i]};
    return static_cast<float>(sum) / (kUnit * kUnit * static_cast<float>(width));
}

} // namespace agents::documents
