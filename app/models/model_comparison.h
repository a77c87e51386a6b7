// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/models/comparison_work.h"
#include "app/models/model_controller.h"
#include "app/models/model_library.h"
#include "storage/storage_service.h"

#include <functional>
#include <optional>

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Two files of a model side by side, on prompts of one's own: is the smaller one good enough? Runs
// beside everything else, on the device of the settings, and holds while a reply is written. Where
// the memory, or that device's, is not enough for the model in use too, that one is set aside
// meanwhile. GUI thread.
class ModelComparison final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ModelComparison)
    Q_PROPERTY(State state READ state NOTIFY changed)
    // To choose from: "Gemma 4 E2B · Q4_0 · 3.1 GB". Fewer than two: there is nothing to compare.
    Q_PROPERTY(QStringList files READ files NOTIFY filesChanged)
    Q_PROPERTY(int first READ first WRITE setFirst NOTIFY changed) // places in files
    Q_PROPERTY(int second READ second WRITE setSecond NOTIFY changed)
    Q_PROPERTY(QVariantList prompts READ prompts NOTIFY promptsChanged) // text and isChosen
    Q_PROPERTY(QString needText READ needText NOTIFY changed) // memory, and what is set aside
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it did not go on; empty: it did
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0 … 1
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    // Of what was compared last (ComparisonWords); empty before.
    Q_PROPERTY(QString verdict READ verdict NOTIFY resultChanged)
    Q_PROPERTY(QString numbers READ numbers NOTIFY resultChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY resultChanged)
    Q_PROPERTY(QVariantList comparedFiles READ comparedFiles NOTIFY resultChanged)
    Q_PROPERTY(QVariantList results READ results NOTIFY resultChanged)

public:
    enum class State { Choosing, Waiting, Running, Done }; // Waiting: for a reply to end
    Q_ENUM(State)

    struct Parts { // they outlive it
        agents::InferenceService *inference = nullptr;
        ModelController *model = nullptr;
        ModelLibrary *library = nullptr;
        storage::StorageService *storage = nullptr;
        const Settings *settings = nullptr;
        const DeviceChoice *devices = nullptr; // null: the processor
    };
    explicit ModelComparison(const Parts &parts, QObject *parent = nullptr);
    ~ModelComparison() override; // gives up

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Waiting || m_state == State::Running; }
    QStringList files() const;
    int first() const { return m_first; }
    void setFirst(int place);
    int second() const { return m_second; }
    void setSecond(int place);
    QVariantList prompts() const;
    QString needText() const;
    bool canBegin() const;
    QString problem() const { return m_problem; }
    double progress() const { return m_step.share; }
    QString progressText() const;
    QString verdict() const;
    QString numbers() const;
    QStringList names() const { return m_names; }
    QVariantList comparedFiles() const;
    QVariantList results() const;

    // Offers what there is to choose; `path`: of one of the files, where it is among them. The
    // larger one is the first.
    Q_INVOKABLE void prepare(const QString &path);
    Q_INVOKABLE void choose(int prompt, bool isChosen);
    Q_INVOKABLE void add(const QString &prompt); // chosen; first of all
    Q_INVOKABLE void begin();
    Q_INVOKABLE void stop(); // what was compared until then is dropped
    Q_INVOKABLE void again(); // from the results back to the choice

    // Whether something goes on that needs the model in use, beyond the inference service's work.
    void setBusyTest(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    void setMemoryTest(std::function<MachineMemory()> memory) { m_memory = std::move(memory); }

Q_SIGNALS:
    void changed();
    void filesChanged();
    void promptsChanged(); // others; not when one is chosen
    void resultChanged();
    void progressChanged();

private:
    struct Prompt {
        QString text;
        bool isChosen = false;
    };

    void offer(const QStringList &openings);
    QList<FoundModel> chosenFiles() const; // two, or fewer
    qint64 need() const;
    bool isCardShort() const;
    MemoryFit fit(bool withoutModel) const;
    bool mustSetAside() const;
    void setState(State state, const QString &problem = {});
    void look();
    void launch();
    agents::ComparisonPlan plan() const;
    void onEnded(base::Result<agents::Comparison> comparison);
    void onModelChanged();
    void bringBack();

    Parts m_parts;
    std::function<bool()> m_isBusy;
    std::function<MachineMemory()> m_memory = machineMemory;
    State m_state = State::Choosing;
    QString m_problem;
    int m_first = 0;
    int m_second = 1;
    QList<Prompt> m_prompts;
    QString m_setAside; // the model that comes back afterwards; empty: none
    bool m_isPaused = false;
    agents::ComparisonPlan m_plan; // of what is being compared, or was
    agents::ComparisonStep m_step;
    QStringList m_names; // of the files that are being compared, or were
    std::optional<agents::Comparison> m_comparison;
    QTimer m_watch; // while it waits or runs
    ComparisonWork m_work; // last: ends before what it reports to
};

} // namespace app
