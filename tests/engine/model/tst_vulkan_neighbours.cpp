// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/vulkan_models.h"

#include <cstdio>

#include <signal.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr const char *kAsNeighbour = "--answer";
constexpr uint32_t kTokens = 30;
constexpr int kPatience = 280'000; // ms; far more than it takes

// What another program does: answers, and writes each token as it comes.
int answer()
{
    const auto model = opened(kStarter, BackendKind::Vulkan);
    const auto session = sessionOn(model);
    if (!session->advanceTo(promptOf(*model, "Where are my conversations stored?")))
        return 1;
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = kTokens;
    const auto done = session->generate(options, [](TokenId id) {
        std::printf("%u\n", static_cast<unsigned>(id));
        return std::fflush(stdout) == 0;
    });
    return done ? 0 : 2;
}

} // namespace

// Several programs on one graphics device. Skipped where there is none.
class TestVulkanNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersBesideAnother();
    void survivesAnothersEnd();
    void goesOnWhenItWasHalted();

private:
    static void start(QProcess &process);
    QByteArray restOf(QProcess &process) const; // all that it wrote; empty: it failed

    QTemporaryDir m_cache; // shared by all
    QByteArray m_expected;
};

void TestVulkanNeighbours::start(QProcess &process)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kAsNeighbour)});
}

QByteArray TestVulkanNeighbours::restOf(QProcess &process) const
{
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

void TestVulkanNeighbours::initTestCase()
{
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    QProcess alone;
    start(alone);
    m_expected = restOf(alone);
    QVERIFY(m_expected.count('\n') > 10);
}

void TestVulkanNeighbours::answersBesideAnother()
{
    QVERIFY(m_cache.isValid() && QDir(m_cache.path()).removeRecursively()); // both write to it
    QProcess one, other;
    start(one);
    start(other);
    QCOMPARE(restOf(one), m_expected);
    QCOMPARE(restOf(other), m_expected);
}

void TestVulkanNeighbours::survivesAnothersEnd()
{
    QProcess one, other;
    start(one);
    start(other);
    QVERIFY(other.waitForReadyRead(kPatience)); // in the midst of its answer
    other.kill();
    QCOMPARE(restOf(one), m_expected);
    QVERIFY(other.waitForFinished(kPatience));
}

// As when the computer sleeps: it stands still at any point while others go on.
void TestVulkanNeighbours::goesOnWhenItWasHalted()
{
    QProcess halted, other;
    start(halted);
    QVERIFY(halted.waitForReadyRead(kPatience));
    QCOMPARE(::kill(static_cast<pid_t>(halted.processId()), SIGSTOP), 0);
    start(other);
    QCOMPARE(restOf(other), m_expected);
    QCOMPARE(::kill(static_cast<pid_t>(halted.processId()), SIGCONT), 0);
    QCOMPARE(restOf(halted), m_expected);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 1 && std::string_view(argv[1]) == kAsNeighbour)
        return answer();
    TestVulkanNeighbours test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vulkan_neighbours.moc"
