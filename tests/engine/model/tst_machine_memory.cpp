// SPDX-License-Identifier: Apache-2.0
#include "engine/machine_memory.h"

#include <vector>

#include <QTest>

class TestMachineMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatThereIs();
    void countsWhatThisProcessTakes();
};

void TestMachineMemory::tellsWhatThereIs()
{
    QVERIFY(engine::physicalMemory() > 0);
    QVERIFY(engine::availableMemory() > 0);
    QVERIFY(engine::availableMemory() < engine::physicalMemory());
}

void TestMachineMemory::countsWhatThisProcessTakes()
{
    constexpr size_t kTaken = 64 << 20;
    const uint64_t before = engine::ownMemory();
    QVERIFY(before > 0);
    const std::vector<char> taken(kTaken, 1); // written, so that it is there
    const uint64_t with = engine::ownMemory();
    QVERIFY(with >= before + kTaken);
    QVERIFY(with < before + 2 * kTaken);
    QCOMPARE(taken.back(), 1);
}

QTEST_APPLESS_MAIN(TestMachineMemory)
#include "tst_machine_memory.moc"
