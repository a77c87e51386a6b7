// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/file_saver.h"

#include <functional>
#include <memory>

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace agents::project {
struct ForgottenTurns;
}

namespace app {

class DataMove;
class ModelController;
class Settings;

// What Hearth can tell about itself: room on the disk, connections made, and a report for whoever
// helps, without private words. GUI thread; sizes are counted on a thread of the pool.
class Records final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_MOC_INCLUDE("app/data_folder/data_move.h")
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(Records)
    Q_PROPERTY(QVariantList sizes READ sizes NOTIFY sizesChanged) // {what, size}
    Q_PROPERTY(
        QVariantList connections READ connections NOTIFY connectionsChanged) // all, newest first
    // Why the processes that read files are not fully confined; empty: they are, or not known yet.
    Q_PROPERTY(QString readerWords READ readerWords NOTIFY sizesChanged)
    // What forgetTurns() did; empty: nothing yet.
    Q_PROPERTY(QString turnsWords READ turnsWords NOTIFY turnsWordsChanged)
    Q_PROPERTY(QString folder READ folder CONSTANT) // of everything that Hearth keeps
    Q_PROPERTY(QUrl folderUrl READ folderUrl CONSTANT)
    Q_PROPERTY(app::DataMove *move READ move CONSTANT) // to another folder

public:
    Records(const ModelController *model,
            const Settings *settings,
            const QString &folder,
            QObject *parent = nullptr);
    ~Records() override;

    QVariantList sizes() const { return m_sizes; }
    QVariantList connections() const
    {
        return m_connections;
    } // {time, utc, what, address, isRefused}
    QString readerWords() const { return m_readerWords; }
    QString turnsWords() const;
    QString folder() const { return m_folder; }
    QUrl folderUrl() const { return QUrl::fromLocalFile(m_folder); }
    DataMove *move() const { return m_move.get(); }

    Q_INVOKABLE void refresh(); // reads the ledger, counts the sizes
    void retranslate(); // the language became another
    Q_INVOKABLE QString report() const; // what saveReport() writes; shown before
    // Deletes what is kept of the turns of agents, but where one is at work; in the background.
    Q_INVOKABLE void forgetTurns();
    Q_INVOKABLE void saveConnections(const QUrl &file); // as CSV, in the background
    Q_INVOKABLE void saveReport(const QUrl &file); // in the background

Q_SIGNALS:
    void sizesChanged();
    void connectionsChanged();
    void turnsForgotten();
    void turnsWordsChanged();
    void connectionsSaved(const QString &problem); // empty: they are written
    void reportSaved(const QString &problem); // empty: it is written

private:
    void readLedger();
    void save(const QUrl &file, const QString &text, const std::function<void(QString)> &tell);

    const ModelController *m_model;
    const Settings *m_settings;
    QString m_folder;
    std::unique_ptr<DataMove> m_move;
    QVariantList m_sizes;
    QString m_readerWords;
    bool m_isAsked = false; // refresh() was called
    std::unique_ptr<agents::project::ForgottenTurns> m_forgotten; // what forgetTurns() did
    QVariantList m_connections;
    FileSaver m_saver;
};

} // namespace app
