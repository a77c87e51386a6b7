// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/fetch/hub_access.h"
#include "app/models/catalogue.h"
#include "app/models/memory_fit.h"

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The catalogue of models with their downloads: one row a model, of which one quantisation is
// shown. Nothing is looked up on the network before download() is called. GUI thread.
class ModelStore final : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ModelStore)
    Q_PROPERTY(int activeCount READ activeCount NOTIFY activeChanged) // downloads under way
    Q_PROPERTY(QString host READ host NOTIFY hostChanged) // "huggingface.co"

public:
    enum RoleName {
        NameRole = Qt::UserRole + 1, // name
        AboutRole, // about: one sentence
        SizeRole, // sizeText: "4.3 GB"
        FitRole, // fit: app::MemoryFit as a number
        FitTextRole, // fitText
        StateRole, // state
        ProgressRole, // progress: 0..1
        ProgressTextRole, // progressText: "1.2 of 4.3 GB, 12 MB/s, 4 min left"
        ErrorRole, // error: why it stopped
        RecommendedRole, // isRecommended: the best that runs well here
        VariantRole // variant: which of variants() the other roles are about
    };
    enum class State { Absent, Looking, Downloading, Verifying, Paused, Failed, Present };
    Q_ENUM(State)

    // `folder` gets a folder per model.
    ModelStore(const QString &folder, fetch::HubAccess access, QObject *parent = nullptr);
    ~ModelStore() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int activeCount() const;
    QString host() const;
    void setAccess(const fetch::HubAccess &access); // for downloads that begin or go on from now on
    QString filePath(int row) const; // where the model lies or will lie

    Q_INVOKABLE QStringList variants(int row) const; // "Q4_0 · 4.4 GB" each, the usual one first
    Q_INVOKABLE void choose(int row, int variant); // downloads of others go on
    Q_INVOKABLE void download(int row); // or go on
    Q_INVOKABLE void pause(int row);
    Q_INVOKABLE void cancel(int row); // removes what has arrived
    Q_INVOKABLE void use(int row); // emits chosen()
    // This computer's memory as it is now: words ("23.5 GB of memory, 18.1 GB of it free"; empty:
    // the system does not tell) and used, 0 … 1.
    Q_INVOKABLE QVariantMap machine() const;
    Q_INVOKABLE void refresh(); // judges what fits by the memory as it is now
    void retranslate(); // the language became another
    void look(); // whether what was there still is
    void pauseAll(); // the downloads under way; each goes on when it is asked to

Q_SIGNALS:
    void activeChanged();
    void hostChanged();
    void chosen(const QString &path);
    void arrived(const QString &path, const QString &name); // downloaded and checked

private:
    struct Item;
    struct Row { // of m_items, the entries of one model
        std::size_t first = 0;
        std::size_t count = 0;
        std::size_t chosen = 0;
    };

    Item *item(int row) const;
    void pause(Item &item);
    void setState(Item &item, State state, const QString &error = {});
    void changed(const Item &item);
    QString progressText(const Item &item) const;

    fetch::HubAccess m_access;
    MachineMemory m_memory;
    std::vector<std::unique_ptr<Item>> m_items;
    std::vector<Row> m_rows;
};

} // namespace app
