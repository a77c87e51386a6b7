// SPDX-License-Identifier: Apache-2.0
#include "app/portals/desktop_portals.h"

#include "app/portals/global_key.h"
#include "app/portals/portal.h"
#include "app/portals/screenshot.h"

#include <utility>

#include <QUrl>

using namespace Qt::Literals;

namespace app {

struct DesktopPortals::Parts {
    Parts(const QDBusConnection &bus, const QString &appId)
        : portal(bus, appId)
        , key(&portal,
              {.id = u"quick"_s,
               .words = tr("Ask Hearth a quick question"),
               .trigger = u"CTRL+ALT+space"_s})
        , screenshot(&portal)
    {
    }

    Portal portal;
    GlobalKey key;
    Screenshot screenshot;
};

DesktopPortals::DesktopPortals(Settings *settings)
    : m_settings(settings)
{
}

DesktopPortals::~DesktopPortals() = default;

void DesktopPortals::begin(const QDBusConnection &bus, const QString &appId)
{
    if (m_parts)
        return;
    m_parts = std::make_unique<Parts>(bus, appId);
    connectParts();
    m_parts->portal.look();
}

void DesktopPortals::connectParts()
{
    GlobalKey *const key = &m_parts->key;
    const auto follow = [this, key] { key->setOn(m_settings->quickKey()); };
    follow();
    connect(m_settings, &Settings::changed, key, follow);
    connect(&m_parts->portal, &Portal::changed, this, &DesktopPortals::changed);
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

bool DesktopPortals::hasKeys() const
{
    return m_parts && m_parts->key.isPresent();
}

DesktopPortals::KeyState DesktopPortals::keyState() const
{
    return m_parts ? static_cast<KeyState>(m_parts->key.state()) : KeyState::Off;
}

QString DesktopPortals::keyName() const
{
    return m_parts ? m_parts->key.trigger() : QString();
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
