// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/ledger/ledger.h"
#include "tests/app/chat_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals;
using app::Application;

// The program as a whole, without its window.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensItsConversations();
    void startsAgainBesideADamagedFile();
    void opensAgainWhenTheOtherHearthIsGone();
    void endsWhileItsDatabaseOpens();
    void tellsThatNoConnectionIsWanted();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
}

void TestApplication::opensItsConversations()
{
    Application application(m_folder->path());
    QSignalSpy told(&application, &Application::storageProblemChanged);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(application.storageProblem(), QString());
}

void TestApplication::startsAgainBesideADamagedFile()
{
    QFile file(m_folder->filePath(u"hearth.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray bytes(4096, 'x');
    file.write(bytes);
    file.close();

    Application application(m_folder->path());
    QTRY_VERIFY(!application.storageProblem().isEmpty());
    QVERIFY(application.isStorageDamaged());
    application.setConversationsAside();
    QTRY_COMPARE(application.storageProblem(), QString());
    QVERIFY(!application.isStorageDamaged());
    const QStringList kept = QDir(m_folder->path()).entryList({u"hearth.db.damaged-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile old(m_folder->filePath(kept.front()));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), bytes);
}

void TestApplication::opensAgainWhenTheOtherHearthIsGone()
{
    auto first = std::make_unique<Application>(m_folder->path());
    QSignalSpy opened(first.get(), &Application::storageProblemChanged);
    QTRY_COMPARE(opened.size(), 1);
    Application second(m_folder->path());
    QTRY_VERIFY(!second.storageProblem().isEmpty());
    QVERIFY(!second.isStorageDamaged());
    first.reset();
    second.openStorage();
    QTRY_COMPARE(second.storageProblem(), QString());
}

void TestApplication::tellsThatNoConnectionIsWanted()
{
    qputenv("HEARTH_LEDGER", m_folder->filePath(u"connections.jsonl"_s).toUtf8());
    Application application(m_folder->path());
    QVERIFY(!app::Ledger::isLocalOnly());
    QVERIFY(!app::Ledger::isTurnedOff());
    application.settings()->setLocalOnly(true);
    QVERIFY(app::Ledger::isLocalOnly());
    QVERIFY(app::Ledger::isTurnedOff()); // what runs already looks there
    application.settings()->setLocalOnly(false);
    QVERIFY(!app::Ledger::isLocalOnly());
    QVERIFY(!app::Ledger::isTurnedOff());
}

// What the storage answers at its end must reach nothing that is gone.
void TestApplication::endsWhileItsDatabaseOpens()
{
    int answers = 0;
    {
        Application application(m_folder->path());
        connect(&application, &Application::storageProblemChanged, this, [&answers] { ++answers; });
    }
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestApplication)
#include "tst_application.moc"
