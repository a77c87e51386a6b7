// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/hub_access.h"
#include "app/fetch/hub_file.h"

#include <functional>

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QUrl>

namespace app {

// Starts hearth-fetch, the process that downloads, and reads what it says. One job at a time: the
// next one begins when the process of the last one is gone. GUI thread.
class FetchProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchProcess)

public:
    explicit FetchProcess(QObject *parent = nullptr);
    ~FetchProcess() override; // ends it; what has arrived stays on the disk

    // With token and proxy of `access`. The token goes in the environment: a command line is
    // everybody's to read.
    void list(const QString &repository, const fetch::HubAccess &access);
    void get(const QUrl &url,
             const QString &target,
             const fetch::HubFile &file,
             const fetch::HubAccess &access);
    void stop(); // silent; does not wait
    void end(); // the same, and waits: not for the GUI thread
    // What was stopped still writes; gone() follows.
    bool isEnding() const { return !m_ending.isNull(); }

    static QString program(); // empty where it is not installed

Q_SIGNALS:
    void listed(const QList<app::fetch::HubFile> &files);
    void progressed(qint64 done, qint64 total);
    void verifying(qint64 done, qint64 total);
    void finished();
    void failed(const QString &message);
    void gone(); // what was stopped

private:
    void run(const QStringList &arguments, const fetch::HubAccess &access);
    void begin(const QStringList &arguments, const fetch::HubAccess &access);
    void onGone(QProcess *process);
    void onOutput();
    void onLine(const QByteArray &line);
    void onEnded();

    QProcess *m_process = nullptr; // of the job under way
    QPointer<QProcess> m_ending; // of the one before, while it writes its notes
    std::function<void()> m_next; // the job that waits for that
    QByteArray m_pending; // the beginning of a line
    std::function<void()> m_outcome; // what it said last; told when the process is gone
};

} // namespace app
