// SPDX-License-Identifier: Apache-2.0
#include "app/remote/key_store.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#ifdef HEARTH_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::Literals;

namespace app::remote {
namespace {

    constexpr qint64 kLargestFile = 1 << 20;

#ifdef HEARTH_KEYCHAIN
    constexpr auto kService = "Hearth engines"_L1;

    template<typename Job>
    Job *jobFor(const QString &id, QObject *parent)
    {
        auto *const job = new Job(kService, parent);
        job->setKey(id);
        job->setInsecureFallback(false);
        return job; // deletes itself when it has finished
    }
#endif

    QJsonObject readAll(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.read(kLargestFile)).object();
    }

} // namespace

KeyStore::KeyStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(folder + "/engine-keys.json"_L1)
{
}

QByteArray KeyStore::fromFile(const QString &id) const
{
    return readAll(m_path).value(id).toString().toUtf8();
}

bool KeyStore::toFile(const QString &id, const QByteArray &key)
{
    QJsonObject keys = readAll(m_path);
    if (key.isEmpty() && !keys.contains(id))
        return true;
    if (key.isEmpty())
        keys.remove(id);
    else
        keys.insert(id, QString::fromUtf8(key));
    QSaveFile file(m_path);
    // Before anything is in it.
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(keys).toJson()) > 0 && file.commit();
}

#ifdef HEARTH_KEYCHAIN

void KeyStore::read(const QString &id, const std::function<void(const QByteArray &)> &then)
{
    auto *const job = jobFor<QKeychain::ReadPasswordJob>(id, this);
    connect(job, &QKeychain::Job::finished, this, [this, job, id, then] {
        const bool isThere = job->error() == QKeychain::NoError;
        then(isThere ? job->binaryData() : fromFile(id));
    });
    job->start();
}

void KeyStore::write(const QString &id,
                     const QByteArray &key,
                     const std::function<void(bool isInFile, const QString &problem)> &then)
{
    auto *const job = jobFor<QKeychain::WritePasswordJob>(id, this);
    job->setBinaryData(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, id, key, then] {
        const bool isKept = job->error() == QKeychain::NoError;
        const bool isWritten = toFile(id, isKept ? QByteArray() : key);
        then(!isKept,
             isKept || isWritten ? QString()
                                 : tr("The key can be kept neither in the keychain (%1) nor in "
                                      "Hearth's folder. Check the space on the disk.")
                                       .arg(job->errorString()));
    });
    job->start();
}

void KeyStore::remove(const QString &id)
{
    toFile(id, {});
    jobFor<QKeychain::DeletePasswordJob>(id, this)->start();
}

#else

void KeyStore::read(const QString &id, const std::function<void(const QByteArray &)> &then)
{
    QMetaObject::invokeMethod(
        this, [then, key = fromFile(id)] { then(key); }, Qt::QueuedConnection);
}

void KeyStore::write(const QString &id,
                     const QByteArray &key,
                     const std::function<void(bool isInFile, const QString &problem)> &then)
{
    const QString problem = toFile(id, key)
        ? QString()
        : tr("The key cannot be kept in Hearth's folder. Check the space on the disk.");
    QMetaObject::invokeMethod(this, [then, problem] { then(true, problem); }, Qt::QueuedConnection);
}

void KeyStore::remove(const QString &id)
{
    toFile(id, {});
}

#endif

} // namespace app::remote
