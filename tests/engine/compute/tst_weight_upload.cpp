// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/compute/backend_twins.h"

using namespace engine::compute;
using namespace tests;
using engine::gguf::traits;

// Where the processor cannot write to the device's memory, weights and results go through memory
// that both see, part by part: what graphics cards do, and drivers on the processor never would.
// Skipped where there is no device.
class TestWeightUpload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesInParts_data();
    void arrivesInParts();
    void arrivesWholeWhereItIsOnePart();

private:
    static double differenceInParts(TensorType type, uint64_t partBytes);
};

// A negative number: there is no device.
double TestWeightUpload::differenceInParts(TensorType type, uint64_t partBytes)
{
    auto backend = vulkan::makeBackend({.device = {},
                                        .threads = 2,
                                        .dots = vulkan::Dots::Never,
                                        .cacheFolder = {},
                                        .partBytes = partBytes});
    if (!backend)
        return -1;
    Twins twins(std::move(*backend));
    const auto first = twins.matrix(type, 512, 101, 1);
    const auto second = twins.matrix(type, 512, 64, 2);
    const auto norm = twins.vector(512, 3);
    const auto x = twins.buffer(3, 512, randomFloats(3 * 512, 4));
    const auto out = twins.buffer(3, 101);
    const auto other = twins.buffer(3, 64);
    twins.both([&](Backend &computing, auto pick) {
        const Matrix *const matrices[] = {pick(first), pick(second)};
        const Tensor to[] = {whole(pick(out)), whole(pick(other))};
        computing.normMatmul(whole(pick(x)), pick(norm), 1e-6F, matrices, to);
    });
    return std::max(twins.difference(out), twins.difference(other));
}

void TestWeightUpload::arrivesInParts_data()
{
    QTest::addColumn<int>("type");
    for (const TensorType type : {TensorType::BF16, TensorType::Q5_1, TensorType::Q4_K,
                                  TensorType::Q6_K, TensorType::IQ2_S, TensorType::IQ3_S})
        QTest::newRow(traits(type).name.data()) << static_cast<int>(type);
}

void TestWeightUpload::arrivesInParts()
{
    QFETCH(int, type);
    const double difference = differenceInParts(static_cast<TensorType>(type), 3000);
    if (difference < 0)
        QSKIP("There is no device.");
    QVERIFY2(difference <= 1e-10, qPrintable(QString::number(difference)));
}

void TestWeightUpload::arrivesWholeWhereItIsOnePart()
{
    const double difference = differenceInParts(TensorType::Q4_0, uint64_t{1} << 20);
    if (difference < 0)
        QSKIP("There is no device.");
    QVERIFY2(difference <= 1e-10, qPrintable(QString::number(difference)));
}

QTEST_APPLESS_MAIN(TestWeightUpload)
#include "tst_weight_upload.moc"
