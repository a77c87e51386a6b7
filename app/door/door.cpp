// SPDX-License-Identifier: Apache-2.0
#include "app/door/door.h"

#include "storage/file_lock.h"

#include <chrono>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace app {
namespace {

    constexpr auto kPatience = 3s; // for the first Hearth, which may just begin
    constexpr auto kBetweenTries = 50ms;
    constexpr auto kCallerTime = 5s;
    constexpr int kMostCallers = 8;
    constexpr auto kHeard = "heard\n";
    constexpr qint64 kLongestAnswer = 64; // bytes
    constexpr qsizetype kKeyDigits = 16;

    // A path has 104 bytes on macOS. A pipe's name is everybody's on Windows: the key comes after
    // it, so that nobody else can be there first.
    QString socketOf(const QString &folder, const QString &name)
    {
        const QByteArray hash =
            QCryptographicHash::hash((folder + u'\n' + name).toUtf8(), QCryptographicHash::Sha256)
                .toHex();
#ifdef Q_OS_WIN
        return "hearth-"_L1 + QString::fromLatin1(hash);
#else
        return folder + "/hearth-"_L1 + QString::fromLatin1(hash.first(12));
#endif
    }

    // Only hexadecimal digits lead to a socket.
    QString keyIn(const QString &path)
    {
        QFile file(path);
        const QByteArray key =
            file.open(QIODevice::ReadOnly) ? file.read(kKeyDigits + 1) : QByteArray();
        const bool isKey = key.size() == kKeyDigits && QByteArray::fromHex(key).toHex() == key;
        return isKey ? QString::fromLatin1(key) : QString();
    }

    bool makeKey(const QString &path)
    {
        const QByteArray key = QByteArray::number(QRandomGenerator::system()->generate64(), 16)
                                   .rightJustified(kKeyDigits, '0');
        QSaveFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(key) == key.size() && file.commit();
    }

    int milliseconds(const QDeadlineTimer &deadline)
    {
        return static_cast<int>(deadline.remainingTime());
    }

} // namespace

Door::Door(const QString &folder, const QString &name)
    : m_lockPath(folder + u'/' + name + ".lock"_L1)
    , m_keyPath(folder + u'/' + name + ".key"_L1)
    , m_socket(socketOf(folder, name))
{
}

Door::~Door() = default;

QString Door::usualFolder()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

bool Door::claim(const Call &call)
{
    QDir().mkpath(QFileInfo(m_lockPath).path());
    auto lock = storage::FileLock::take(m_lockPath);
    if (!lock)
        return lock.error().code != base::ErrorCode::Busy || !tell(call);
    m_lock = std::make_unique<storage::FileLock>(*std::move(lock));
    listen(); // without it later ones find the conversations in use, and say so
    return true;
}

// Whoever has the lock is alone here: what lies there is of one that died.
bool Door::listen()
{
    QLocalServer::removeServer(m_socket + keyIn(m_keyPath));
    if (!makeKey(m_keyPath))
        return false;
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(kMostCallers);
    connect(m_server.get(), &QLocalServer::newConnection, this, &Door::onCaller);
    return m_server->listen(m_socket + keyIn(m_keyPath));
}

bool Door::tell(const Call &call) const
{
    const QByteArray line = toLine(call);
    if (line.size() > kLongestCall)
        return false;
    const QDeadlineTimer deadline(kPatience);
    QLocalSocket socket;
    socket.setReadBufferSize(kLongestAnswer);
    for (;;) {
        if (const QString key = keyIn(m_keyPath); !key.isEmpty()) {
            socket.connectToServer(m_socket + key);
            if (socket.waitForConnected(milliseconds(deadline)))
                break;
        }
        if (deadline.hasExpired())
            return false;
        QThread::sleep(kBetweenTries); // it has the lock, and is about to listen
    }
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY); // the first one comes to the front in place of this one
#endif
    socket.write(line);
    while (!socket.canReadLine()) {
        // Whoever goes on talking is no Hearth.
        if (deadline.hasExpired() || socket.bytesAvailable() >= kLongestAnswer
            || !socket.waitForReadyRead(milliseconds(deadline)))
            return false;
    }
    return socket.readLine() == kHeard;
}

void Door::onCaller()
{
    while (QLocalSocket *const caller = m_server->nextPendingConnection()) {
        if (m_callers >= kMostCallers) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        ++m_callers;
        caller->setReadBufferSize(kLongestCall);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        connect(caller, &QLocalSocket::disconnected, this, [this, caller] {
            --m_callers;
            caller->deleteLater();
        });
        QTimer::singleShot(kCallerTime, caller, [caller] { caller->abort(); });
        read(caller);
    }
}

void Door::read(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= kLongestCall)
            caller->abort();
        return;
    }
    const auto call = fromLine(caller->readLine());
    if (!call)
        return caller->abort();
    QObject::disconnect(caller, &QLocalSocket::readyRead, this, nullptr); // one call each
    caller->write(kHeard);
    caller->disconnectFromServer(); // once that is written
    Q_EMIT called(*call);
}

} // namespace app
