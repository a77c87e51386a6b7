// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace storage {
class StorageService;
}

namespace app {

class ChatController;

// The messages that the user sent, for Up and Down in the composer: those on the branch that is
// shown, then what was sent lately in other conversations, which is read when the walk begins. A
// text that was changed since it was given is a new one: it stays. Owned by ChatWindow. GUI thread.
class SentHistory final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatWindow")
    Q_DISABLE_COPY_MOVE(SentHistory)

public:
    SentHistory(ChatController *chat, storage::StorageService *storage); // outlive it

    // What stands in the composer, and what shall stand there: the same when there is none before
    // it, or none yet: recalled() brings it then. Past the last one it is empty again.
    Q_INVOKABLE QString older(const QString &text);
    Q_INVOKABLE QString newer(const QString &text);

Q_SIGNALS:
    // What older(before) could not answer at once.
    void recalled(const QString &before, const QString &words);

private:
    QList<qint64> sent() const; // here, oldest first
    QString beforeThis(const QString &text);
    QString give(qint64 message, qsizetype elsewhere, const QString &words);
    void readElsewhere();
    void forget();

    ChatController *m_chat;
    storage::StorageService *m_storage;
    qint64 m_message = 0; // whose text was given last; 0: none here
    qsizetype m_place = -1; // the same in m_elsewhere; -1: none there
    QString m_given;
    QStringList m_elsewhere; // newest first
    bool m_isReading = false; // m_elsewhere
    bool m_isWanted = false; // something in m_elsewhere, as soon as it is read
    quint64 m_walk = 0; // what is read for an earlier one comes too late
};

} // namespace app
