// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "app/settings.h"

#include <memory>

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What the window offers where the desktop has portals: a key for the quick question that works in
// every program, and pictures of the screen. Owned by Application. GUI thread.
class DesktopPortals final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DesktopPortals)
    Q_PROPERTY(bool hasKeys READ hasKeys NOTIFY changed) // settings.quickKey has an effect
    Q_PROPERTY(KeyState keyState READ keyState NOTIFY changed)
    Q_PROPERTY(QString keyName READ keyName NOTIFY changed) // by the desktop; empty: not known
    Q_PROPERTY(bool hasScreenshots READ hasScreenshots NOTIFY changed)

public:
    enum class KeyState { Off, Asking, On, Failed }; // as GlobalKey::State
    Q_ENUM(KeyState)

    explicit DesktopPortals(Settings *settings); // outlives it
    ~DesktopPortals() override;

    // Looks what there is; until then nothing is. As Portal has them.
    void begin(const QDBusConnection &bus, const QString &appId);

    bool hasKeys() const;
    KeyState keyState() const;
    QString keyName() const;
    bool hasScreenshots() const;

    // The user takes a picture of the screen, which then lies on that shelf.
    Q_INVOKABLE void takeScreenshot(app::AttachmentList *shelf);

Q_SIGNALS:
    void changed();
    void quickRequested(); // the key was pressed
    void failed(const QString &message); // what was asked for is not there

private:
    struct Parts;
    void connectParts();

    Settings *const m_settings;
    std::unique_ptr<Parts> m_parts; // null: not begun
    QPointer<AttachmentList> m_shelf; // of the picture that is being taken
};

} // namespace app
