// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/device_choice.h"

#include <array>

#include <QTest>

using namespace engine::compute::vulkan;

namespace {

constexpr std::array<uint8_t, 16> kFirst{0x0a, 0xff, 1};
constexpr std::array<uint8_t, 16> kSecond{0x0a, 0xff, 2};

DeviceInfo device(std::span<const uint8_t> identity, uint32_t driver, const std::string &name)
{
    return {.key = makeKey(identity, driver, name), .name = name, .driver = {}, .problem = {}};
}

// Two of the same cards, one of them with two drivers.
const std::vector<DeviceInfo> kDevices{
    device(kFirst, 3, "AMD Radeon RX 7800 XT (RADV NAVI32)"),
    device(kSecond, 3, "AMD Radeon RX 7800 XT (RADV NAVI32)"),
    device(kSecond, 1, "AMD Radeon RX 7800 XT"),
    {.key = makeKey(kFirst, 13, "llvmpipe"),
     .name = "llvmpipe",
     .driver = {},
     .problem = "needs timeline semaphores, which this driver lacks"},
};

} // namespace

// Which device is meant by what a person wrote or a program kept.
class TestDeviceChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void isRefused_data();
    void isRefused();
    void keysOutliveNames();
    void wordsAreNoKeys();
};

void TestDeviceChoice::isFound_data()
{
    QTest::addColumn<std::string>("wanted");
    QTest::addColumn<size_t>("place");
    QTest::newRow("nothing") << std::string() << size_t{0};
    QTest::newRow("number") << std::string("2") << size_t{1};
    QTest::newRow("part") << std::string("Radeon") << size_t{0};
    QTest::newRow("part in another case") << std::string("radv navi") << size_t{0};
    QTest::newRow("a number that is part of a name") << std::string("7800") << size_t{0};
    QTest::newRow("first card") << kDevices[0].key << size_t{0};
    QTest::newRow("second card") << kDevices[1].key << size_t{1};
    QTest::newRow("its other driver") << kDevices[2].key << size_t{2};
    QTest::newRow("called otherwise since")
        << makeKey(kSecond, 3, "AMD Radeon RX 7800 XT (RADV NAVI32, LLVM 21)") << size_t{1};
}

void TestDeviceChoice::isFound()
{
    QFETCH(const std::string, wanted);
    QFETCH(const size_t, place);
    const auto chosen = chooseDevice(kDevices, wanted);
    QVERIFY(chosen);
    QCOMPARE(*chosen, place);
}

void TestDeviceChoice::isRefused_data()
{
    QTest::addColumn<std::string>("wanted");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no such name") << std::string("GeForce")
                                  << QByteArray("“GeForce”. It knows 1: AMD Radeon RX 7800 XT "
                                                "(RADV NAVI32), 2: AMD");
    QTest::newRow("no such number") << std::string("5") << QByteArray("“5”");
    QTest::newRow("zero") << std::string("0x") << QByteArray("“0x”");
    QTest::newRow("gone") << makeKey(kFirst, 1, "GeForce RTX 5090")
                          << QByteArray("“GeForce RTX 5090” is not there any more");
    QTest::newRow("unusable") << std::string("llvm")
                              << QByteArray("llvmpipe needs timeline semaphores");
    QTest::newRow("unusable by number")
        << std::string("4") << QByteArray("llvmpipe needs timeline");
}

void TestDeviceChoice::isRefused()
{
    QFETCH(const std::string, wanted);
    QFETCH(const QByteArray, reason);
    const auto chosen = chooseDevice(kDevices, wanted);
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, base::ErrorCode::Unsupported);
    QVERIFY2(chosen.error().message.find(reason.toStdString()) != std::string::npos,
             chosen.error().message.c_str());
}

void TestDeviceChoice::keysOutliveNames()
{
    QVERIFY(isSameDevice(kDevices[0].key, makeKey(kFirst, 3, "another name")));
    QVERIFY(!isSameDevice(kDevices[0].key, kDevices[1].key));
    QVERIFY(!isSameDevice(kDevices[1].key, kDevices[2].key));
    QCOMPARE(keyName(kDevices[2].key), "AMD Radeon RX 7800 XT");
    QCOMPARE(keyName(makeKey(kFirst, 3, "")), "");
}

void TestDeviceChoice::wordsAreNoKeys()
{
    for (const char *words :
         {"", " ", "7800 XT", "0aff0100000000000000000000000000", "-3 x",
          "0AFF0100000000000000000000000000-3 x", "0aff0100000000000000000000000000-x y",
          "0aff0100000000000000000000000000- y"}) {
        QCOMPARE(keyName(words), "");
        QVERIFY(!isSameDevice(words, words));
    }
}

QTEST_APPLESS_MAIN(TestDeviceChoice)
#include "tst_device_choice.moc"
