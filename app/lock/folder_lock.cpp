// SPDX-License-Identifier: Apache-2.0
#include "app/lock/folder_lock.h"

#include "storage/attachment_store.h"
#include "storage/backup.h"
#include "storage/cipher.h"
#include "storage/conversation_store.h"
#include "storage/raw_handle.h"
#include "storage/recrypt.h"
#include "storage/replacement.h"

#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app {
namespace {

    using storage::ConversationStore;
    using storage::RecryptStep;
    using storage::Secret;
    using storage::Vault;

    base::Error wrongPassword()
    {
        return {base::ErrorCode::InvalidInput,
                "That is not the password. Nothing was changed. Check the keyboard layout and Caps "
                "Lock."};
    }

    base::Error cannotDelete(const QString &path)
    {
        return {base::ErrorCode::Io,
                u"%1 lies there unencrypted and cannot be deleted. Delete it yourself."_s
                    .arg(QDir::toNativeSeparators(path))
                    .toStdString()};
    }

    void tell(const OnLockStep &onStep, LockStep step)
    {
        if (onStep)
            onStep(step);
    }

} // namespace

FolderLock::FolderLock(QString folder)
    : m_folder(std::move(folder))
    , m_database(in("hearth.db"_L1))
{
    if (!storage::isReplacementUnfinished(m_database))
        return;
    const auto finished = ConversationStore::whileClosed(
        m_database, [this] { return storage::finishReplacement(m_database); });
    if (!finished)
        qWarning("%s", finished.error().message.c_str());
}

QString FolderLock::in(QLatin1StringView name) const
{
    return m_folder + u'/' + name;
}

bool FolderLock::isLocked() const
{
    return storage::looksEncrypted(m_database);
}

base::Result<std::optional<FolderKeys>> FolderLock::unlock(const Secret &password) const
{
    const auto fitting = storage::fits(m_database, password);
    if (!fitting)
        return fitting.error();
    if (!*fitting)
        return std::optional<FolderKeys>();
    auto keys = open(password, {});
    if (!keys)
        return keys.error();
    return std::optional<FolderKeys>(*std::move(keys));
}

base::Result<FolderKeys> FolderLock::turnOn(const Secret &then, const OnLockStep &onStep) const
{
    if (const auto done = recryptDatabase({}, then, {}, onStep); !done)
        return done.error();
    return open(then, onStep);
}

base::Result<FolderKeys>
FolderLock::change(const Secret &now, const Secret &then, const OnLockStep &onStep) const
{
    const auto files = filesKey(now);
    if (!files)
        return files.error();
    if (const auto done = recryptDatabase(now, then, *files, onStep); !done)
        return done.error();
    tell(onStep, LockStep::Copies);
    recryptCopies(now, then);
    return open(then, onStep);
}

// The database last: as long as it is encrypted, unlocking puts everything back.
base::Result<void> FolderLock::turnOff(const Secret &now, const OnLockStep &onStep) const
{
    const auto files = filesKey(now);
    if (!files)
        return files.error();
    {
        auto vault = Vault::open(in("vault.db"_L1), *files);
        if (!vault)
            return vault.error();
        tell(onStep, LockStep::Files);
        if (const auto disclosed = disclose(*vault); !disclosed)
            return disclosed;
    }
    tell(onStep, LockStep::Copies);
    recryptCopies(now, {});
    if (const auto done = recryptDatabase(now, {}, {}, onStep); !done)
        return done;
    for (const QLatin1StringView name :
         {"vault.db"_L1, "vault.db-wal"_L1, "index.db"_L1, "index.db-wal"_L1})
        QFile::remove(in(name));
    return {};
}

base::Result<void> FolderLock::recryptDatabase(const Secret &now,
                                               const Secret &then,
                                               const Secret &files,
                                               const OnLockStep &onStep) const
{
    const auto told = [&](RecryptStep step) {
        if (step == RecryptStep::Writing)
            tell(onStep, LockStep::Conversations);
        else if (step == RecryptStep::Checking)
            tell(onStep, LockStep::Checking);
    };
    return ConversationStore::whileClosed(m_database, [&] {
        return storage::recrypt(
            {.path = m_database, .now = now, .then = then, .files = files, .onStep = told});
    });
}

base::Result<Secret> FolderLock::filesKey(const Secret &password) const
{
    const auto fitting = storage::fits(m_database, password);
    if (!fitting)
        return fitting.error();
    if (!*fitting)
        return wrongPassword();
    const auto store = ConversationStore::open(m_database, std::chrono::seconds(5), password);
    if (!store)
        return store.error();
    return (*store)->filesKey();
}

base::Result<FolderKeys> FolderLock::open(const Secret &password, const OnLockStep &onStep) const
{
    const auto files = filesKey(password);
    if (!files)
        return files.error();
    auto vault = Vault::open(in("vault.db"_L1), *files);
    if (!vault)
        return vault.error();
    FolderKeys keys{password, *std::move(vault)};
    tell(onStep, LockStep::Copies);
    recryptCopies({}, password);
    tell(onStep, LockStep::Files);
    if (const auto enclosed = enclose(keys); !enclosed)
        return enclosed.error();
    return keys;
}

base::Result<void> FolderLock::enclose(const FolderKeys &keys) const
{
    const storage::AttachmentStore files(in("attachments"_L1));
    if (const auto moved = files.moveTo(keys.vault); !moved)
        return moved;
    if (QFile drafts(in("drafts.json"_L1)); drafts.open(QIODevice::ReadOnly)) {
        if (const auto kept = keys.vault.put("drafts", drafts.readAll()); !kept)
            return kept;
        drafts.close();
        if (!drafts.remove())
            return cannotDelete(drafts.fileName());
    }
    if (QFile part(in("drafts.json.part"_L1)); part.exists() && !part.remove())
        return cannotDelete(part.fileName());
    const auto thumbnails = QDir(in("thumbnails"_L1)).entryInfoList({u"*.png"_s}, QDir::Files);
    for (const QFileInfo &thumbnail : thumbnails) {
        QFile file(thumbnail.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto kept = keys.vault.put(thumbnail.fileName().toLatin1(), file.readAll());
            !kept)
            return kept;
    }
    // The rest is made again: prepared conversations, the index.
    for (const QLatin1StringView name : {"attachments"_L1, "thumbnails"_L1, "states"_L1}) {
        if (!QDir(in(name)).removeRecursively())
            return cannotDelete(in(name));
    }
    if (const QString index = in("index.db"_L1);
        QFile::exists(index) && !storage::looksEncrypted(index)) {
        QFile::remove(index + "-wal"_L1);
        if (!QFile::remove(index))
            return cannotDelete(index);
    }
    return {};
}

base::Result<void> FolderLock::disclose(const Vault &vault) const
{
    const storage::AttachmentStore files(in("attachments"_L1), vault);
    if (const auto moved = files.moveTo({}); !moved)
        return moved;
    const auto drafts = vault.content("drafts");
    if (!drafts)
        return drafts.error();
    if (drafts->isEmpty())
        return {};
    return storage::writePrivate(in("drafts.json"_L1), *drafts);
}

// Copies that the key does not open stay as they are: of another password, or damaged. Restoring
// one asks for its own.
void FolderLock::recryptCopies(const Secret &now, const Secret &then) const
{
    storage::removeUnfinished(in("backups"_L1), {}); // those beside the database are gone already
    QStringList copies;
    for (const QString &name :
         QDir(m_folder).entryList({u"hearth.db.before-*"_s}, QDir::Files, QDir::Name)) {
        if (!name.endsWith("-wal"_L1)) // it goes into its database
            copies += m_folder + u'/' + name;
    }
    for (const QString &name :
         QDir(in("backups"_L1)).entryList({u"*.db"_s}, QDir::Files, QDir::Name))
        copies += in("backups"_L1) + u'/' + name;
    for (const QString &copy : std::as_const(copies)) {
        if (storage::looksEncrypted(copy) == now.isEmpty())
            continue;
        if (const auto done = storage::recrypt({.path = copy, .now = now, .then = then}); !done)
            qWarning("%s", done.error().message.c_str());
    }
}

} // namespace app
