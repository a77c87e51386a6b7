// SPDX-License-Identifier: Apache-2.0
#include "engine/devices.h"
#include "tests/engine/model/vulkan_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

// So small that the rings of the sliding layers (window 16 and 24) wrap many times.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

} // namespace

// Sessions on a graphics device do what they do on the processor. Skipped where there is none.
class TestVulkanSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); // not the user's own
        if (const auto devices = compute::vulkan::listDevices(); !devices)
            QSKIP(devices.error().message.c_str());
    }
    void answersAsTheProcessor();
    void goesBackAndForks_data() { addModelRows(); }
    void goesBackAndForks();
    void savesAndRestores_data() { addModelRows(); }
    void savesAndRestores();
    void saysWhichDeviceIsMissing();
    void opensTheDeviceThatIsNamed();
    void readsOnlyTheBestWhereTheyAreEnough_data() { addModelRows(); }
    void readsOnlyTheBestWhereTheyAreEnough();

private:
    QTemporaryDir m_cache;
};

void TestVulkanSession::answersAsTheProcessor()
{
    const auto cpu = opened(kStarter, BackendKind::Cpu);
    const auto gpu = opened(kStarter, BackendKind::Vulkan);
    QVERIFY(gpu->backendName().starts_with("vulkan ("));
    const auto onCpu = sessionOn(cpu);
    const auto onGpu = sessionOn(gpu);
    for (const char *question :
         {"Hello!", "What can you do?", "Say: the quick brown fox", "What is 12 + 30?",
          "Where are my conversations stored?", "Wie geht es dir?", "Who made you?",
          "How do I open a model?", "Can I use it without the internet?", "What is 9 * 8?"}) {
        const auto prompt = promptOf(*cpu, question);
        QVERIFY(onCpu->advanceTo(prompt));
        QVERIFY(onGpu->advanceTo(prompt));
        QCOMPARE(likeliest(*onGpu, 40), likeliest(*onCpu, 40));
    }
}

void TestVulkanSession::goesBackAndForks()
{
    QFETCH(std::string, name);
    const auto model = opened(goldenPath(name), BackendKind::Vulkan);
    const auto session = sessionOn(model, kTight);
    const auto tokens = someTokens(70);
    QVERIFY(session->prefill(tokens));
    auto fork = session->fork();
    QVERIFY(fork);
    QCOMPARE(difference(*session, **fork), 0.0);
    QVERIFY(session->rewind(40));
    const auto others = someTokens(20, 7);
    QVERIFY(session->prefill(others));
    // The copy did not notice; and both are what they would be without the detour.
    QVERIFY((*fork)->prefill(others));
    const auto cold = sessionOn(model);
    QVERIFY(cold->prefill(std::span(tokens).first(40)));
    QVERIFY(cold->prefill(others));
    QVERIFY(difference(*session, *cold) < 1e-3);
    const auto whole = sessionOn(model);
    QVERIFY(whole->prefill(tokens));
    QVERIFY(whole->prefill(others));
    QVERIFY(difference(**fork, *whole) < 1e-3);
}

void TestVulkanSession::savesAndRestores()
{
    QFETCH(std::string, name);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("state")).toStdString();
    const auto model = opened(goldenPath(name), BackendKind::Vulkan);
    const auto session = sessionOn(model, kTight);
    QVERIFY(session->prefill(someTokens(61)));
    QVERIFY(session->save(file));
    const auto other = sessionOn(model, kTight);
    QVERIFY(other->restore(file));
    QCOMPARE(likeliest(*other, 12), likeliest(*session, 12));
}

void TestVulkanSession::saysWhichDeviceIsMissing()
{
    const auto model =
        Model::open(goldenPath("tiny-e2b"),
                    {.backend = BackendKind::Vulkan, .device = "no such device", .insist = true});
    QVERIFY(!model);
    QCOMPARE(model.error().code, base::ErrorCode::Unsupported);
    QVERIFY(model.error().message.find("no such device") != std::string::npos);
}

void TestVulkanSession::opensTheDeviceThatIsNamed()
{
    const ComputeDevices found = computeDevices();
    QVERIFY(!found.devices.empty());
    QVERIFY(isSameDevice(found.devices.front().key, found.devices.front().key));
    for (size_t i = 0; i < found.devices.size(); ++i) {
        const ComputeDevice &device = found.devices[i];
        if (!device.problem.empty())
            continue;
        for (const std::string &wanted : {device.key, std::to_string(i + 1)}) {
            const auto model = opened(
                goldenPath("tiny-e2b"),
                {.backend = BackendKind::Vulkan, .threads = 2, .device = wanted, .insist = true});
            QVERIFY(model->backendName().find(device.name) != std::string::npos);
        }
    }
    // As if it had been taken out since.
    std::string gone = found.devices.front().key;
    gone.replace(0, 32, 32, 'f');
    const auto model = opened(goldenPath("tiny-e2b"),
                              {.backend = BackendKind::Vulkan, .threads = 2, .device = gone});
    QVERIFY(model->backendName().starts_with("cpu"));
    QVERIFY(model->note().find("“" + deviceName(gone) + "” is not there") != std::string::npos);
}

// The tokens are those that are drawn when all logits are read, as a bias makes the session do.
void TestVulkanSession::readsOnlyTheBestWhereTheyAreEnough()
{
    QFETCH(std::string, name);
    compute::vulkan::setUsualSharing(compute::vulkan::Sharing::Together);
    const auto model = opened(goldenPath(name), BackendKind::Vulkan);
    compute::vulkan::setUsualSharing(compute::vulkan::Sharing::Auto);
    for (const float temperature : {0.0F, 1.0F, 3.0F}) {
        GenerateOptions options;
        options.sampling.temperature = temperature;
        options.sampling.topK = 40;
        options.sampling.seed = 5;
        options.maxTokens = 30;
        options.guess = false;
        const auto few = sessionOn(model, kTight);
        const auto all = sessionOn(model, kTight);
        QVERIFY(few->prefill(someTokens(9)));
        QVERIFY(all->prefill(someTokens(9)));
        QVERIFY(few->generate(options, [](TokenId) { return true; }));
        options.sampling.logitBias = {{0, 0.0F}};
        QVERIFY(all->generate(options, [](TokenId) { return true; }));
        QCOMPARE(few->tokens(), all->tokens());
        // What was not read can still be had.
        QVERIFY(few->logits().empty());
        QVERIFY(few->rewind(few->position() - 1));
        QVERIFY(all->rewind(all->position() - 1));
        QVERIFY(difference(*few, *all) < 1e-3);
    }
}

QTEST_APPLESS_MAIN(TestVulkanSession)
#include "tst_vulkan_session.moc"
