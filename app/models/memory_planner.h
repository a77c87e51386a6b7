// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/models/device_choice.h"
#include "app/models/model_controller.h"
#include "app/models/model_placement.h"
#include "storage/task_thread.h"

#include <optional>

#include <QObject>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Where the memory goes with one model on the device that the settings name, and how long a context
// it gets: what the page of models shows as bars. Headers are read on a thread of its own. GUI
// thread.
class MemoryPlanner final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(MemoryPlanner)
    Q_PROPERTY(QString path READ path NOTIFY changed) // of the model that is planned; empty: none
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed) // its header was read, the device is known
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it cannot be planned
    // The computer's memory, then graphics cards. A map each: name, words, over ("1.2 GB too much",
    // or empty) and parts, maps of kind (MemoryPart), name, size ("1.4 GB") and share (0 … 1 of the
    // bar).
    Q_PROPERTY(QVariantList devices READ devices NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed) // 0 … choiceCount - 1
    Q_PROPERTY(int choiceCount READ choiceCount NOTIFY changed)
    Q_PROPERTY(QString contextText READ contextText NOTIFY changed) // "8,192 tokens"
    Q_PROPERTY(QString longestText READ longestText NOTIFY changed) // what bounds the choice
    Q_PROPERTY(QString predictedText READ predictedText NOTIFY changed)
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed) // empty: it is not loaded
    Q_PROPERTY(int fit READ fit NOTIFY changed) // app::MemoryFit as a number
    Q_PROPERTY(QString fitText READ fitText NOTIFY changed)
    // Why the chosen device does not compute; empty: it does.
    Q_PROPERTY(QString remark READ remark NOTIFY changed)
    // Keys and values as 8-bit codes: nearly half of the memory. Kept for this model.
    Q_PROPERTY(bool packsContext READ packsContext WRITE setPacksContext NOTIFY changed)
    Q_PROPERTY(bool isOwn READ isOwn NOTIFY changed) // not what the settings say for all models
    Q_PROPERTY(bool isLoaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool needsReload READ needsReload NOTIFY changed) // loaded, but not so

public:
    MemoryPlanner(ModelController *model,
                  agents::InferenceService *inference,
                  const Settings *settings,
                  DeviceChoice *devices,
                  QObject *parent = nullptr);

    QString path() const { return m_path; }
    QString name() const;
    bool isReady() const { return m_files.has_value() && m_devices->isSettled(); }
    QString problem() const { return m_problem; }
    QVariantList devices() const;
    int choice() const;
    void setChoice(int index); // kept for this model, used when it is loaded
    int choiceCount() const;
    QString contextText() const;
    QString longestText() const;
    QString predictedText() const;
    QString measuredText() const;
    int fit() const;
    QString fitText() const;
    QString remark() const { return m_devices->absence(); }
    bool packsContext() const { return m_files && m_files->packsContext; }
    void setPacksContext(bool packs);
    bool isOwn() const;
    bool isLoaded() const;
    bool needsReload() const;
    quint32 context() const; // tokens that the model gets when it is loaded now

    Q_INVOKABLE void show(const QString &path); // empty: the model in use
    Q_INVOKABLE void refresh(); // asks the system again
    Q_INVOKABLE void useCommon(); // the context that the settings say
    Q_INVOKABLE void load(); // with that context

Q_SIGNALS:
    void changed();

private:
    // How the model in use was loaded.
    struct Loading {
        QString device; // as in the settings
        quint32 room = 0; // tokens
    };

    void onModelChanged();
    void onDevicesChanged();
    void inspect();
    void choose(); // among which contexts
    qint64 grown() const; // bytes of this process, since before the first model
    qint64 held() const;
    quint32 asked() const; // tokens; 0: the model's own context
    ModelPlacement placed() const;
    QVariantList cards() const; // as in devices

    ModelController *m_model;
    agents::InferenceService *m_inference;
    const Settings *m_settings;
    DeviceChoice *m_devices;
    QString m_path;
    QString m_problem;
    std::optional<ModelFiles> m_files;
    QList<quint32> m_choices;
    MachineMemory m_memory;
    qint64 m_before = 0; // own memory before a model was loaded; 0: not measured
    qint64 m_now = 0; // own memory, with the model
    qint64 m_loaded = 0; // what loading it added
    std::optional<Loading> m_loading; // of the model in use
    std::optional<DeviceMemory> m_loadedOn; // the device that it was asked for
    qint64 m_loadedThere = 0; // bytes that this program held of it when it was loaded
    bool m_asksDevice = false; // for these
    bool m_follows = false; // shows the model in use, whichever it is
    storage::TaskThread m_thread; // last: ends before what it uses
};

} // namespace app
