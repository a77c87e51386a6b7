// SPDX-License-Identifier: Apache-2.0
#include "app/door/door.h"
#include "storage/file_lock.h"

#include <atomic>
#include <memory>
#include <vector>

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::Literals;
using app::Call;
using app::Door;

Q_DECLARE_METATYPE(app::Call)

// The first answers in this thread; later ones, which block, have threads of their own.
class TestDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsCalls_data();
    void readsCalls();
    void handsOverToTheFirst();
    void comesAfterOneThatDied();
    void isNeverWhereItWasBefore();
    void isAnotherHearthUnderAnotherName();
    void waitsForOneThatHangsNotForEver();
    void waitsForOneThatTalksNotForEver();
    void onlyTheUserMayKnock();
    void strangersGetNothing_data();
    void strangersGetNothing();
    void manyWhoSayNothingDoNotShutIt();

private:
    QString path() const { return m_folder->path(); }
    // True: it became the first.
    bool claimElsewhere(const Call &call) const
    {
        std::atomic<bool> isFirst = true;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { isFirst = Door(path(), u"Hearth"_s).claim(call); }));
        other->start();
        if (!QTest::qWaitFor([&] { return other->isFinished(); }, 60'000))
            qFatal("it hangs");
        return isFirst;
    }
    QString socketPath() const
    {
        const QStringList sockets = QDir(path()).entryList({u"hearth-*"_s}, QDir::System);
        return sockets.size() == 1 ? path() + u'/' + sockets.front() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDoor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDoor::readsCalls_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isCall");
    QTest::newRow("nothing") << QByteArray("{}\n") << true;
    QTest::newRow("a file") << QByteArray("{\"files\":[\"/a b.gguf\"]}\n") << true;
    QTest::newRow("an action") << QByteArray("{\"action\":\"quick\"}\n") << true;
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n") << false;
    QTest::newRow("a list") << QByteArray("[1]\n") << false;
    QTest::newRow("a relative path") << QByteArray("{\"files\":[\"a.gguf\"]}\n") << false;
    QTest::newRow("no path") << QByteArray("{\"files\":[1]}\n") << false;
    QTest::newRow("an end in a path") << QByteArray("{\"files\":[\"/a\\u0000b\"]}\n") << false;
    QTest::newRow("a place") << QByteArray("{\"action\":\"conversation/12\"}\n") << false;
    QTest::newRow("a long action")
        << QByteArray("{\"action\":\"") + QByteArray(65, 'a') + QByteArray("\"}\n") << false;
    QByteArray many = "{\"files\":[\"/a\"";
    for (int i = 0; i < 256; ++i)
        many += ",\"/a\"";
    QTest::newRow("many files") << many + "]}\n" << false;
}

void TestDoor::readsCalls()
{
    QFETCH(QByteArray, line);
    QTEST(app::fromLine(line).has_value(), "isCall");
}

void TestDoor::handsOverToTheFirst()
{
    Door first(path(), u"Hearth"_s);
    QVERIFY(first.claim({}));
    QList<Call> calls;
    connect(&first, &Door::called, this, [&](const Call &call) { calls.append(call); });
    const QStringList files = {u"/tmp/a \"model\"\n.gguf"_s, u"/tmp/ü.pdf"_s};
    QVERIFY(!claimElsewhere({files, u"quick"_s}));
    QVERIFY(!claimElsewhere({}));
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls[0].files, files);
    QCOMPARE(calls[0].action, u"quick"_s);
    QVERIFY(calls[1].files.isEmpty() && calls[1].action.isEmpty());
}

void TestDoor::comesAfterOneThatDied()
{
    QString socket;
    {
        Door dead(path(), u"Hearth"_s);
        QVERIFY(dead.claim({}));
        socket = socketPath();
    }
    if (QFile left(socket); !socket.isEmpty()) // what kill -9 leaves
        QVERIFY(left.open(QIODevice::NewOnly));
    Door next(path(), u"Hearth"_s);
    QVERIFY(next.claim({}));
    QVERIFY(!claimElsewhere({}));
}

// Somebody else may wait under a name that is known.
void TestDoor::isNeverWhereItWasBefore()
{
#ifdef Q_OS_WIN
    QSKIP("the name of the pipe is not in the folder");
#endif
    QSet<QString> places;
    for (int i = 0; i < 3; ++i) {
        Door door(path(), u"Hearth"_s);
        QVERIFY(door.claim({}));
        QVERIFY(!socketPath().isEmpty());
        places.insert(socketPath());
        QVERIFY(!claimElsewhere({}));
    }
    QCOMPARE(places.size(), 3);
    QFile key(path() + "/Hearth.key"_L1);
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("/../../tmp/theirs") > 0);
    key.close();
    Door next(path(), u"Hearth"_s); // leads nowhere else
    QVERIFY(next.claim({}));
    QVERIFY(!claimElsewhere({}));
}

void TestDoor::isAnotherHearthUnderAnotherName()
{
    Door one(path(), u"Hearth"_s);
    Door other(path(), u"Hearth.d1"_s);
    QVERIFY(one.claim({}));
    QVERIFY(other.claim({}));
}

void TestDoor::waitsForOneThatHangsNotForEver()
{
    const auto lock = storage::FileLock::take(path() + "/Hearth.lock"_L1); // and does not listen
    QVERIFY(lock);
    QVERIFY(claimElsewhere({}));
}

void TestDoor::waitsForOneThatTalksNotForEver()
{
#ifdef Q_OS_WIN
    QSKIP("the name of the pipe is not in the folder");
#endif
    QString place;
    {
        Door first(path(), u"Hearth"_s);
        QVERIFY(first.claim({}));
        place = socketPath();
    }
    const auto lock = storage::FileLock::take(path() + "/Hearth.lock"_L1);
    QVERIFY(lock);
    QLocalServer::removeServer(place);
    QLocalServer talker;
    QVERIFY(talker.listen(place));
    connect(&talker, &QLocalServer::newConnection, this, [&talker] {
        QLocalSocket *const caller = talker.nextPendingConnection();
        const auto talk = [caller] { caller->write(QByteArray(1 << 10, 'x')); };
        connect(caller, &QLocalSocket::bytesWritten, caller, talk);
        talk();
    });
    QVERIFY(claimElsewhere({}));
}

void TestDoor::onlyTheUserMayKnock()
{
#ifdef Q_OS_WIN
    QSKIP("a pipe has no mode");
#endif
    Door first(path(), u"Hearth"_s);
    QVERIFY(first.claim({}));
    QVERIFY(!socketPath().isEmpty());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(socketPath()) & others));
}

void TestDoor::strangersGetNothing_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("no call") << QByteArray("hello\n");
    QTest::newRow("a line without end") << QByteArray(1 << 20, 'x');
}

void TestDoor::strangersGetNothing()
{
#ifdef Q_OS_WIN
    QSKIP("the name of the pipe is not in the folder");
#endif
    QFETCH(QByteArray, sent);
    Door first(path(), u"Hearth"_s);
    QVERIFY(first.claim({}));
    QSignalSpy called(&first, &Door::called);
    QLocalSocket stranger;
    QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(sent);
    QTRY_VERIFY(!gone.isEmpty());
    QVERIFY(stranger.readAll().isEmpty());
    QVERIFY(called.isEmpty());
    QVERIFY(!claimElsewhere({})); // it goes on
}

void TestDoor::manyWhoSayNothingDoNotShutIt()
{
#ifdef Q_OS_WIN
    QSKIP("the name of the pipe is not in the folder");
#endif
    Door first(path(), u"Hearth"_s);
    QVERIFY(first.claim({}));
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    int gone = 0;
    for (int i = 0; i < 20; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        connect(silent.back().get(), &QLocalSocket::disconnected, this, [&gone] { ++gone; });
        silent.back()->connectToServer(socketPath());
    }
    QTRY_VERIFY(gone >= 12); // more than eight are sent away at once
    for (const auto &each : silent)
        each->abort();
    QTRY_COMPARE(gone, 20);
    QVERIFY(!claimElsewhere({}));
}

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
