// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/vault.h"

#include <functional>
#include <optional>

#include <QString>

namespace app {

// What opens a data folder. Both empty: it is not locked.
struct FolderKeys {
    storage::Secret password;
    storage::Vault vault;
};

enum class LockStep { Conversations, Checking, Copies, Files };
using OnLockStep = std::function<void(LockStep)>; // on the thread that works

// A data folder (hearth.db and what lies beside it) whose conversations are encrypted, or are to
// be. Nobody may have it open. Each call blocks: the key derivation takes a moment, encrypting as
// long as it takes to write everything. Whenever the program dies, the database is whole under the
// one or the other password, and unlocking finishes the rest. Any thread.
class FolderLock final
{
public:
    // Without a database that lies under its name nothing tells whether there is a password: a
    // restoration that was cut short is finished.
    explicit FolderLock(QString folder);

    bool isLocked() const; // by the first page of the database: a quick look

    // None: it is not the password.
    base::Result<std::optional<FolderKeys>> unlock(const storage::Secret &password) const;

    // Encrypts, with what was stored before it; another password; decrypts. InvalidInput where
    // `now` is not the password.
    base::Result<FolderKeys> turnOn(const storage::Secret &then, const OnLockStep &onStep) const;
    base::Result<FolderKeys>
    change(const storage::Secret &now, const storage::Secret &then, const OnLockStep &onStep) const;
    base::Result<void> turnOff(const storage::Secret &now, const OnLockStep &onStep) const;

private:
    base::Result<void> recryptDatabase(const storage::Secret &now,
                                       const storage::Secret &then,
                                       const storage::Secret &files,
                                       const OnLockStep &onStep) const;
    base::Result<storage::Secret> filesKey(const storage::Secret &password) const;
    base::Result<FolderKeys> open(const storage::Secret &password, const OnLockStep &onStep) const;
    base::Result<void> enclose(const FolderKeys &keys) const;
    base::Result<void> disclose(const storage::Vault &vault) const;
    void recryptCopies(const storage::Secret &now, const storage::Secret &then) const;
    QString in(QLatin1StringView name) const;

    QString m_folder;
    QString m_database;
};

} // namespace app
