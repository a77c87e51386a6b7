// SPDX-License-Identifier: Apache-2.0
#include "app/attachments/microphone.h"
#include "app/attachments/recording_view.h"

#include <cmath>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::Microphone;

class TestMicrophone final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsUntilItIsStopped();
    void doesNotWaitForTheEnd();
    void forgetsWhatIsCancelled();
    void tellsWhyItDoesNotRecord_data();
    void tellsWhyItDoesNotRecord();
    void keepsWhatWasHeardWhenTheMicrophoneGoes();
    void measuresLoudness();

private:
    // A program in the place of hearth-sound.
    QString program(const QByteArray &script)
    {
        const QString path = m_folder.filePath(u"sound%1"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script + '\n');
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner);
        return path;
    }

    // A second of a tone of half the loudness, as hearth-sound writes it.
    QByteArray tone()
    {
        std::vector<float> samples(16'000);
        for (size_t i = 0; i < samples.size(); ++i)
            samples[i] = 0.5F * static_cast<float>(std::sin(static_cast<double>(i) * 0.2));
        QFile file(m_folder.filePath(u"tone"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(reinterpret_cast<const char *>(samples.data()), qint64{4} * 16'000);
        return "cat " + file.fileName().toUtf8();
    }

    static uint64_t cost(uint64_t samples) { return samples / 640; }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestMicrophone::recordsUntilItIsStopped()
{
    Microphone microphone(program(tone() + "; cat > /dev/null"), cost);
    const QSignalSpy recorded(&microphone, &Microphone::recorded);
    QVERIFY(microphone.isAvailable());
    microphone.start();
    QVERIFY(microphone.isRecording());
    QTRY_COMPARE(microphone.seconds(), 1.0);
    QCOMPARE(microphone.tokens(), 25);
    QCOMPARE(microphone.levels().size(), 10);
    QVERIFY(std::abs(microphone.levels().front() - 0.5) < 0.01);
    microphone.stop();
    QVERIFY(!microphone.isRecording());
    QCOMPARE(recorded.size(), 1);
    const QByteArray wav = recorded[0][0].toByteArray();
    QCOMPARE(wav.size(), 44 + 2 * 16'000);
    QVERIFY(wav.startsWith("RIFF"));
    QCOMPARE(microphone.problem(), QString());
}

// A device that takes its time to close does not hold the window.
void TestMicrophone::doesNotWaitForTheEnd()
{
    Microphone microphone(program(tone() + "; exec sleep 60"), cost);
    const QSignalSpy recorded(&microphone, &Microphone::recorded);
    microphone.start();
    QTRY_COMPARE(microphone.seconds(), 1.0);
    microphone.stop();
    QVERIFY(!microphone.isRecording());
    QCOMPARE(recorded.size(), 1);
    QVERIFY(microphone.findChild<QProcess *>());
    QTRY_VERIFY(!microphone.findChild<QProcess *>());
}

void TestMicrophone::forgetsWhatIsCancelled()
{
    Microphone microphone(program(tone() + "; cat > /dev/null"), cost);
    const QSignalSpy recorded(&microphone, &Microphone::recorded);
    microphone.start();
    QTRY_COMPARE(microphone.seconds(), 1.0);
    microphone.cancel();
    QCOMPARE(microphone.seconds(), 0.0);
    QVERIFY(recorded.isEmpty());
}

void TestMicrophone::tellsWhyItDoesNotRecord_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QByteArray("exit 3") << u"There is no microphone"_s;
    QTest::newRow("not allowed") << QByteArray("exit 4") << u"may not use the microphone"_s;
    QTest::newRow("broken") << QByteArray("exit 6") << u"stopped"_s;
}

void TestMicrophone::tellsWhyItDoesNotRecord()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, words);
    Microphone microphone(program(script), cost);
    microphone.start();
    QTRY_VERIFY(!microphone.isRecording());
    QVERIFY2(microphone.problem().contains(words), qPrintable(microphone.problem()));
    microphone.cancel();
    QCOMPARE(microphone.problem(), QString());
}

void TestMicrophone::keepsWhatWasHeardWhenTheMicrophoneGoes()
{
    Microphone microphone(program(tone() + "; exit 6"), cost);
    const QSignalSpy recorded(&microphone, &Microphone::recorded);
    microphone.start();
    QTRY_VERIFY(!microphone.isRecording());
    QCOMPARE(recorded.size(), 1);
    QVERIFY(!microphone.problem().isEmpty());
}

void TestMicrophone::measuresLoudness()
{
    const std::vector<float> samples{0.1F, -0.9F, 0.2F, 0.0F, 3.0F, 0.0F};
    const QList<double> levels = app::levelsOf(samples, 3);
    QCOMPARE(levels.size(), 3);
    QVERIFY(std::abs(levels[0] - 0.9) < 1e-6);
    QVERIFY(std::abs(levels[1] - 0.2) < 1e-6);
    QCOMPARE(levels[2], 1.0);
}

QTEST_GUILESS_MAIN(TestMicrophone)
#include "tst_microphone.moc"
