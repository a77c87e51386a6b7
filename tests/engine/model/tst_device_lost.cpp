// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "tests/engine/model/failing_device.h"
#include "tests/engine/model/vulkan_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

const OpenOptions kWithFallback{.backend = BackendKind::Vulkan, .threads = 2};

bool isOnProcessor(const Model &model)
{
    return model.backendName().starts_with("cpu") && !model.note().empty();
}

} // namespace

// The device goes away in the midst of something: it goes on, on the processor, with what the
// session holds. Skipped where there is no device.
class TestDeviceLost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { FailingDevice::disarm(); }
    void losesNoTokenOfAReply_data();
    void losesNoTokenOfAReply();
    void keepsSoftTokens();
    void movesAllSessions();
    void movesAForkAndAnEmbedding();
    void scoresEveryToken();
    void loadsOnTheProcessorWhereThereIsNoDevice();
    void staysLostWhereItMustBeTheDevice();

private:
    QTemporaryDir m_cache;
};

void TestDeviceLost::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
}

void TestDeviceLost::losesNoTokenOfAReply_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("nth");
    QTest::addColumn<bool>("isSplit");
    for (const int nth : {1, 2, 3, 9, 24}) // loading is the first
        QTest::addRow("submission %d", nth) << static_cast<int>(Call::Submit) << nth << false;
    QTest::addRow("wait 7") << static_cast<int>(Call::Wait) << 7 << false;
    for (const int nth : {2, 15})
        QTest::addRow("submission %d, split", nth) << static_cast<int>(Call::Submit) << nth << true;
}

void TestDeviceLost::losesNoTokenOfAReply()
{
    QFETCH(int, call);
    QFETCH(int, nth);
    QFETCH(bool, isSplit);
    const auto cpu = opened(kStarter, BackendKind::Cpu);
    const auto prompt = promptOf(*cpu, "Where are my conversations stored?");
    const auto expected = sessionOn(cpu);
    QVERIFY(expected->prefill(prompt));
    const auto reply = likeliest(*expected, 30);
    QVERIFY(reply.size() > 20);
    FailingDevice::arm(static_cast<Call>(call), nth, VK_ERROR_DEVICE_LOST);
    OpenOptions options = kWithFallback;
    if (isSplit)
        options.gpuLayers = cpu->info().layers / 2;
    const auto gpu = opened(kStarter, options);
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(prompt));
    QCOMPARE(likeliest(*session, 30), reply);
    QVERIFY(FailingDevice::hasFailed());
    QVERIFY(isOnProcessor(*gpu));
    QVERIFY(gpu->note().find("VK_ERROR_DEVICE_LOST") != std::string::npos);
    // The next question as well.
    const auto next = promptOf(*cpu, "What is 12 + 30?");
    QVERIFY(expected->advanceTo(next));
    QVERIFY(session->advanceTo(next));
    QCOMPARE(likeliest(*session, 10), likeliest(*expected, 10));
}

// What an encoder made of a picture stands among the tokens.
void TestDeviceLost::keepsSoftTokens()
{
    const auto cpu = opened(goldenPath("tiny-e2b"), BackendKind::Cpu);
    const uint32_t width = cpu->info().hiddenSize;
    std::vector<TokenId> tokens = someTokens(24);
    std::vector<float> rows(size_t{5} * width);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<float>(i % 13) * 0.1F - 0.6F;
    const SoftTokens soft{.first = 4,
                          .rows = std::make_shared<const std::vector<float>>(std::move(rows))};
    FailingDevice::disarm();
    const auto gpu = opened(goldenPath("tiny-e2b"), kWithFallback);
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(Prompt{.tokens = tokens, .soft = {&soft, 1}}));
    FailingDevice::arm(Call::Submit, 2, VK_ERROR_DEVICE_LOST);
    const auto reply = likeliest(*session, 8);
    QVERIFY(isOnProcessor(*gpu));
    // As if all of it had been read on the processor.
    tokens.insert(tokens.end(), reply.begin(), reply.end());
    QCOMPARE(session->tokens(), tokens);
    const std::vector<TokenId> last = someTokens(2, 5);
    tokens.insert(tokens.end(), last.begin(), last.end());
    QVERIFY(session->prefill(last));
    const auto whole = sessionOn(cpu);
    QVERIFY(whole->prefill(Prompt{.tokens = tokens, .soft = {&soft, 1}}));
    QVERIFY(difference(*session, *whole) < 1e-3);
}

// Another conversation of the model learns it when it goes on.
void TestDeviceLost::movesAllSessions()
{
    const auto cpu = opened(kStarter, BackendKind::Cpu);
    const auto first = promptOf(*cpu, "Hello!");
    const auto second = promptOf(*cpu, "What can you do?");
    FailingDevice::disarm();
    const auto gpu = opened(kStarter, kWithFallback);
    const auto one = sessionOn(gpu);
    const auto other = sessionOn(gpu);
    QVERIFY(one->prefill(first));
    QVERIFY(other->prefill(second));
    QVERIFY(gpu->note().empty());
    FailingDevice::arm(Call::Submit, 3, VK_ERROR_DEVICE_LOST);
    const auto lostReply = likeliest(*one, 12);
    QVERIFY(isOnProcessor(*gpu));
    const auto onCpu = sessionOn(cpu);
    QVERIFY(onCpu->prefill(first));
    QCOMPARE(lostReply, likeliest(*onCpu, 12));
    QVERIFY(onCpu->advanceTo(second));
    QCOMPARE(likeliest(*other, 12), likeliest(*onCpu, 12));
}

void TestDeviceLost::movesAForkAndAnEmbedding()
{
    const auto cpu = opened(goldenPath("tiny-e2b"), BackendKind::Cpu);
    const auto tokens = someTokens(20);
    FailingDevice::disarm();
    const auto gpu = opened(goldenPath("tiny-e2b"), kWithFallback);
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(tokens));
    FailingDevice::arm(Call::Submit, 1, VK_ERROR_DEVICE_LOST);
    const auto fork = session->fork();
    QVERIFY(fork);
    QVERIFY(isOnProcessor(*gpu));
    const auto others = someTokens(3, 9);
    QVERIFY((*fork)->prefill(others));
    const auto onCpu = sessionOn(cpu);
    QVERIFY(onCpu->prefill(tokens));
    QVERIFY(onCpu->prefill(others));
    QVERIFY(difference(**fork, *onCpu) < 1e-3);

    FailingDevice::disarm();
    const auto embedding = opened(goldenPath("tiny-e2b"), kWithFallback);
    FailingDevice::arm(Call::Submit, 1, VK_ERROR_DEVICE_LOST);
    const auto vector = Session::embed(embedding, tokens);
    QVERIFY(vector);
    QVERIFY(isOnProcessor(*embedding));
    QCOMPARE(*vector, *Session::embed(cpu, tokens));
}

void TestDeviceLost::scoresEveryToken()
{
    const auto cpu = opened(goldenPath("tiny-e2b"), BackendKind::Cpu);
    const auto tokens = someTokens(20);
    FailingDevice::disarm();
    const auto gpu = opened(goldenPath("tiny-e2b"), kWithFallback);
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(std::span(tokens).first(8)));
    FailingDevice::arm(Call::Submit, 2, VK_ERROR_DEVICE_LOST);
    const auto scores = session->prefillAllLogits(std::span(tokens).subspan(8));
    QVERIFY(scores);
    QVERIFY(isOnProcessor(*gpu));
    const auto onCpu = sessionOn(cpu);
    QVERIFY(onCpu->prefill(std::span(tokens).first(8)));
    QCOMPARE(*scores, *onCpu->prefillAllLogits(std::span(tokens).subspan(8)));
}

void TestDeviceLost::loadsOnTheProcessorWhereThereIsNoDevice()
{
    static std::string logged;
    base::setLogSink([](base::LogLevel, std::string_view line) { logged = line; });
    OpenOptions options = kWithFallback;
    options.device = "no such device";
    const auto model = opened(goldenPath("tiny-e2b"), options);
    base::setLogSink(nullptr);
    QVERIFY(isOnProcessor(*model));
    QVERIFY(model->note().find("no such device") != std::string::npos);
    QCOMPARE(logged, model->note());
    QVERIFY(sessionOn(model)->prefill(someTokens(5)));
}

void TestDeviceLost::staysLostWhereItMustBeTheDevice()
{
    FailingDevice::disarm();
    const auto gpu = opened(goldenPath("tiny-e2b"), BackendKind::Vulkan);
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(someTokens(5)));
    FailingDevice::arm(Call::Submit, 2, VK_ERROR_DEVICE_LOST);
    for (int i = 0; i < 2; ++i) {
        const auto reply = tryLikeliest(*session, 8);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, base::ErrorCode::DeviceLost);
    }
    QVERIFY(gpu->backendName().starts_with("vulkan"));
    QVERIFY(gpu->note().empty());
}

QTEST_APPLESS_MAIN(TestDeviceLost)
#include "tst_device_lost.moc"
