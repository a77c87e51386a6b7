// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_move.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals;
using app::DataCopy;
using app::DataMove;
using State = app::DataMove::State;

class TestDataMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesAndPlans();
    void takesAPlanBack();
    void remembersACopyThatIsAway();
    void offersWhatIsThere();
    void goesOnAtTheNextStart();
    void aCopyGivenUpAtItsEndIsNotMoved();
    void aCopyThatIsStoppedLeavesNothing();
    void whatCannotBeCopiedLeavesNothing();
    void isCarriedOutOnRequest();
    void saysWhyNot();
    void staysWhereACommandSays();

private:
    bool write(const QString &path);
    void beginCopy(DataMove &move)
    {
        QSignalSpy changed(&move, &DataMove::changed);
        move.moveTo(QUrl::fromLocalFile(m_to));
        while (move.state() == State::Looking)
            QVERIFY(changed.wait());
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
    QString m_to;
};

bool TestDataMove::write(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("words") == 5;
}

void TestDataMove::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, m_home->path().toUtf8() + "/home/" + name);
    m_from = app::dataFolder();
    m_to = m_home->filePath(u"elsewhere"_s);
    QVERIFY(write(m_from + "/hearth.db"_L1));
    QVERIFY(write(m_from + "/models/a.gguf"_L1));
}

void TestDataMove::copiesAndPlans()
{
    DataMove move(m_from);
    QVERIFY(move.canMove());
    QCOMPARE(move.state(), State::Idle);
    move.moveTo(QUrl::fromLocalFile(m_to));
    QVERIFY(move.state() != State::Idle);
    QTRY_COMPARE(move.state(), State::Planned);
    QCOMPARE(move.progress(), 1.0);
    QCOMPARE(move.target(), m_to);
    QVERIFY(QFile::exists(m_to + "/models/a.gguf"_L1));
    QVERIFY(!QFile::exists(m_to + "/hearth.db"_L1)); // it is still written to
    QCOMPARE(app::dataFolder(), m_from);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QVERIFY(QFile::exists(m_to + "/hearth.db"_L1));
}

void TestDataMove::takesAPlanBack()
{
    {
        DataMove move(m_from);
        move.moveTo(QUrl::fromLocalFile(m_to));
        QTRY_COMPARE(move.state(), State::Planned);
    }
    DataMove later(m_from); // as after a start that could not carry it out
    QCOMPARE(later.state(), State::Planned);
    QCOMPARE(later.target(), m_to);
    later.cancel();
    QCOMPARE(later.state(), State::Removing);
    later.moveTo(QUrl::fromLocalFile(m_to)); // not in the middle of that
    QCOMPARE(later.state(), State::Removing);
    QTRY_COMPARE(later.state(), State::Idle);
    QCOMPARE(later.problem(), QString());
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
    QVERIFY(QDir(m_to).isEmpty());
    QVERIFY(QFile::exists(m_from + "/models/a.gguf"_L1));
}

// Given up while its disk is not connected: it would hold the words for ever.
void TestDataMove::remembersACopyThatIsAway()
{
    DataMove move(m_from);
    move.moveTo(QUrl::fromLocalFile(m_to));
    QTRY_COMPARE(move.state(), State::Planned);
    QVERIFY(QDir().rename(m_to, m_to + "-away"_L1));
    move.cancel();
    QTRY_COMPARE(move.state(), State::Idle);
    QVERIFY(move.problem().contains(m_to));
    QCOMPARE(app::readFolderPlan().next, QString());
    QCOMPARE(app::readFolderPlan().discards.size(), 1);
    {
        DataMove later(m_from); // as at the next start
        QTRY_COMPARE(later.state(), State::Idle);
        QCOMPARE(later.problem(), QString()); // it was said
    }
    QVERIFY(QDir().rename(m_to + "-away"_L1, m_to));
    const DataMove last(m_from);
    QTRY_COMPARE(last.state(), State::Idle);
    QVERIFY(QDir(m_to).isEmpty());
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
}

// Its plan is written already when the button is pressed, and then Hearth ends.
void TestDataMove::aCopyGivenUpAtItsEndIsNotMoved()
{
    {
        DataMove move(m_from);
        beginCopy(move);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(QDeadlineTimer(10'000)));
        QCoreApplication::sendPostedEvents(); // it begins to write the plan
        QVERIFY(QThreadPool::globalInstance()->waitForDone(QDeadlineTimer(10'000)));
        QCOMPARE(app::readFolderPlan().next, m_to);
        move.cancel();
    }
    QCOMPARE(app::readFolderPlan().next, QString());
    const DataMove later(m_from); // as at the next start
    QTRY_COMPARE(later.state(), State::Idle);
    QVERIFY(QDir(m_to).isEmpty());
    QCOMPARE(app::dataFolder(), m_from);
}

void TestDataMove::offersWhatIsThere()
{
    QVERIFY(write(m_to + "/hearth.db"_L1));
    DataMove move(m_from);
    move.moveTo(QUrl::fromLocalFile(m_to));
    QTRY_COMPARE(move.state(), State::Offered);
    QVERIFY(!move.offer().isEmpty());
    move.cancel();
    QCOMPARE(move.state(), State::Idle);
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
    move.moveTo(QUrl::fromLocalFile(m_to));
    QTRY_COMPARE(move.state(), State::Offered);
    move.useOffered();
    QTRY_COMPARE(move.state(), State::PlannedUse);
    QVERIFY(app::carryOutFolderPlan());
    QCOMPARE(app::dataFolder(), m_to);
    QVERIFY(!QFile::exists(m_to + "/models/a.gguf"_L1)); // nothing is mixed
}

// Hearth ends, or is locked, before all is copied.
void TestDataMove::goesOnAtTheNextStart()
{
    QVERIFY(QFile(m_from + "/models/a.gguf"_L1).resize(8 << 20)); // takes its time
    {
        DataMove move(m_from);
        beginCopy(move);
    }
    QCOMPARE(app::readFolderPlan().next, m_to);
    QCOMPARE(DataMove(m_from).state(), State::Planned);
    QVERIFY(app::carryOutFolderPlan());
    QVERIFY(QFile::exists(m_to + "/models/a.gguf"_L1));
    QVERIFY(QFile::exists(m_to + "/hearth.db"_L1));
}

void TestDataMove::aCopyThatIsStoppedLeavesNothing()
{
    QVERIFY(QFile(m_from + "/models/a.gguf"_L1).resize(8 << 20));
    DataMove move(m_from);
    beginCopy(move);
    move.cancel();
    QTRY_COMPARE(move.state(), State::Idle);
    QCOMPARE(move.problem(), QString());
    QVERIFY(QDir(m_to).isEmpty());
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
}

void TestDataMove::whatCannotBeCopiedLeavesNothing()
{
    // No permission stops root, but a folder where the file is to be.
    const DataCopy begun(m_from, m_to);
    QVERIFY(!begun.run(DataCopy::Scope::Settled, [](qint64, qint64) { return false; }));
    QFile::remove(m_to + "/models/a.gguf.hearth-part"_L1);
    QVERIFY(QDir().mkpath(m_to + "/models/a.gguf.hearth-part"_L1));
    DataMove move(m_from);
    move.moveTo(QUrl::fromLocalFile(m_to));
    QTRY_VERIFY(!move.problem().isEmpty());
    QVERIFY(move.problem().contains("a.gguf"_L1));
    QCOMPARE(move.state(), State::Idle);
    QVERIFY(!DataCopy::isBegunIn(m_to));
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
}

void TestDataMove::isCarriedOutOnRequest()
{
    DataMove move(m_from);
    const QSignalSpy requested(&move, &DataMove::carryOutRequested);
    move.carryOut(); // nothing is planned
    QVERIFY(requested.isEmpty());
    move.moveTo(QUrl::fromLocalFile(m_to));
    QTRY_COMPARE(move.state(), State::Planned);
    move.carryOut();
    QCOMPARE(requested.size(), 1);
}

void TestDataMove::saysWhyNot()
{
    DataMove move(m_from);
    move.moveTo(QUrl(u"https://example.org/"_s));
    QVERIFY(!move.problem().isEmpty());
    move.moveTo(QUrl::fromLocalFile(m_from));
    QTRY_COMPARE(move.state(), State::Idle);
    QVERIFY(move.problem().contains("already"_L1));
    move.moveTo(QUrl::fromLocalFile(m_from + "/models"_L1));
    QTRY_COMPARE(move.state(), State::Idle);
    QVERIFY(move.problem().contains("other"_L1));
    QCOMPARE(app::readFolderPlan(), app::FolderPlan{});
}

void TestDataMove::staysWhereACommandSays()
{
    DataMove move(m_to); // hearth --data
    QVERIFY(!move.canMove());
    move.moveTo(QUrl::fromLocalFile(m_home->filePath(u"third"_s)));
    QCOMPARE(move.state(), State::Idle);
}

QTEST_GUILESS_MAIN(TestDataMove)
#include "tst_data_move.moc"
