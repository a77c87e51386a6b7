// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// A reply's tokens with what could have stood in their places, computed again from its receipt.
// Owned by ChatController. GUI thread.
class TokenInspector final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(TokenInspector)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // Of the reply without its thought, which cannot branch: text and share (0 … 1) each.
    Q_PROPERTY(QVariantList tokens READ tokens NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) // of all; a very long reply's end is not shown

public:
    explicit TokenInspector(agents::InferenceService *inference, QObject *parent = nullptr);
    ~TokenInspector() override; // gives up

    bool isOpen() const { return m_message != 0; }
    bool isReading() const { return m_running != 0; }
    QString problem() const { return m_problem; }
    QVariantList tokens() const;
    int count() const { return static_cast<int>(m_tokens.size() - m_first); }

    // What could have stood there, the likeliest first: text, share, isWritten and canBranch each.
    Q_INVOKABLE QVariantList choices(int index) const;
    Q_INVOKABLE void branch(int index, int choice); // closes, and asks for another version
    Q_INVOKABLE void close();

    void open(qint64 messageId);
    void ask(qint64 messageId, const agents::GenerationRequest &request);

Q_SIGNALS:
    void changed();
    // Another version of that reply is to begin with these words.
    void branchRequested(qint64 messageId, const QString &begun);

private:
    size_t firstOfAnswer() const;
    QString answerUpTo(size_t index, engine::text::TokenId next) const;

    agents::InferenceService *m_inference;
    qint64 m_message = 0; // 0: closed
    agents::RequestId m_running = 0;
    QString m_problem;
    std::vector<agents::InspectedToken> m_tokens; // with the thought, which says what is text
    size_t m_first = 0; // of the answer
};

} // namespace app
