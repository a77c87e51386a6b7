// SPDX-License-Identifier: Apache-2.0
#include "tests/app/data_fixture.h"

#include <sys/stat.h>

using namespace Qt::Literals;
using app::DataCopy;

class TestDataCopy : public QObject, private tests::DataFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeData(); }
    void copiesWhatDoesNotChange();
    void goesOnWithACopy();
    void removesWhatTheSourceHasLost();
    void discardsACopy();
    void aListLeadsNowhereElse();
    void aLinkLeadsNowhereElse();
    void readsNoListWithoutEnd();
    void leavesWhatOthersCopied();
    void copesWithFilesThatChangeMeanwhile();
    void linksLeadWithinTheCopy();
    void missesNothingThatComesMeanwhile();
    void refusesNamesThatTheDiskTakesForOne();
    void copiesForTheOwnerOnly_data();
    void copiesForTheOwnerOnly();
};

void TestDataCopy::copiesWhatDoesNotChange()
{
    qint64 last = 0;
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Settled, [&](qint64 done, qint64 total) {
        last = done;
        return done <= total;
    }));
    QCOMPARE(last, qint64{(2 << 20) + 7});
    QVERIFY(!QFile::exists(m_to + "/hearth.db"_L1));
    QVERIFY(!DataCopy::holdsData(m_to));
    QCOMPARE(contents(m_to)[u"models/gemma.gguf"_s], m_data[u"models/gemma.gguf"_s]);
}

void TestDataCopy::goesOnWithACopy()
{
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Settled, {}));
    const QString model = m_to + "/models/gemma.gguf"_L1;
    QVERIFY(QFile::remove(m_from + "/attachments/empty"_L1)); // gone since
    QVERIFY(write(m_from + "/attachments/more"_L1, "new"));
    QVERIFY(QFile(model).setPermissions(QFile::ReadOwner)); // it is not written again
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    copy.finish();
    QCOMPARE(contents(m_to), contents(m_from));
    QVERIFY(DataCopy::holdsData(m_to));
}

// Deleted while it was being copied, by a Hearth that died in it.
void TestDataCopy::removesWhatTheSourceHasLost()
{
    QVERIFY(copySettled());
    QFile list(m_to + "/hearth-move.txt"_L1);
    QVERIFY(list.open(QIODevice::Append) && list.write("attachments/gone\n") > 0);
    list.close();
    QVERIFY(write(m_to + "/attachments/gone.hearth-part"_L1, "words"));
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    copy.finish();
    QCOMPARE(contents(m_to), contents(m_from));
}

void TestDataCopy::discardsACopy()
{
    const DataCopy copy(m_from, m_to);
    const auto stopped =
        copy.run(DataCopy::Scope::Settled, [](qint64 done, qint64) { return done < (1 << 20); });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
    QVERIFY(copy.discard());
    QVERIFY(QDir(m_to).isEmpty());
    QCOMPARE(contents(m_from), m_data);
}

void TestDataCopy::aListLeadsNowhereElse()
{
    const QString outside = m_home->filePath(u"diary.txt"_s);
    QVERIFY(write(outside, "mine"));
    QVERIFY(copySettled());
    QFile list(m_to + "/hearth-move.txt"_L1);
    QVERIFY(list.open(QIODevice::Append));
    list.write(("../diary.txt\n"_L1 + outside + "\nmodels/../../diary.txt\n..\n"_L1).toUtf8());
    list.close();
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    QVERIFY(copy.discard());
    QVERIFY(QFile::exists(outside));
    QVERIFY(QDir(m_to).isEmpty());
}

// Somebody put a link where a folder of the copy was.
void TestDataCopy::aLinkLeadsNowhereElse()
{
    const QString outside = m_home->filePath(u"home/models"_s);
    QVERIFY(write(outside + "/diary.gguf"_L1, "mine"));
    QVERIFY(copySettled());
    QVERIFY(QDir(m_to + "/models"_L1).removeRecursively());
    QVERIFY(QFile::link(outside, m_to + "/models"_L1));
    QFile list(m_to + "/hearth-move.txt"_L1);
    QVERIFY(list.open(QIODevice::Append) && list.write("models/diary.gguf\n") > 0);
    list.close();
    const DataCopy copy(m_from, m_to);
    const auto copied = copy.run(DataCopy::Scope::Everything, {});
    QVERIFY(!copied);
    QVERIFY(copied.error().message.find("gemma.gguf") != std::string::npos);
    QVERIFY(copy.discard());
    QCOMPARE(QDir(outside).entryList(QDir::Files), QStringList(u"diary.gguf"_s));
    QVERIFY(QFileInfo(m_to + "/models"_L1).isSymLink());
}

// A folder that was chosen may hold anything under that name.
void TestDataCopy::readsNoListWithoutEnd()
{
    const QString list = m_to + "/hearth-move.txt"_L1;
    const DataCopy copy(m_from, m_to);
    QVERIFY(copySettled());
    QVERIFY(copy.isBegun());
    QVERIFY(QFile::resize(list, qint64{50} << 30)); // nothing of it on the disk
    QVERIFY(!copy.isBegun());
    QVERIFY(!copy.run(DataCopy::Scope::Settled, {}));
    QVERIFY(QFile::remove(list));
    QVERIFY(QFile::link(u"/dev/zero"_s, list));
    QVERIFY(!copy.isBegun());
    QVERIFY(QFile::remove(list));
    QCOMPARE(::mkfifo(QFile::encodeName(list).constData(), 0600), 0);
    QVERIFY(!copy.isBegun()); // nobody writes to it: reading would wait
    QVERIFY(!copy.run(DataCopy::Scope::Settled, {}));
    QVERIFY(!copy.discard());
    copy.finish();
    QVERIFY(QFileInfo::exists(list));
}

// On another computer the same paths may be a copy of other conversations.
void TestDataCopy::leavesWhatOthersCopied()
{
    QVERIFY(write(m_to + "/hearth-move.txt"_L1, "012345 "_ba + m_from.toUtf8() + "\nhearth.db\n"));
    QVERIFY(write(m_to + "/hearth.db"_L1, "theirs"));
    const auto theirs = contents(m_to);
    const DataCopy copy(m_from, m_to);
    QVERIFY(!copy.isBegun());
    QVERIFY(!copy.run(DataCopy::Scope::Settled, {}));
    QVERIFY(!copy.discard());
    copy.finish();
    QCOMPARE(contents(m_to), theirs);

    const QString photos = m_home->filePath(u"photos"_s);
    QVERIFY(write(photos + "/models/gemma.gguf"_L1, "theirs, too"));
    QVERIFY(!DataCopy(m_from, photos).run(DataCopy::Scope::Settled, {}));
    QCOMPARE(contents(photos).value(u"models/gemma.gguf"_s), QByteArray("theirs, too"));
}

// Hearth runs meanwhile: what it changes is copied at the end.
void TestDataCopy::copesWithFilesThatChangeMeanwhile()
{
    const QString model = m_from + "/models/gemma.gguf"_L1;
    const QString picture = m_from + "/attachments/ab/abcd"_L1;
    QVERIFY(write(m_from + "/attachments/aa"_L1, QByteArray(10, 'a'))); // the first of all
    int calls = 0;
    const auto changeOthers = [&](qint64, qint64) {
        if (++calls == 1)
            return QFile::remove(picture);
        QFile file(model);
        return file.open(QIODevice::Append) && file.write("more") == 4;
    };
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Settled, changeOthers));
    QVERIFY(calls > 2);
    QVERIFY(!QFile::exists(m_to + "/models/gemma.gguf"_L1)); // neither half of it
    const auto busy = copy.run(DataCopy::Scope::Everything, [&](qint64 done, qint64 total) {
        QFile file(m_from + "/hearth.db"_L1);
        return done < total || (file.open(QIODevice::ReadWrite) && file.write("x") == 1);
    });
    QVERIFY(!busy); // in the end nobody may
    QCOMPARE(busy.error().code, base::ErrorCode::Busy);
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    copy.finish();
    QCOMPARE(contents(m_to), contents(m_from));
}

// A program of the command line that nobody asks for a lock.
void TestDataCopy::missesNothingThatComesMeanwhile()
{
    const DataCopy copy(m_from, m_to);
    for (const QString &name : {u"/agent/2b/records/1"_s, u"/models/new.gguf"_s}) {
        const auto missed = copy.run(DataCopy::Scope::Everything, [&](qint64 done, qint64 total) {
            return done < total || write(m_from + name, "written since");
        });
        QVERIFY(!missed);
        QCOMPARE(missed.error().code, base::ErrorCode::Busy);
        QVERIFY(missed.error().message.find(name.sliced(1).toStdString()) != std::string::npos);
        QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
        QVERIFY(QFile::exists(m_to + name));
    }
}

// Such a disk answers to the list in capitals.
void TestDataCopy::refusesNamesThatTheDiskTakesForOne()
{
    QVERIFY(write(m_from + "/models/Gemma.gguf"_L1, "another"));
    QVERIFY(copySettled());
    QVERIFY(write(m_to + "/HEARTH-MOVE.TXT"_L1, {}));
    const auto copied = DataCopy(m_from, m_to).run(DataCopy::Scope::Everything, {});
    QVERIFY(!copied);
    QVERIFY(copied.error().message.find("Gemma.gguf") != std::string::npos);
    QVERIFY(copied.error().message.find("gemma.gguf") != std::string::npos);
}

// The old folder is deleted one day.
void TestDataCopy::linksLeadWithinTheCopy()
{
    const QString outside = m_home->filePath(u"disk/other.gguf"_s);
    QVERIFY(write(outside, "other"));
    const QDir models(m_from + "/models"_L1);
    const QString within = models.filePath(u"gemma.gguf"_s);
    QVERIFY(models.mkdir(u"mine"_s));
    const auto link = [&](const QString &target, const QString &name) {
        return QFile::link(target, models.filePath(name));
    };
    QVERIFY(link(u"../gemma.gguf"_s, u"mine/near.gguf"_s));
    QVERIFY(link(within, u"absolute.gguf"_s));
    QVERIFY(link(u"../../"_s + QDir(m_from).dirName() + u"/models/gemma.gguf"_s, u"round.gguf"_s));
    QVERIFY(link(models.relativeFilePath(outside), u"out.gguf"_s));
    QVERIFY(link(outside, u"far.gguf"_s));
    const DataCopy copy(m_from, m_to);
    QVERIFY(copy.run(DataCopy::Scope::Everything, {}));
    QCOMPARE(copy.need().bytes, qint64{(3 << 20) + 2}); // what changes; the links are there
    QVERIFY(QDir(m_from).removeRecursively());
    const QDir copied(m_to + "/models"_L1);
    QCOMPARE(QFileInfo(copied.filePath(u"mine/near.gguf"_s)).readSymLink(), u"../gemma.gguf"_s);
    const QString real = QFileInfo(copied.filePath(u"gemma.gguf"_s)).canonicalFilePath();
    for (const QString &name : {u"mine/near.gguf"_s, u"absolute.gguf"_s, u"round.gguf"_s})
        QCOMPARE(QFileInfo(copied.filePath(name)).canonicalFilePath(), real);
    for (const QString &name : {u"out.gguf"_s, u"far.gguf"_s})
        QCOMPARE(QFileInfo(copied.filePath(name)).canonicalFilePath(),
                 QFileInfo(outside).canonicalFilePath());
}

// Also where the folder was there before, and while a file is being written.
void TestDataCopy::copiesForTheOwnerOnly()
{
    QFETCH(const bool, isThere);
    if (isThere)
        QVERIFY(QDir().mkpath(m_to)
                && QFile::setPermissions(m_to, QFile::Permissions::fromInt(0x7755)));
    QVERIFY(write(m_from + "/agent/1a/journal/3"_L1, QByteArray(3 << 20, 'j')));
    constexpr auto kOthers = QFile::Permissions::fromInt(0x0077); // and the group
    for (const char *const name : {"agent/1a/journal/3", "drafts.json", "models/gemma.gguf"})
        QVERIFY(QFile::setPermissions(m_from + u'/' + QLatin1StringView(name),
                                      QFile::Permissions::fromInt(0x6644)));
    const auto open = [&] { // to others
        QStringList names;
        QDirIterator all(m_to, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            if (const QFileInfo info = all.nextFileInfo(); info.permissions() & kOthers)
                names += info.filePath();
        }
        return QFileInfo(m_to).permissions() & kOthers ? names << m_to : names;
    };
    QStringList meanwhile;
    QVERIFY(DataCopy(m_from, m_to).run(DataCopy::Scope::Everything, [&](qint64, qint64) {
        meanwhile += open();
        return true;
    }));
    QCOMPARE(meanwhile, QStringList());
    QCOMPARE(open(), QStringList());
    QVERIFY(QFileInfo(m_to + "/models/gemma.gguf"_L1).permissions() & QFile::WriteOwner);
}

void TestDataCopy::copiesForTheOwnerOnly_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a folder that is made") << false;
    QTest::newRow("an empty folder") << true;
}

QTEST_GUILESS_MAIN(TestDataCopy)
#include "tst_data_copy.moc"
