// SPDX-License-Identifier: Apache-2.0
// hearth-sound: the microphone and the loudspeaker (README.md).
#include "agents/sound/sound_program.h"

#include <cstdio>
#include <thread>

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QMediaDevices>
#include <QPermissions>
#include <QTimer>

using namespace Qt::Literals;
using agents::sound::Ended;

namespace {

constexpr int kStepMilliseconds = 100;

QAudioFormat format()
{
    QAudioFormat wanted;
    wanted.setSampleRate(agents::sound::kSampleRate);
    wanted.setChannelCount(1);
    wanted.setSampleFormat(QAudioFormat::Float);
    return wanted;
}

void end(Ended how)
{
    QCoreApplication::exit(static_cast<int>(how));
}

// Whoever started this one closes its input, or is gone.
void endWithInput()
{
    std::thread([] {
        QFile input;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            while (!input.read(1).isEmpty()) { }
        QMetaObject::invokeMethod(qApp, [] { end(Ended::Well); }, Qt::QueuedConnection);
    }).detach();
}

void record()
{
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull())
        return end(Ended::NoDevice);
    if (!device.isFormatSupported(format()))
        return end(Ended::NotSupported);
    auto *const source = new QAudioSource(device, format(), qApp);
    auto *const out = new QFile(qApp);
    QIODevice *const heard = source->start();
    if (!heard || !out->open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return end(Ended::DeviceFailed);
    QObject::connect(heard, &QIODevice::readyRead, qApp, [heard, out] {
        if (out->write(heard->readAll()) < 0)
            end(Ended::Well);
    });
    QObject::connect(source, &QAudioSource::stateChanged, qApp, [source](QAudio::State state) {
        if (state == QAudio::StoppedState && source->error() != QAudio::NoError)
            end(Ended::DeviceFailed);
    });
    endWithInput();
}

void askAndRecord()
{
    qApp->requestPermission(QMicrophonePermission(), qApp, [](const QPermission &permission) {
        if (permission.status() == Qt::PermissionStatus::Granted)
            record();
        else
            end(Ended::NotAllowed);
    });
}

void play()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return end(Ended::NoDevice);
    if (!device.isFormatSupported(format()))
        return end(Ended::NotSupported);
    auto *const in = new QFile(qApp);
    auto *const sink = new QAudioSink(device, format(), qApp);
    if (!in->open(stdin, QIODevice::ReadOnly))
        return end(Ended::DeviceFailed);
    sink->start(in);
    auto *const step = new QTimer(qApp);
    QObject::connect(step, &QTimer::timeout, qApp, [sink] {
        std::printf("%lld\n", static_cast<long long>(sink->processedUSecs()));
        std::fflush(stdout);
    });
    step->start(kStepMilliseconds);
    QObject::connect(sink, &QAudioSink::stateChanged, qApp, [sink](QAudio::State state) {
        if (state == QAudio::IdleState)
            end(Ended::Well); // everything was heard
        else if (state == QAudio::StoppedState && sink->error() != QAudio::NoError)
            end(Ended::DeviceFailed);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QCoreApplication application(argc, argv);
    const QString task = QCoreApplication::arguments().value(1);
    if (task != u"record" && task != u"play")
        return static_cast<int>(Ended::WrongWords);
    QTimer::singleShot(0, qApp, task == u"record" ? askAndRecord : play);
    return QCoreApplication::exec();
}
