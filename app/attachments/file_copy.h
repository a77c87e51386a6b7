// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QFuture>
#include <QString>

class QObject;

namespace app {

// Copies a file on a thread of the pool; what had the target's name is replaced only once all of it
// is written. False: it could not, or `owner` was destroyed, which stops it within a moment. `kept`
// lives as long as the copy is written. GUI thread.
QFuture<bool> copyFile(const QObject *owner,
                       const QString &from,
                       const QString &to,
                       const std::shared_ptr<void> &kept = {});

} // namespace app
