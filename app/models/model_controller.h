// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/existing_paths.h"
#include "app/models/eyes_and_ears.h"
#include "app/models/recent_models.h"
#include "app/settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// The model in use: choosing, loading, what it is. GUI thread.
class ModelController final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Application")
    Q_DISABLE_COPY_MOVE(ModelController)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString name READ name NOTIFY stateChanged) // "Gemma 4 E2B"
    Q_PROPERTY(QString details READ details NOTIFY stateChanged) // "Q4_0 · CPU, 2 threads · 3.1 GB"
    // The model in use is the small one that comes with Hearth: time to offer a real one.
    Q_PROPERTY(bool isStarter READ isStarter NOTIFY stateChanged)
    Q_PROPERTY(QString path READ path NOTIFY stateChanged) // of the model that is loaded or loading
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    // It was not used for long (Settings::restMinutes): ready, but out of memory until it is; then
    // it comes back with `progress`. Elsewhere it counts as ready all the time.
    Q_PROPERTY(bool isResting READ isResting NOTIFY restChanged)
    Q_PROPERTY(bool isWaking READ isWaking NOTIFY restChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1
    Q_PROPERTY(
        QString progressText READ progressText NOTIFY progressChanged) // "1.2 of 3.1 GB, 4 s left"
    Q_PROPERTY(QStringList recentPaths READ recentPaths NOTIFY
                   recentChanged) // newest first, existing files only
    Q_PROPERTY(QStringList recentNames READ recentNames NOTIFY recentChanged) // beside recentPaths
    Q_PROPERTY(app::EyesAndEars *senses READ senses CONSTANT)
    Q_PROPERTY(QUrl folder READ folder NOTIFY recentChanged) // where to look for the next model

public:
    enum class State { NoModel, Loading, Ready, Failed };
    Q_ENUM(State)

    ModelController(agents::InferenceService *inference,
                    const Settings *settings,
                    QObject *parent = nullptr);
    ~ModelController() override; // a clean end: what was tried did not bring Hearth down

    State state() const;
    QString name() const;
    QString details() const;
    bool packsContext() const { return m_packsContext; } // of the model that is loaded or loading
    bool isStarter() const;
    QString path() const;
    QString error() const;
    bool isResting() const { return m_inference->isResting(); }
    bool isWaking() const { return m_inference->isWaking(); }
    double progress() const;
    QString progressText() const;
    QStringList recentPaths() const { return m_existing.list(); }
    QStringList recentNames() const;
    QUrl folder() const;
    EyesAndEars *senses() { return &m_senses; }

    Q_INVOKABLE void open(const QUrl &file); // a projector becomes the model's eyes and ears
    Q_INVOKABLE void openPath(const QString &path);
    void openLast(); // the model that was in use when Hearth was closed, if any
    Q_INVOKABLE void openStarter(); // the model that comes with Hearth; nothing without one
    Q_INVOKABLE void cancelLoading();
    Q_INVOKABLE void unload();
    void setAside(); // unloads what openPath() will load again; the next start does too
    Q_INVOKABLE void forget(const QString &path); // from the recent list; the file stays
    Q_INVOKABLE void reload(); // with changed settings
    void retranslate(); // the language became another

Q_SIGNALS:
    void stateChanged();
    void restChanged();
    void progressChanged();
    void recentChanged();

private:
    void setState(State state, const QString &error = {});
    void beginLoading();
    void onLoaded();
    void onLoadFailed(const QString &message);
    void onProven();
    void setTried(bool isTried);
    void findRecent();
    void onProgress(qint64 done, qint64 total);

    agents::InferenceService *m_inference;
    const Settings *m_settings;
    EyesAndEars m_senses{nullptr};
    RecentModels m_recent;
    ExistingPaths m_existing; // of those
    State m_state = State::NoModel;
    bool m_packsContext = false;
    QString m_path; // of the model that is loaded or loading
    QString m_error;
    qint64 m_doneBytes = 0;
    qint64 m_totalBytes = 0;
    bool m_isProven = false; // it has begun a reply
    QElapsedTimer m_loadClock;
};

} // namespace app
