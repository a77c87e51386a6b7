// SPDX-License-Identifier: Apache-2.0
#include "app/models/device_choice.h"
#include "app/models/model_controller.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::DeviceChoice;

namespace {

const std::string kFirst = "0aff0100000000000000000000000000-3 ";
const std::string kSecond = "0aff0200000000000000000000000000-3 ";

engine::ComputeDevice card(const std::string &identity)
{
    engine::ComputeDevice device;
    device.key = identity + "Radeon 7 (RADV)";
    device.name = "Radeon 7 (RADV)";
    device.memory = 16'000'000'000;
    device.isGraphicsCard = true;
    return device;
}

} // namespace

// Which device computes, as the settings show and keep it.
class TestComputeDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsWithTheProcessor();
    void keepsTheChosenOne();
    void showsWhatIsGone();
    void tellsWhyNothingCanBeChosen();
    void tellsTwoOfTheSameApart();
    void loadsOnTheProcessorWhenItIsGone();

private:
    std::unique_ptr<DeviceChoice> choice(const engine::ComputeDevices &found);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
};

void TestComputeDevices::init()
{
    tests::useSettingsIn(m_folder);
    QSettings().clear();
    m_settings = std::make_unique<app::Settings>(nullptr);
}

// One that has looked for devices.
std::unique_ptr<DeviceChoice> TestComputeDevices::choice(const engine::ComputeDevices &found)
{
    auto made = std::make_unique<DeviceChoice>(m_settings.get(), [found] { return found; });
    QSignalSpy changed(made.get(), &DeviceChoice::changed);
    made->refresh();
    changed.wait();
    return made;
}

void TestComputeDevices::beginsWithTheProcessor()
{
    const auto devices = choice({.devices = {card(kFirst)}, .problem = {}});
    QCOMPARE(devices->names().size(), 2);
    QVERIFY(devices->names()[1].startsWith(u"Radeon 7 · "_s));
    QVERIFY(devices->names()[1].contains(u"16"));
    QCOMPARE(devices->current(), 0);
    QCOMPARE(devices->remark(), QString());
    devices->choose(7);
    devices->choose(-1);
    QCOMPARE(m_settings->device(), QString());
}

void TestComputeDevices::keepsTheChosenOne()
{
    choice({.devices = {card(kFirst), card(kSecond)}, .problem = {}})->choose(2);
    QCOMPARE(m_settings->device(), QString::fromStdString(card(kSecond).key));
    // The other card is gone; this one is called otherwise.
    engine::ComputeDevice renamed = card(kSecond);
    renamed.key += " 2";
    const auto later = choice({.devices = {renamed}, .problem = {}});
    QCOMPARE(later->current(), 1);
    QCOMPARE(later->remark(), QString());
    QVERIFY(m_settings->changedNames().contains(u"device"_s));
    later->choose(0);
    QCOMPARE(m_settings->device(), QString());
}

void TestComputeDevices::showsWhatIsGone()
{
    m_settings->setDevice(QString::fromStdString(card(kFirst).key));
    const auto devices = choice({.devices = {card(kSecond)}, .problem = {}});
    QCOMPARE(devices->names().size(), 3);
    QCOMPARE(devices->names()[2], u"Radeon 7"_s);
    QCOMPARE(devices->current(), 2);
    QVERIFY(devices->remark().contains(u"“Radeon 7”"_s));
    devices->choose(2); // it stays
    QCOMPARE(m_settings->device(), QString::fromStdString(card(kFirst).key));
    m_settings->setDevice(u"something written by hand"_s);
    QVERIFY(devices->remark().contains(u"written by hand"_s));
}

void TestComputeDevices::tellsWhyNothingCanBeChosen()
{
    engine::ComputeDevice old = card(kFirst);
    old.problem = "needs Vulkan 1.2, which this driver lacks; update it";
    m_settings->setDevice(QString::fromStdString(old.key));
    const auto devices = choice({.devices = {old}, .problem = {}});
    QCOMPARE(devices->names().size(), 2);
    QCOMPARE(devices->current(), 1);
    QVERIFY(devices->remark().contains(u"Radeon 7 (RADV) needs Vulkan 1.2"_s));
    QVERIFY(choice({.devices = {}, .problem = "Vulkan does not start."})
                ->remark()
                .endsWith(u"Vulkan does not start."_s));
}

void TestComputeDevices::tellsTwoOfTheSameApart()
{
    const auto devices =
        choice({.devices = {card(kFirst), card(kSecond), card({})}, .problem = {}});
    QStringList names = devices->names();
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestComputeDevices::loadsOnTheProcessorWhenItIsGone()
{
    m_settings->setDevice(QString::fromStdString(card(kFirst).key));
    agents::InferenceService inference;
    app::ModelController model(&inference, m_settings.get());
    model.openPath(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"));
    QTRY_COMPARE(model.state(), app::ModelController::State::Ready);
    QVERIFY(inference.backendName().startsWith(u"cpu"));
    QVERIFY(!inference.deviceNote().isEmpty());
    QVERIFY(model.details().contains(inference.deviceNote()));
    m_settings->setDevice({});
    model.reload();
    QTRY_COMPARE(model.state(), app::ModelController::State::Ready);
    QCOMPARE(inference.deviceNote(), QString());
}

QTEST_GUILESS_MAIN(TestComputeDevices)
#include "tst_compute_devices.moc"
