// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QList>
#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace storage {
class StorageService;
}

namespace app {

class ChatController;

// What the user sent, for Up and Down in a composer: the messages on the branch that is shown, then
// what was sent lately in other conversations, or an agent's tasks in its folder, then those in
// others. What is elsewhere is read when the walk begins. A text that was changed since it was
// given is a new one: it stays. Owned by ChatWindow and AgentController. GUI thread.
class SentHistory final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ChatWindow and AgentController")
    Q_DISABLE_COPY_MOVE(SentHistory)

public:
    using Answer = std::function<void(const QStringList &)>;
    // Where the texts come from. What it uses outlives the history.
    struct Source {
        std::function<QList<qint64>()> here; // what was sent here, oldest first
        std::function<QString(qint64)> words; // of one of them
        // What was sent elsewhere, newest first: answered once, here or later on this thread, and
        // not at all when `context` is gone.
        std::function<void(QObject *context, Answer answer)> elsewhere;
    };

    explicit SentHistory(Source source);
    SentHistory(ChatController *chat, storage::StorageService *storage); // outlive it

    void forget(); // something else is here now: a walk under way ends

    // What stands in the composer, and what shall stand there: the same when there is none before
    // it, or none yet: recalled() brings it then. Past the last one it is empty again.
    Q_INVOKABLE QString older(const QString &text);
    Q_INVOKABLE QString newer(const QString &text);

Q_SIGNALS:
    // What older(before) could not answer at once.
    void recalled(const QString &before, const QString &words);

private:
    QString beforeThis(const QString &text);
    QString give(qint64 message, qsizetype elsewhere, const QString &words);
    void readElsewhere();
    void onRead(const QStringList &texts);

    const Source m_source;
    qint64 m_message = 0; // whose text was given last; 0: none here
    qsizetype m_place = -1; // the same in m_elsewhere; -1: none there
    QString m_given;
    QStringList m_elsewhere; // newest first
    bool m_isReading = false; // m_elsewhere
    bool m_isWanted = false; // something in m_elsewhere, as soon as it is read
    quint64 m_walk = 0; // what is read for an earlier one comes too late
};

} // namespace app
