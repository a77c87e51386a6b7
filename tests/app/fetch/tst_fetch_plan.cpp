// SPDX-License-Identifier: Apache-2.0
#include "app/fetch/fetch_plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::fetch::FetchPlan;
using app::fetch::unreservedBytes;

class TestFetchPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnlyForSpaceThatIsNotReserved();
};

void TestFetchPlan::asksOnlyForSpaceThatIsNotReserved()
{
    constexpr qint64 kSize = 1 << 20;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model.gguf.part"_s);
    FetchPlan plan = FetchPlan::split(kSize, {}, 1);
    QCOMPARE(unreservedBytes(plan, path), kSize); // it is not there yet
    plan.parts[0].done = 1000;
    QCOMPARE(unreservedBytes(plan, path), kSize - 1000);
    // As on a disk that knows no gaps: all of it lies there, although a part has come.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(kSize, 'x')), kSize);
    file.close();
    QCOMPARE(unreservedBytes(plan, path), 0);
}

QTEST_GUILESS_MAIN(TestFetchPlan)
#include "tst_fetch_plan.moc"
