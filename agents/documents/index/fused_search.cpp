// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/fused_search.h"

#include "agents/documents/index/halves_test.h"

#include <algorithm>
#include <utility>

#include <QHash>

namespace agents::documents {

namespace {

    constexpr double kRankOffset = 60; // usual: first places count little more than second ones
    constexpr int kCandidates = 30; // of each ranking

} // namespace

base::Result<bool> hasUsefulVectors(DocumentIndex &index, uint64_t fingerprint)
{
    const auto model = index.vectors().model(fingerprint);
    if (!model)
        return model.error();
    return *model && (*model)->score >= kUsefulScore;
}

QList<qint64> fuse(const QList<qint64> &byWords, const QList<qint64> &byVectors, int most)
{
    QList<qint64> all;
    QHash<qint64, double> scores;
    const auto count = [&](const QList<qint64> &ranking) {
        for (qsizetype i = 0; i < ranking.size(); ++i) {
            if (!scores.contains(ranking[i]))
                all.append(ranking[i]);
            scores[ranking[i]] += 1 / (kRankOffset + static_cast<double>(i));
        }
    };
    count(byWords);
    count(byVectors);
    std::ranges::stable_sort(all, std::ranges::greater(),
                             [&scores](qint64 id) { return scores.value(id); });
    return all.first(std::min<qsizetype>(all.size(), most));
}

base::Result<QList<Passage>> searchBoth(DocumentIndex &index,
                                        const QString &folder,
                                        const QString &question,
                                        const QuestionVector &vector,
                                        int most)
{
    auto byWords = index.search(folder, question, std::max(most, kCandidates));
    if (!byWords)
        return byWords;
    const auto model = index.vectors().model(vector.fingerprint);
    if (!model)
        return model.error();
    const QByteArray asked = *model && (*model)->score >= kUsefulScore
        ? packed(vector.vector, (*model)->form)
        : QByteArray();
    if (asked.isEmpty())
        return byWords->first(std::min<qsizetype>(byWords->size(), most));
    const auto nearest = index.vectors().nearest(folder, (*model)->id, asked, kCandidates);
    if (!nearest)
        return nearest.error();
    QList<qint64> words;
    for (const Passage &passage : std::as_const(*byWords))
        words.append(passage.id);
    QList<Passage> passages;
    for (const qint64 id : fuse(words, *nearest, most)) {
        const qsizetype at = words.indexOf(id);
        auto passage = at >= 0 ? base::Result<Passage>(byWords->at(at)) : index.passage(id);
        if (!passage && passage.error().code == base::ErrorCode::NotFound)
            continue; // its file was read anew since
        if (!passage)
            return passage.error();
        passages.append(*std::move(passage));
    }
    return passages;
}

} // namespace agents::documents
