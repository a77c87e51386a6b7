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
constexpr const char *kToken = "token "; // begins its lines; others are a layer's
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
        std::printf("%s%u\n", kToken, static_cast<unsigned>(id));
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
    static bool hasBegun(QProcess &process); // to answer; waits
    static QByteArray answerOf(QProcess &process); // waits; empty: it failed

    QTemporaryDir m_cache; // shared by all
    QByteArray m_expected;
};

void TestVulkanNeighbours::start(QProcess &process)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(kAsNeighbour)});
}

bool TestVulkanNeighbours::hasBegun(QProcess &process)
{
    while (process.waitForReadyRead(kPatience)) {
        if (process.peek(process.bytesAvailable()).contains(kToken))
            return true;
    }
    return false;
}

QByteArray TestVulkanNeighbours::answerOf(QProcess &process)
{
    if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return {};
    QByteArray tokens;
    while (process.canReadLine()) {
        const QByteArray line = process.readLine();
        if (line.startsWith(kToken))
            tokens += line;
        else
            std::fputs(line.constData(), stdout); // what a validation layer found
    }
    return tokens;
}

void TestVulkanNeighbours::initTestCase()
{
    if (const auto devices = compute::vulkan::listDevices(); !devices)
        QSKIP(devices.error().message.c_str());
    qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
    QProcess alone;
    start(alone);
    m_expected = answerOf(alone);
    QVERIFY(m_expected.count('\n') > 10);
}

void TestVulkanNeighbours::answersBesideAnother()
{
    QVERIFY(m_cache.isValid() && QDir(m_cache.path()).removeRecursively()); // both write to it
    QProcess one, other;
    start(one);
    start(other);
    QCOMPARE(answerOf(one), m_expected);
    QCOMPARE(answerOf(other), m_expected);
}

void TestVulkanNeighbours::survivesAnothersEnd()
{
    QProcess one, other;
    start(one);
    start(other);
    QVERIFY(hasBegun(other)); // in the midst of its answer
    other.kill();
    QCOMPARE(answerOf(one), m_expected);
    QVERIFY(other.waitForFinished(kPatience));
}

// As when the computer sleeps: it stands still at any point while others go on.
void TestVulkanNeighbours::goesOnWhenItWasHalted()
{
    QProcess halted, other;
    start(halted);
    QVERIFY(hasBegun(halted));
    QCOMPARE(::kill(static_cast<pid_t>(halted.processId()), SIGSTOP), 0);
    start(other);
    QCOMPARE(answerOf(other), m_expected);
    QCOMPARE(::kill(static_cast<pid_t>(halted.processId()), SIGCONT), 0);
    QCOMPARE(answerOf(halted), m_expected);
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
