// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/index/fused_search.h"
#include "agents/documents/index/vector_indexer.h"
#include "app/attachments/idle_embedder.h"

#include <functional>
#include <map>
#include <memory>

#include <QThreadPool>

namespace app {

// The second stage of reading folders: vectors of their passages, while the model has nothing else
// to do; and the vector of a question. Owned by FolderSearch; GUI thread.
class FolderVectors final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderVectors)

public:
    // With a key the index is encrypted.
    FolderVectors(const QString &indexPath,
                  const storage::Secret &key,
                  agents::InferenceService *inference);
    ~FolderVectors() override; // stops everything, then waits

    void setOn(bool on); // off at first; off stops what runs
    // Makes what is missing below the folder, with the model that is loaded; ends with ended().
    // Nothing happens where it is off or no model is loaded.
    void update(int id, const QString &folder);
    void stop(int id);

    // `answer` is called on this thread, perhaps at once: without a vector where none would help,
    // or where it would have to wait.
    using Answer = std::function<void(const agents::documents::QuestionVector &)>;
    void ask(const QString &question, const Answer &answer);

Q_SIGNALS:
    void progressed(int id, int done, int total);
    void ended(int id, const base::Result<agents::documents::VectorSummary> &summary);

private:
    void onEmbedded(agents::RequestId id, const std::vector<float> &vector);

    QString m_indexPath;
    storage::Secret m_key;
    agents::InferenceService *m_inference;
    bool m_isOn = false;
    uint64_t m_useful = 0; // fingerprint of the model whose vectors are
    std::map<int, std::shared_ptr<base::CancelToken>> m_running; // shared with their thread
    std::map<agents::RequestId, Answer> m_questions;
    IdleEmbedder m_embedder;
    QThreadPool m_thread; // first to go: it uses the rest
};

} // namespace app
