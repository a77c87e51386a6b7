// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"
#include "app/settings.h"
#include "app/system_key/system_key.h"

#include <memory>

#include <QDBusConnection>
#include <QObject>
#include <QPointer>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What the desktop does for the window: a key for the quick question that works in every program,
// by its portal or else by the window system, and pictures of the screen by its portal. Owned by
// Application. GUI thread.
class DesktopPortals final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(DesktopPortals)
    Q_PROPERTY(bool hasKeys READ hasKeys NOTIFY changed) // settings.quickKey has an effect
    Q_PROPERTY(KeyState keyState READ keyState NOTIFY changed)
    Q_PROPERTY(QString keyName READ keyName NOTIFY changed) // as it is printed; empty: not known
    // The key is chosen here, not in the desktop's settings: keyName is then always known.
    Q_PROPERTY(bool choosesKey READ choosesKey NOTIFY changed)
    Q_PROPERTY(bool hasScreenshots READ hasScreenshots NOTIFY changed)

public:
    enum class KeyState {
        Off,
        Asking,
        On,
        Failed, // so far as GlobalKey::State
        Taken, // by another program
        Unknown // to this keyboard
    };
    Q_ENUM(KeyState)

    explicit DesktopPortals(Settings *settings); // outlives it
    ~DesktopPortals() override;

    // Looks what there is; until then nothing is. As Portal has them; systemKey: null where the
    // window system gives none.
    void begin(const QDBusConnection &bus,
               const QString &appId,
               std::unique_ptr<SystemKey> systemKey = {});

    bool hasKeys() const;
    KeyState keyState() const;
    QString keyName() const;
    bool choosesKey() const;
    bool hasScreenshots() const;

    // The user pressed this, as a key event has it, and it is the key from now on, also after the
    // next start. False: it is none that a program may keep for itself.
    Q_INVOKABLE bool chooseKey(int key, int modifiers);

    // The user takes a picture of the screen, which then lies on that shelf.
    Q_INVOKABLE void takeScreenshot(app::AttachmentList *shelf);

Q_SIGNALS:
    void changed();
    void quickRequested(); // the key was pressed
    void failed(const QString &message); // what was asked for is not there

private:
    struct Parts;
    void connectParts();
    void follow();

    Settings *const m_settings;
    std::unique_ptr<Parts> m_parts; // null: not begun
    QPointer<AttachmentList> m_shelf; // of the picture that is being taken
};

} // namespace app
