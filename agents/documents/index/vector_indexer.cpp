// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/vector_indexer.h"

#include "agents/documents/index/halves_test.h"

#include <utility>

namespace agents::documents {

namespace {

    constexpr int kPerStep = 8; // a durable step: seconds of a large model's work

} // namespace

// Not known yet, or from when there was much less to judge by: tries it. None: too little text.
base::Result<std::optional<VectorModel>> VectorIndexer::judge(const base::CancelToken &cancel)
{
    VectorTable &table = m_index.vectors();
    auto known = table.model(m_fingerprint);
    if (!known)
        return known;
    const auto texts = table.sample(kTestPairs);
    if (!texts)
        return texts.error();
    std::vector<std::string> halves; // first, second, first, second, …
    for (const QString &text : *texts) {
        const auto pair = halvesOf(text);
        if (!pair)
            continue;
        halves.push_back(pair->first.toStdString());
        halves.push_back(pair->second.toStdString());
    }
    const auto pairs = static_cast<int>(halves.size() / 2);
    if (*known && ((*known)->form.width() > 0) && pairs < 2 * (*known)->pairs)
        return known;
    if (pairs < kFewestPairs)
        return std::optional<VectorModel>();
    const auto vectors = m_embed(halves, cancel);
    if (!vectors)
        return vectors.error();
    VectorModel model{.form = VectorForm::of(*vectors), .pairs = pairs};
    QList<QByteArray> sides[2];
    for (size_t i = 0; i < vectors->size(); ++i)
        sides[i % 2].append(packed((*vectors)[i], model.form));
    model.score = halvesScore(sides[0], sides[1]);
    const auto stored = m_index.inOneStep([&]() -> base::Result<void> {
        auto put = table.putModel(m_fingerprint, model);
        if (!put)
            return put.error();
        model = *std::move(put);
        return {};
    });
    if (!stored)
        return stored.error();
    return std::optional<VectorModel>(std::move(model));
}

base::Result<void> VectorIndexer::fill(const QString &folder,
                                       const VectorModel &model,
                                       VectorSummary &summary,
                                       const base::CancelToken &cancel,
                                       const std::function<void(const VectorProgress &)> &progress)
{
    qint64 last = 0;
    for (;;) {
        const auto chunks = m_index.vectors().unread(folder, model.id, last, kPerStep);
        if (!chunks)
            return chunks.error();
        if (chunks->isEmpty())
            return {};
        progress({.done = summary.vectors, .total = summary.passages});
        std::vector<std::string> texts;
        for (const UnreadChunk &chunk : *chunks)
            texts.push_back(chunk.text.toStdString());
        const auto vectors = m_embed(texts, cancel);
        if (!vectors)
            return vectors.error();
        const auto kept = m_index.inOneStep([&]() -> base::Result<void> {
            for (qsizetype i = 0; i < chunks->size(); ++i) {
                const QByteArray bytes = packed((*vectors)[static_cast<size_t>(i)], model.form);
                if (const auto put = m_index.vectors().put(chunks->at(i), model.id, bytes); !put)
                    return put;
            }
            return {};
        });
        if (!kept)
            return kept;
        summary.vectors += static_cast<int>(chunks->size());
        last = chunks->last().id;
    }
}

base::Result<VectorSummary>
VectorIndexer::update(const QString &folder,
                      const base::CancelToken &cancel,
                      const std::function<void(const VectorProgress &)> &progress)
{
    const auto model = judge(cancel);
    if (!model)
        return model.error();
    VectorSummary summary;
    if (!*model)
        return summary;
    summary.score = (*model)->score;
    summary.isUseful = summary.score >= kUsefulScore;
    if (!summary.isUseful)
        return summary;
    const auto counts = m_index.vectors().counts(folder, (*model)->id);
    if (!counts)
        return counts.error();
    summary.passages = counts->chunks;
    summary.vectors = counts->vectors;
    if (const auto filled = fill(folder, **model, summary, cancel, progress); !filled)
        return filled.error();
    return summary;
}

} // namespace agents::documents
