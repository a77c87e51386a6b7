// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_planner.h"
#include "app/models/model_library.h"
#include "engine/machine_memory.h"
#include "tests/app/chat_fixture.h"

#include <algorithm>
#include <atomic>

#include <QFile>
#include <QThread>

using namespace Qt::Literals;
using app::MemoryPart;
using app::MemoryPlanner;
using app::ModelController;
using Where = app::ModelPlacement::Where;

namespace {

constexpr quint64 kGiga = 1'000'000'000;
constexpr quint64 kReserve = 128ULL << 20; // of a device's memory, for others (usableMemory)
constexpr quint32 kContext = 256;

const std::string kKey = "0aff0100000000000000000000000000-3 Radeon 7 (RADV)";

QString modelPath()
{
    return QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");
}

// A graphics card with so much free.
engine::ComputeDevice card(quint64 free)
{
    engine::ComputeDevice device;
    device.key = kKey;
    device.name = "Radeon 7 (RADV)";
    device.memory = 16 * kGiga;
    device.freeMemory = free;
    device.isGraphicsCard = true;
    return device;
}

// One that computes in the computer's memory.
engine::ComputeDevice shared()
{
    engine::ComputeDevice device = card(kGiga);
    device.isGraphicsCard = false;
    return device;
}

app::ModelPlacement place(const engine::ComputeDevice &device)
{
    const auto files = app::inspectFiles(modelPath());
    return files ? app::placeFiles(*files, app::deviceMemory(device), kContext, kContext)
                 : app::ModelPlacement();
}

// So much free that some layers fit, and not all.
quint64 halfOfIt()
{
    const auto whole = static_cast<quint64>(place(card(16 * kGiga)).device.sum());
    for (quint64 part = 1; part < 100; ++part) {
        const quint64 free = kReserve + whole * part / 100;
        const app::ModelPlacement placed = place(card(free));
        if (placed.onDevice > 0 && placed.onDevice < placed.layers)
            return free;
    }
    return 0;
}

bool hasPart(const QVariantMap &bar, MemoryPart part)
{
    const QVariantList parts = bar[u"parts"_s].toList();
    return std::ranges::any_of(parts, [part](const QVariant &value) {
        return value.toMap()[u"kind"_s].toInt() == static_cast<int>(part);
    });
}

} // namespace

// Where a model would be computed, and what it takes of each memory, with made-up devices.
class TestDeviceMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesToACardAsFarAsItFits();
    void addsUpWhereverItLies();
    void countsSharedMemoryOnce();
    void countsWhatIsHeldAsFree();
    void saysWhatWouldHappen();
    void saysItOfEachFile();
    void showsABarForEachMemory();
    void plansForTheProcessorWhenTheDeviceIsGone();
    void offersContextsThatACardHolds();
    void wantsAnotherLoadingOnAnotherDevice();
    void tellsWhatLoadingTookOfACard();
    void takesWhatASharedDeviceHoldsForItsOwn();

private:
    void plan(const engine::ComputeDevices &found); // with the first of them chosen
    QVariantMap bar(int place) const { return m_planner->devices().value(place).toMap(); }

    QTemporaryDir m_folder;
    engine::ComputeDevices m_found;
    std::atomic<bool> m_isOnAnotherThread = false;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<ModelController> m_model;
    std::unique_ptr<app::DeviceChoice> m_devices;
    std::unique_ptr<MemoryPlanner> m_planner;
};

void TestDeviceMemory::init()
{
    m_planner.reset();
    m_devices.reset();
    m_model.reset();
    tests::useSettingsIn(m_folder);
    QSettings().clear();
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_settings->setContextLength(kContext);
    m_inference = std::make_unique<agents::InferenceService>();
    m_model = std::make_unique<ModelController>(m_inference.get(), m_settings.get());
    m_devices = std::make_unique<app::DeviceChoice>(m_settings.get(), [this] {
        m_isOnAnotherThread = QThread::currentThread() != thread();
        return m_found;
    });
    m_planner = std::make_unique<MemoryPlanner>(m_model.get(), m_inference.get(), m_settings.get(),
                                                m_devices.get());
}

void TestDeviceMemory::plan(const engine::ComputeDevices &found)
{
    m_found = found;
    m_settings->setDevice(QString::fromStdString(kKey));
    m_planner->show(modelPath());
    QTRY_VERIFY(m_planner->isReady() && !m_devices->isLooking());
}

void TestDeviceMemory::goesToACardAsFarAsItFits()
{
    const app::ModelPlacement whole = place(card(16 * kGiga));
    QCOMPARE(whole.where, Where::Device);
    QCOMPARE(whole.onDevice, whole.layers);
    QVERIFY(whole.device.projector > 0); // where all of the model is
    const app::ModelPlacement both = place(card(halfOfIt()));
    QCOMPARE(both.where, Where::Both);
    QVERIFY(both.onDevice > 0 && both.onDevice < both.layers);
    QCOMPARE(both.device.projector, 0);
    QCOMPARE(both.processor.projector, whole.device.projector);
    const app::ModelPlacement none = place(card(kReserve));
    QCOMPARE(none.where, Where::NoRoom);
    QCOMPARE(none.device.sum(), 0);
    const auto files = app::inspectFiles(modelPath());
    QVERIFY(files.has_value());
    QCOMPARE(none.processor.sum(), files->need(kContext));
    QCOMPARE(app::placeFiles(*files, std::nullopt, 0, kContext).where, Where::Processor);
}

// However much lies on the card, the conversation is there once, and so is each weight.
void TestDeviceMemory::addsUpWhereverItLies()
{
    const app::ModelPlacement whole = place(card(16 * kGiga));
    const app::ModelPlacement none = place(card(0));
    const qint64 context = whole.device.context + whole.processor.context;
    QCOMPARE(none.processor.context, context);
    quint32 layers = 0;
    for (quint64 part = 0; part <= 20; ++part) {
        const quint64 free = kReserve + static_cast<quint64>(whole.device.sum()) * part / 10;
        const app::ModelPlacement placed = place(card(free));
        QCOMPARE(placed.device.context + placed.processor.context, context);
        QVERIFY(placed.onDevice >= layers);
        layers = placed.onDevice;
        QCOMPARE(placed.device.weights > 0, layers > 0);
        QCOMPARE(placed.processor.weights < none.processor.weights, layers > 0);
    }
    QCOMPARE(layers, whole.layers);
    QVERIFY(whole.processor.weights < whole.device.weights / 4); // norms
}

void TestDeviceMemory::countsSharedMemoryOnce()
{
    const app::ModelPlacement placed = place(shared());
    QCOMPARE(placed.where, Where::Device);
    QCOMPARE(placed.ofCard().sum(), 0);
    QCOMPARE(placed.ofComputer().sum(), placed.device.sum() + placed.processor.sum());
    const app::ModelPlacement apart = place(card(kGiga));
    QCOMPARE(apart.ofCard().sum(), placed.device.sum());
    QCOMPARE(apart.ofComputer().sum(), placed.processor.sum());
}

// The model in use goes before another one comes.
void TestDeviceMemory::countsWhatIsHeldAsFree()
{
    engine::ComputeDevice device = card(kReserve);
    device.held = kGiga;
    QCOMPARE(place(device).where, Where::Device);
    QCOMPARE(app::deviceMemory(device).memory.available, static_cast<qint64>(kGiga + kReserve));
    device.held = 100 * kGiga; // where the driver does not count
    QCOMPARE(app::deviceMemory(device).memory.available, static_cast<qint64>(device.memory));
}

void TestDeviceMemory::saysWhatWouldHappen()
{
    const app::MachineMemory plenty{.total = 64'000'000'000, .available = 60'000'000'000};
    const app::MachineMemory tiny{.total = 1'500'000'001, .available = 1};
    const auto text = [&](const engine::ComputeDevice &device, const app::MachineMemory &memory) {
        return app::placementText(place(device), u"Radeon 7"_s, memory);
    };
    const auto fit = [&](const engine::ComputeDevice &device, const app::MachineMemory &memory) {
        return app::placementFit(place(device), memory);
    };
    QCOMPARE(text(card(16 * kGiga), plenty), u"All of it fits on Radeon 7"_s);
    QCOMPARE(fit(card(16 * kGiga), plenty), app::MemoryFit::Comfortable);
    const app::ModelPlacement both = place(card(halfOfIt()));
    QCOMPARE(text(card(halfOfIt()), plenty),
             u"Radeon 7 computes %1 of %2 layers, the processor the rest"_s.arg(both.onDevice)
                 .arg(both.layers));
    QCOMPARE(fit(card(halfOfIt()), plenty), app::MemoryFit::Fits);
    QCOMPARE(text(card(0), plenty),
             u"Fits easily · Nothing of it fits on Radeon 7, so the processor computes"_s);
    QCOMPARE(fit(card(0), plenty), app::MemoryFit::Tight);
    QCOMPARE(text(shared(), plenty), u"Fits easily · Radeon 7 computes all of it"_s);
    // What the card does not take must still fit here.
    QCOMPARE(fit(card(halfOfIt()), tiny), app::MemoryFit::TooLarge);
    QVERIFY(text(card(halfOfIt()), tiny).startsWith(u"Too large"_s));
}

void TestDeviceMemory::saysItOfEachFile()
{
    const QTemporaryDir home; // no models of whoever runs this
    qputenv("HOME", home.path().toUtf8());
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(modelPath(), folder.filePath(u"tiny.gguf"_s)));
    app::ModelLibrary library(folder.path(), m_devices.get());
    library.refresh();
    QTRY_COMPARE(library.rowCount(), 1);
    const auto text = [&] {
        return library.data(library.index(0), app::ModelLibrary::FitTextRole).toString();
    };
    const QString before = text();
    QSignalSpy changed(&library, &QAbstractItemModel::dataChanged);
    plan({.devices = {card(16 * kGiga)}, .problem = {}});
    QVERIFY(!changed.isEmpty());
    QCOMPARE(text(), u"All of it fits on Radeon 7"_s);
    m_settings->setDevice({});
    QCOMPARE(text(), before);
}

void TestDeviceMemory::showsABarForEachMemory()
{
    plan({.devices = {card(15 * kGiga)}, .problem = {}});
    QVERIFY(m_isOnAnotherThread);
    QCOMPARE(m_planner->devices().size(), 2);
    QCOMPARE(bar(1)[u"name"_s].toString(), u"Radeon 7"_s);
    for (const MemoryPart part : {MemoryPart::Others, MemoryPart::Weights, MemoryPart::Context})
        QVERIFY(hasPart(bar(1), part));
    QVERIFY(hasPart(bar(0), MemoryPart::Work)); // the vocabulary
    QVERIFY(m_planner->predictedText().contains(u"Radeon 7"_s));
    QCOMPARE(m_planner->fitText(), u"All of it fits on Radeon 7"_s);
    QCOMPARE(m_planner->remark(), QString());
    const QVariant before = m_planner->devices()[1];
    m_settings->setDevice({});
    QVERIFY(bar(1)[u"parts"_s].toList().isEmpty());
    QVERIFY(!m_planner->fitText().contains(u"Radeon"_s));
    m_settings->setDevice(QString::fromStdString(kKey));
    QCOMPARE(m_planner->devices()[1], before);
    // One that has no memory of its own.
    plan({.devices = {shared()}, .problem = {}});
    QCOMPARE(m_planner->devices().size(), 1);
    QVERIFY(bar(0)[u"name"_s].toString().contains(u"Radeon 7"_s));
    QVERIFY(hasPart(bar(0), MemoryPart::Weights));
}

void TestDeviceMemory::plansForTheProcessorWhenTheDeviceIsGone()
{
    plan({.devices = {}, .problem = "Vulkan does not start."});
    QCOMPARE(m_planner->devices().size(), 1);
    QVERIFY(m_planner->remark().contains(u"Radeon 7"_s));
    QVERIFY(!m_planner->fitText().contains(u"Radeon"_s));
    engine::ComputeDevice old = card(16 * kGiga);
    old.problem = "needs Vulkan 1.2";
    plan({.devices = {old}, .problem = {}});
    QCOMPARE(m_planner->devices().size(), 1);
    QVERIFY(!m_planner->remark().isEmpty());
}

// What the card has no room for lies in the computer's memory.
void TestDeviceMemory::offersContextsThatACardHolds()
{
    plan({.devices = {card(16 * kGiga)}, .problem = {}});
    const quint32 most = app::inspectFiles(modelPath())->info.contextLength;
    m_planner->setChoice(m_planner->choiceCount() - 1);
    QCOMPARE(m_planner->context(), most);
    const QVariant whole = bar(1)[u"parts"_s];
    m_found = {.devices = {card(halfOfIt())}, .problem = {}};
    m_devices->refresh();
    QTRY_VERIFY(!m_devices->isLooking());
    QCOMPARE(m_planner->context(), most);
    QVERIFY(bar(1)[u"parts"_s] != whole);
}

void TestDeviceMemory::wantsAnotherLoadingOnAnotherDevice()
{
    m_model->openPath(modelPath());
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    plan({.devices = {card(16 * kGiga)}, .problem = {}});
    QVERIFY(m_planner->needsReload());
    m_settings->setDevice({});
    QVERIFY(!m_planner->needsReload());
}

// The made-up card takes nothing; the listing says that it did.
void TestDeviceMemory::tellsWhatLoadingTookOfACard()
{
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeSIFormat);
    };
    engine::ComputeDevice device = card(16 * kGiga);
    device.held = 7'000'000;
    m_found = {.devices = {device}, .problem = {}};
    m_settings->setDevice(QString::fromStdString(kKey));
    m_model->openPath(modelPath());
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    m_planner->show({});
    QTRY_VERIFY(m_planner->isReady() && !m_devices->isLooking());
    QVERIFY2(m_planner->measuredText().contains(u"On Radeon 7 loading took "_s + size(7'000'000)),
             qPrintable(m_planner->measuredText()));
    // It holds more by now: a conversation. What loading took stays what it was.
    m_found.devices.front().held = 9'000'000;
    m_devices->refresh();
    QTRY_VERIFY(!m_devices->isLooking());
    QVERIFY(m_planner->measuredText().contains(size(7'000'000)));
    // And none of it: then it was the processor that took the model.
    m_found.devices.front().held = 0;
    m_model->reload();
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QTRY_VERIFY(!m_devices->isLooking());
    QVERIFY(!m_planner->measuredText().contains(u"Radeon"_s));
}

// The model in use, which lies in the computer's memory, is no other program's.
void TestDeviceMemory::takesWhatASharedDeviceHoldsForItsOwn()
{
    if (engine::ownMemory() == 0)
        QSKIP("This system does not tell a process's memory.");
    m_model->openPath(modelPath());
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    plan({.devices = {shared()}, .problem = {}});
    const auto others = [this] {
        return bar(0)[u"parts"_s].toList().first().toMap()[u"share"_s].toDouble();
    };
    const double before = others();
    m_found.devices.front().held = 10'000'000;
    m_devices->refresh();
    QTRY_VERIFY(!m_devices->isLooking());
    QVERIFY(others() < before);
}

QTEST_GUILESS_MAIN(TestDeviceMemory)
#include "tst_device_memory.moc"
