// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/compute/vulkan/matrix_shapes.h"

#include <algorithm>
#include <string>
#include <utility>

#include <QTest>

using namespace engine::compute::vulkan;

namespace {

std::string logged;

std::string takeLog()
{
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

} // namespace

// Which cooperative matrices are used; that they are right: tst_product_probe.
class TestMatrixShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        base::setLogSink([](base::LogLevel, std::string_view line) { logged += line; });
    }
    void cleanup();
    void takesTheLargestThatFits();
    void takesNoOtherKind();
    void followsTheOptionThenTheEnvironment();
};

void TestMatrixShapes::cleanup()
{
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

QTEST_APPLESS_MAIN(TestMatrixShapes)
#include "tst_matrix_shapes.moc"
