// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/cache_file.h"
#include "engine/compute/vulkan/pipelines.h"
#include "engine/compute/vulkan/shader_code.h"
#include "tests/engine/model/vulkan_models.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <semaphore>

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace engine::compute::vulkan;
using namespace tests;

namespace {

constexpr auto kCodes = compute::KvPrecision::EightBit;

DeviceApi real;
const std::thread::id testThread = std::this_thread::get_id();
std::counting_semaphore<> prepared(0); // released when all kernels are compiled

// The background reads the cache when it has compiled everything.
void watch(DeviceApi &api)
{
    real = api;
    api.GetPipelineCacheData = [](VkDevice device, VkPipelineCache cache, size_t *size,
                                  void *data) {
        const VkResult result = real.GetPipelineCacheData(device, cache, size, data);
        if (data && std::this_thread::get_id() != testThread)
            prepared.release();
        return result;
    };
}

// A model whose kernels are compiled.
std::shared_ptr<Model> prepare(const std::filesystem::path &path)
{
    auto model = opened(path, BackendKind::Vulkan);
    if (!prepared.try_acquire_for(std::chrono::minutes(4)))
        qFatal("The kernels are not compiled in the background.");
    return model;
}

// Empty: the model that comes with Hearth.
std::filesystem::path pathOf(const std::string &name)
{
    return name.empty() ? std::filesystem::path(kStarter) : goldenPath(name);
}

bool converses(const std::shared_ptr<Model> &model, const SessionOptions &options = {})
{
    const auto session = sessionOn(model, options);
    return std::ranges::all_of(std::to_array({5U, 40U, 3U, 1U, 220U, 2U}), [&](uint32_t tokens) {
        return session->prefill(someTokens(tokens)) && tryLikeliest(*session, 3);
    });
}

std::vector<TokenId> answer(const std::shared_ptr<Model> &model)
{
    const auto session = sessionOn(model);
    if (!session->prefill(someTokens(20)))
        return {};
    return likeliest(*session, 3);
}

} // namespace

// What stands between loading a model and its first word: kernels are compiled in the background
// while the weights are loaded, and once only. Skipped where there is no device.
class TestVulkanStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { setDeviceHook(nullptr); }
    void foreseesEveryKernel_data();
    void foreseesEveryKernel();
    void foreseesEveryKernelOfCodes_data() { foreseesEveryKernel_data(); }
    void foreseesEveryKernelOfCodes();
    void foreseesEveryKernelOfAShare_data() { foreseesEveryKernel_data(); }
    void foreseesEveryKernelOfAShare();
    void compilesOnlyOnce();
    void takesNoCacheThatIsDamagedOrForeign();

private:
    QString cacheFile() const; // empty: there is none

    std::unique_ptr<QTemporaryDir> m_cache;
};

void TestVulkanStart::initTestCase()
{
    if (const auto devices = listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    setDeviceHook(watch);
}

void TestVulkanStart::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", m_cache->path().toUtf8());
}

QString TestVulkanStart::cacheFile() const
{
    const QDir folder(m_cache->filePath(QStringLiteral("hearth")));
    const QStringList names = folder.entryList(QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

void TestVulkanStart::foreseesEveryKernel_data()
{
    addModelRows();
    QTest::newRow("starter") << std::string();
}

// Whatever a conversation asks for: short and long questions, and positions far from the first.
void TestVulkanStart::foreseesEveryKernel()
{
    QFETCH(std::string, name);
    const uint64_t before = Pipelines::unforeseen();
    const auto model = opened(pathOf(name), BackendKind::Vulkan);
    QVERIFY(converses(model));
    QCOMPARE(Pipelines::unforeseen() - before, uint64_t{0});
}

// The same of a conversation that is kept in 8 bits.
void TestVulkanStart::foreseesEveryKernelOfCodes()
{
    QFETCH(std::string, name);
    const uint64_t before = Pipelines::unforeseen();
    const auto model = opened(
        pathOf(name),
        {.backend = BackendKind::Vulkan, .threads = 2, .kvPrecision = kCodes, .insist = true});
    QVERIFY(converses(model, {.kvPrecision = kCodes}));
    QCOMPARE(Pipelines::unforeseen() - before, uint64_t{0});
}

// The same where the processor computes the first layers, or the experts.
void TestVulkanStart::foreseesEveryKernelOfAShare()
{
    QFETCH(std::string, name);
    const uint32_t layers = Model::inspect(pathOf(name))->layers;
    for (const uint32_t there : {1U, layers / 2, layers}) {
        const uint64_t before = Pipelines::unforeseen();
        const auto model = opened(pathOf(name),
                                  {.backend = BackendKind::Vulkan,
                                   .threads = 2,
                                   .gpuLayers = there,
                                   .gpuMemory = 1, // no experts
                                   .insist = true});
        QVERIFY(converses(model));
        QCOMPARE(Pipelines::unforeseen() - before, uint64_t{0});
    }
}

// The second start finds all, and changes nothing.
void TestVulkanStart::compilesOnlyOnce()
{
    const auto first = answer(prepare(goldenPath("tiny-e2b")));
    QVERIFY(!first.empty());
    QFile file(cacheFile());
    QVERIFY(file.open(QFile::ReadWrite));
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0));
    QVERIFY(file.setFileTime(longAgo, QFile::FileModificationTime));
    file.close();
    QCOMPARE(answer(prepare(goldenPath("tiny-e2b"))), first);
    QCOMPARE(QFileInfo(cacheFile()).lastModified(), longAgo);
}

void TestVulkanStart::takesNoCacheThatIsDamagedOrForeign()
{
    const auto expected = answer(prepare(goldenPath("tiny-e2b")));
    const std::filesystem::path path = cacheFile().toStdU16String();
    const auto whole = readCacheFile(path, shaderFingerprint());
    constexpr size_t kDeviceHeader = 32; // Vulkan's own, which says of which device it is
    QVERIFY(whole.size() >= kDeviceHeader);
    std::vector<std::byte> foreign = whole;
    foreign[20] ^= std::byte{0x21};
    const auto changes = std::to_array<std::function<void()>>(
        {[&] { writeCacheFile(path, shaderFingerprint(), foreign); },
         [&] { writeCacheFile(path, shaderFingerprint() + 1, whole); },
         [&] { std::filesystem::resize_file(path, 50); }});
    for (const auto &change : changes) {
        change();
        QCOMPARE(answer(prepare(goldenPath("tiny-e2b"))), expected);
        // Written anew, for this device. In which order its kernels come is the driver's affair.
        const auto anew = readCacheFile(path, shaderFingerprint());
        QVERIFY(anew.size() >= kDeviceHeader);
        QVERIFY(std::equal(whole.begin(), whole.begin() + kDeviceHeader, anew.begin()));
    }
}

QTEST_APPLESS_MAIN(TestVulkanStart)
#include "tst_vulkan_start.moc"
