// SPDX-License-Identifier: Apache-2.0
#include "engine/device_plan.h"
#include "engine/device_planner.h"
#include "engine/seeing.h"
#include "engine/vulkan_placement.h"
#include "tests/engine/model/vulkan_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

// So small that the rings of the sliding layers (window 16 and 24) wrap many times.
constexpr SessionOptions kTight{.contextLength = 0, .batchSize = 4, .rewindTokens = 0};

OpenOptions splitOptions(uint32_t layers)
{
    return {.backend = BackendKind::Vulkan, .threads = 2, .gpuLayers = layers, .insist = true};
}

// Half of the layers on the graphics device, and no experts.
std::shared_ptr<Model> halved(const std::string &name)
{
    OpenOptions options = splitOptions(Model::inspect(goldenPath(name))->layers / 2);
    options.gpuMemory = 1;
    return opened(goldenPath(name), options);
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

// Models whose layers are split between a graphics device and the processor do what they do on one
// of them. Skipped where there is no device.
class TestSplitSession : public QObject
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
    void expectsTheSame_data() { addModelRows(); }
    void expectsTheSame();
    void goesBackAndForks_data() { addModelRows(); }
    void goesBackAndForks();
    void savesAndRestores_data() { addModelRows(); }
    void savesAndRestores();
    void restoresWhatAnotherSplitSaved();
    void keepsExpertsOnTheProcessor();
    void guessesAhead_data();
    void guessesAhead();
    void takesAsMuchAsFits();
    void leavesItToTheProcessorWhereNothingFits();
    void computesNothingThereWhenAskedNotTo();
    void tellsTheSharesOfDevices();
    void plansWhatLoadingDoes();
    void plansConversationsIn8Bits();
    void countsWhatItHolds();
    void seesOnTheProcessor();

private:
    QTemporaryDir m_cache;
};

void TestSplitSession::answersAsTheProcessor()
{
    const auto cpu = opened(kStarter, BackendKind::Cpu);
    const auto onCpu = sessionOn(cpu);
    const uint32_t layers = cpu->info().layers;
    for (uint32_t there = 1; there < layers; ++there) {
        const auto model = opened(kStarter, splitOptions(there));
        QVERIFY(model->backendName().starts_with("vulkan ("));
        QVERIFY(contains(model->backendName(), " and cpu ("));
        QVERIFY(contains(model->note(), std::to_string(there) + " of " + std::to_string(layers)));
        const auto session = sessionOn(model);
        const auto prompt = promptOf(*cpu, there % 2 == 0 ? "What is 12 + 30?" : "Who made you?");
        QVERIFY(onCpu->advanceTo(prompt));
        QVERIFY(session->advanceTo(prompt));
        QCOMPARE(likeliest(*session, 12), likeliest(*onCpu, 12));
    }
}

void TestSplitSession::expectsTheSame()
{
    QFETCH(std::string, name);
    const auto cpu = opened(goldenPath(name), BackendKind::Cpu);
    const auto onCpu = sessionOn(cpu);
    const auto tokens = someTokens(50);
    QVERIFY(onCpu->prefill(tokens));
    const auto whole = sessionOn(opened(goldenPath(name), BackendKind::Vulkan));
    QVERIFY(whole->prefill(tokens));
    const double between = difference(*whole, *onCpu); // what another device changes
    const uint32_t layers = cpu->info().layers; // the starter model is split at every one
    for (const uint32_t there : {1U, layers / 2, layers - 1}) {
        const auto session = sessionOn(opened(goldenPath(name), splitOptions(there)));
        QVERIFY(session->prefill(tokens));
        const double changed = difference(*session, *onCpu);
        QVERIFY2(
            changed < 2 * between + 1e-3,
            qPrintable(
                QStringLiteral("%1 layers: %2, whole: %3").arg(there).arg(changed).arg(between)));
    }
}

void TestSplitSession::goesBackAndForks()
{
    QFETCH(std::string, name);
    const auto model = halved(name);
    const auto session = sessionOn(model, kTight);
    const auto tokens = someTokens(70);
    QVERIFY(session->prefill(tokens));
    auto fork = session->fork();
    QVERIFY(fork);
    QCOMPARE(difference(*session, **fork), 0.0);
    QVERIFY(session->rewind(40));
    const auto others = someTokens(20, 7);
    QVERIFY(session->prefill(others));
    QVERIFY((*fork)->prefill(others));
    const auto cold = sessionOn(model, kTight); // many rows at once are rounded otherwise
    QVERIFY(cold->prefill(std::span(tokens).first(40)));
    QVERIFY(cold->prefill(others));
    QVERIFY(difference(*session, *cold) < 1e-3);
    const auto whole = sessionOn(model, kTight);
    QVERIFY(whole->prefill(tokens));
    QVERIFY(whole->prefill(others));
    QVERIFY(difference(**fork, *whole) < 1e-3);
}

void TestSplitSession::savesAndRestores()
{
    QFETCH(std::string, name);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("state")).toStdString();
    const auto model = halved(name);
    const auto session = sessionOn(model, kTight);
    QVERIFY(session->prefill(someTokens(61)));
    QVERIFY(session->save(file));
    const auto other = sessionOn(model, kTight);
    QVERIFY(other->restore(file));
    QCOMPARE(likeliest(*other, 12), likeliest(*session, 12));
}

// How many layers fit may be another number the next time.
void TestSplitSession::restoresWhatAnotherSplitSaved()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("state")).toStdString();
    const auto session = sessionOn(opened(goldenPath("tiny-e2b"), splitOptions(2)), kTight);
    QVERIFY(session->prefill(someTokens(61)));
    QVERIFY(session->save(file));
    const auto expected = likeliest(*session, 8);
    for (const auto &model : {opened(goldenPath("tiny-e2b"), splitOptions(3)),
                              opened(goldenPath("tiny-e2b"), BackendKind::Vulkan)}) {
        const auto other = sessionOn(model, kTight);
        QVERIFY(other->restore(file));
        QCOMPARE(other->tokens().size(), 61U);
        QCOMPARE(likeliest(*other, 8), expected);
    }
}

void TestSplitSession::keepsExpertsOnTheProcessor()
{
    const auto cpu = opened(goldenPath("tiny-moe"), BackendKind::Cpu);
    OpenOptions options = splitOptions(cpu->info().layers);
    options.gpuMemory = 1;
    const auto model = opened(goldenPath("tiny-moe"), options);
    QVERIFY2(contains(model->note(), "layers without their experts"), model->note().c_str());
    const auto whole = sessionOn(opened(goldenPath("tiny-moe"), BackendKind::Vulkan));
    const auto onCpu = sessionOn(cpu);
    const auto session = sessionOn(model);
    for (uint32_t seed = 1; seed < 4; ++seed) {
        const auto tokens = someTokens(20, seed);
        QVERIFY(whole->prefill(tokens));
        QVERIFY(onCpu->prefill(tokens));
        QVERIFY(session->prefill(tokens));
        QVERIFY(difference(*session, *onCpu) < 2 * difference(*whole, *onCpu) + 1e-3);
    }
    QCOMPARE(likeliest(*session, 12), likeliest(*onCpu, 12));
}

void TestSplitSession::guessesAhead_data()
{
    QTest::addColumn<std::string>("name");
    for (const char *name : {"tiny-e2b", "tiny-moe"})
        QTest::newRow(name) << std::string(name);
}

void TestSplitSession::guessesAhead()
{
    QFETCH(std::string, name);
    OpenOptions options = splitOptions(Model::inspect(goldenPath(name))->layers / 2);
    options.drafter = goldenPath(name).parent_path() / "drafter" / "drafter.gguf";
    const auto model = opened(goldenPath(name), options);
    QVERIFY(model->hasDrafter());
    const auto plain = sessionOn(model);
    const auto guessing = sessionOn(model);
    QVERIFY(plain->prefill(someTokens(30)));
    QVERIFY(guessing->prefill(someTokens(30)));
    GenerateOptions generate;
    generate.sampling.temperature = 0.0F;
    generate.maxTokens = 40;
    const auto reply = [&](Session &session, bool guess) {
        generate.guess = guess;
        std::vector<TokenId> tokens;
        const auto done = session.generate(generate, [&](TokenId id) {
            tokens.push_back(id);
            return true;
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
        return tokens;
    };
    QCOMPARE(reply(*guessing, true), reply(*plain, false));
}

void TestSplitSession::takesAsMuchAsFits()
{
    const uint32_t layers = Model::inspect(kStarter)->layers;
    OpenOptions options = splitOptions(0);
    options.gpuLayers.reset();
    const auto all = opened(kStarter, options);
    QVERIFY2(all->note().empty(), all->note().c_str());
    QVERIFY(!contains(all->backendName(), " and "));
    // Each has room for less, until there is room for nothing.
    uint32_t splits = 0;
    options.context = 64;
    for (options.gpuMemory = 32 << 20; options.gpuMemory > 1 << 20; options.gpuMemory -= 2 << 20) {
        const auto model = Model::open(kStarter, options);
        if (!model) {
            QCOMPARE(model.error().code, base::ErrorCode::OutOfMemory);
            break;
        }
        if ((*model)->note().empty())
            continue;
        ++splits;
        QVERIFY(contains((*model)->note(), " of " + std::to_string(layers) + " layers"));
        QVERIFY(contains((*model)->note(), "MB can be used"));
        QVERIFY(sessionOn(*model)->prefill(someTokens(5)));
    }
    QVERIFY(splits > 1);
}

void TestSplitSession::leavesItToTheProcessorWhereNothingFits()
{
    OpenOptions options = splitOptions(0);
    options.gpuLayers.reset();
    options.gpuMemory = 1;
    const auto none = Model::open(kStarter, options);
    QVERIFY(!none);
    QCOMPARE(none.error().code, base::ErrorCode::OutOfMemory);
    options.insist = false;
    const auto model = opened(kStarter, options);
    QVERIFY(model->backendName().starts_with("cpu ("));
    QVERIFY2(contains(model->note(), "Not one layer"), model->note().c_str());
}

void TestSplitSession::computesNothingThereWhenAskedNotTo()
{
    const auto model = opened(kStarter, splitOptions(0));
    QVERIFY(model->backendName().starts_with("cpu ("));
    QVERIFY(model->note().empty());
}

void TestSplitSession::tellsTheSharesOfDevices()
{
    const auto shares = deviceShares(kStarter, 512);
    QVERIFY(shares);
    QVERIFY(!shares->empty());
    const DeviceShare &share = shares->front();
    QVERIFY(!share.device.empty());
    QVERIFY(share.isWhole);
    QCOMPARE(share.layers, Model::inspect(kStarter)->layers);
    QVERIFY(share.bytes > 0);
    QVERIFY2(contains(share.words, "all " + std::to_string(share.layers) + " layers"),
             share.words.c_str());
    QVERIFY(!deviceShares("/no such file", 512));
}

void TestSplitSession::plansWhatLoadingDoes()
{
    const auto planner = DevicePlanner::open(kStarter);
    QVERIFY(planner);
    const uint64_t whole = planner->plan({.free = UINT32_MAX, .room = 64}).device.sum();
    OpenOptions options = splitOptions(0);
    options.gpuLayers.reset();
    options.context = 64;
    uint32_t splits = 0;
    for (uint64_t tenth = 3; tenth <= 11; ++tenth) {
        const uint64_t free = (128ULL << 20) + whole * tenth / 10;
        const DevicePlan plan = planner->plan({.free = free, .room = 64, .context = 64});
        options.gpuMemory = usableMemory(free);
        const auto model = Model::open(kStarter, options);
        QCOMPARE(bool(model), plan.onDevice > 0);
        if (!model)
            continue;
        QCOMPARE((*model)->note().empty(), plan.isWhole);
        splits += plan.isWhole ? 0 : 1;
        if (!plan.isWhole)
            QVERIFY2(contains((*model)->note(),
                              " " + std::to_string(plan.onDevice) + " of "
                                  + std::to_string(plan.layers) + " layers"),
                     (*model)->note().c_str());
    }
    QVERIFY(splits > 1);
    QVERIFY(!DevicePlanner::open("/no such file"));
}

void TestSplitSession::plansConversationsIn8Bits()
{
    const auto planner = DevicePlanner::open(kStarter);
    QVERIFY(planner);
    DeviceDemand demand{.free = UINT32_MAX, .room = 4096, .context = 4096};
    const MemoryUse halves = planner->plan(demand).device;
    demand.packed = true;
    const MemoryUse codes = planner->plan(demand).device;
    const ModelInfo &info = planner->info();
    QCOMPARE(halves.context - codes.context,
             (info.kvBytesPerToken - info.kvBytesPerToken8) * demand.context);
    QCOMPARE(codes.weights, halves.weights);
}

// Of the device's memory: what was planned, and what is handed out in blocks of 64 MiB beside it.
void TestSplitSession::countsWhatItHolds()
{
    const auto held = [] { return computeDevices().devices.front().held; };
    const uint64_t before = held();
    const auto planned = DevicePlanner::open(kStarter)->plan({.free = UINT32_MAX}).device;
    auto model = opened(kStarter, BackendKind::Vulkan);
    const uint64_t taken = held() - before;
    QVERIFY(taken >= planned.weights + planned.drafter);
    QVERIFY(taken < planned.weights + planned.drafter + (128 << 20));
    model.reset();
    QCOMPARE(held(), before);
}

// Encoders are no part of the plan: they take nothing of the graphics device's memory.
void TestSplitSession::seesOnTheProcessor()
{
    std::vector<uint8_t> rgb;
    for (uint32_t i = 0; i < 96 * 64 * 3; ++i)
        rgb.push_back(static_cast<uint8_t>(i * 7 + i / 96));
    const vision::PictureView picture{.size = {.width = 96, .height = 64}, .rgb = rgb};
    std::vector<std::vector<float>> looks;
    for (const auto &model :
         {opened(goldenPath("tiny-e2b"), BackendKind::Cpu), halved("tiny-e2b")}) {
        const auto seeing =
            Seeing::open(goldenPath("tiny-e2b").parent_path() / "mmproj-tiny-e2b.gguf", model);
        QVERIFY(seeing);
        const auto seen = (*seeing)->look(picture);
        QVERIFY(seen);
        QVERIFY(!seen->parts.front().rows->empty());
        looks.push_back(*seen->parts.front().rows);
    }
    QCOMPARE(looks[1], looks[0]);
}

QTEST_APPLESS_MAIN(TestSplitSession)
#include "tst_split_session.moc"
