// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/device_choice.h"
#include "app/models/model_finder.h"
#include "storage/task_thread.h"

#include <atomic>

#include <QAbstractListModel>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The model files on this computer, one row each, with what they need of its memory. Folders are
// searched on a thread of its own. GUI thread.
class ModelLibrary final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ModelLibrary)
    Q_PROPERTY(bool isSearching READ isSearching NOTIFY searchingChanged)
    Q_PROPERTY(int count READ rowCount NOTIFY countChanged)
    Q_PROPERTY(QStringList folders READ folders NOTIFY foldersChanged) // that the user added

public:
    enum RoleName {
        NameRole = Qt::UserRole + 1, // name
        PathRole, // path
        DetailsRole, // details: "Q4_0 · 3.1 GB · LM Studio"
        NeedTextRole, // needText: "Needs 1.6 GB of memory, up to 2.4 GB with its whole context"
        FitRole, // fit: app::MemoryFit as a number
        FitTextRole, // fitText
        OwnRole // isOwn: in Hearth's own folder
    };

    // `folder`: Hearth's own; may not exist yet. What fits is said for the device that is chosen
    // of `devices`, which outlive this; null: for the processor.
    explicit ModelLibrary(QString folder,
                          const DeviceChoice *devices = nullptr,
                          QObject *parent = nullptr);
    ~ModelLibrary() override; // ends the search, wherever it is

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const QList<FoundModel> &models() const { return m_models; } // by row
    bool isSearching() const;
    QStringList folders() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void addFolder(const QUrl &folder);
    Q_INVOKABLE void removeFolder(const QString &folder); // from the search; files stay
    // One of Hearth's own folder that is not in use, with what came along: into the desktop's
    // trash.
    Q_INVOKABLE void trash(const QString &path);

Q_SIGNALS:
    void searchingChanged();
    void countChanged();
    void foldersChanged();
    void trashed(); // a file, or tried to
    void told(const QString &message, bool isProblem);

private:
    void show(int search, QList<FoundModel> models);
    void setFolders(const QStringList &folders);

    QString m_folder;
    const DeviceChoice *m_devices;
    QList<FoundModel> m_models;
    MachineMemory m_memory;
    int m_searches = 0; // under way
    std::atomic<int> m_newest = 0; // search; the thread gives older ones up
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
