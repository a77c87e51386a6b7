// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/sound_player.h"

#include "agents/sound/sound_program.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

using agents::sound::Ended;

namespace {

    QString problemOf(Ended how)
    {
        switch (how) {
        case Ended::Well:
            return {};
        case Ended::NoDevice:
            return SoundPlayer::tr("There is no loudspeaker. Connect one and try again.");
        default:
            return SoundPlayer::tr("The loudspeaker cannot be used. Check the sound settings of "
                                   "your system.");
        }
    }

} // namespace

SoundPlayer::SoundPlayer(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
}

SoundPlayer::~SoundPlayer()
{
    stop();
}

void SoundPlayer::play(std::span<const float> samples, double begin)
{
    stop();
    if (m_program.isEmpty() || samples.empty())
        return;
    m_begin = begin;
    m_position = begin;
    m_problem.clear();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SoundPlayer::takePosition);
    connect(m_process.get(), &QProcess::finished, this, &SoundPlayer::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished(static_cast<int>(Ended::DeviceFailed));
    });
    m_process->start(m_program, {u"play"_s});
    const auto bytes = std::as_bytes(samples);
    m_process->write(reinterpret_cast<const char *>(bytes.data()),
                     static_cast<qint64>(bytes.size()));
    m_process->closeWriteChannel();
    Q_EMIT changed();
}

void SoundPlayer::takePosition()
{
    constexpr double kMicroseconds = 1e6;
    while (m_process->canReadLine())
        m_position = m_begin + m_process->readLine().trimmed().toDouble() / kMicroseconds;
    Q_EMIT changed();
}

void SoundPlayer::onFinished(int status)
{
    if (m_process)
        m_process.release()->deleteLater(); // it is what calls this
    m_position = m_begin;
    m_problem = problemOf(static_cast<Ended>(status));
    Q_EMIT changed();
}

void SoundPlayer::stop()
{
    const std::unique_ptr<QProcess> process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    process->waitForFinished();
    Q_EMIT changed();
}

} // namespace app
