// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What the draft costs, while it is written: its tokens, counted on a thread of the pool, and the
// seconds until the first word of the reply, from how fast this model read on this computer and
// what it has read already. Owned by ChatController. GUI thread.
class DraftCost final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatController")
    Q_DISABLE_COPY_MOVE(DraftCost)
    Q_PROPERTY(qint64 tokens READ tokens NOTIFY changed) // with the shelf's; -1: not known
    Q_PROPERTY(double seconds READ seconds NOTIFY changed) // -1: not known
    // Both for people: "120 tokens, first word in about 3 s"; empty: nothing is written.
    Q_PROPERTY(QString words READ words NOTIFY changed)

public:
    DraftCost(agents::InferenceService *inference,
              const AttachmentList *attachments,
              QObject *parent = nullptr);

    // `before`: what is read with the first message of a conversation, else empty.
    void setTexts(const QString &draft, const QString &before);
    // Of the newest reply: what of the conversation is read already, and how fast.
    void setReceipt(const QJsonObject &receipt);
    void setRead(bool isRead); // all of it, ahead of the message
    void setElsewhere(bool isElsewhere); // what an engine elsewhere takes is not known
    qint64 tokens() const;
    double seconds() const;
    QString words() const;
    double secondsFor(qint64 tokens) const; // to read so many; -1: not known

Q_SIGNALS:
    void changed();

private:
    void count();
    void onLoaded();
    QString paceKey() const;

    agents::InferenceService *m_inference;
    const AttachmentList *m_attachments;
    Pace m_pace;
    QTimer m_delay;
    QString m_draft;
    QString m_before;
    qint64 m_draftTokens = 0; // -1: not counted yet
    qint64 m_beforeTokens = 0;
    QJsonObject m_receipt;
    bool m_isElsewhere = false;
    bool m_isRead = false;
    quint64 m_serial = 0; // of the newest count
};

// Tokens of the conversation that the model must read again before it reads anything new, by the
// newest reply's receipt: all of it where another model wrote it, its answer where it thought
// before (thoughts are dropped from the prompt, so what follows them moves).
qint64 unreadTokens(const QJsonObject &receipt, const QString &model);

} // namespace app
