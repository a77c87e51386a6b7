// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/catalogue.h"
#include "app/models/fetch_process.h"

#include <QElapsedTimer>

namespace app {

// Brings one model of the catalogue into its folder: the file, its projector and, where there is
// one, its drafter; the pages' own lists of files first. Stopped at any time, the next start() goes
// on. The window's or the command's thread.
class ModelDownload final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelDownload)

public:
    // `folder` holds a folder per model.
    ModelDownload(CatalogueEntry entry,
                  QString folder,
                  fetch::HubAccess access,
                  QObject *parent = nullptr);

    const CatalogueEntry &entry() const { return m_entry; }
    QString filePath() const; // where the model lies or will lie
    bool isPresent() const; // with its projector; the drafter may be missing
    bool isInterrupted() const; // one of its files has come in part, the drafter too
    qint64 done() const { return m_done; } // bytes of all files, earlier starts included
    qint64 total() const { return m_total; }
    QString progressText() const; // "1.2 GB of 4.3 GB, 12 MB a second, 4 minutes left"

    void setAccess(const fetch::HubAccess &access) { m_next = access; } // from the next start() on
    void start();
    void stop(); // silent; what has arrived stays
    void end(); // the same, and waits: not for the GUI thread
    void discard(); // stop(), and remove what is not complete

Q_SIGNALS:
    void progressed();
    void verifying();
    void finished();
    void failed(const QString &message);

private:
    struct Wanted {
        QString repository;
        QString name;
        bool isOptional = false;
    };
    struct Job {
        QString repository;
        fetch::HubFile file; // as the page calls it
        QString name; // as it is called here
    };

    void listNext();
    void onListed(const QList<fetch::HubFile> &files);
    void onFailed(const QString &message);
    void begin();
    void next();
    void removeParts();
    QList<Wanted> wanted() const;
    QString pathOf(const QString &name) const;

    CatalogueEntry m_entry;
    QString m_folder; // of this model
    fetch::HubAccess m_next;
    fetch::HubAccess m_access; // of the download under way
    QStringList m_unlisted; // pages whose files are not known yet
    QString m_listed; // the one that is asked now; empty: none
    QList<Job> m_files; // to bring, in order
    qsizetype m_current = 0;
    qint64 m_before = 0; // bytes of the files that are complete
    qint64 m_done = 0;
    qint64 m_total = 0;
    qint64 m_startedAt = 0; // m_done when the clock started
    QElapsedTimer m_clock;
    FetchProcess m_process;
    bool m_isDiscarding = false; // files of gigabytes take their time
    bool m_waits = false; // for that, to start
};

} // namespace app
