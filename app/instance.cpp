// SPDX-License-Identifier: Apache-2.0
#include "app/instance.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileOpenEvent>
#include <QUrl>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr auto kInterface = "org.freedesktop.Application"_L1;
    constexpr qsizetype kHashDigits = 12;
    constexpr auto kToken = "activation-token"_L1;

} // namespace

Instance::Instance(const QDBusConnection &bus, const QString &name, const QString &ownDataFolder)
    : m_bus(bus)
    , m_name(name)
{
    if (!ownDataFolder.isEmpty()) {
        const QByteArray hash =
            QCryptographicHash::hash(ownDataFolder.toUtf8(), QCryptographicHash::Sha256);
        m_name += ".d"_L1 + QString::fromLatin1(hash.toHex().first(kHashDigits));
    }
    m_path = u'/' + QString(m_name).replace(u'.', u'/');
}

Instance::~Instance()
{
    if (m_bus.isConnected()) // else Qt has no interface to ask, and does not check
        m_bus.unregisterService(m_name);
}

bool Instance::claim(const QStringList &files, const QString &action)
{
    if (!m_bus.isConnected()) {
        m_door = std::make_unique<Door>(Door::usualFolder(), m_name);
        connect(m_door.get(), &Door::called, this, &Instance::take);
        return m_door->claim({files, action});
    }
    m_bus.registerObject(m_path, this, QDBusConnection::ExportAllSlots);
    if (m_bus.registerService(m_name))
        return true;
    m_bus.unregisterObject(m_path);
    const QVariantMap platform{{kToken, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    const auto call = [this](const QString &method, const QVariantList &arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(m_name, m_path, kInterface, method);
        message.setArguments(arguments);
        return m_bus.call(message).type() != QDBusMessage::ErrorMessage;
    };
    bool isHeard = false;
    QStringList addresses;
    for (const QString &file : files)
        addresses += QUrl::fromLocalFile(file).toString();
    if (!addresses.isEmpty())
        isHeard = call(u"Open"_s, {addresses, platform});
    else if (!action.isEmpty())
        isHeard = call(u"ActivateAction"_s, {action, QVariantList(), platform});
    else
        isHeard = call(u"Activate"_s, {platform});
    return !isHeard; // one that hangs keeps the conversations; the window says so
}

// As a call on the bus would be answered.
void Instance::take(const Call &call)
{
    if (call.files.isEmpty() && !call.action.isEmpty()) {
        Q_EMIT asked(call.action);
        return;
    }
    Q_EMIT shown();
    for (const QString &file : call.files)
        Q_EMIT opened(file);
}

void Instance::takeToken(const QVariantMap &platform)
{
    // Wayland lets a window come to the front only with such a token; Qt reads it from here.
    const QString token = platform.value(kToken).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void Instance::Activate(const QVariantMap &platform)
{
    takeToken(platform);
    Q_EMIT shown();
}

void Instance::Open(const QStringList &addresses, const QVariantMap &platform)
{
    takeToken(platform);
    Q_EMIT shown();
    for (const QString &address : addresses) {
        if (const QUrl url(address); url.isLocalFile())
            Q_EMIT opened(url.toLocalFile());
    }
}

bool Instance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FileOpen) {
        Q_EMIT shown();
        Q_EMIT opened(static_cast<QFileOpenEvent *>(event)->file());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Instance::ActivateAction(const QString &action,
                              const QVariantList &,
                              const QVariantMap &platform)
{
    takeToken(platform);
    Q_EMIT asked(action);
}

} // namespace app
