// SPDX-License-Identifier: Apache-2.0
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "tests/storage/store_fixture.h"
#include "tests/storage/torture/torture_child.h"
#include "tests/storage/torture/torture_log.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::Literals;
using namespace storage;

namespace {

constexpr int kFreshFileEvery = 25; // rounds; so that the checks do not grow for ever

int rounds = 15; // --rounds

} // namespace

// A child process writes, is killed at a random moment, and whatever it was promised must be there.
class TestStorageTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingWhenKilled();

private:
    static void killAtRandom(const QString &path, QRandomGenerator &random, test::TortureLog &log);
    static void checkFile(const QString &path);
};

void TestStorageTorture::killAtRandom(const QString &path,
                                      QRandomGenerator &random,
                                      test::TortureLog &log)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"--child"_s, path, QString::number(random.generate())});
    QVERIFY(child.waitForStarted());
    // Now and then during open() itself, otherwise somewhere in the work.
    const int promises =
        static_cast<int>(random.bounded(5)) == 0 ? 0 : static_cast<int>(random.bounded(60));
    for (int seen = 0; seen < promises; ++seen) {
        while (!child.canReadLine())
            QVERIFY2(child.waitForReadyRead(30'000), "The child died or hangs.");
        log.read(child.readLine().trimmed());
    }
    QThread::usleep(random.bounded(15'000U));
    QCOMPARE(child.state(), QProcess::Running);
    child.kill();
    QVERIFY(child.waitForFinished());
    while (child.canReadLine())
        log.read(child.readLine().trimmed());
}

void TestStorageTorture::checkFile(const QString &path)
{
    const auto database = Database::open(path, newestVersion(), std::chrono::seconds(0));
    HEARTH_VERIFY(database);
    Statement check(**database, "PRAGMA integrity_check");
    QVERIFY(check.next());
    QCOMPARE(check.text(0), u"ok"_s);
    if ((*database)->version() < newestVersion())
        return; // killed before its first migration
    for (const std::string index : {"title_words", "title_trigrams", "part_words", "part_trigrams",
                                    "document_words", "document_trigrams"}) {
        HEARTH_VERIFY((*database)->execute("INSERT INTO " + index + "(" + index
                                           + ", rank) VALUES ('integrity-check', 1)"));
    }
}

void TestStorageTorture::losesNothingWhenKilled()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, %d rounds", seed, rounds);
    QRandomGenerator random(seed);
    std::unique_ptr<test::DataFolder> folder;
    std::unique_ptr<test::TortureLog> log;
    int promises = 0;
    for (int round = 0; round < rounds; ++round) {
        if (round % kFreshFileEvery == 0) {
            promises += log ? log->promises() : 0;
            folder = std::make_unique<test::DataFolder>();
            log = std::make_unique<test::TortureLog>();
        }
        killAtRandom(folder->path(), random, *log);
        if (QTest::currentTestFailed())
            return;
        if (QFile::exists(folder->path()))
            checkFile(folder->path());
        if (QTest::currentTestFailed())
            return;
        const QString problem = log->compare(*folder->open());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
    qInfo("%d promises kept", promises + log->promises());
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--child")
        return test::runTortureChild(arguments[2], arguments[3].toUInt());
    if (const qsizetype at = arguments.indexOf(u"--rounds"_s);
        at > 0 && at + 1 < arguments.size()) {
        rounds = arguments[at + 1].toInt();
        arguments.remove(at, 2);
    }
    TestStorageTorture torture;
    return QTest::qExec(&torture, arguments);
}

#include "tst_storage_torture.moc"
