// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QList>
#include <QVariantMap>

namespace app {

// A key as the portal for them takes and names it: (sa{sv}).
struct Shortcut {
    QString id;
    QVariantMap values;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Shortcut &shortcut)
{
    argument.beginStructure();
    argument << shortcut.id << shortcut.values;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Shortcut &shortcut)
{
    argument.beginStructure();
    argument >> shortcut.id >> shortcut.values;
    argument.endStructure();
    return argument;
}

} // namespace app
