// SPDX-License-Identifier: Apache-2.0
#include "engine/session.h"
#include "tests/engine/model/golden_models.h"

#include <cmath>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using namespace engine;
using namespace tests;
using compute::KvPrecision;

namespace {

constexpr double kBound = 2e-2; // root mean square, as for other roundings of fast backends

std::shared_ptr<Model> modelOn(const std::string &name)
{
    auto model = Model::open(goldenPath(name), {.backend = BackendKind::Cpu, .threads = 2});
    if (!model)
        qFatal("%s", model.error().message.c_str());
    return *model;
}

std::unique_ptr<Session> sessionOn(std::shared_ptr<Model> model, KvPrecision precision)
{
    auto session = Session::create(std::move(model),
                                   {.batchSize = 16, .rewindTokens = 0, .kvPrecision = precision});
    if (!session)
        qFatal("%s", session.error().message.c_str());
    return std::move(*session);
}

double rms(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (size_t i = 0; i < a.size(); ++i) {
        const double difference = static_cast<double>(a[i]) - static_cast<double>(b[i]);
        sum += difference * difference;
    }
    return a.empty() || a.size() != b.size() ? HUGE_VAL
                                             : std::sqrt(sum / static_cast<double>(a.size()));
}

} // namespace

// Keys and values as 8-bit codes instead of halves.
class TestKvPrecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesLittleAndTakesLess_data() { addModelRows(); }
    void changesLittleAndTakesLess();
    void warmIsCold_data() { addModelRows(); }
    void warmIsCold();
    void snapshotsAreOfOnePrecision();
};

void TestKvPrecision::changesLittleAndTakesLess()
{
    QFETCH(std::string, name);
    const auto model = modelOn(name);
    const std::vector<TokenId> tokens = someTokens(120);
    const auto exact = sessionOn(model, KvPrecision::Half);
    const auto small = sessionOn(model, KvPrecision::EightBit);
    QVERIFY(exact->advanceTo(tokens));
    QVERIFY(small->advanceTo(tokens));
    const double difference = rms(exact->logits(), small->logits());
    QVERIFY2(difference <= kBound, qPrintable(QString::number(difference)));
    QVERIFY(difference > 0.0); // it was used
    QVERIFY(small->kvBytes() < exact->kvBytes());
    QVERIFY(model->info().kvBytesPerToken8 < model->info().kvBytesPerToken);
}

// After going back, token by token, and from a file.
void TestKvPrecision::warmIsCold()
{
    QFETCH(std::string, name);
    const auto model = modelOn(name);
    const std::vector<TokenId> tokens = someTokens(90);
    const auto cold = sessionOn(model, KvPrecision::EightBit);
    QVERIFY(cold->advanceTo(tokens));
    const std::vector<float> expected = copied(cold->logits());

    const auto warm = sessionOn(model, KvPrecision::EightBit);
    QVERIFY(warm->advanceTo(std::span(tokens).first(60)));
    QVERIFY(warm->advanceTo(someTokens(70, 5)));
    QVERIFY(warm->advanceTo(tokens));
    QCOMPARE(copied(warm->logits()), expected);

    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath(u"state"_s).toStdU16String());
    QVERIFY(cold->save(file));
    const auto restored = sessionOn(model, KvPrecision::EightBit);
    QVERIFY(restored->restore(file));
    const auto reused = restored->advanceTo(tokens);
    QVERIFY(reused);
    QCOMPARE(*reused, 89U);
    const auto fork = restored->fork();
    QVERIFY(fork);
    for (Session *session : {cold.get(), restored.get(), fork->get()})
        QVERIFY(session->prefill(someTokens(8, 9)));
    QCOMPARE(copied(restored->logits()), copied(cold->logits()));
    QCOMPARE(copied((*fork)->logits()), copied(cold->logits()));
}

void TestKvPrecision::snapshotsAreOfOnePrecision()
{
    const auto model = modelOn("tiny-e2b");
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.filePath(u"state"_s).toStdU16String());
    const auto exact = sessionOn(model, KvPrecision::Half);
    const auto small = sessionOn(model, KvPrecision::EightBit);
    QVERIFY(exact->advanceTo(someTokens(40)));
    QVERIFY(exact->save(file));
    QVERIFY(!small->restore(file));
    QVERIFY(small->advanceTo(someTokens(40)));
    QVERIFY(small->save(file));
    QVERIFY(!exact->restore(file));
    QVERIFY(small->restore(file));
}

QTEST_GUILESS_MAIN(TestKvPrecision)
#include "tst_kv_precision.moc"
