// SPDX-License-Identifier: Apache-2.0
#include "engine/hearing.h"
#include "engine/seeing.h"
#include "tests/engine/model/failing_device.h"
#include "tests/engine/model/vulkan_models.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;
using compute::KvPrecision;

namespace {

constexpr const char *kName = "tiny-e2b";

std::filesystem::path projectorPath()
{
    return goldenPath(kName).parent_path() / "mmproj-tiny-e2b.gguf";
}

bool isOnDevice(const Model &model)
{
    return model.backendName().starts_with("vulkan") && model.note().empty();
}

double largestDifference(const EncodedMedia &a, const EncodedMedia &b)
{
    const auto &left = *a.parts.front().rows;
    const auto &right = *b.parts.front().rows;
    if (left.empty() || left.size() != right.size())
        return HUGE_VAL;
    double largest = 0.0;
    for (size_t i = 0; i < left.size(); ++i)
        largest = std::max(largest, std::abs(double{left[i]} - double{right[i]}));
    return largest;
}

} // namespace

// The processor takes over a part, or takes over at the second try. Skipped where there is no
// device.
class TestTakeover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { FailingDevice::disarm(); }
    void seesBesideAFullDevice_data();
    void seesBesideAFullDevice();
    void hearsBesideAFullDevice();
    void mustStayOnTheDevice();
    void triesAgainAfterALoss_data();
    void triesAgainAfterALoss();

private:
    QTemporaryDir m_cache;
};

void TestTakeover::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
}

void TestTakeover::seesBesideAFullDevice_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<bool>("whileLoading");
    QTest::newRow("loading") << static_cast<int>(Call::Memory) << true;
    QTest::newRow("uploading") << static_cast<int>(Call::Submit) << true;
    QTest::newRow("looking") << static_cast<int>(Call::Submit) << false;
}

// The model stays where it is, and goes on there.
void TestTakeover::seesBesideAFullDevice()
{
    QFETCH(int, call);
    QFETCH(bool, whileLoading);
    const std::vector<uint8_t> rgb(size_t{96} * 96 * 3, 77);
    const vision::PictureView picture{.size = {.width = 96, .height = 96}, .rgb = rgb};
    const auto cpu = opened(goldenPath(kName), BackendKind::Cpu);
    const auto onCpu = Seeing::open(projectorPath(), cpu);
    QVERIFY(onCpu);
    FailingDevice::disarm();
    const auto gpu =
        opened(goldenPath(kName), OpenOptions{.backend = BackendKind::Vulkan, .threads = 2});
    const auto session = sessionOn(gpu);
    QVERIFY(session->prefill(someTokens(5)));
    const auto arm = [&] {
        FailingDevice::arm(static_cast<Call>(call), 1, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    };
    if (whileLoading)
        arm();
    const auto seeing = Seeing::open(projectorPath(), gpu);
    QVERIFY2(seeing, seeing ? "" : seeing.error().message.c_str());
    if (!whileLoading)
        arm();
    const auto seen = (*seeing)->look(picture, {.budget = 70});
    QVERIFY2(seen, seen ? "" : seen.error().message.c_str());
    QVERIFY(FailingDevice::hasFailed());
    QVERIFY(largestDifference(*seen, *(*onCpu)->look(picture, {.budget = 70})) < 1e-3);
    QVERIFY(tryLikeliest(*session, 3));
    QVERIFY2(isOnDevice(*gpu), gpu->note().c_str());
}

void TestTakeover::hearsBesideAFullDevice()
{
    const std::vector<float> sound(16000, 0.01F);
    FailingDevice::disarm();
    const auto gpu =
        opened(goldenPath(kName), OpenOptions{.backend = BackendKind::Vulkan, .threads = 2});
    FailingDevice::arm(Call::Memory, 1, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    const auto hearing = Hearing::open(projectorPath(), gpu);
    QVERIFY2(hearing, hearing ? "" : hearing.error().message.c_str());
    QVERIFY(FailingDevice::hasFailed());
    QVERIFY((*hearing)->listen(sound));
    QVERIFY(isOnDevice(*gpu));
}

void TestTakeover::mustStayOnTheDevice()
{
    FailingDevice::disarm();
    const auto gpu = opened(goldenPath(kName), BackendKind::Vulkan);
    FailingDevice::arm(Call::Memory, 1, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    const auto seeing = Seeing::open(projectorPath(), gpu);
    QVERIFY(!seeing);
    QCOMPARE(seeing.error().code, base::ErrorCode::OutOfMemory);
    QVERIFY(Seeing::open(projectorPath(), gpu));
}

void TestTakeover::triesAgainAfterALoss_data()
{
    QTest::addColumn<KvPrecision>("precision");
    QTest::newRow("halves") << KvPrecision::Half;
    QTest::newRow("codes") << KvPrecision::EightBit;
}

// The processor cannot load the model at first: nothing can be computed, until it can.
void TestTakeover::triesAgainAfterALoss()
{
    QFETCH(KvPrecision, precision);
    const SessionOptions options{.kvPrecision = precision};
    const QTemporaryDir folder;
    const QString drafter = folder.filePath(QStringLiteral("drafter.gguf"));
    const auto golden = goldenPath(kName).parent_path() / "drafter" / "drafter.gguf";
    QVERIFY(QFile::copy(QString::fromStdString(golden.string()), drafter));
    FailingDevice::disarm();
    const auto gpu =
        opened(goldenPath(kName),
               OpenOptions{
                   .backend = BackendKind::Vulkan, .threads = 2, .drafter = drafter.toStdString()});
    const auto session = sessionOn(gpu, options);
    QVERIFY(session->prefill(someTokens(20)));
    QVERIFY(QFile::rename(drafter, drafter + QStringLiteral(".away")));
    FailingDevice::arm(Call::Submit, 1, VK_ERROR_DEVICE_LOST);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!session->prefill(someTokens(3, 9)));
        QVERIFY(!Session::embed(gpu, someTokens(4)));
    }
    QVERIFY(QFile::rename(drafter + QStringLiteral(".away"), drafter));
    QVERIFY(session->prefill(someTokens(3, 9)));
    QVERIFY(gpu->backendName().starts_with("cpu"));
    QVERIFY(gpu->note().find("VK_ERROR_DEVICE_LOST") != std::string::npos);
    const auto cpu = sessionOn(opened(goldenPath(kName), BackendKind::Cpu), options);
    QVERIFY(cpu->prefill(session->tokens()));
    QVERIFY(difference(*session, *cpu) < 1e-3);
}

QTEST_APPLESS_MAIN(TestTakeover)
#include "tst_takeover.moc"
