// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QHash>
#include <QProcess>
#include <QVariantMap>

namespace tests {

// A message bus of the test's own.
class TestBus final
{
public:
    ~TestBus();
    bool start();
    QDBusConnection connect(const QString &name) const;

private:
    QProcess m_daemon;
    QString m_address;
};

// A desktop's portals: writes down what it is asked and answers as the test says, also nonsense.
class FakePortal final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Asked {
        QString method;
        QVariantList arguments;
        QVariantMap options;
        QString caller;
        QString path; // of its request
    };

    explicit FakePortal(const TestBus &bus);
    ~FakePortal() override;

    bool start();
    void stop(); // as if it crashed

    // As a portal answers, and anything else in its place.
    void respond(const Asked &asked, quint32 code, const QVariantMap &results = {});
    void respondWith(const Asked &asked, const QVariantList &arguments);
    void tell(const QString &path,
              const QString &interface,
              const QString &signal,
              const QVariantList &arguments);
    static QString sessionOf(const Asked &asked); // of a CreateSession

    QHash<QString, QVariant> versions; // interface -> version
    bool hasRegistry = true;
    QVariant handle; // replied instead of the request's path
    bool fails = false; // an error instead of the handle
    std::function<void(const Asked &)> answer; // at once, before the reply

    QStringList registered;
    QList<Asked> asked;
    QStringList closed; // paths of requests and sessions

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusMessage replyTo(const QDBusMessage &message);
    QDBusMessage take(const QDBusMessage &message);

    const TestBus &m_bus;
};

} // namespace tests
