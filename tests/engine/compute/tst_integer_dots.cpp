// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/compute/vulkan/integer_dots.h"
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

// What is wrong with the device that is opened next.
enum class Fault { None, Numbers, Kernels };
std::atomic<Fault> fault = Fault::None;
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
        // Only they have ten constants: those of the kernel with floats are eleven.
        const bool dots = infos->stage.pSpecializationInfo->mapEntryCount == 10;
        return fault == Fault::Kernels && dots
            ? VK_ERROR_UNKNOWN
            : real.CreateComputePipelines(device, cache, count, infos, callbacks, made);
    };
}

std::shared_ptr<Backend> backendWith(Dots dots)
{
    auto backend = vulkan::makeBackend({.device = {},
                                        .threads = 2,
                                        .sharing = Sharing::Together,
                                        .matrices = Matrices::Never,
                                        .dots = dots,
                                        .cacheFolder = {}});
    return backend ? std::shared_ptr<Backend>(std::move(*backend)) : nullptr;
}

// Of a product of three rows, each `spread` times as large as the one before.
double differenceOn(const std::shared_ptr<Backend> &backend, double first = 1, double spread = 1)
{
    constexpr uint32_t kRows = 3;
    constexpr uint32_t kInputs = 256;
    constexpr uint32_t kOutputs = 90;
    Twins twins(backend);
    std::vector<float> values = randomFloats(kRows * kInputs, 1);
    double size = first;
    for (uint32_t row = 0; row < kRows; ++row, size *= spread)
        for (uint32_t i = 0; i < kInputs; ++i)
            values[row * kInputs + i] *= static_cast<float>(size);
    const auto weight = twins.matrix(TensorType::Q4_K, kInputs, kOutputs, 2);
    const auto x = twins.buffer(kRows, kInputs, values);
    const auto out = twins.buffer(kRows, kOutputs);
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

constexpr double kExact = 1e-10;
constexpr double kCodes = 5e-4;

} // namespace

// Which products use dot products of whole numbers, and that Hearth does without those that a
// driver has wrong.
class TestIntegerDots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("HEARTH_VULKAN_DOTS");
        base::setLogSink(keepLog);
    }
    void cleanup();
    void followsTheOptionThenTheEnvironment();
    void roundsRowsOfEverySize();
    void dropsThoseThatMultiplyWrongly();
    void dropsThoseThatDoNotCompile();
    void dropsThoseThatDoNotCompileLater();
    void rehearsesWithoutComplaint();
};

void TestIntegerDots::cleanup()
{
    fault = Fault::None;
    setDeviceHook(nullptr);
    qunsetenv("HEARTH_VULKAN_DOTS");
    takeLog();
}

void TestIntegerDots::followsTheOptionThenTheEnvironment()
{
    using enum DotSupport;
    QVERIFY(dotsFrom(Dots::Auto, Fast, false) > 32U); // short rows are not worth it
    QVERIFY(!dotsFrom(Dots::Auto, Fast, true));
    QVERIFY(!dotsFrom(Dots::Auto, Slow, false));
    QVERIFY(!dotsFrom(Dots::Auto, None, false));
    QCOMPARE(dotsFrom(Dots::Always, Slow, true), 0U);
    QVERIFY(!dotsFrom(Dots::Always, None, false));
    qputenv("HEARTH_VULKAN_DOTS", "on");
    QCOMPARE(dotsFrom(Dots::Auto, Slow, true), 0U);
    QVERIFY(!dotsFrom(Dots::Auto, None, false));
    QVERIFY(!dotsFrom(Dots::Never, Fast, false));
    qputenv("HEARTH_VULKAN_DOTS", "off");
    QVERIFY(!dotsFrom(Dots::Auto, Fast, false));
    QVERIFY(dotsFrom(Dots::Always, Fast, false));
    QVERIFY(takeLog().empty());
    qputenv("HEARTH_VULKAN_DOTS", "perhaps");
    QVERIFY(dotsFrom(Dots::Auto, Fast, false));
    QVERIFY(takeLog().find("HEARTH_VULKAN_DOTS is \"perhaps\"") != std::string::npos);
}

// A scale goes with every 32 numbers, so that no size is lost to another.
void TestIntegerDots::roundsRowsOfEverySize()
{
    const auto backend = backendWith(Dots::Always);
    QVERIFY2(takeLog().empty(), "The kernel is wrong on a device that has such dot products.");
    if (!backend || !usesDots(*backend))
        QSKIP("No device here has dot products of whole numbers.");
    const double difference = differenceOn(backend, 1e-17, 1e15);
    QVERIFY2(difference <= kCodes && difference > kExact, qPrintable(QString::number(difference)));
    QVERIFY(takeLog().empty());
}

void TestIntegerDots::dropsThoseThatMultiplyWrongly()
{
    const auto good = backendWith(Dots::Always);
    if (!good || !usesDots(*good))
        QSKIP("No device here has dot products of whole numbers.");
    setDeviceHook(hook);
    fault = Fault::Numbers;
    const auto backend = backendWith(Dots::Always);
    fault = Fault::None;
    QVERIFY(backend && !usesDots(*backend));
    QVERIFY(takeLog().find("multiply wrongly") != std::string::npos);
    QVERIFY(differenceOn(backend) <= kExact);
}

void TestIntegerDots::dropsThoseThatDoNotCompile()
{
    const auto good = backendWith(Dots::Always);
    if (!good || !usesDots(*good))
        QSKIP("No device here has dot products of whole numbers.");
    setDeviceHook(hook);
    fault = Fault::Kernels;
    const auto backend = backendWith(Dots::Always);
    QVERIFY(backend && !usesDots(*backend));
    QVERIFY(takeLog().find("VK_ERROR_UNKNOWN") != std::string::npos);
    QVERIFY(differenceOn(backend) <= kExact);
}

// The kernel of one type of weight, when the model is already there.
void TestIntegerDots::dropsThoseThatDoNotCompileLater()
{
    setDeviceHook(hook);
    const auto backend = backendWith(Dots::Always);
    if (!backend || !usesDots(*backend))
        QSKIP("No device here has dot products of whole numbers.");
    fault = Fault::Kernels;
    QVERIFY(differenceOn(backend) <= kExact);
    QVERIFY(!usesDots(*backend));
    QVERIFY(takeLog().find("are not used") != std::string::npos);
}

// Nothing is computed there, so nothing may be probed: what compiles ahead is what is used later.
void TestIntegerDots::rehearsesWithoutComplaint()
{
    const auto backend = backendWith(Dots::Always);
    if (!backend || !usesDots(*backend))
        QSKIP("No device here has dot products of whole numbers.");
    const auto rehearsal = backend->rehearsal();
    QVERIFY(rehearsal && usesDots(*rehearsal));
    QVERIFY(takeLog().empty());
}

QTEST_APPLESS_MAIN(TestIntegerDots)
#include "tst_integer_dots.moc"
