// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/thread_pool.h"

#include <algorithm>
#include <ctime>
#include <numeric>

#include <QTest>

using engine::compute::cpu::ThreadPool;

// The backend's own threads. Also run under ThreadSanitizer.
class TestThreadPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryItemOnce_data()
    {
        QTest::addColumn<uint32_t>("threads");
        for (const uint32_t threads : {1U, 2U, 3U, 7U})
            QTest::addRow("%u threads", threads) << threads;
    }
    void coversEveryItemOnce()
    {
        QFETCH(uint32_t, threads);
        ThreadPool pool(threads);
        QCOMPARE(pool.threads(), threads);
        for (uint32_t count = 0; count < 200; ++count) {
            std::vector<uint32_t> seen(count, 0); // not atomic: ranges must be disjoint
            pool.run(count, 1 + count % 5, [&](uint32_t begin, uint32_t end, uint32_t worker) {
                QVERIFY(worker < threads);
                for (uint32_t i = begin; i < end; ++i)
                    seen[i] += 1;
            });
            QVERIFY(
                std::all_of(seen.begin(), seen.end(), [](uint32_t times) { return times == 1; }));
        }
    }

    void showsWritesOfOneJobToTheNext()
    {
        ThreadPool pool(3);
        std::vector<uint32_t> values(64, 0);
        for (uint32_t round = 0; round < 500; ++round) {
            pool.run(64, 1, [&](uint32_t begin, uint32_t end, uint32_t) {
                for (uint32_t i = begin; i < end; ++i)
                    values[i] = values[i] + 1;
            });
        }
        QCOMPARE(std::accumulate(values.begin(), values.end(), 0U), 500U * 64U);
    }

    // Short jobs end while workers still wake up for the jobs before: none is done twice or lost,
    // and each sees its own context.
    void keepsShortJobsApart()
    {
        ThreadPool pool(4);
        for (uint32_t round = 0; round < 20000; ++round) {
            std::atomic<uint32_t> sum = 0;
            const uint32_t count = 2 + round % 7;
            pool.run(count, 1, [&sum, round](uint32_t begin, uint32_t end, uint32_t) {
                for (uint32_t i = begin; i < end; ++i)
                    sum += round + i;
            });
            QCOMPARE(sum.load(), count * round + count * (count - 1) / 2);
        }
    }

    void costsNothingWhenIdle()
    {
        ThreadPool pool(3);
        std::atomic<uint32_t> calls = 0;
        pool.run(8, 1, [&](uint32_t, uint32_t, uint32_t) { ++calls; });
        QTest::qWait(50);
        const std::clock_t before = std::clock(); // of all threads
        QTest::qWait(200);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 0.05, qPrintable(QString::number(seconds)));
        QCOMPARE(calls.load(), 8U);
    }
};

QTEST_MAIN(TestThreadPool)
#include "tst_thread_pool.moc"
