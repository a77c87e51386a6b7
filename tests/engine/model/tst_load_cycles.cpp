// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/vulkan_models.h"

#include <malloc.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

// HEARTH_CYCLES asks for more.
int cycles()
{
    return std::max(qEnvironmentVariableIntValue("HEARTH_CYCLES"), 20);
}

// What libraries and drivers set up once is there after so many.
int warmCycles()
{
    return std::max(cycles() / 10, 5);
}

// What the program holds.
struct Holdings {
    qint64 residentKiB = 0;
    qint64 threads = 0;
    qsizetype files = 0;
};

qint64 numberAfter(const QByteArray &status, const char *name)
{
    const qsizetype at = status.indexOf(name);
    const QByteArray line = status.mid(at, status.indexOf('\n', at) - at);
    return QRegularExpression(QStringLiteral("[0-9]+"))
        .match(QString::fromLatin1(line))
        .captured()
        .toLongLong();
}

Holdings holdings()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    return {numberAfter(status, "VmRSS:"), numberAfter(status, "Threads:"),
            descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size()};
}

} // namespace

// Loading a model, asking it something and letting it go leaves nothing behind, however often.
class TestLoadCycles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8()); }
    void leavesNothingBehind_data();
    void leavesNothingBehind();

private:
    static void cycle(BackendKind kind);

    QTemporaryDir m_cache;
};

void TestLoadCycles::cycle(BackendKind kind)
{
    const auto model = opened(kStarter, kind);
    const auto session = sessionOn(model);
    QVERIFY(session->prefill(someTokens(5)));
    QCOMPARE(likeliest(*session, 2).size(), size_t{2});
}

void TestLoadCycles::leavesNothingBehind_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the processor") << static_cast<int>(BackendKind::Cpu);
    QTest::newRow("a graphics device") << static_cast<int>(BackendKind::Vulkan);
}

void TestLoadCycles::leavesNothingBehind()
{
    QFETCH(int, kind);
    const auto backend = static_cast<BackendKind>(kind);
    if (backend == BackendKind::Vulkan && !compute::vulkan::listDevices())
        QSKIP("There is no device.");
    for (int i = 0; i < warmCycles(); ++i)
        cycle(backend);
    const Holdings before = holdings();
    QVERIFY(before.residentKiB > 0 && before.threads > 0 && before.files > 0);
    for (int i = warmCycles(); i < cycles(); ++i)
        cycle(backend);
    const Holdings after = holdings();
    qInfo("%d cycles: %lld KiB, then %lld KiB; %lld threads, then %lld; %lld files, then %lld",
          cycles(), before.residentKiB, after.residentKiB, before.threads, after.threads,
          static_cast<qint64>(before.files), static_cast<qint64>(after.files));
    QCOMPARE(after.threads, before.threads);
    QCOMPARE(after.files, before.files);
    // The model is 9 MB: one that stayed in twenty would be seen, and in 1,000 cycles 8 KiB of
    // each.
    QVERIFY(after.residentKiB - before.residentKiB < 8192);
}

QTEST_APPLESS_MAIN(TestLoadCycles)
#include "tst_load_cycles.moc"
