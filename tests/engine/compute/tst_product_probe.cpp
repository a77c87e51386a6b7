// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/compute/vulkan/api.h"
#include "tests/engine/compute/backend_twins.h"

#include <atomic>
#include <mutex>

using namespace engine::compute;
using namespace engine::compute::vulkan;
using namespace tests;

namespace {

std::mutex mutex; // of what was logged
std::string logged;

void keepLog(base::LogLevel, std::string_view message)
{
    const std::lock_guard lock(mutex);
    logged += message;
}

std::string takeLog()
{
    const std::lock_guard lock(mutex);
    return std::exchange(logged, {});
}

// A way to multiply that not every driver has right.
struct Way {
    const char *name;
    Matrices matrices = Matrices::Never;
    Dots dots = Dots::Never;
    bool (*isUsed)(const Backend &);
    bool (*isIts)(const VkPipelineShaderStageCreateInfo &); // kernel
    TensorType type; // of weights that it multiplies
    uint32_t rows;
    double spread; // of sizes: each row may be so many times as large as the one before
    double rounding;
};

// Only kernels with matrices want a subgroup's size; only those with dot products have ten
// constants, those with floats have eleven.
const std::array kWays{
    Way{.name = "matrices",
        .matrices = Matrices::Always,
        .isUsed = usesMatrices,
        .isIts = [](const auto &stage) { return stage.pNext != nullptr; },
        .type = TensorType::Q4_0,
        .rows = 70,
        .spread = 3,
        .rounding = 1e-6},
    Way{.name = "dots",
        .dots = Dots::Always,
        .isUsed = usesDots,
        .isIts = [](const auto &stage) { return stage.pSpecializationInfo->mapEntryCount == 10; },
        .type = TensorType::Q4_K,
        .rows = 3,
        .spread = 1e15,
        .rounding = 5e-4}};
constexpr double kExact = 1e-10;

// What is wrong with the device that is opened next, with its kernels for `faulty`.
enum class Fault { None, Numbers, Kernels };
std::atomic<Fault> fault = Fault::None;
std::atomic<const Way *> faulty = nullptr;
DeviceApi real;

void hook(DeviceApi &api)
{
    real = api;
    api.CmdDispatch = [](VkCommandBuffer buffer, uint32_t x, uint32_t y, uint32_t z) {
        if (fault != Fault::Numbers)
            real.CmdDispatch(buffer, x, y, z);
    };
    api.CreateComputePipelines = [](VkDevice device, VkPipelineCache cache, uint32_t count,
                                    const VkComputePipelineCreateInfo *infos,
                                    const VkAllocationCallbacks *callbacks, VkPipeline *made) {
        return fault == Fault::Kernels && faulty.load()->isIts(infos->stage)
            ? VK_ERROR_UNKNOWN
            : real.CreateComputePipelines(device, cache, count, infos, callbacks, made);
    };
}

std::shared_ptr<Backend> backendWith(const Way &way)
{
    auto backend = vulkan::makeBackend({.device = {},
                                        .threads = 2,
                                        .sharing = Sharing::Together,
                                        .matrices = way.matrices,
                                        .dots = way.dots,
                                        .cacheFolder = {}});
    return backend ? std::shared_ptr<Backend>(std::move(*backend)) : nullptr;
}

// Of a product of rows, each `spread` times as large as the one before.
double differenceOn(const Way &way,
                    const std::shared_ptr<Backend> &backend,
                    double first = 1,
                    double spread = 1)
{
    constexpr uint32_t kInputs = 256;
    constexpr uint32_t kOutputs = 90;
    Twins twins(backend);
    std::vector<float> values = randomFloats(way.rows * kInputs, 1);
    double size = first;
    for (uint32_t row = 0; row < way.rows; ++row, size *= spread)
        for (uint32_t i = 0; i < kInputs; ++i)
            values[row * kInputs + i] *= static_cast<float>(size);
    const auto weight = twins.matrix(way.type, kInputs, kOutputs, 2);
    const auto x = twins.buffer(way.rows, kInputs, values);
    const auto out = twins.buffer(way.rows, kOutputs);
    twins.both([&](Backend &computing, auto pick) {
        const Matrix *matrix = pick(weight);
        const Tensor to = whole(pick(out));
        computing.normMatmul(whole(pick(x)), nullptr, 0, {&matrix, 1}, {&to, 1});
    });
    const auto expected = Twins::values(twins.reference(), out.reference.get());
    const auto actual = Twins::values(twins.fast(), out.fast.get());
    double worst = 0; // of the rows
    for (auto at = expected.begin(), is = actual.begin(); at != expected.end();
         at += kOutputs, is += kOutputs)
        worst = std::max(worst, nmse({at, at + kOutputs}, {is, is + kOutputs}));
    return worst;
}

} // namespace

// What drivers offer and not all of them have right: Hearth uses it where it is right, and does
// without it where it is not.
class TestProductProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keepsRowsOfEverySize_data() { addWays(); }
    void keepsRowsOfEverySize();
    void dropsWhatMultipliesWrongly_data() { addWays(); }
    void dropsWhatMultipliesWrongly();
    void dropsWhatDoesNotCompile_data() { addWays(); }
    void dropsWhatDoesNotCompile();
    void dropsWhatDoesNotCompileLater_data() { addWays(); }
    void dropsWhatDoesNotCompileLater();
    void rehearsesWithoutComplaint_data() { addWays(); }
    void rehearsesWithoutComplaint();

private:
    static void addWays();

    const Way *m_way = nullptr; // of the row of the test
    std::shared_ptr<Backend> m_good; // a backend that uses it
};

void TestProductProbe::addWays()
{
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < kWays.size(); ++i)
        QTest::newRow(kWays[i].name) << static_cast<int>(i);
}

void TestProductProbe::initTestCase()
{
    qunsetenv("HEARTH_VULKAN_MATRICES");
    qunsetenv("HEARTH_VULKAN_DOTS");
    base::setLogSink(keepLog);
}

void TestProductProbe::init()
{
    QFETCH(const int, way);
    m_way = &kWays[static_cast<size_t>(way)];
    faulty = m_way;
    setDeviceHook(hook);
    m_good = backendWith(*m_way);
    QVERIFY2(takeLog().empty(), "The kernel is wrong on a device that has what it needs.");
    if (!m_good || !m_way->isUsed(*m_good))
        QSKIP("No device here has them.");
}

void TestProductProbe::cleanup()
{
    fault = Fault::None;
    setDeviceHook(nullptr);
    m_good.reset();
    takeLog();
}

// Halves end at 65,504 and 6e-8; of whole numbers a scale goes with every 32.
void TestProductProbe::keepsRowsOfEverySize()
{
    const double difference = differenceOn(*m_way, m_good, 1e-17, m_way->spread);
    QVERIFY2(difference <= m_way->rounding && difference > kExact,
             qPrintable(QString::number(difference)));
    QVERIFY(takeLog().empty());
}

void TestProductProbe::dropsWhatMultipliesWrongly()
{
    fault = Fault::Numbers;
    const auto backend = backendWith(*m_way);
    fault = Fault::None;
    QVERIFY(backend && !m_way->isUsed(*backend));
    QVERIFY(takeLog().find("multiply wrongly") != std::string::npos);
    QVERIFY(differenceOn(*m_way, backend) <= kExact);
}

void TestProductProbe::dropsWhatDoesNotCompile()
{
    fault = Fault::Kernels;
    const auto backend = backendWith(*m_way);
    QVERIFY(backend && !m_way->isUsed(*backend));
    QVERIFY(takeLog().find("VK_ERROR_UNKNOWN") != std::string::npos);
    QVERIFY(differenceOn(*m_way, backend) <= kExact);
}

// The kernel of one type of weight, when the model is already there.
void TestProductProbe::dropsWhatDoesNotCompileLater()
{
    fault = Fault::Kernels;
    QVERIFY(differenceOn(*m_way, m_good) <= kExact);
    QVERIFY(!m_way->isUsed(*m_good));
    QVERIFY(takeLog().find("are not used") != std::string::npos);
}

// Nothing is computed there, so nothing may be probed: what compiles ahead is what is used later.
void TestProductProbe::rehearsesWithoutComplaint()
{
    const auto rehearsal = m_good->rehearsal();
    QVERIFY(rehearsal && m_way->isUsed(*rehearsal));
    QVERIFY(takeLog().empty());
}

QTEST_APPLESS_MAIN(TestProductProbe)
#include "tst_product_probe.moc"
