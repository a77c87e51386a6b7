// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app {

// Which model files were used, newest first, in QSettings ("models/recent", "models/last"). GUI
// thread.
class RecentModels final
{
public:
    QStringList paths() const; // some may be gone
    void add(const QString &path);
    void remove(const QString &path);

    // The model to load at the next start. Cleared while one loads, and while it reads its
    // first prompt, so that a file that brings Hearth down is not tried again.
    QString last() const;
    void setLast(const QString &path);

    // The model that is being tried: still there at the next start, it brought Hearth down.
    QString attempt() const;
    void setAttempt(const QString &path);

    void setTried(const QString &attempt, const QString &last); // both; waits for the disk
};

} // namespace app
