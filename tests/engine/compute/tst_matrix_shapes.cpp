// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/compute/vulkan/matrix_shapes.h"
#include "tests/engine/compute/backend_twins.h"

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

VkCooperativeMatrixPropertiesKHR shapeOf(uint32_t rows, uint32_t columns, uint32_t inner)
{
    VkCooperativeMatrixPropertiesKHR shape{};
    shape.MSize = rows;
    shape.NSize = columns;
    shape.KSize = inner;
    shape.AType = shape.BType = VK_COMPONENT_TYPE_FLOAT16_KHR;
    shape.CType = shape.ResultType = VK_COMPONENT_TYPE_FLOAT32_KHR;
    shape.scope = VK_SCOPE_SUBGROUP_KHR;
    return shape;
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
        const bool matrices = infos->stage.pNext != nullptr; // only they want a subgroup's size
        return fault == Fault::Kernels && matrices
            ? VK_ERROR_UNKNOWN
            : real.CreateComputePipelines(device, cache, count, infos, callbacks, made);
    };
}

std::shared_ptr<Backend> backendWith(Matrices matrices)
{
    auto backend = vulkan::makeBackend({.device = {},
                                        .threads = 2,
                                        .sharing = Sharing::Together,
                                        .matrices = matrices,
                                        .cacheFolder = {}});
    return backend ? std::shared_ptr<Backend>(std::move(*backend)) : nullptr;
}

// Of a product of 70 rows, each `spread` times as large as the one before.
double differenceOn(const std::shared_ptr<Backend> &backend, double first = 1, double spread = 1)
{
    constexpr uint32_t kRows = 70;
    constexpr uint32_t kInputs = 256;
    constexpr uint32_t kOutputs = 90;
    Twins twins(backend);
    std::vector<float> values = randomFloats(kRows * kInputs, 1);
    double size = first;
    for (uint32_t row = 0; row < kRows; ++row, size *= spread)
        for (uint32_t i = 0; i < kInputs; ++i)
            values[row * kInputs + i] *= static_cast<float>(size);
    const auto weight = twins.matrix(TensorType::Q4_0, kInputs, kOutputs, 2);
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
constexpr double kHalves = 1e-6;

} // namespace

// Which cooperative matrices are used, and that Hearth does without those that a driver has wrong.
class TestMatrixShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { base::setLogSink(keepLog); }
    void cleanup();
    void takesTheLargestThatFits();
    void takesNoOtherKind();
    void followsTheOptionThenTheEnvironment();
    void keepsRowsOfEverySize();
    void dropsThoseThatMultiplyWrongly();
    void dropsThoseThatDoNotCompile();
    void dropsThoseThatDoNotCompileLater();
    void rehearsesWithoutComplaint();
};

void TestMatrixShapes::cleanup()
{
    fault = Fault::None;
    setDeviceHook(nullptr);
    qunsetenv("HEARTH_VULKAN_MATRICES");
    takeLog();
}

void TestMatrixShapes::takesTheLargestThatFits()
{
    const VkCooperativeMatrixPropertiesKHR nvidia[] = {shapeOf(16, 8, 8), shapeOf(16, 16, 16),
                                                       shapeOf(16, 8, 16)};
    const MatrixShape largest = largestShape(nvidia);
    QCOMPARE(largest.rows, 16U);
    QCOMPARE(largest.columns, 16U);
    QCOMPARE(largest.inner, 16U);
    const VkCooperativeMatrixPropertiesKHR intel[] = {shapeOf(8, 16, 16)};
    QCOMPARE(largestShape(intel).rows, 8U);
    QCOMPARE(largestShape(intel).columns, 16U);
    // Shared memory is too small for the results of the first; the others do not divide a tile.
    const VkCooperativeMatrixPropertiesKHR odd[] = {shapeOf(32, 32, 16), shapeOf(64, 16, 16),
                                                    shapeOf(24, 8, 8), shapeOf(8, 8, 4),
                                                    shapeOf(0, 0, 0)};
    QCOMPARE(largestShape(odd).rows, 0U);
    QVERIFY(!largestShape({}));
}

void TestMatrixShapes::takesNoOtherKind()
{
    VkCooperativeMatrixPropertiesKHR others[6];
    std::ranges::fill(others, shapeOf(16, 16, 16));
    others[0].AType = others[0].BType = VK_COMPONENT_TYPE_SINT8_KHR;
    others[1].CType = others[1].ResultType = VK_COMPONENT_TYPE_FLOAT16_KHR;
    others[2].scope = VK_SCOPE_WORKGROUP_KHR;
    others[3].saturatingAccumulation = VK_TRUE;
    others[4].BType = VK_COMPONENT_TYPE_FLOAT32_KHR;
    others[5].ResultType = VK_COMPONENT_TYPE_FLOAT16_KHR;
    QCOMPARE(largestShape(others).rows, 0U);
}

void TestMatrixShapes::followsTheOptionThenTheEnvironment()
{
    QVERIFY(wantsMatrices(Matrices::Auto, false));
    QVERIFY(!wantsMatrices(Matrices::Auto, true));
    qputenv("HEARTH_VULKAN_MATRICES", "on");
    QVERIFY(wantsMatrices(Matrices::Auto, true));
    QVERIFY(!wantsMatrices(Matrices::Never, false));
    qputenv("HEARTH_VULKAN_MATRICES", "off");
    QVERIFY(!wantsMatrices(Matrices::Auto, false));
    QVERIFY(wantsMatrices(Matrices::Always, true));
    QVERIFY(takeLog().empty());
    qputenv("HEARTH_VULKAN_MATRICES", "perhaps");
    QVERIFY(wantsMatrices(Matrices::Auto, false));
    QVERIFY(takeLog().find("\"perhaps\"") != std::string::npos);
}

// Halves end at 65,504 and 6e-8.
void TestMatrixShapes::keepsRowsOfEverySize()
{
    const auto backend = backendWith(Matrices::Always);
    QVERIFY2(takeLog().empty(), "The kernel is wrong on a device that has cooperative matrices.");
    if (!backend || !usesMatrices(*backend))
        QSKIP("No device here has cooperative matrices that Hearth can use.");
    const double difference = differenceOn(backend, 1e-17, 3);
    QVERIFY2(difference <= kHalves && difference > kExact, qPrintable(QString::number(difference)));
    QVERIFY(takeLog().empty());
}

void TestMatrixShapes::dropsThoseThatMultiplyWrongly()
{
    const auto good = backendWith(Matrices::Always);
    if (!good || !usesMatrices(*good))
        QSKIP("No device here has cooperative matrices that Hearth can use.");
    setDeviceHook(hook);
    fault = Fault::Numbers;
    const auto backend = backendWith(Matrices::Always);
    fault = Fault::None;
    QVERIFY(backend && !usesMatrices(*backend));
    QVERIFY(takeLog().find("multiply wrongly") != std::string::npos);
    QVERIFY(differenceOn(backend) <= kExact);
}

void TestMatrixShapes::dropsThoseThatDoNotCompile()
{
    const auto good = backendWith(Matrices::Always);
    if (!good || !usesMatrices(*good))
        QSKIP("No device here has cooperative matrices that Hearth can use.");
    setDeviceHook(hook);
    fault = Fault::Kernels;
    const auto backend = backendWith(Matrices::Always);
    QVERIFY(backend && !usesMatrices(*backend));
    QVERIFY(takeLog().find("VK_ERROR_UNKNOWN") != std::string::npos);
    QVERIFY(differenceOn(backend) <= kExact);
}

// The kernel of one type of weight, when the model is already there.
void TestMatrixShapes::dropsThoseThatDoNotCompileLater()
{
    setDeviceHook(hook);
    const auto backend = backendWith(Matrices::Always);
    if (!backend || !usesMatrices(*backend))
        QSKIP("No device here has cooperative matrices that Hearth can use.");
    fault = Fault::Kernels;
    QVERIFY(differenceOn(backend) <= kExact);
    QVERIFY(!usesMatrices(*backend));
    QVERIFY(takeLog().find("are not used") != std::string::npos);
}

// Nothing is computed there, so nothing may be probed: what compiles ahead is what is used later.
void TestMatrixShapes::rehearsesWithoutComplaint()
{
    const auto backend = backendWith(Matrices::Always);
    if (!backend || !usesMatrices(*backend))
        QSKIP("No device here has cooperative matrices that Hearth can use.");
    const auto rehearsal = backend->rehearsal();
    QVERIFY(rehearsal && usesMatrices(*rehearsal));
    QVERIFY(takeLog().empty());
}

QTEST_APPLESS_MAIN(TestMatrixShapes)
#include "tst_matrix_shapes.moc"
