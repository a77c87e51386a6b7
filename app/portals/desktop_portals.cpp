// SPDX-License-Identifier: Apache-2.0
#include "app/portals/desktop_portals.h"

#include "app/portals/global_key.h"
#include "app/portals/portal.h"
#include "app/portals/screenshot.h"
#include "app/system_key/key_codes.h"

#include <utility>

#include <QKeySequence>
#include <QSettings>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    // Beside the settings, not one of them: turned off and on again, it is still the user's key.
    constexpr auto kChosen = "window/quickShortcut"_L1;

    QKeyCombination usualKey()
    {
#ifdef Q_OS_MACOS
        return Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_Space; // the other is the Finder's
#else
        return Qt::ControlModifier | Qt::AltModifier | Qt::Key_Space;
#endif
    }

    QKeyCombination chosenKey()
    {
        const QKeySequence kept(QSettings().value(kChosen).toString(), QKeySequence::PortableText);
        return kept.count() == 1 && isForEveryProgram(kept[0]) ? kept[0] : usualKey();
    }

    DesktopPortals::KeyState stateOf(SystemKey::State state)
    {
        using KeyState = DesktopPortals::KeyState;
        switch (state) {
        case SystemKey::State::Off:
            return KeyState::Off;
        case SystemKey::State::On:
            return KeyState::On;
        case SystemKey::State::Taken:
            return KeyState::Taken;
        case SystemKey::State::Unknown:
            break;
        }
        return KeyState::Unknown;
    }

} // namespace

struct DesktopPortals::Parts {
    Parts(const QDBusConnection &bus, const QString &appId, std::unique_ptr<SystemKey> ofSystem)
        : systemKey(std::move(ofSystem))
        , portal(bus, appId)
        , key(&portal,
              {.id = u"quick"_s,
               .words = tr("Ask Hearth a quick question"),
               .trigger = u"CTRL+ALT+space"_s})
        , screenshot(&portal)
    {
    }

    const std::unique_ptr<SystemKey> systemKey; // null: none here
    Portal portal;
    GlobalKey key;
    Screenshot screenshot;
};

DesktopPortals::DesktopPortals(Settings *settings)
    : m_settings(settings)
{
}

DesktopPortals::~DesktopPortals() = default;

void DesktopPortals::begin(const QDBusConnection &bus,
                           const QString &appId,
                           std::unique_ptr<SystemKey> systemKey)
{
    if (m_parts)
        return;
    m_parts = std::make_unique<Parts>(bus, appId, std::move(systemKey));
    connectParts();
    m_parts->portal.look();
}

void DesktopPortals::connectParts()
{
    GlobalKey *const key = &m_parts->key;
    follow();
    connect(m_settings, &Settings::changed, key, [this] { follow(); });
    connect(&m_parts->portal, &Portal::changed, this, [this] {
        follow();
        Q_EMIT changed();
    });
    if (SystemKey *const systemKey = m_parts->systemKey.get()) {
        connect(systemKey, &SystemKey::changed, this, &DesktopPortals::changed);
        // Queued: the window shall come to the front by the time of this key.
        connect(systemKey, &SystemKey::pressed, this, &DesktopPortals::quickRequested,
                Qt::QueuedConnection);
    }
    connect(key, &GlobalKey::changed, this, &DesktopPortals::changed);
    // Else the desktop's dialog would open at every start.
    connect(key, &GlobalKey::refused, this, [this] { m_settings->setQuickKey(false); });
    connect(key, &GlobalKey::pressed, this, [this](const QString &token) {
        // Wayland lets a window come to the front only with such a token; Qt reads it from here.
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
        Q_EMIT quickRequested();
    });
    connect(&m_parts->screenshot, &Screenshot::taken, this, [this](const QString &file) {
        if (AttachmentList *const shelf = std::exchange(m_shelf, nullptr))
            shelf->addUrls({QUrl::fromLocalFile(file)});
    });
    connect(&m_parts->screenshot, &Screenshot::failed, this, [this] {
        Q_EMIT failed(tr("The desktop gave no screenshot. Take one with its own program and paste "
                         "it."));
    });
}

// The desktop's portal before the window system: the user finds its keys where all others are.
void DesktopPortals::follow()
{
    const bool isWanted = m_settings->quickKey();
    if (SystemKey *const systemKey = m_parts->systemKey.get()) {
        if (isWanted && choosesKey())
            systemKey->hold(chosenKey());
        else
            systemKey->release();
    }
    m_parts->key.setOn(isWanted);
}

bool DesktopPortals::hasKeys() const
{
    return m_parts && (m_parts->key.isPresent() || choosesKey());
}

DesktopPortals::KeyState DesktopPortals::keyState() const
{
    if (choosesKey())
        return stateOf(m_parts->systemKey->state());
    return m_parts ? static_cast<KeyState>(m_parts->key.state()) : KeyState::Off;
}

QString DesktopPortals::keyName() const
{
    if (choosesKey())
        return QKeySequence(chosenKey()).toString(QKeySequence::NativeText);
    return m_parts ? m_parts->key.trigger() : QString();
}

bool DesktopPortals::choosesKey() const
{
    return m_parts && m_parts->systemKey && m_parts->portal.hasLooked()
        && !m_parts->key.isPresent();
}

bool DesktopPortals::chooseKey(int key, int modifiers)
{
    const QKeyCombination chosen = plainKey(
        QKeyCombination(Qt::KeyboardModifiers::fromInt(modifiers), static_cast<Qt::Key>(key)));
    if (!isForEveryProgram(chosen))
        return false;
    const QKeySequence kept(chosen);
    QSettings().setValue(kChosen, kept.toString(QKeySequence::PortableText));
    if (m_parts)
        follow();
    Q_EMIT changed();
    return true;
}

bool DesktopPortals::hasScreenshots() const
{
    return m_parts && m_parts->screenshot.isPresent();
}

void DesktopPortals::takeScreenshot(AttachmentList *shelf)
{
    if (!m_parts || m_parts->screenshot.isRunning())
        return;
    m_shelf = shelf;
    m_parts->screenshot.take();
}

} // namespace app
