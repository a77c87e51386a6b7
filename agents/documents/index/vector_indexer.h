// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/document_index.h"
#include "engine/base/cancel.h"

#include <functional>
#include <string>
#include <vector>

namespace agents::documents {

// Texts as vectors of one width, by the model. Blocks; answers soon once the token is raised.
using EmbedTexts = std::function<base::Result<std::vector<std::vector<float>>>(
    const std::vector<std::string> &texts, const base::CancelToken &cancel)>;

struct VectorProgress {
    int done = 0; // passages
    int total = 0;
};

struct VectorSummary {
    int passages = 0; // below the folder
    int vectors = 0; // of them
    double score = 0; // what the model made of the collection; 0: too little text to tell
    bool isUseful = false; // vectors take part in searches
};

// The index's second stage: vectors of the passages by one model, once their words are there. First
// the model is tried on halves of passages (halves_test.h); one that does not know them makes no
// vectors. Blocks; on the index's thread. Stopping loses nothing: the next run goes on there.
class VectorIndexer final
{
public:
    // The index outlives it.
    VectorIndexer(DocumentIndex &index, uint64_t fingerprint, EmbedTexts embed)
        : m_index(index)
        , m_fingerprint(fingerprint)
        , m_embed(std::move(embed))
    {
    }

    base::Result<VectorSummary> update(const QString &folder,
                                       const base::CancelToken &cancel,
                                       const std::function<void(const VectorProgress &)> &progress);

private:
    base::Result<std::optional<VectorModel>> judge(const base::CancelToken &cancel);
    base::Result<void> fill(const QString &folder,
                            const VectorModel &model,
                            VectorSummary &summary,
                            const base::CancelToken &cancel,
                            const std::function<void(const VectorProgress &)> &progress);

    DocumentIndex &m_index;
    uint64_t m_fingerprint;
    EmbedTexts m_embed;
};

} // namespace agents::documents
