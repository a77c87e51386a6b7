// SPDX-License-Identifier: Apache-2.0
#include "tests/app/comparison_bench.h"

using namespace Qt::Literals;
using app::ModelComparison;
using app::ModelController;
using tests::ChatFixture;
using Bench = tests::ComparisonBench;
using State = app::ModelComparison::State;

namespace {

constexpr quint64 kGiga = 1'000'000'000;

// A card that nobody has, all of whose memory is this program's.
engine::ComputeDevice fullCard()
{
    engine::ComputeDevice card;
    card.key = "0aff0100000000000000000000000000-3 Radeon 7";
    card.name = "Radeon 7";
    card.memory = 16 * kGiga;
    card.held = 15 * kGiga;
    card.isGraphicsCard = true;
    return card;
}

} // namespace

// Which device compares two files, and what it has room for, with a made-up graphics card.
class TestComparingOnDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void computesOnTheChosenDevice();
    void makesRoomOnAGraphicsCard();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestComparingOnDevices::init()
{
    qputenv("HOME", QTemporaryDir().path().toUtf8()); // no models of whoever runs this
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    QVERIFY(tests::makeComparedFiles(m_folder->path()));
}

// It is not there, which the engine says of each file.
void TestComparingOnDevices::computesOnTheChosenDevice()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    bench.chat.settings.setDevice(QString::fromStdString(fullCard().key));
    bench.compareOn({u"hello"_s});
    QVERIFY(bench.waitFor(State::Done));
    for (const QVariant &file : bench.comparison.comparedFiles()) {
        const QString words = file.toMap()[u"words"_s].toString();
        QVERIFY2(words.contains(u"The processor computes instead"_s), qPrintable(words));
    }
}

void TestComparingOnDevices::makesRoomOnAGraphicsCard()
{
    Bench bench(m_folder->path());
    QVERIFY(bench.start());
    const QString path = m_folder->filePath(u"models/exact.gguf"_s);
    bench.model.openPath(path);
    QTRY_COMPARE_WITH_TIMEOUT(bench.model.state(), ModelController::State::Ready,
                              ChatFixture::kPatience);
    const QString aside =
        ModelComparison::tr("The model in use is set aside meanwhile, and comes back.");
    bench.comparison.prepare(path);
    QVERIFY(!bench.comparison.needText().contains(aside));
    bench.found = {.devices = {fullCard()}, .problem = {}};
    bench.devices.refresh();
    QTRY_VERIFY(!bench.devices.isLooking());
    QVERIFY(!bench.comparison.needText().contains(aside)); // it is not chosen
    bench.chat.settings.setDevice(QString::fromStdString(fullCard().key));
    QVERIFY(bench.comparison.needText().contains(aside));
    bench.found.devices.front().freeMemory = kGiga;
    bench.devices.refresh();
    QTRY_VERIFY(!bench.devices.isLooking());
    QVERIFY(!bench.comparison.needText().contains(aside));
}

QTEST_GUILESS_MAIN(TestComparingOnDevices)
#include "tst_comparing_on_devices.moc"
