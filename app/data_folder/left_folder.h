// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The folder that was left when the data moved, until the user has deleted it or wants to hear of
// it no more. GUI thread; the disk is asked, and files are removed, on a thread of the pool.
class LeftFolder final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(LeftFolder)
    Q_PROPERTY(QString path READ path NOTIFY changed) // empty: none
    Q_PROPERTY(QUrl url READ url NOTIFY changed)
    // What was there came along: what Hearth put there may go.
    Q_PROPERTY(bool canRemove READ canRemove NOTIFY changed)
    Q_PROPERTY(bool isRemoving READ isRemoving NOTIFY changed)
    Q_PROPERTY(
        bool holdsOthers READ holdsOthers NOTIFY changed) // Hearth's are gone, these are left
    Q_PROPERTY(bool hasNoTrash READ hasNoTrash NOTIFY changed) // only remove(true) does it
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it was not removed

public:
    // current: the folder in use. Tells changed() once it is known what was left.
    explicit LeftFolder(const QString &current, QObject *parent = nullptr);
    ~LeftFolder() override; // waits for what is being removed or written

    QString path() const { return m_path; }
    QUrl url() const { return QUrl::fromLocalFile(m_path); }
    bool canRemove() const { return m_canRemove && !m_isRemoving; }
    bool isRemoving() const { return m_isRemoving; }
    bool holdsOthers() const { return m_holdsOthers; }
    bool hasNoTrash() const { return m_hasNoTrash; }
    QString problem() const { return m_problem; }

    // What Hearth put there, nothing else: to the trash, or for good. The user was asked.
    Q_INVOKABLE void remove(bool forGood);
    Q_INVOKABLE void forget(); // the user has seen it

    // For tests: takes a file or a folder away; false: it is still there. Any thread.
    void setTrash(const std::function<bool(const QString &)> &trash) { m_trash = trash; }

Q_SIGNALS:
    void changed();

private:
    struct Found;
    static Found look(const QString &current);
    void onLooked(const Found &found);
    void onRemoved(const base::Result<bool> &outcome);

    const QString m_current;
    QString m_path;
    QString m_problem;
    qint64 m_moved = 0; // FolderPlan::moved
    bool m_canRemove = false;
    bool m_isRemoving = false;
    bool m_holdsOthers = false;
    bool m_hasNoTrash = false;
    std::function<bool(const QString &)> m_trash;
    QFuture<base::Result<bool>> m_removing;
    QFuture<bool> m_forgetting;
};

} // namespace app
