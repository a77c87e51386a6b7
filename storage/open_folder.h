// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/file_lock.h"

#include <memory>

#include <QTemporaryDir>

namespace storage {

// A folder for what must not come to lie on the disk: in memory where the system has such a place
// (Linux: /run/user or /dev/shm), else among the temporary files. Goes with the object; what a
// program that died left behind goes when the next one is made. Any thread.
class OpenFolder final
{
public:
    OpenFolder();
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FileLock> m_lock; // says that it is in use; null: it could not be taken
};

bool isInMemory(const QString &folder);

} // namespace storage
