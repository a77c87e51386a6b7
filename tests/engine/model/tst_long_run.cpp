// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/golden_models.h"

#include <QFile>
#include <QTest>

using namespace engine;
using namespace tests;

namespace {

constexpr uint32_t kFewTokens = 5'000; // unless HEARTH_LONG_RUN says how many
constexpr uint32_t kContext = 2048;
constexpr qint64 kMostGrowth = 4LL << 20; // bytes

// Of this process in memory; 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 kPage = 4096;
    return file.readAll().split(' ').value(1).toLongLong() * kPage;
}

} // namespace

// Conversations that fill their context, one after another.
class TestLongRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreMemoryTheLongerItRuns_data();
    void takesNoMoreMemoryTheLongerItRuns();
};

void TestLongRun::takesNoMoreMemoryTheLongerItRuns_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("drafter");
    QTest::newRow("per-layer embeddings, drafter") << std::string("tiny-e2b") << true;
    QTest::newRow("experts") << std::string("tiny-moe") << false;
}

void TestLongRun::takesNoMoreMemoryTheLongerItRuns()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer keeps what was freed.");
#endif
    QFETCH(std::string, name);
    QFETCH(bool, drafter);
    const auto wanted = static_cast<uint32_t>(qEnvironmentVariableIntValue("HEARTH_LONG_RUN"));
    const uint32_t tokens = std::max(wanted, kFewTokens);
    OpenOptions open{.backend = BackendKind::Cpu, .threads = 2};
    if (drafter)
        open.drafter = goldenPath(name).parent_path() / "drafter" / "drafter.gguf";
    const auto model = Model::open(goldenPath(name), open);
    QVERIFY(model);
    const auto session = Session::create(*model, {.contextLength = kContext});
    QVERIFY(session);
    qint64 early = 0;
    uint32_t generated = 0;
    for (uint32_t turn = 1; generated < tokens; ++turn) {
        // Another beginning every time, so that checkpoints are made and dropped. The first is the
        // longest: intermediate results take room for the longest so far.
        QVERIFY((*session)->advanceTo(someTokens(500 - (turn - 1) * 97 % 400, turn)));
        GenerateOptions options;
        options.sampling.seed = turn;
        options.maxTokens = kContext;
        const auto result = (*session)->generate(options, [](TokenId) { return true; });
        QVERIFY(result);
        generated += std::max(result->tokens, 1U); // it may stop at once
        if (early == 0 && generated > tokens / 5)
            early = residentBytes();
    }
    const qint64 growth = residentBytes() - early;
    QVERIFY2(growth <= kMostGrowth, qPrintable(QString::number(growth)));
}

QTEST_APPLESS_MAIN(TestLongRun)
#include "tst_long_run.moc"
