// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/folder_vectors.h"

#include <new>

namespace app {

using agents::InferenceService;
using agents::RequestId;
using agents::documents::DocumentIndex;
using agents::documents::QuestionVector;
using agents::documents::VectorIndexer;
using agents::documents::VectorProgress;
using agents::documents::VectorSummary;

namespace {

    constexpr qsizetype kQuestionCharacters = 1500; // as long as a passage

    base::Result<VectorSummary>
    makeVectors(const std::function<base::Result<std::unique_ptr<DocumentIndex>>()> &open,
                const QString &folder,
                uint64_t fingerprint,
                const agents::documents::EmbedTexts &embed,
                const base::CancelToken &cancel,
                const std::function<void(const VectorProgress &)> &progress)
    {
        try {
            const auto index = open();
            if (!index)
                return index.error();
            return VectorIndexer(**index, fingerprint, embed).update(folder, cancel, progress);
        } catch (const std::bad_alloc &) {
            return base::Error{base::ErrorCode::OutOfMemory,
                               "There is not enough memory to read the folder for meaning. Close "
                               "other programs."};
        }
    }

} // namespace

FolderVectors::FolderVectors(const QString &indexPath,
                             const storage::Secret &key,
                             InferenceService *inference)
    : m_indexPath(indexPath)
    , m_key(key)
    , m_inference(inference)
    , m_embedder(inference)
{
    m_thread.setMaxThreadCount(1); // there is one model
    connect(inference, &InferenceService::embedded, this,
            [this](RequestId id, const agents::Embeddings &made) {
                onEmbedded(id, made.vectors.empty() ? std::vector<float>() : made.vectors.front());
            });
    connect(inference, &InferenceService::failed, this,
            [this](RequestId id) { onEmbedded(id, {}); });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id) { onEmbedded(id, {}); });
}

FolderVectors::~FolderVectors()
{
    for (const auto &[id, token] : m_running)
        token->cancel();
    m_embedder.close();
    m_thread.waitForDone();
}

void FolderVectors::setOn(bool on)
{
    m_isOn = on;
    if (on)
        return;
    for (const auto &[id, token] : m_running)
        token->cancel();
    m_useful = 0;
}

void FolderVectors::update(int id, const QString &folder)
{
    stop(id);
    if (!m_isOn || !m_inference->isLoaded() || m_inference->fingerprint() == 0)
        return;
    const uint64_t fingerprint = m_inference->fingerprint();
    const auto token = std::make_shared<base::CancelToken>(); // shared: see m_running
    m_running[id] = token;
    m_thread.start([this, id, folder, fingerprint, token] {
        const auto embed = [this, fingerprint](const std::vector<std::string> &texts,
                                               const base::CancelToken &cancel) {
            return m_embedder.embed(fingerprint, texts, cancel);
        };
        const auto progress = [this, id, fingerprint, token](const VectorProgress &now) {
            QMetaObject::invokeMethod(
                this,
                [this, id, fingerprint, token, now] {
                    if (token->isCancelled())
                        return;
                    m_useful = fingerprint; // it passed; what is there helps before all is
                    Q_EMIT progressed(id, now.done, now.total);
                },
                Qt::QueuedConnection);
        };
        const auto summary = makeVectors([this] { return DocumentIndex::open(m_indexPath, m_key); },
                                         folder, fingerprint, embed, *token, progress);
        QMetaObject::invokeMethod(
            this,
            [this, id, fingerprint, token, summary] {
                const auto found = m_running.find(id);
                if (found == m_running.end() || found->second != token)
                    return; // it was started anew
                m_running.erase(found);
                if (m_isOn && summary && summary->isUseful)
                    m_useful = fingerprint;
                Q_EMIT ended(id, summary);
            },
            Qt::QueuedConnection);
    });
}

void FolderVectors::stop(int id)
{
    if (const auto found = m_running.find(id); found != m_running.end())
        found->second->cancel();
}

void FolderVectors::ask(const QString &question, const Answer &answer)
{
    const bool isWorth = m_isOn && m_inference->isLoaded() && m_useful != 0
        && m_inference->fingerprint() == m_useful && m_inference->isIdle();
    if (!isWorth) {
        answer({});
        return;
    }
    const QString text = question.trimmed().left(kQuestionCharacters);
    m_questions[m_inference->embed({text.toStdString()})] = answer;
}

void FolderVectors::onEmbedded(RequestId id, const std::vector<float> &vector)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return;
    const Answer answer = found->second;
    m_questions.erase(found);
    answer({.fingerprint = m_useful, .vector = vector});
}

} // namespace app
