// SPDX-License-Identifier: Apache-2.0
#include "app/upkeep/backups.h"

#include "app/settings.h"
#include "storage/backup.h"
#include "storage/cipher.h"
#include "storage/replacement.h"
#include "storage/sqlite_error.h"
#include "storage/trash.h"

#include <atomic>
#include <chrono>
#include <memory>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals;

namespace app {
namespace {

    using namespace std::chrono_literals;

    constexpr auto kFirstLook = 20s; // after the start, which it must not slow
    constexpr auto kNextLook = 10min;
    constexpr std::chrono::seconds kDay = 24h;
    constexpr auto kTime = "yyyy-MM-ddTHH-mm-ss"_L1; // colons are not allowed in names everywhere
    constexpr auto kPrefix = "hearth-"_L1;
    constexpr auto kEnding = ".db"_L1;

    QDateTime timeOf(const QString &name)
    {
        const QString words = name.sliced(kPrefix.size()).chopped(kEnding.size());
        return QDateTime::fromString(words, QString(kTime));
    }

} // namespace

Backups::Backups(storage::StorageService *storage,
                 const Settings *settings,
                 const QString &folder,
                 QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_settings(settings)
    , m_database(folder + "/hearth.db"_L1)
    , m_folder(folder + "/backups"_L1)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(kNextLook);
        makeWhenDue();
    });
}

QStringList Backups::names(const QString &folder)
{
    QStringList names = QDir(folder).entryList({kPrefix + u'*' + kEnding}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return !timeOf(name).isValid(); });
    return names;
}

QVariantList Backups::entries() const
{
    QVariantList entries;
    for (const QString &name : names(m_folder)) {
        const QFileInfo file(m_folder + u'/' + name);
        entries.prepend(QVariantMap{
            {u"name"_s, name},
            {u"time"_s, QLocale().toString(timeOf(name), QLocale::ShortFormat)},
            {u"size"_s, QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)}});
    }
    return entries;
}

bool Backups::canTakeBack() const
{
    return QFileInfo::exists(storage::keptPath(m_database));
}

void Backups::onOpened()
{
    m_timer.start(kFirstLook);
    m_storage->run([folder = m_folder](storage::ConversationStore &) -> base::Result<void> {
        storage::removeUnfinished(folder, QString(kPrefix)); // of a Hearth that died
        return {};
    });
    deleteExpired();
    Q_EMIT changed();
}

void Backups::onRunning(qint64 conversation, bool isRunning)
{
    if (isRunning)
        m_running.insert(conversation);
    else
        m_running.remove(conversation);
}

// What cannot be read is told by the storage; a copy of it would be no backup.
void Backups::makeWhenDue()
{
    if (!m_running.isEmpty() || m_isBusy)
        return;
    deleteExpired();
    const auto look = [](storage::ConversationStore &store) { return store.checkWhenDue(kDay); };
    m_storage->run(look).then(this, [this](const base::Result<bool> &looked) {
        if (looked && m_settings->backsUp() && isDue() && m_running.isEmpty())
            make();
    });
}

// A portion at a time: the user may wait for an answer of the storage.
void Backups::deleteExpired()
{
    using Answer = base::Result<QList<storage::ConversationId>>;
    const auto work = [](storage::ConversationStore &store) {
        return storage::deleteExpired(store);
    };
    m_storage->run(work).then(this, [this](const Answer &deleted) {
        if (!deleted || deleted->isEmpty())
            return;
        Q_EMIT expired(*deleted);
        deleteExpired();
    });
}

bool Backups::isDue() const
{
    const QStringList all = names(m_folder);
    return all.isEmpty() || timeOf(all.last()).secsTo(QDateTime::currentDateTime()) >= kDay.count();
}

void Backups::make()
{
    const QString target =
        m_folder + u'/' + kPrefix + QDateTime::currentDateTime().toString(QString(kTime)) + kEnding;
    replace(
        [target, folder = m_folder,
         kept = m_settings->backupsKept()](const Closed &now) -> base::Result<void> {
            QDir().mkpath(folder);
            auto copied = storage::copyDatabase(now.path, target, now.key);
            if (copied)
                forgetOld(folder, kept);
            return copied;
        },
        [] {});
}

void Backups::forgetOld(const QString &folder, int kept)
{
    const QStringList all = names(folder);
    for (qsizetype i = 0; i + kept < all.size(); ++i)
        QFile::remove(folder + u'/' + all[i]);
}

void Backups::restore(const QString &name)
{
    restoreLocked(name, {});
}

void Backups::restoreLocked(const QString &name, QString password)
{
    if (!names(m_folder).contains(name))
        return;
    const QString backup = m_folder + u'/' + name;
    const storage::Secret other = storage::Secret::fromPassword(password);
    storage::wipe(password);
    m_lockedName.clear();
    const auto needsPassword = std::make_shared<std::atomic<bool>>(false);
    replace(
        [backup, other, needsPassword](const Closed &now) -> base::Result<void> {
            const bool isLocked = storage::looksEncrypted(backup);
            const storage::Secret key = !isLocked ? storage::Secret()
                : other.isEmpty()                 ? now.key
                                                  : other;
            if (isLocked) {
                const auto fitting = storage::fits(backup, key);
                if (!fitting)
                    return fitting.error();
                *needsPassword = !*fitting;
                if (!*fitting)
                    return storage::wrongKeyError(backup);
            }
            // The attachments lie under a key that the database must go on holding.
            if (!now.key.isEmpty() && now.filesKey.isEmpty())
                return base::Error{base::ErrorCode::Busy,
                                   tr("The conversations are not open. Start Hearth again, then "
                                      "restore the copy.")
                                       .toStdString()};
            return storage::replaceDatabase(
                now.path, backup, {.database = now.key, .backup = key, .files = now.filesKey});
        },
        [this] { Q_EMIT restored(); },
        [this, name, needsPassword, isAsked = !other.isEmpty()] {
            if (!*needsPassword)
                return;
            m_lockedName = name;
            if (!isAsked)
                m_error.clear(); // the question says it
        });
}

void Backups::takeBack()
{
    replace([](const Closed &now) { return storage::takeBackReplacement(now.path); },
            [this] { Q_EMIT restored(); });
}

// The database is closed meanwhile; opening it ends replies that are being written.
void Backups::replace(const std::function<base::Result<void>(const Closed &)> &work,
                      const std::function<void()> &then,
                      const std::function<void()> &otherwise)
{
    if (m_isBusy)
        return;
    if (!m_running.isEmpty()) {
        m_error = tr("A reply is being written. Wait for its end or stop it, then try again.");
        Q_EMIT changed();
        return;
    }
    m_isBusy = true;
    Q_EMIT changed();
    m_storage->replace(work).then(this, [this, then, otherwise](const base::Result<void> &outcome) {
        if (outcome)
            then();
        finish(outcome);
        if (!outcome && otherwise) {
            otherwise();
            Q_EMIT changed();
        }
    });
}

void Backups::finish(const base::Result<void> &outcome)
{
    m_isBusy = false;
    m_error = outcome ? QString() : QString::fromStdString(outcome.error().message);
    Q_EMIT changed();
}

} // namespace app
