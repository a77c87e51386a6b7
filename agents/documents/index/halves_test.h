// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>

// Whether a model's vectors know which texts belong together when no word tells it: asked of the
// user's own passages, because there is no other sample, and because a model that knows nothing of
// them must not change what a search by words finds.
namespace agents::documents {

// A passage's two halves. The first has lost every word whose beginning the second has too.
struct Halves {
    QString first;
    QString second;
};
std::optional<Halves> halvesOf(const QString &text); // none: too short to say anything

// How many of the others the right second half leaves behind, on average: 0.5 is chance, 1 is all.
// Both lists have one length.
double halvesScore(const QList<QByteArray> &first, const QList<QByteArray> &second);

inline constexpr int kTestPairs = 64;
inline constexpr int kFewestPairs = 16; // fewer tell nothing
// From here on vectors take part in a search. Measured: see the README.
inline constexpr double kUsefulScore = 0.8;

} // namespace agents::documents
