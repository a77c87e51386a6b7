// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <QString>

namespace storage {

// Holds a lock file for as long as it lives; the operating system lets go when the process dies,
// however it dies, so there are no stale locks. Owned by the store; any thread.
class FileLock final
{
public:
    // Makes the file when it is missing. Busy: another process (or another FileLock) holds it.
    static base::Result<FileLock> take(const QString &path);
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&) = delete;

private:
    explicit FileLock(qintptr handle);
    qintptr m_handle;
};

} // namespace storage
