// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_process.h"
#include "app/attachments/sound_player.h"

#include <memory>
#include <span>

#include <QImage>
#include <QMutex>
#include <QObject>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// What a recording holds, to look at: the frames of a video that the model gets, the loudness of a
// sound. A process of its own decodes them. Owned by AttachmentViewer. GUI thread, but for frame().
class RecordingView final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AttachmentViewer")
    Q_DISABLE_COPY_MOVE(RecordingView)
    Q_PROPERTY(QVariantList frames READ frames NOTIFY changed) // maps of source and seconds
    Q_PROPERTY(QList<double> levels READ levels NOTIFY changed) // 0 … 1, evenly from all of it
    Q_PROPERTY(app::SoundPlayer *player READ player CONSTANT)
    Q_PROPERTY(bool isReading READ isReading NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why there is nothing to see

public:
    explicit RecordingView(QObject *parent);
    ~RecordingView() override; // stops what is read, then waits

    const QVariantList &frames() const { return m_frames; }
    const QList<double> &levels() const { return m_levels; }
    SoundPlayer *player() { return &m_player; }
    bool isReading() const { return m_running != nullptr; }
    const QString &problem() const { return m_problem; }
    QImage frame(const QString &id) const; // "SERIAL/INDEX", as in a frame's source; any thread

    void setProvider(const QString &name) { m_provider = name; } // of the frames' pictures
    void setFile(const QString &path, const QString &name); // forgets the one before
    // Each replaces what is being read. Of a video the frames of a stretch (seconds; `to` 0: the
    // end), at most that many; of a sound its loudness.
    Q_INVOKABLE void showFrames(double from, double to, int count);
    Q_INVOKABLE void showLevels();
    Q_INVOKABLE void play(double from, double to); // of a sound whose levels are shown

Q_SIGNALS:
    void changed();

private:
    void read(const agents::documents::RecordingRequest &request);
    void stop();
    void take(const agents::documents::Recording &recording);

    struct Thread;
    std::unique_ptr<Thread> m_thread;
    std::shared_ptr<base::CancelToken> m_running; // shared with the thread that reads; null: none
    SoundPlayer m_player;
    std::vector<float> m_samples; // 16 kHz mono
    QString m_path;
    QString m_name;
    QString m_problem;
    QVariantList m_frames;
    QList<double> m_levels;
    mutable QMutex m_lock; // of the two below
    QList<QImage> m_pictures;
    QString m_provider = QStringLiteral("attachment");
    quint64 m_serial = 0; // of the pictures, so that the window asks for the new ones
};

// How loud each of `count` equal stretches of 16 kHz mono is: its largest sample, 0 … 1.
QList<double> levelsOf(std::span<const float> samples, int count);

} // namespace app
