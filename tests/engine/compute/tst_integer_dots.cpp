// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "engine/compute/vulkan/integer_dots.h"

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

} // namespace

// Which products use dot products of whole numbers; that they are right: tst_product_probe.
class TestIntegerDots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("HEARTH_VULKAN_DOTS");
        base::setLogSink([](base::LogLevel, std::string_view line) { logged += line; });
    }
    void cleanup();
    void followsTheOptionThenTheEnvironment();
};

void TestIntegerDots::cleanup()
{
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

QTEST_APPLESS_MAIN(TestIntegerDots)
#include "tst_integer_dots.moc"
