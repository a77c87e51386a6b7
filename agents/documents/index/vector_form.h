// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include <QByteArray>

namespace agents::documents {

// What a model's vectors have in common: the mean of each of their numbers, and how far it strays.
// The vectors of a model that writes point nearly the same way, and a few of their numbers outweigh
// all others: only without both do they tell texts apart. A value.
struct VectorForm {
    std::vector<float> mean;
    std::vector<float> scale; // 1 / standard deviation

    // The vectors, at least one, have one width.
    static VectorForm of(const std::vector<std::vector<float>> &sample);

    QByteArray bytes() const;
    static VectorForm fromBytes(const QByteArray &bytes); // empty: they were damaged
    size_t width() const { return mean.size(); }
};

// A vector without what is common, a signed byte for each number; empty: it has another width.
QByteArray packed(std::span<const float> vector, const VectorForm &form);

// About the cosine between two of equal width; 0 for others.
float likeness(QByteArrayView a, QByteArrayView b);

} // namespace agents::documents
