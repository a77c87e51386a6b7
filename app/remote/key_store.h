// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QObject>
#include <QString>

namespace app::remote {

// Keys of engines, in the desktop's keychain; where none answers (or Hearth was built without), in
// a file of `folder` that only the user's account can read. Neither is ever in settings, backups or
// exports. GUI thread.
class KeyStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    explicit KeyStore(const QString &folder, QObject *parent = nullptr);

    // Each answers later, from the event loop. An empty key: there is none.
    void read(const QString &id, const std::function<void(const QByteArray &)> &then);
    // isInFile: no keychain took it. problem: it is kept nowhere; empty: it is kept.
    void write(const QString &id,
               const QByteArray &key,
               const std::function<void(bool isInFile, const QString &problem)> &then);
    void remove(const QString &id);

private:
    QByteArray fromFile(const QString &id) const;
    bool toFile(const QString &id, const QByteArray &key); // an empty key removes it

    const QString m_path;
};

} // namespace app::remote
