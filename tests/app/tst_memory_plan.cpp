// SPDX-License-Identifier: Apache-2.0
#include "app/models/memory_planner.h"
#include "app/models/model_defaults.h"
#include "tests/app/chat_fixture.h"

#include <algorithm>

#include <QFile>

using namespace Qt::Literals;
using app::MemoryPart;
using app::MemoryPlanner;
using app::ModelController;

namespace {

constexpr qint64 kGiga = 1'000'000'000;

// A model of 1 GB whose conversation takes 100 kB a token.
app::ModelFiles smallModel()
{
    app::ModelFiles files;
    files.info.weightBytes = 900'000'000;
    files.info.packingBytes = 50'000'000;
    files.info.scratchBytes = 30'000'000;
    files.info.vocabularyBytes = 20'000'000;
    files.info.kvBytesPerToken = 100'000;
    files.info.contextLength = 131'072;
    return files;
}

// The contexts that such a memory offers on the processor.
QList<quint32> contextsIn(const app::ModelFiles &files, const app::MachineMemory &memory)
{
    return app::contextChoices(files.info.contextLength, [&](quint32 context) {
        return app::memoryFit(files.need(context), memory) != app::MemoryFit::TooLarge;
    });
}

qint64 bytesOf(const QList<app::MemoryShare> &shares, MemoryPart part)
{
    const auto found = std::ranges::find(shares, part, &app::MemoryShare::part);
    return found == shares.end() ? -1 : found->bytes;
}

// A graphics card, one that is of no use, and a driver that computes on the processor.
engine::ComputeDevices someDevices()
{
    engine::ComputeDevices found;
    found.devices.resize(3);
    found.devices[0].key = "0aff0100000000000000000000000000-3 Card (X)";
    found.devices[0].name = "Card (X)";
    found.devices[0].memory = 16 * kGiga;
    found.devices[0].isGraphicsCard = true;
    found.devices[1].isGraphicsCard = true;
    found.devices[1].problem = "is old";
    found.devices[2].memory = kGiga;
    found.devices[2].isProcessor = true;
    return found;
}

} // namespace

class TestMemoryPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void partsAddUpToTheWholeMemory();
    void leavesOutPartsWithoutBytes();
    void shortConversationsTakeTheirShare();
    void takesWhatIsLoadedForItsOwn();
    void nothingIsFreeWhereTooMuchIsNeeded();
    void offersContextsUpToTheModelsOwn();
    void offersNoContextThatDoesNotFit();
    void offersOneContextWhateverFits();
    void findsTheFilesBesideTheModel();
    void keepsAContextForAModel();
    void plansTheModelInUse();
    void loadsWithTheChosenContext();
    void keepsConversationsSmall();
    void tellsWhyAFileCannotBePlanned();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<agents::InferenceService> m_inference;
    std::unique_ptr<ModelController> m_model;
    std::unique_ptr<app::DeviceChoice> m_devices;
    std::unique_ptr<MemoryPlanner> m_planner;
};

void TestMemoryPlan::init()
{
    m_planner.reset();
    m_devices.reset();
    m_model.reset();
    tests::useSettingsIn(m_folder);
    m_settings = std::make_unique<app::Settings>(nullptr);
    m_inference = std::make_unique<agents::InferenceService>();
    m_model = std::make_unique<ModelController>(m_inference.get(), m_settings.get());
    m_devices = std::make_unique<app::DeviceChoice>(m_settings.get(), [] { return someDevices(); });
    m_planner = std::make_unique<MemoryPlanner>(m_model.get(), m_inference.get(), m_settings.get(),
                                                m_devices.get());
}

void TestMemoryPlan::partsAddUpToTheWholeMemory()
{
    app::ModelFiles files = smallModel();
    files.projectorBytes = 300'000'000;
    files.drafterBytes = 100'000'000;
    const app::MachineMemory memory{.total = 16 * kGiga, .available = 12 * kGiga};
    const QList<app::MemoryShare> shares = app::memoryShares(files.parts(10'000), memory);
    qint64 sum = 0;
    for (const app::MemoryShare &share : shares)
        sum += share.bytes;
    QCOMPARE(sum, memory.total);
    QCOMPARE(bytesOf(shares, MemoryPart::Others), 4 * kGiga);
    QCOMPARE(bytesOf(shares, MemoryPart::Weights), 950'000'000);
    QCOMPARE(bytesOf(shares, MemoryPart::Context), kGiga);
    QCOMPARE(bytesOf(shares, MemoryPart::Work), 50'000'000);
    QCOMPARE(bytesOf(shares, MemoryPart::Free), 9'600'000'000);
    QVERIFY(std::ranges::is_sorted(shares, {}, &app::MemoryShare::part));
}

void TestMemoryPlan::leavesOutPartsWithoutBytes()
{
    const app::MachineMemory memory{.total = 16 * kGiga, .available = 12 * kGiga};
    const QList<app::MemoryShare> shares = app::memoryShares(smallModel().parts(0), memory);
    QCOMPARE(bytesOf(shares, MemoryPart::Projector), -1);
    QCOMPARE(bytesOf(shares, MemoryPart::Drafter), -1);
    QCOMPARE(bytesOf(shares, MemoryPart::Context), -1);
}

void TestMemoryPlan::shortConversationsTakeTheirShare()
{
    app::ModelFiles files = smallModel();
    const qint64 before = files.need(0);
    files.info.kvBytesFixed = 5'000'000;
    files.info.kvFixedTokens = 5'000;
    files.info.checkpointBytes = 70'000'000;
    QCOMPARE(files.need(0), before);
    QCOMPARE(files.need(2'000) - before, 2'000 * 100'000 + 2'000'000);
    QCOMPARE(files.need(5'000) - before, 5'000 * 100'000 + 5'000'000);
    QCOMPARE(files.need(5'001) - before, 5'001 * 100'000 + 75'000'000); // its first is left behind
    const app::MachineMemory memory{.total = 16 * kGiga, .available = 12 * kGiga};
    const QList<app::MemoryShare> shares = app::memoryShares(files.parts(2'000), memory);
    QCOMPARE(bytesOf(shares, MemoryPart::Context), 202'000'000);
}

void TestMemoryPlan::takesWhatIsLoadedForItsOwn()
{
    const app::MachineMemory memory{.total = 16 * kGiga, .available = 11 * kGiga};
    const QList<app::MemoryShare> shares = app::memoryShares(smallModel().parts(0), memory, kGiga);
    QCOMPARE(bytesOf(shares, MemoryPart::Others), 4 * kGiga);
    QCOMPARE(bytesOf(shares, MemoryPart::Free), 11 * kGiga);
}

void TestMemoryPlan::nothingIsFreeWhereTooMuchIsNeeded()
{
    const app::MachineMemory memory{.total = 2 * kGiga, .available = kGiga / 2};
    const QList<app::MemoryShare> shares = app::memoryShares(smallModel().parts(0), memory);
    QCOMPARE(bytesOf(shares, MemoryPart::Free), 0);
}

void TestMemoryPlan::offersContextsUpToTheModelsOwn()
{
    const app::MachineMemory memory{.total = 64 * kGiga, .available = 60 * kGiga};
    const QList<quint32> choices = contextsIn(smallModel(), memory);
    QCOMPARE(choices.first(5), QList<quint32>({2048, 3072, 4096, 6144, 8192}));
    QCOMPARE(choices.last(), 131'072U);
    QVERIFY(std::ranges::is_sorted(choices));
    QVERIFY(std::ranges::adjacent_find(choices) == choices.end());
}

void TestMemoryPlan::offersNoContextThatDoesNotFit()
{
    // 8 GB less what a desktop keeps leave 5.5 GB for the conversation: 55,000 tokens.
    const app::MachineMemory memory{.total = 8 * kGiga, .available = 7 * kGiga};
    const QList<quint32> choices = contextsIn(smallModel(), memory);
    QCOMPARE(choices.last(), 54'784U); // in steps of 256
    QCOMPARE(choices[choices.size() - 2], 49'152U);
}

void TestMemoryPlan::offersOneContextWhateverFits()
{
    app::ModelFiles files = smallModel();
    const app::MachineMemory memory{.total = kGiga, .available = kGiga};
    QCOMPARE(contextsIn(files, memory), QList<quint32>({2048}));
    files.info.contextLength = 512;
    QCOMPARE(contextsIn(files, {.total = 64 * kGiga, .available = 64 * kGiga}),
             QList<quint32>({512}));
}

void TestMemoryPlan::findsTheFilesBesideTheModel()
{
    const QString golden = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/");
    const auto files = app::inspectFiles(golden + u"tiny-e2b.gguf"_s);
    QVERIFY(files.has_value());
    QCOMPARE(files->projectorBytes, QFile(golden + u"mmproj-tiny-e2b.gguf"_s).size());
    QCOMPARE(files->drafterBytes, 0); // it lies in a folder of its own
    const QString beside = m_folder.filePath(u"drafted"_s);
    QVERIFY(QDir().mkpath(beside));
    QVERIFY(QFile::copy(golden + u"tiny-e2b.gguf"_s, beside + u"/tiny-e2b.gguf"_s));
    const QDir drafters(golden + u"drafter"_s);
    const QString drafter = drafters.filePath(drafters.entryList({u"*.gguf"_s}).value(0));
    QVERIFY(QFile::copy(drafter, beside + u"/tiny-e2b-assistant.gguf"_s));
    const auto drafted = app::inspectFiles(beside + u"/tiny-e2b.gguf"_s);
    QVERIFY(drafted.has_value());
    QCOMPARE(drafted->drafterBytes, QFile(drafter).size());
    QCOMPARE(drafted->need(100) - files->need(100), drafted->drafterBytes - files->projectorBytes);
}

void TestMemoryPlan::keepsAContextForAModel()
{
    QCOMPARE(app::modelContext(u"/a/model.gguf"_s), 0U);
    app::setModelContext(u"/a/model.gguf"_s, 4096);
    QCOMPARE(app::modelContext(u"/a/model.gguf"_s), 4096U);
    QCOMPARE(app::modelContext(u"/another/model.gguf"_s), 0U);
    for (const QString &key : QSettings().allKeys())
        QVERIFY2(!key.contains("model.gguf"_L1), qPrintable(key));
    app::setModelContext(u"/a/model.gguf"_s, 0);
    QCOMPARE(app::modelContext(u"/a/model.gguf"_s), 0U);
    QVERIFY(QSettings().allKeys().filter(u"modelContext"_s).isEmpty());
}

void TestMemoryPlan::plansTheModelInUse()
{
    m_model->openPath(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"));
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    m_planner->show({});
    QTRY_VERIFY(m_planner->isReady());
    QVERIFY(m_planner->isLoaded());
    QVERIFY(!m_planner->needsReload());
    QCOMPARE(m_planner->context(), m_inference->modelInfo().contextLength);
    const QVariantMap processor = m_planner->devices().value(0).toMap();
    QVERIFY(!processor[u"name"_s].toString().isEmpty());
    double sum = 0;
    for (const QVariant &part : processor[u"parts"_s].toList())
        sum += part.toMap()[u"share"_s].toDouble();
    QVERIFY(qAbs(sum - 1) < 1e-6);
    QTRY_COMPARE(m_planner->devices().size(), 2); // graphics cards that can compute
    const auto words = [this] { return m_planner->devices()[1].toMap()[u"words"_s].toString(); };
    const QString before = words();
    m_devices->choose(1);
    QVERIFY(words() != before);
    QVERIFY(words().contains(u"16"));
}

void TestMemoryPlan::loadsWithTheChosenContext()
{
    m_settings->setContextLength(400);
    m_model->openPath(QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf"));
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QCOMPARE(m_inference->contextLength(), 400U);
    m_planner->show({});
    QTRY_VERIFY(m_planner->isReady());
    QVERIFY(m_planner->choiceCount() > 0);
    const int last = m_planner->choiceCount() - 1;
    m_planner->setChoice(last);
    QVERIFY(m_planner->isOwn());
    QVERIFY(m_planner->needsReload());
    const quint32 chosen = m_planner->context();
    QVERIFY(chosen > 400);
    m_planner->load();
    QTRY_COMPARE(m_inference->contextLength(), chosen);
    QTRY_VERIFY(!m_planner->needsReload());
    m_planner->useCommon();
    QCOMPARE(m_planner->context(), 400U);
    QVERIFY(!m_planner->isOwn());
}

void TestMemoryPlan::keepsConversationsSmall()
{
    const QString path = QStringLiteral(HEARTH_TEST_DATA "/golden/tiny-e2b/tiny-e2b.gguf");
    m_model->openPath(path);
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    m_planner->show({});
    QTRY_VERIFY(m_planner->isReady());
    QVERIFY(!m_planner->packsContext());
    const QString before = m_planner->predictedText();
    m_planner->setPacksContext(true);
    QVERIFY(m_planner->packsContext());
    QVERIFY(m_planner->predictedText() != before);
    QVERIFY(m_planner->needsReload());
    m_planner->load();
    QCOMPARE(m_model->state(), ModelController::State::Loading);
    QTRY_COMPARE(m_model->state(), ModelController::State::Ready);
    QVERIFY(!m_planner->needsReload());
    QVERIFY(m_model->packsContext());
    m_planner->setPacksContext(false);
    QVERIFY(m_planner->needsReload());
    QCOMPARE(m_planner->predictedText(), before);
    QVERIFY(!app::modelPacksContext(path));
}

void TestMemoryPlan::tellsWhyAFileCannotBePlanned()
{
    const QString path = m_folder.filePath(u"no-model.gguf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    m_planner->show(path);
    QTRY_VERIFY(!m_planner->problem().isEmpty());
    QVERIFY(!m_planner->isReady());
    QVERIFY(m_planner->devices().isEmpty());
}

QTEST_GUILESS_MAIN(TestMemoryPlan)
#include "tst_memory_plan.moc"
