// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>

#include <QObject>
#include <QProcess>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Plays samples: a process of its own holds the loudspeaker (agents/sound). Owned by RecordingView.
// GUI thread.
class SoundPlayer final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordingView")
    Q_DISABLE_COPY_MOVE(SoundPlayer)
    Q_PROPERTY(bool isAvailable READ isAvailable CONSTANT)
    Q_PROPERTY(bool isPlaying READ isPlaying NOTIFY changed)
    Q_PROPERTY(double position READ position NOTIFY changed) // seconds of the recording
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit SoundPlayer(QString program, QObject *parent = nullptr);
    ~SoundPlayer() override; // silence

    bool isAvailable() const { return !m_program.isEmpty(); }
    bool isPlaying() const { return m_process != nullptr; }
    double position() const { return m_position; }
    const QString &problem() const { return m_problem; }

    // 16 kHz mono, which begins at that second of its recording.
    void play(std::span<const float> samples, double begin);
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();

private:
    void takePosition();
    void onFinished(int status);

    QString m_program;
    std::unique_ptr<QProcess> m_process; // null: silence
    double m_begin = 0;
    double m_position = 0;
    QString m_problem;
};

} // namespace app
