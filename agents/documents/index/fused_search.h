// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/document_index.h"

namespace agents::documents {

// A question as a model's vector.
struct QuestionVector {
    uint64_t fingerprint = 0; // of the model
    std::vector<float> vector; // empty: there is none
};

// Whether the index can use vectors of this model, so that the question's is worth making.
base::Result<bool> hasUsefulVectors(DocumentIndex &index, uint64_t fingerprint);

// Two rankings as one, by reciprocal ranks; where they are even, the words' first.
QList<qint64> fuse(const QList<qint64> &byWords, const QList<qint64> &byVectors, int most);

// The best passages below the folder: by words, and by likeness to the question where the model's
// vectors proved useful.
base::Result<QList<Passage>> searchBoth(DocumentIndex &index,
                                        const QString &folder,
                                        const QString &question,
                                        const QuestionVector &vector,
                                        int most);

} // namespace agents::documents
