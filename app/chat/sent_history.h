// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

class ChatController;

// The messages that the user sent on the branch that is shown, for Up and Down in the composer. A
// text that was changed since it was given is a new one: it stays. Owned by ChatWindow. GUI thread.
class SentHistory final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatWindow")
    Q_DISABLE_COPY_MOVE(SentHistory)

public:
    explicit SentHistory(ChatController *chat); // outlives it

    // What stands in the composer, and what shall stand there: the same when there is none before
    // it. Past the last one it is empty again.
    Q_INVOKABLE QString older(const QString &text);
    Q_INVOKABLE QString newer(const QString &text);

private:
    QList<qint64> sent() const; // oldest first
    void forget();

    ChatController *m_chat;
    qint64 m_message = 0; // whose text was given last
    QString m_given;
};

} // namespace app
