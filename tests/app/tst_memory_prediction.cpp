// SPDX-License-Identifier: Apache-2.0
// What the page of models predicts beside what this process then holds, with the real engine and
// the model that comes with Hearth. It is small: 3 % of it are 280 kB, so what a process takes once
// for itself (threads, tables of the program) is taken before anything is measured.
#include "app/models/memory_plan.h"
#include "engine/session.h"

#include <algorithm>
#include <cmath>

#include <QFile>
#include <QTest>

#ifdef __linux__
#include <malloc.h>
#include <sys/prctl.h>
#endif

using namespace Qt::Literals;

namespace {

constexpr double kShare = 0.03;

// Of what the smallest conversation takes (1.6 MB), 3 % are twelve pages, and where malloc begins
// and ends a block is worth some.
constexpr double kGrain = 64.0 * 1024.0;

// What the processor's backend keeps beside the predicted results: the inputs of a batch in eight
// bits, and each thread's part of a product. It grows with the width of a model, not with its
// weights, and so is 5 % of this model's memory and less than 1 % of any that is downloaded.
constexpr qint64 kOwnWork = 1'500'000;

// Sanitizers keep a memory of their own beside every byte.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsMeasurable = false;
#elif defined(__linux__)
constexpr bool kIsMeasurable = true;
#else
constexpr bool kIsMeasurable = false;
#endif

QString starter()
{
    return QStringLiteral(HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf");
}

// Bytes of this process, without what malloc has got back and keeps. Counted page by page: the sums
// in /proc/self/status may lack some for each processor.
qint64 held()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    constexpr QByteArrayView key = "\nAnonymous:";
    const qsizetype at = text.indexOf(key);
    const QByteArray rest = at < 0 ? QByteArray() : text.sliced(at + key.size()).trimmed();
    return rest.first(std::max<qsizetype>(0, rest.indexOf(' '))).toLongLong() * 1024;
}

std::shared_ptr<engine::Model> openModel()
{
    auto model = engine::Model::open(starter().toStdU16String(), {.threads = 2});
    return model ? *std::move(model) : nullptr;
}

// A conversation that fills its context.
std::unique_ptr<engine::Session> fill(const std::shared_ptr<engine::Model> &model, uint32_t context)
{
    std::vector<engine::TokenId> tokens;
    for (uint32_t i = 0; i < context; ++i)
        tokens.push_back(static_cast<engine::TokenId>(100 + i * 7919 % 500));
    auto session = engine::Session::create(model, {.contextLength = context});
    return session && (*session)->prefill(tokens) ? *std::move(session) : nullptr;
}

QByteArray words(qint64 measured, qint64 predicted)
{
    return QByteArray::number(measured) + " measured, " + QByteArray::number(predicted)
        + " predicted";
}

bool isNear(qint64 measured, qint64 predicted)
{
    const auto wanted = static_cast<double>(predicted);
    return std::abs(static_cast<double>(measured) - wanted) <= std::max(kShare * wanted, kGrain);
}

} // namespace

class TestMemoryPrediction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadingTakesWhatIsPredicted();
    void conversationsTakeWhatIsPredicted_data();
    void conversationsTakeWhatIsPredicted();
    void theWholeIsPredicted();

private:
    app::ModelFiles m_files;
};

void TestMemoryPrediction::initTestCase()
{
    if (!kIsMeasurable)
        QSKIP("Memory is measured on Linux, without sanitizers.");
#ifdef __linux__
    prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0); // a page of 2 MB for a byte would count in full
#endif
    if (held() == 0)
        QSKIP("This system does not tell a process's memory exactly.");
    auto files = app::inspectFiles(starter());
    QVERIFY(files.has_value());
    m_files = *std::move(files);
    const auto model = openModel();
    QVERIFY(model);
    QVERIFY(fill(model, 512));
}

void TestMemoryPrediction::loadingTakesWhatIsPredicted()
{
    const qint64 before = held();
    const auto model = openModel();
    QVERIFY(model && model->hasDrafter());
    const qint64 measured = held() - before;
    const engine::ModelInfo &info = m_files.info;
    const qint64 predicted =
        static_cast<qint64>(info.weightBytes + info.packingBytes + info.vocabularyBytes)
        + m_files.drafterBytes;
    QVERIFY2(isNear(measured, predicted), words(measured, predicted));
}

void TestMemoryPrediction::conversationsTakeWhatIsPredicted_data()
{
    QTest::addColumn<uint32_t>("context");
    for (const uint32_t context : {1024U, 2048U, 4096U})
        QTest::addRow("%u tokens", context) << context;
}

void TestMemoryPrediction::conversationsTakeWhatIsPredicted()
{
    QFETCH(uint32_t, context);
    const auto model = openModel();
    QVERIFY(fill(model, 512)); // what all conversations share is there
    const qint64 before = held();
    const auto session = fill(model, context);
    QVERIFY(session);
    const qint64 measured = held() - before;
    const qint64 predicted = m_files.need(context) - m_files.need(0);
    QVERIFY2(isNear(measured, predicted), words(measured, predicted));
}

void TestMemoryPrediction::theWholeIsPredicted()
{
    const qint64 before = held();
    const auto model = openModel();
    const auto session = fill(model, 4096);
    QVERIFY(session);
    const qint64 measured = held() - before;
    const qint64 predicted = m_files.need(4096) - m_files.projectorBytes; // loaded by the window
    QVERIFY2(measured > predicted - static_cast<qint64>(kShare * static_cast<double>(predicted))
                 && measured <= predicted + kOwnWork,
             words(measured, predicted));
}

QTEST_GUILESS_MAIN(TestMemoryPrediction)
#include "tst_memory_prediction.moc"
