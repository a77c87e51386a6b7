// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/microphone.h"

#include "agents/sound/sound_program.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

#include <QTimer>
#include <QtEndian>

using namespace Qt::Literals;

namespace app {

using agents::sound::Ended;
using agents::sound::kSampleRate;

namespace {

    constexpr size_t kLevelSamples = kSampleRate / 10;
    constexpr size_t kFewestSamples = kSampleRate / 4;
    constexpr int kPatience = 500; // ms

    QString problemOf(Ended how)
    {
        switch (how) {
        case Ended::NoDevice:
            return Microphone::tr("There is no microphone. Connect one and try again.");
        case Ended::NotAllowed:
            return Microphone::tr("Hearth may not use the microphone. Allow it in the settings of "
                                  "your system.");
        case Ended::NotSupported:
            return Microphone::tr("The microphone cannot be heard at 16 kHz. Choose another one in "
                                  "the settings of your system.");
        default:
            return Microphone::tr("The microphone stopped. Check that it is connected and that no "
                                  "other program holds it.");
        }
    }

} // namespace

Microphone::Microphone(QString program, Cost cost, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_cost(std::move(cost))
{
}

Microphone::~Microphone()
{
    end();
}

double Microphone::seconds() const
{
    return static_cast<double>(m_samples.size()) / kSampleRate;
}

qint64 Microphone::tokens() const
{
    return m_samples.empty() ? 0 : static_cast<qint64>(m_cost(m_samples.size()));
}

void Microphone::start()
{
    if (m_process || m_program.isEmpty())
        return;
    m_problem.clear();
    m_rest.clear();
    m_samples.clear();
    m_levels.clear();
    m_measured = 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Microphone::take);
    connect(m_process.get(), &QProcess::finished, this, &Microphone::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onFinished(static_cast<int>(Ended::DeviceFailed));
    });
    m_process->start(m_program, {u"record"_s});
    Q_EMIT changed();
}

void Microphone::take()
{
    m_rest += m_process->readAllStandardOutput();
    const qsizetype whole = m_rest.size() / qsizetype{sizeof(float)};
    const size_t before = m_samples.size();
    m_samples.resize(before + static_cast<size_t>(whole));
    std::memcpy(m_samples.data() + before, m_rest.constData(),
                static_cast<size_t>(whole) * sizeof(float));
    m_rest.remove(0, whole * qsizetype{sizeof(float)});
    for (size_t at = before; at < m_samples.size(); ++at) {
        if (!std::isfinite(m_samples[at]))
            m_samples[at] = 0;
    }
    while (m_samples.size() - m_measured >= kLevelSamples)
        addLevel();
    Q_EMIT changed();
    if (seconds() >= kMostSeconds)
        stop();
}

void Microphone::addLevel()
{
    double level = 0;
    for (size_t at = m_measured; at < m_measured + kLevelSamples; ++at)
        level = std::max(level, std::min(1.0, double{std::abs(m_samples[at])}));
    m_measured += kLevelSamples;
    m_levels.append(level);
    if (m_levels.size() > kLevels)
        m_levels.removeFirst();
}

void Microphone::end()
{
    const std::unique_ptr<QProcess> process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->closeWriteChannel();
    if (!process->waitForFinished(kPatience))
        process->kill();
    process->waitForFinished(kPatience);
}

// As end(), but the window does not wait for it.
void Microphone::letEnd()
{
    QProcess *const process = m_process.release();
    process->disconnect(this);
    process->setParent(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
    QTimer::singleShot(kPatience, process, &QProcess::kill);
}

void Microphone::stop()
{
    if (!m_process)
        return;
    letEnd();
    const std::vector<float> samples = std::exchange(m_samples, {});
    if (samples.size() >= kFewestSamples)
        Q_EMIT recorded(wavOf(samples));
    else
        m_problem = tr("Nothing was heard. Record for a little longer.");
    Q_EMIT changed();
}

void Microphone::cancel()
{
    if (m_process)
        letEnd();
    m_samples.clear();
    m_problem.clear();
    Q_EMIT changed();
}

// By itself: it could not go on.
void Microphone::onFinished(int status)
{
    if (m_process)
        m_process.release()->deleteLater(); // it is what calls this
    if (m_samples.size() >= kFewestSamples)
        Q_EMIT recorded(wavOf(std::exchange(m_samples, {})));
    m_problem = problemOf(static_cast<Ended>(status));
    Q_EMIT changed();
}

QByteArray wavOf(const std::vector<float> &samples)
{
    constexpr uint32_t kHeader = 44;
    const auto bytes = static_cast<uint32_t>(samples.size() * sizeof(int16_t));
    QByteArray wav(qsizetype{kHeader} + bytes, '\0');
    char *at = wav.data();
    const auto text = [&at](const char *word) {
        std::memcpy(at, word, 4);
        at += 4;
    };
    const auto number = [&at](auto value) {
        qToLittleEndian(value, at);
        at += sizeof(value);
    };
    text("RIFF");
    number(kHeader - 8 + bytes);
    text("WAVE");
    text("fmt ");
    number(uint32_t{16});
    number(uint16_t{1}); // plain samples
    number(uint16_t{1}); // of one channel
    number(uint32_t{kSampleRate});
    number(uint32_t{kSampleRate * 2});
    number(uint16_t{2});
    number(uint16_t{16});
    text("data");
    number(bytes);
    for (const float sample : samples)
        number(static_cast<int16_t>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F)));
    return wav;
}

} // namespace app
