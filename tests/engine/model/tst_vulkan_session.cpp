// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/vulkan_backend.h"
#include "engine/session.h"
#include "engine/text/prompt.h"
#include "tests/engine/model/golden_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr const char *kStarter = HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf";

// So small that the rings of the sliding layers (window 16 and 24) wrap many times.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

std::shared_ptr<Model> opened(const std::filesystem::path &path, BackendKind kind)
{
    auto model = Model::open(path, {.backend = kind, .threads = 2});
    if (!model)
        qFatal("%s", model.error().message.c_str());
    return *model;
}

std::unique_ptr<Session> sessionOn(const std::shared_ptr<Model> &model,
                                   const SessionOptions &options = {})
{
    auto session = Session::create(model, options);
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

std::vector<TokenId> promptOf(const Model &model, const std::string &question)
{
    return model.tokenizer().encode(text::renderPrompt({{.content = question}}, {}));
}

std::vector<TokenId> likeliest(Session &session, uint32_t count)
{
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = count;
    std::vector<TokenId> tokens;
    const auto result = session.generate(options, [&](TokenId id) {
        tokens.push_back(id);
        return true;
    });
    if (!result)
        qFatal("%s", result.error().message.c_str());
    return tokens;
}

// Mean difference of what two sessions expect next.
double difference(const Session &a, const Session &b)
{
    const auto left = a.logits();
    const auto right = b.logits();
    double sum = 0.0;
    for (size_t i = 0; i < left.size(); ++i) {
        const double d = static_cast<double>(left[i]) - static_cast<double>(right[i]);
        sum += d * d;
    }
    return left.empty() ? HUGE_VAL : std::sqrt(sum / static_cast<double>(left.size()));
}

} // namespace

// Sessions on a graphics device do what they do on the processor. Skipped where there is none.
class TestVulkanSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto devices = compute::vulkan::listDevices(); !devices)
            QSKIP(devices.error().message.c_str());
    }
    void answersAsTheProcessor();
    void goesBackAndForks_data() { addModelRows(); }
    void goesBackAndForks();
    void savesAndRestores_data() { addModelRows(); }
    void savesAndRestores();
    void loadsAndUnloadsManyTimes();
    void saysWhichDeviceIsMissing();
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

void TestVulkanSession::loadsAndUnloadsManyTimes()
{
    for (int i = 0; i < 8; ++i) {
        const auto model = opened(goldenPath("tiny-e2b"), BackendKind::Vulkan);
        const auto session = sessionOn(model);
        QVERIFY(session->prefill(someTokens(5)));
    }
}

void TestVulkanSession::saysWhichDeviceIsMissing()
{
    const auto model = Model::open(
        goldenPath("tiny-e2b"),
        {.backend = BackendKind::Vulkan, .device = "no such device", .cancel = nullptr});
    QVERIFY(!model);
    QCOMPARE(model.error().code, base::ErrorCode::Unsupported);
    QVERIFY(model.error().message.find("no such device") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestVulkanSession)
#include "tst_vulkan_session.moc"
