// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

namespace app {

// A file or folder whose path begins as somebody types.
struct FoundPath {
    QString path; // absolute
    QString name; // its last part, for people
    QString typed; // what one would have typed for it; a folder ends with a slash
    QString beside; // the folder that it lies in, as it was typed
    bool isFolder = false;
    bool isItself = false; // the folder that was typed, last of what is in it
};

// Completes paths while they are typed: ~/…, /…, ./… and ../…, on Windows C:/… too. Folders are
// listed on a thread of its own, no further than 20,000 names and half a second; names that begin
// as typed come before those that hold it, hidden ones only where a dot is typed. GUI thread.
class PathCompletion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PathCompletion)

public:
    explicit PathCompletion(QObject *parent = nullptr);
    ~PathCompletion() override; // waits for a name to be listed

    static bool isPath(const QString &typed);

    // Ends with found(), unless overtaken. ./ and ../ begin at the folder `base`.
    void find(const QString &typed, const QString &base);
    void cancel();

Q_SIGNALS:
    void found(const QList<app::FoundPath> &paths);

private:
    // Shared with the listing, which may outlive the wish for it.
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    QThreadPool m_thread; // first to go: it posts to this object
};

} // namespace app
