// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/model/vulkan_models.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace engine;
using namespace tests;
using compute::KvPrecision;

namespace {

constexpr double kBound = 2e-2; // root mean square, as for other roundings of fast backends
// Of what is computed twice, among other rows: nothing on the processor.
constexpr double kSameBound = 1e-3;

double sameBound(BackendKind kind)
{
    return kind == BackendKind::Cpu ? 0.0 : kSameBound;
}

bool haveVulkan()
{
    return bool(compute::vulkan::listDevices());
}

std::shared_ptr<Model> modelOn(const std::string &name, BackendKind kind)
{
    return opened(
        goldenPath(name),
        {.backend = kind, .threads = 2, .kvPrecision = KvPrecision::EightBit, .insist = true});
}

// So many of its last layers on the device; no experts.
std::shared_ptr<Model> splitModel(const std::string &name, uint32_t layers)
{
    return opened(goldenPath(name),
                  {.backend = BackendKind::Vulkan,
                   .threads = 2,
                   .gpuLayers = layers,
                   .gpuMemory = 1,
                   .kvPrecision = KvPrecision::EightBit,
                   .insist = true});
}

// So small that the rings of the sliding layers (window 16 and 24) wrap many times.
std::unique_ptr<Session> sessionOf(const std::shared_ptr<Model> &model,
                                   KvPrecision precision = KvPrecision::EightBit)
{
    return sessionOn(model, {.batchSize = 16, .rewindTokens = 0, .kvPrecision = precision});
}

std::vector<TokenId> joined(std::span<const TokenId> first, const std::vector<TokenId> &then)
{
    std::vector<TokenId> tokens(first.begin(), first.end());
    tokens.insert(tokens.end(), then.begin(), then.end());
    return tokens;
}

void addDevices()
{
    QTest::addColumn<bool>("onVulkan");
    QTest::newRow("cpu") << false;
    if (haveVulkan())
        QTest::newRow("vulkan") << true;
}

void addModelsAndDevices()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("onVulkan");
    for (const char *name : {"tiny-e2b", "tiny-e4b", "tiny-moe", "tiny-dense", "tiny-unified"}) {
        QTest::addRow("%s, cpu", name) << std::string(name) << false;
        if (haveVulkan())
            QTest::addRow("%s, vulkan", name) << std::string(name) << true;
    }
}

BackendKind fetchKind()
{
    QFETCH(bool, onVulkan);
    return onVulkan ? BackendKind::Vulkan : BackendKind::Cpu;
}

} // namespace

// Keys and values as 8-bit codes instead of halves, on the processor and, where there is one, on a
// graphics device.
class TestKvPrecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8()); }
    void changesLittleAndTakesLess_data() { addModelsAndDevices(); }
    void changesLittleAndTakesLess();
    void goesBack_data() { addModelsAndDevices(); }
    void goesBack();
    void restoresAndForks_data() { addModelsAndDevices(); }
    void restoresAndForks();
    void snapshotsAreOfOnePrecision_data() { addDevices(); }
    void snapshotsAreOfOnePrecision();
    void answersAsTheProcessor_data() { addModelRows(); }
    void answersAsTheProcessor();
    void movesBetweenProcessorAndDevice_data() { addModelRows(); }
    void movesBetweenProcessorAndDevice();

private:
    std::filesystem::path file() const { return m_folder.filePath(u"state"_s).toStdU16String(); }

    QTemporaryDir m_folder;
};

void TestKvPrecision::changesLittleAndTakesLess()
{
    QFETCH(std::string, name);
    const auto model = modelOn(name, fetchKind());
    const std::vector<TokenId> tokens = someTokens(120);
    const auto exact = sessionOf(model, KvPrecision::Half);
    const auto small = sessionOf(model);
    QVERIFY(exact->advanceTo(tokens));
    QVERIFY(small->advanceTo(tokens));
    const double changed = difference(*exact, *small);
    QVERIFY2(changed <= kBound, qPrintable(QString::number(changed)));
    QVERIFY(changed > 0.0); // it was used
    QVERIFY(small->kvBytes() < exact->kvBytes());
    QVERIFY(model->info().kvBytesPerToken8 < model->info().kvBytesPerToken);
}

// Near, where the rings still hold the window, and so far that it was kept aside.
void TestKvPrecision::goesBack()
{
    QFETCH(std::string, name);
    const auto model = modelOn(name, fetchKind());
    const std::vector<TokenId> tokens = someTokens(90);
    const auto cold = sessionOf(model);
    QVERIFY(cold->advanceTo(tokens));
    const auto warm = sessionOf(model);
    QVERIFY(warm->advanceTo(std::span(tokens).first(60)));
    const struct {
        uint32_t common;
        uint32_t others;
        uint32_t reused;
    } branches[] = {{52, 5, 52}, {60, 70, 59}};
    for (const auto &branch : branches) {
        const auto common = std::span(tokens).first(branch.common);
        QVERIFY(warm->advanceTo(joined(common, someTokens(branch.others, 5))));
        const auto reused = warm->advanceTo(std::span(tokens).first(60));
        QVERIFY(reused);
        QCOMPARE(*reused, branch.reused);
    }
    const auto reused = warm->advanceTo(tokens);
    QVERIFY(reused);
    QCOMPARE(*reused, 60U);
    const double changed = difference(*warm, *cold);
    QVERIFY2(changed <= sameBound(fetchKind()), qPrintable(QString::number(changed)));
}

void TestKvPrecision::restoresAndForks()
{
    QFETCH(std::string, name);
    const auto model = modelOn(name, fetchKind());
    const std::vector<TokenId> tokens = someTokens(90);
    const auto cold = sessionOf(model);
    QVERIFY(cold->advanceTo(tokens));
    QVERIFY(cold->save(file()));
    const auto restored = sessionOf(model);
    QVERIFY(restored->restore(file()));
    const auto reused = restored->advanceTo(tokens);
    QVERIFY(reused);
    QCOMPARE(*reused, 89U);
    const auto fork = restored->fork();
    QVERIFY(fork);
    QCOMPARE((*fork)->kvBytes(), restored->kvBytes());
    for (Session *session : {cold.get(), restored.get(), fork->get()})
        QVERIFY(session->prefill(someTokens(8, 9)));
    QCOMPARE(difference(**fork, *restored), 0.0);
    const double changed = difference(*restored, *cold);
    QVERIFY2(changed <= sameBound(fetchKind()), qPrintable(QString::number(changed)));
}

void TestKvPrecision::snapshotsAreOfOnePrecision()
{
    const auto model = modelOn("tiny-e2b", fetchKind());
    const auto exact = sessionOf(model, KvPrecision::Half);
    const auto small = sessionOf(model);
    QVERIFY(exact->advanceTo(someTokens(40)));
    QVERIFY(exact->save(file()));
    QVERIFY(!small->restore(file()));
    QVERIFY(small->advanceTo(someTokens(40)));
    QVERIFY(small->save(file()));
    QVERIFY(!exact->restore(file()));
    QVERIFY(small->restore(file()));
}

// As far as it does so with halves.
void TestKvPrecision::answersAsTheProcessor()
{
    QFETCH(std::string, name);
    if (!haveVulkan())
        QSKIP("There is no device.");
    const auto onCpu = modelOn(name, BackendKind::Cpu);
    const auto onDevice = modelOn(name, BackendKind::Vulkan);
    const auto between = [&](KvPrecision precision) {
        const auto a = sessionOf(onCpu, precision);
        const auto b = sessionOf(onDevice, precision);
        const auto tokens = someTokens(120);
        return a->advanceTo(tokens) && b->advanceTo(tokens) ? difference(*a, *b) : HUGE_VAL;
    };
    const double codes = between(KvPrecision::EightBit);
    const double halves = between(KvPrecision::Half);
    QVERIFY2(codes < 2 * halves + kSameBound,
             qPrintable(u"%1, halves: %2"_s.arg(codes).arg(halves)));
}

// What the one has kept the other goes on with: the layers that a device computes are not always
// the same.
void TestKvPrecision::movesBetweenProcessorAndDevice()
{
    QFETCH(std::string, name);
    if (!haveVulkan())
        QSKIP("There is no device.");
    const auto layers = Model::inspect(goldenPath(name))->layers;
    const auto mostly = splitModel(name, 1);
    const auto whole = modelOn(name, BackendKind::Vulkan);
    for (const auto &[from, to] : {std::pair(mostly, whole), std::pair(whole, mostly),
                                   std::pair(splitModel(name, layers / 2), mostly)}) {
        const auto session = sessionOf(from);
        const auto other = sessionOf(to);
        QVERIFY(session->advanceTo(someTokens(61)));
        QVERIFY(session->save(file()));
        QVERIFY(other->restore(file()));
        QCOMPARE(other->tokens(), session->tokens());
        QVERIFY(session->prefill(someTokens(5, 3)));
        QVERIFY(other->prefill(someTokens(5, 3)));
        const double changed = difference(*session, *other);
        QVERIFY2(changed <= kBound, qPrintable(QString::number(changed)));
    }
}

QTEST_APPLESS_MAIN(TestKvPrecision)
#include "tst_kv_precision.moc"
