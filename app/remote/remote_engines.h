// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"
#include "app/file_saver.h"
#include "app/remote/engine_address.h"
#include "app/remote/key_store.h"
#include "storage/task_thread.h"

#include <memory>
#include <optional>

#include <QHash>
#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// An engine elsewhere that a conversation was given to.
struct ChosenEngine {
    QString id;
    remote::EngineAddress address;
    agents::LoadedModel model; // what it is taken for
    std::shared_ptr<agents::ReplySource> source; // shared: with the replies under way
};

// The engines elsewhere that the user set up, and which conversation goes to which: none by
// itself. Kept in engines.json of `folder`, without keys. GUI thread.
class RemoteEngines final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(RemoteEngines)
    // {id, name, address, host, model, isHere: nothing leaves this computer, allowsPlain}
    Q_PROPERTY(QVariantList engines READ engines NOTIFY enginesChanged)
    Q_PROPERTY(bool isLooking READ isLooking NOTIFY lookChanged)
    Q_PROPERTY(QStringList offered READ offered NOTIFY lookChanged) // models, by the newest look
    Q_PROPERTY(QString problem READ problem NOTIFY lookChanged) // of it, or of keeping something
    Q_PROPERTY(bool keepsKeysInFile READ keepsKeysInFile NOTIFY lookChanged) // no keychain answers

public:
    explicit RemoteEngines(const QString &folder, QObject *parent = nullptr);
    ~RemoteEngines() override; // ends a look

    QVariantList engines() const;
    bool isLooking() const { return m_looking != nullptr; }
    QStringList offered() const;
    QString problem() const { return m_problem; }
    bool keepsKeysInFile() const { return m_keepsKeysInFile; }

    // Which models are at that address. `id`: whose key is used where none is given.
    Q_INVOKABLE void
    look(const QString &address, const QString &key, bool allowsPlain, const QString &id);
    Q_INVOKABLE void stopLooking(); // forgets what it found, too
    // A new engine where `id` is empty. An empty key: the one it has. Empty: kept; else why not.
    Q_INVOKABLE QString save(const QString &id, const QVariantMap &values, const QString &key);
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void undo(); // the newest removal

    // Of a conversation, an agent's folder ("agent/…") or a new conversation ("0", "-1", … as in
    // Outbox). Empty: here.
    QString chosenId(const QString &place) const { return m_chosen.value(place); }
    void choose(const QString &place, const QString &id);
    void move(const QString &from, const QString &to); // what was chosen, or that nothing was
    void forgetConversations(); // their numbers mean others now
    QVariantMap describe(const QString &id) const; // as in engines(); empty: there is none
    // None: this computer. Without a source: its key is still being read.
    std::optional<ChosenEngine> engineFor(const QString &place);
    std::optional<ChosenEngine> engine(const QString &id); // the same, of that one

Q_SIGNALS:
    void enginesChanged();
    void lookChanged();
    void undoOffered(const QString &message);
    void choiceChanged(); // what engineFor() says may have become another

private:
    struct Removed {
        QString id;
        remote::EngineAddress engine;
        qsizetype position;
        QStringList places; // that it was chosen for
        QByteArray key;
    };

    void load();
    void keep();
    void writeKey(const QString &id, const QByteArray &key);
    void readKey(const QString &id);
    void setProblem(const QString &words);

    const QString m_path;
    remote::KeyStore m_keys;
    FileSaver m_saver;
    QHash<QString, remote::EngineAddress> m_engines;
    QStringList m_order; // of their ids
    QHash<QString, QString> m_chosen; // place -> id
    QHash<QString, std::shared_ptr<agents::ReplySource>> m_sources; // null: its key is on the way
    QHash<QString, uint32_t> m_offered; // model -> context length
    QStringList m_offeredOrder;
    std::unique_ptr<storage::TaskThread> m_thread; // of looks
    std::shared_ptr<base::CancelToken> m_looking; // shared: with the look under way
    std::optional<Removed> m_removed;
    QString m_problem;
    bool m_keepsKeysInFile = false;
};

} // namespace app
