// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_folder.h"
#include "app/data_folder/folder_gate.h"
#include "storage/file_lock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::DataCopy;
using app::FolderGate;
using State = app::FolderGate::State;

// What stands before the conversations at a start.
class TestFolderGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isOpenAsARule();
    void movesFirst();
    void stopsAndGoesOn();
    void canBePutOff();
    void aChosenFolderIsLookedFor();
    void endsTheLastStepsOfAMove();
    void aMissingFolderIsWaitedFor();
    void theUsualFolderReplacesAMissingOne();
    void remembersACopyOfTheMissingOne();

private:
    bool write(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("words") == 5;
    }
    bool plan()
    {
        return DataCopy(m_from, m_to).run(DataCopy::Scope::Settled, {})
            && app::writeFolderPlan({.next = m_to, .copies = true});
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
    QString m_to;
};

void TestFolderGate::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        qputenv(name, m_home->path().toUtf8() + "/home/" + name);
    m_from = app::dataFolder();
    m_to = m_home->filePath(u"elsewhere"_s);
    QVERIFY(write(m_from + "/hearth.db"_L1));
    QVERIFY(write(m_from + "/models/a.gguf"_L1));
}

void TestFolderGate::isOpenAsARule()
{
    FolderGate gate(nullptr);
    const QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QCOMPARE(gate.state(), State::Open);
    QVERIFY(opened.isEmpty()); // nobody has to wait for it
}

void TestFolderGate::movesFirst()
{
    QVERIFY(plan());
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QCOMPARE(gate.state(), State::Moving);
    QCOMPARE(gate.folder(), m_to);
    QVERIFY(opened.wait());
    QCOMPARE(gate.state(), State::Open);
    QCOMPARE(app::dataFolder(), m_to);
    QCOMPARE(gate.progress(), 1.0);
}

void TestFolderGate::stopsAndGoesOn()
{
    QVERIFY(plan());
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    {
        const auto lock = storage::FileLock::take(m_from + "/hearth.db.lock"_L1);
        gate.begin();
        QTRY_COMPARE(gate.state(), State::Stopped);
        QVERIFY(!gate.problem().isEmpty());
    }
    QVERIFY(opened.isEmpty());
    gate.tryAgain();
    QVERIFY(opened.wait());
    QCOMPARE(app::dataFolder(), m_to);
}

void TestFolderGate::canBePutOff()
{
    QVERIFY(plan());
    QVERIFY(QDir().rename(m_to, m_to + "-away"_L1));
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QTRY_COMPARE(gate.state(), State::Stopped);
    gate.notNow();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(app::dataFolder(), m_from);
    QCOMPARE(app::readFolderPlan().next, m_to); // for the next start
    QVERIFY(QDir().rename(m_to + "-away"_L1, m_to));

    gate.begin();
    gate.notNow(); // while it moves: it ends at a piece of its choice, or is done
    QVERIFY(opened.size() == 2 || opened.wait());
    QVERIFY(QStringList({m_from, m_to}).contains(app::dataFolder()));
}

void TestFolderGate::aChosenFolderIsLookedFor()
{
    QVERIFY(write(m_to + "/hearth.db"_L1));
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QCOMPARE(gate.state(), State::Looking);
    QVERIFY(opened.wait());
    QCOMPARE(gate.state(), State::Open);
    // At a start a disk that answers soon is waited for: no page flashes by.
    FolderGate first(nullptr);
    const QSignalSpy openedLater(&first, &FolderGate::opened);
    first.begin(std::chrono::minutes(1));
    QCOMPARE(first.state(), State::Open);
    QVERIFY(openedLater.isEmpty());
}

// It died when the new folder counted already, and the list of what was copied still lay there.
void TestFolderGate::endsTheLastStepsOfAMove()
{
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Everything, {}));
    QVERIFY(app::writeFolderPlan({.folder = m_to, .previous = m_from, .wasCopied = true}));
    QVERIFY(DataCopy::isBegunIn(m_to));
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QVERIFY(opened.wait());
    QVERIFY(!DataCopy::isBegunIn(m_to));
    QCOMPARE(app::dataFolder(), m_to);
}

void TestFolderGate::aMissingFolderIsWaitedFor()
{
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QCOMPARE(gate.state(), State::Looking); // nothing waits for the disk
    QCOMPARE(gate.folder(), m_to);
    QTRY_COMPARE(gate.state(), State::Missing);
    QCOMPARE(gate.folder(), m_to);
    gate.tryAgain();
    QCOMPARE(gate.state(), State::Looking);
    gate.tryAgain(); // not twice
    QTRY_COMPARE(gate.state(), State::Missing);
    QVERIFY(!QDir(m_to).exists());
    QVERIFY(write(m_to + "/hearth.db"_L1));
    gate.tryAgain();
    QVERIFY(opened.wait());
    QCOMPARE(gate.state(), State::Open);
    QCOMPARE(opened.size(), 1);
}

void TestFolderGate::theUsualFolderReplacesAMissingOne()
{
    QVERIFY(app::writeFolderPlan({.folder = m_to}));
    FolderGate gate(nullptr);
    QSignalSpy opened(&gate, &FolderGate::opened);
    gate.begin();
    QTRY_COMPARE(gate.state(), State::Missing);
    QCOMPARE(gate.usual(), m_from);
    gate.useUsual();
    QVERIFY(opened.wait());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(app::dataFolder(), m_from);
}

void TestFolderGate::remembersACopyOfTheMissingOne()
{
    const QString third = m_home->filePath(u"third"_s);
    QVERIFY(QDir().mkpath(m_to));
    QVERIFY(write(m_to + "/models/b.gguf"_L1));
    QVERIFY(DataCopy(m_to, third).run(DataCopy::Scope::Settled, {}));
    QVERIFY(app::writeFolderPlan({.folder = m_to, .next = third, .copies = true}));
    FolderGate gate(nullptr);
    gate.begin();
    QTRY_COMPARE(gate.state(), State::Stopped);
    gate.notNow();
    QTRY_COMPARE(gate.state(), State::Missing);
    gate.useUsual();
    QTRY_COMPARE(gate.state(), State::Open);
    QCOMPARE(app::dataFolder(), m_from);
    const auto discards = app::readFolderPlan().discards;
    QCOMPARE(discards.size(), 1);
    QVERIFY(app::discardCopies(discards).isEmpty());
    QVERIFY(QDir(third).isEmpty());
}

QTEST_GUILESS_MAIN(TestFolderGate)
#include "tst_folder_gate.moc"
