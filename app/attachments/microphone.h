// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QProcess>
#include <QVariant>
#include <QtQmlIntegration/qqmlintegration.h>

namespace app {

// Records what is said, to go with a message: a process of its own hears it (agents/sound). Owned
// by AttachmentList. GUI thread.
class Microphone final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AttachmentList")
    Q_DISABLE_COPY_MOVE(Microphone)
    Q_PROPERTY(bool isAvailable READ isAvailable CONSTANT) // this Hearth can record
    Q_PROPERTY(bool isRecording READ isRecording NOTIFY changed)
    Q_PROPERTY(double seconds READ seconds NOTIFY changed) // recorded so far
    Q_PROPERTY(qint64 tokens READ tokens NOTIFY changed) // what that costs
    Q_PROPERTY(QList<double> levels READ levels NOTIFY changed) // the newest, 0 … 1
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // why it does not record

public:
    static constexpr int kLevels = 80; // of a tenth of a second each
    static constexpr int kMostSeconds = 600;

    // Tokens of so many samples, with the loaded model.
    using Cost = std::function<uint64_t(uint64_t samples)>;
    Microphone(QString program, Cost cost, QObject *parent = nullptr);
    ~Microphone() override; // ends the recording

    bool isAvailable() const { return !m_program.isEmpty(); }
    bool isRecording() const { return m_process != nullptr; }
    double seconds() const;
    qint64 tokens() const;
    const QList<double> &levels() const { return m_levels; }
    const QString &problem() const { return m_problem; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop(); // what was heard becomes a file; too short: nothing does
    Q_INVOKABLE void cancel(); // forgets it

Q_SIGNALS:
    void changed();
    void recorded(const QByteArray &wav);

private:
    void take();
    void end();
    void letEnd();
    void onFinished(int status);
    void addLevel();

    QString m_program;
    Cost m_cost;
    std::unique_ptr<QProcess> m_process; // null: it does not record
    QByteArray m_rest; // of a sample
    std::vector<float> m_samples;
    size_t m_measured = 0; // samples that have a level
    QList<double> m_levels;
    QString m_problem;
};

// 16 kHz mono as a WAV file of 16 bits.
QByteArray wavOf(const std::vector<float> &samples);

} // namespace app
