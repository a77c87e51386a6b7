// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/door/call.h"

#include <memory>

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace storage {
class FileLock;
}

namespace app {

// Where later Hearths of this user knock, without a session bus. GUI thread.
class Door final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Door)

public:
    // `folder` is the user's own and is made; `name` is that of the Hearth: one for each folder of
    // conversations.
    Door(const QString &folder, const QString &name);
    ~Door() override;

    static QString usualFolder();

    // True: nobody else has the name, or whoever has it does not answer within a few seconds.
    // False: it has taken the call. Blocks meanwhile.
    bool claim(const Call &call);

Q_SIGNALS:
    void called(const Call &call);

private:
    bool listen();
    bool tell(const Call &call) const;
    void onCaller();
    void read(QLocalSocket *caller);

    const QString m_lockPath;
    const QString m_keyPath;
    const QString m_socket; // path or name of a pipe, without the key at its end
    std::unique_ptr<storage::FileLock> m_lock;
    std::unique_ptr<QLocalServer> m_server;
    int m_callers = 0; // that have not been answered
};

} // namespace app
