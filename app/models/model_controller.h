// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    Q_PROPERTY(QString error READ error NOTIFY stateChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged) // 0..1
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged) // "1.2 of 3.1 GB, 4 s left"
    Q_PROPERTY(QStringList recentPaths READ recentPaths NOTIFY recentChanged) // newest first, existing files only
    Q_PROPERTY(QStringList recentNames READ recentNames NOTIFY recentChanged) // beside recentPaths

public:
    enum class State { NoModel, Loading, Ready, Failed };
    Q_ENUM(State)

    State state() const;
    QString name() const;
    QString details() const;
    QString error() const;
    double progress() const;
    QString progressText() const;
    QStringList recentPaths() const;
    QStringList recentNames() const;

    Q_INVOKABLE void open(const QUrl &file);
    Q_INVOKABLE void openPath(const QString &path);
    Q_INVOKABLE void cancelLoading();
    Q_INVOKABLE void unload();
    Q_INVOKABLE void forget(const QString &path); // from the recent list; the file stays
    Q_INVOKABLE void reload(); // with changed threads or context size

Q_SIGNALS:
    void stateChanged();
    void progressChanged();
    void recentChanged();
};

} // namespace app
