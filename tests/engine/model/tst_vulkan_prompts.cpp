// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/vulkan_models.h"

#include <fstream>

#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;
using namespace Qt::Literals;

namespace {

constexpr uint32_t kTokens = 32;

// A user's message on each line, its own lines apart by \n; held out from the starter's training.
std::vector<std::string> prompts()
{
    // Some of them; HEARTH_PROMPTS says how many. All are a matter of minutes.
    const int wanted = qEnvironmentVariableIntValue("HEARTH_PROMPTS");
    const int most = wanted > 0 ? wanted : 12;
    std::ifstream file(HEARTH_TEST_DATA "/engine/model/starter_prompts.txt");
    std::vector<std::string> lines;
    for (std::string line; static_cast<int>(lines.size()) < most && std::getline(file, line);)
        lines.push_back(QString::fromStdString(line).replace("\\n"_L1, "\n"_L1).toStdString());
    return lines;
}

} // namespace

// The likeliest reply to a prompt is the same on a graphics device and on the processor. Skipped
// where there is no device.
class TestVulkanPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repliesAsTheProcessor();

private:
    QTemporaryDir m_cache;
};

void TestVulkanPrompts::repliesAsTheProcessor()
{
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    const auto cpu = opened(kStarter, BackendKind::Cpu);
    const auto gpu = opened(kStarter, BackendKind::Vulkan);
    const auto onCpu = sessionOn(cpu);
    const auto onGpu = sessionOn(gpu);
    const auto asked = prompts();
    QVERIFY(asked.size() > 10);
    QStringList others;
    for (const std::string &question : asked) {
        const auto prompt = promptOf(*cpu, question);
        QVERIFY(onCpu->advanceTo(prompt));
        QVERIFY(onGpu->advanceTo(prompt));
        const auto expected = likeliest(*onCpu, kTokens);
        const auto reply = likeliest(*onGpu, kTokens);
        if (reply != expected)
            others += QString::fromStdString(question + " → " + cpu->tokenizer().decode(reply)
                                             + " ≠ " + cpu->tokenizer().decode(expected));
    }
    QVERIFY2(others.isEmpty(), qPrintable(others.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestVulkanPrompts)
#include "tst_vulkan_prompts.moc"
