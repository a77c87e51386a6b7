// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"

#include <QObject>

namespace app {

// Lets the model say in short what takes much of its context. One at a time. Owned by
// PromptContext. GUI thread.
class SummaryMaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryMaker)

public:
    // What is to be said in short. `contextLength`: of the model that does it, in tokens.
    struct Wish {
        QString text{};
        bool isConversation = false; // else a document
        quint32 contextLength = 0;
        std::shared_ptr<agents::ReplySource> elsewhere{}; // null: the loaded model
    };

    explicit SummaryMaker(agents::InferenceService *inference, QObject *parent = nullptr);
    ~SummaryMaker() override; // stops

    void start(const Wish &wish); // what ran before is given up
    void stop();
    bool isRunning() const { return m_running != 0; }
    int words() const; // that are written so far

Q_SIGNALS:
    void grew();
    void written(const QString &summary);
    void failed(const QString &message);

private:
    agents::InferenceService *m_inference;
    agents::RequestId m_running = 0;
    bool m_isCut = false;
    bool m_isConversation = false;
    QString m_written;
};

// As much of a text as can be read at once: the end of a conversation, the beginning of a document.
QString readableAtOnce(const QString &text, bool isConversation, quint32 contextLength);

} // namespace app
