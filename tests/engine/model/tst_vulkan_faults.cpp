// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/failing_device.h"
#include "tests/engine/model/vulkan_models.h"

#include <optional>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr uint32_t kTokens = 3;

// Every call takes minutes: HEARTH_EVERY_FAILURE asks for it. Else the first, and ever fewer.
int after(int nth)
{
    return nth + 1 + (qEnvironmentVariableIsSet("HEARTH_EVERY_FAILURE") ? 0 : nth);
}

// What became of loading a model and writing some tokens.
struct Outcome {
    std::optional<base::Error> error; // the first
    std::vector<TokenId> tokens{}; // at the second try where the first went wrong
    std::string note{};
};

Outcome use(bool insist)
{
    Outcome outcome;
    const auto model = Model::open(
        goldenPath("tiny-e2b"), {.backend = BackendKind::Vulkan, .threads = 1, .insist = insist});
    if (!model)
        return {.error = model.error()};
    const auto session = sessionOn(*model);
    const auto prompt = someTokens(5);
    for (int attempt = 0; attempt < 2 && outcome.tokens.empty(); ++attempt) {
        base::Error error;
        if (auto read = session->advanceTo(prompt); !read) {
            error = read.error();
        } else if (auto written = tryLikeliest(*session, kTokens); !written) {
            error = written.error();
        } else {
            outcome.tokens = *written;
            break;
        }
        if (!outcome.error)
            outcome.error = error;
    }
    outcome.note = (*model)->note();
    return outcome;
}

// A sentence with a cause and a remedy, of a kind that the caller can branch on.
bool isTyped(const base::Error &error)
{
    const bool known = error.code == base::ErrorCode::OutOfMemory
        || error.code == base::ErrorCode::DeviceLost || error.code == base::ErrorCode::Unsupported;
    const std::string &message = error.message;
    const bool remedy = message.find("processor") != std::string::npos
        || message.find("pdate") != std::string::npos;
    return known && remedy && message.find("VK_") != std::string::npos;
}

} // namespace

// Calls of a graphics device that can fail fail once: Hearth says so, or goes on, and leaves
// nothing behind. Skipped where there is no device.
class TestVulkanFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { FailingDevice::disarm(); }
    void survivesEveryFailure_data();
    void survivesEveryFailure();
    void letsTheProcessorTakeOver_data() { survivesEveryFailure_data(); }
    void letsTheProcessorTakeOver();
    void doesNotWaitForever();
    void goesOnAfterAPause();
    void uploadsAgainAfterAFailure();
    void stopsInMidUpload();

private:
    QTemporaryDir m_cache;
    std::vector<TokenId> m_expected;
};

void TestVulkanFaults::initTestCase()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    FailingDevice::disarm();
    const Outcome outcome = use(true);
    QVERIFY2(!outcome.error, outcome.error ? outcome.error->message.c_str() : "");
    m_expected = outcome.tokens;
    QCOMPARE(m_expected.size(), size_t{kTokens});
    QCOMPARE(FailingDevice::live(), 0);
}

void TestVulkanFaults::survivesEveryFailure_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("result");
    const auto row = [](const char *name, Call call, VkResult result) {
        QTest::newRow(name) << static_cast<int>(call) << static_cast<int>(result);
    };
    row("memory", Call::Memory, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    row("buffers", Call::Buffer, VK_ERROR_OUT_OF_HOST_MEMORY);
    row("mappings", Call::Map, VK_ERROR_MEMORY_MAP_FAILED);
    row("kernels that do not compile", Call::Pipeline, VK_ERROR_UNKNOWN);
    row("kernels without memory", Call::Pipeline, VK_ERROR_OUT_OF_HOST_MEMORY);
    row("kernels' code", Call::Module, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    row("recordings", Call::Record, VK_ERROR_OUT_OF_HOST_MEMORY);
    row("submissions without memory", Call::Submit, VK_ERROR_OUT_OF_DEVICE_MEMORY);
    row("submissions to a lost device", Call::Submit, VK_ERROR_DEVICE_LOST);
    row("waits without memory", Call::Wait, VK_ERROR_OUT_OF_HOST_MEMORY);
    row("waits for a lost device", Call::Wait, VK_ERROR_DEVICE_LOST);
    row("what a device begins with", Call::Other, VK_ERROR_OUT_OF_HOST_MEMORY);
}

void TestVulkanFaults::survivesEveryFailure()
{
    QFETCH(int, call);
    QFETCH(int, result);
    bool failed = true;
    for (int nth = 1; failed; nth = after(nth)) {
        FailingDevice::arm(static_cast<Call>(call), nth, static_cast<VkResult>(result));
        const Outcome outcome = use(true);
        failed = FailingDevice::hasFailed();
        const QByteArray at = "call " + QByteArray::number(nth) + ": "
            + (outcome.error ? outcome.error->message.c_str() : "no error");
        QVERIFY2(FailingDevice::live() == 0, at.constData());
        QVERIFY2(!outcome.error || (failed && isTyped(*outcome.error)), at.constData());
        // What is written in spite of it, or at the second try, is right.
        QVERIFY2(outcome.tokens.empty() ? outcome.error.has_value() : outcome.tokens == m_expected,
                 at.constData());
        QVERIFY(nth < 10'000);
    }
}

void TestVulkanFaults::letsTheProcessorTakeOver()
{
    QFETCH(int, call);
    QFETCH(int, result);
    bool failed = true;
    for (int nth = 1; failed; nth = 3 * after(nth)) {
        FailingDevice::arm(static_cast<Call>(call), nth, static_cast<VkResult>(result));
        const Outcome outcome = use(false);
        failed = FailingDevice::hasFailed();
        const QByteArray at = "call " + QByteArray::number(nth) + ": "
            + (outcome.error ? outcome.error->message.c_str() : outcome.note.c_str());
        QVERIFY2(!outcome.error && outcome.tokens.size() == kTokens, at.constData());
        QVERIFY2(outcome.note.empty() ? outcome.tokens == m_expected : failed, at.constData());
        QCOMPARE(FailingDevice::live(), 0);
    }
}

// A driver that hangs: the wait has an end, and what the device may still use is not freed.
void TestVulkanFaults::doesNotWaitForever()
{
    FailingDevice::arm(Call::Wait, 2, VK_TIMEOUT);
    const Outcome outcome = use(true);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, base::ErrorCode::DeviceLost);
    QVERIFY(isTyped(*outcome.error));
    QVERIFY(outcome.error->message.find("no longer answers") != std::string::npos);
    QVERIFY(FailingDevice::live() > 0);
    FailingDevice::forgetLive();
}

// A computer that slept: waits end too soon, more than once, and what was computed comes after all.
void TestVulkanFaults::goesOnAfterAPause()
{
    bool failed = true;
    for (int nth = 1; failed; nth = after(nth)) {
        FailingDevice::armPassing(Call::Wait, nth, VK_TIMEOUT, 3);
        const Outcome outcome = use(true);
        QVERIFY2(!outcome.error, outcome.error ? outcome.error->message.c_str() : "");
        QCOMPARE(outcome.tokens, m_expected);
        QCOMPARE(FailingDevice::live(), 0);
        failed = FailingDevice::hasFailed();
    }
}

// What a pass puts on the device for all that follow is not there once that pass failed before.
void TestVulkanFaults::uploadsAgainAfterAFailure()
{
    constexpr int kFirst = 16; // before that memory is for keys and values, and no pass begins
    const auto prompt = someTokens(5);
    FailingDevice::disarm();
    const auto expected = sessionOn(opened(goldenPath("tiny-moe"), BackendKind::Vulkan));
    QVERIFY(expected->advanceTo(prompt));
    for (int nth = kFirst; nth < kFirst + 8; ++nth) {
        const auto session = sessionOn(opened(goldenPath("tiny-moe"), BackendKind::Vulkan));
        FailingDevice::arm(Call::Memory, nth, VK_ERROR_OUT_OF_DEVICE_MEMORY);
        const auto read = session->advanceTo(prompt);
        QVERIFY(FailingDevice::hasFailed());
        FailingDevice::disarm();
        QVERIFY(!read);
        QCOMPARE(read.error().code, base::ErrorCode::OutOfMemory);
        QVERIFY(session->advanceTo(prompt));
        QVERIFY2(difference(*session, *expected) < 1e-5, QByteArray::number(nth).constData());
    }
}

void TestVulkanFaults::stopsInMidUpload()
{
    FailingDevice::disarm();
    base::CancelToken cancel;
    uint64_t newest = 0;
    const auto progress = [&](uint64_t done, uint64_t total) {
        QVERIFY(done >= newest && done <= total);
        newest = done;
        if (done > total / 2)
            cancel.cancel();
    };
    const auto model = Model::open(
        goldenPath("tiny-e2b"),
        {.backend = BackendKind::Vulkan, .threads = 1, .cancel = &cancel, .progress = progress});
    QVERIFY(!model);
    QCOMPARE(model.error().code, base::ErrorCode::Cancelled);
    QVERIFY(newest > 0);
    QCOMPARE(FailingDevice::live(), 0);
}

QTEST_APPLESS_MAIN(TestVulkanFaults)
#include "tst_vulkan_faults.moc"
