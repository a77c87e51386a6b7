// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/door/door.h"

#include <memory>

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

namespace app {

// One Hearth for a folder of conversations: the first owns a name on the session bus and does what
// later ones are asked to (org.freedesktop.Application, so that the desktop may ask as well).
// Without a bus they come to its Door. Owned by the window's main function; GUI thread.
class Instance final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
    Q_DISABLE_COPY_MOVE(Instance)

public:
    // `name`: "org.example.Hearth". A data folder of its own makes it another Hearth.
    Instance(const QDBusConnection &bus, const QString &name, const QString &ownDataFolder);
    ~Instance() override;

    // False: another one has the name, and was asked to show itself, to open `files` and
    // to do `action` (empty: nothing more; "quick").
    bool claim(const QStringList &files, const QString &action);

    QString name() const { return m_name; }

public Q_SLOTS: // as the interface wants them
    void Activate(const QVariantMap &platform);
    void Open(const QStringList &addresses, const QVariantMap &platform);
    void
    ActivateAction(const QString &action, const QVariantList &values, const QVariantMap &platform);

    // For the application's events: macOS tells the program itself which files to open.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void shown();
    void opened(const QString &file);
    void asked(const QString &action);

private:
    void take(const Call &call);
    void takeToken(const QVariantMap &platform);

    QDBusConnection m_bus;
    QString m_name;
    QString m_path;
    std::unique_ptr<Door> m_door; // where there is no bus
};

} // namespace app
