// SPDX-License-Identifier: Apache-2.0
#include "app/data_folder/data_copy.h"
#include "app/data_folder/data_target.h"
#include "storage/cipher.h"
#include "storage/conversation_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using app::DataCopy;
using app::DataTarget;
using app::lookAt;
using Fault = app::DataTarget::Fault;

// What is said of a folder before anything is copied.
class TestDataTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAnEmptyFolder();
    void knowsTheFolderItself();
    void staysBesideFilesOfOthers();
    void tellsWhatLiesThere();
    void tellsThatItIsLocked();
    void goesOnWithItsOwnCopyOnly();
    void mayNotBeWritable();
    void knowsFileSystems_data();
    void knowsFileSystems();

private:
    QString at(const QString &name) const { return m_home->filePath(name); }
    bool write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_from;
};

void TestDataTarget::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_from = at(u"data"_s);
    QVERIFY(write(u"data/hearth.db"_s, QByteArray(5000, 'd')));
    QVERIFY(write(u"data/models/gemma.gguf"_s, QByteArray(700, 'm')));
    QVERIFY(write(u"data/states/1"_s, "made again"));
}

void TestDataTarget::takesAnEmptyFolder()
{
    const DataTarget target = lookAt(m_from, at(u"elsewhere"_s) + u'/');
    QCOMPARE(target.fault, Fault::None);
    QCOMPARE(target.folder, at(u"elsewhere"_s));
    QCOMPARE(target.needed, 5700);
    QVERIFY(target.free > 0);
    QVERIFY(!QDir(at(u"elsewhere"_s)).exists()); // looking makes nothing
}

void TestDataTarget::knowsTheFolderItself()
{
    QCOMPARE(lookAt(m_from, m_from).fault, Fault::Same);
    QCOMPARE(lookAt(m_from, m_from + "/models/here"_L1).fault, Fault::Nested);
    QCOMPARE(app::faultBetween(m_from, m_home->path()), Fault::Nested);
    QCOMPARE(app::faultBetween(m_from, u"/"_s), Fault::Nested);
    QVERIFY(QFile::link(m_from, at(u"link"_s)));
    QCOMPARE(lookAt(m_from, at(u"link"_s)).fault, Fault::Same);
    QCOMPARE(lookAt(m_from, at(u"link/below"_s)).fault, Fault::Nested);
    QCOMPARE(app::faultBetween(m_from, m_from + "base"_L1), Fault::None); // only begins alike
}

void TestDataTarget::staysBesideFilesOfOthers()
{
    QVERIFY(write(u"photos/1.jpg"_s, "a"));
    const DataTarget target = lookAt(m_from, at(u"photos"_s));
    QCOMPARE(target.fault, Fault::None);
    QCOMPARE(target.folder, at(u"photos/Hearth"_s));
    QVERIFY(write(u"photos/Hearth/models/1.jpg"_s, "b")); // of a fireplace
    QCOMPARE(lookAt(m_from, at(u"photos"_s)).fault, Fault::Taken);
}

void TestDataTarget::tellsWhatLiesThere()
{
    QVERIFY(write(u"old/hearth.db"_s, "a"));
    const DataTarget target = lookAt(m_from, at(u"old"_s));
    QCOMPARE(target.fault, Fault::HoldsData);
    QCOMPARE(target.changed, QFileInfo(at(u"old/hearth.db"_s)).lastModified());
    QVERIFY(!target.isLocked);
    QVERIFY(write(u"photos/1.jpg"_s, "a"));
    QVERIFY(write(u"photos/Hearth/hearth.db"_s, "a"));
    QCOMPARE(lookAt(m_from, at(u"photos"_s)).fault, Fault::HoldsData);
    QCOMPARE(lookAt(m_from, at(u"photos"_s)).folder, at(u"photos/Hearth"_s));
}

void TestDataTarget::tellsThatItIsLocked()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
    QVERIFY(QDir().mkpath(at(u"old"_s)));
    QVERIFY(storage::ConversationStore::open(at(u"old/hearth.db"_s), std::chrono::seconds(0),
                                             storage::Secret::fromPassword(u"secret"_s)));
    QVERIFY(lookAt(m_from, at(u"old"_s)).isLocked);
}

void TestDataTarget::goesOnWithItsOwnCopyOnly()
{
    QVERIFY(DataCopy(m_from, at(u"mine"_s)).run(DataCopy::Scope::Settled, {}));
    const DataTarget mine = lookAt(m_from, at(u"mine"_s));
    QCOMPARE(mine.fault, Fault::None);
    QCOMPARE(mine.folder, at(u"mine"_s));
    QCOMPARE(mine.needed, 5000); // the model is there
    QVERIFY(write(u"theirs/hearth-move.txt"_s, "0123 /home/ada\n"));
    QVERIFY(write(u"theirs/hearth.db"_s, "half"));
    QCOMPARE(lookAt(m_from, at(u"theirs"_s)).fault, Fault::Taken);
}

void TestDataTarget::mayNotBeWritable()
{
    QVERIFY(write(u"file"_s, "a"));
    QCOMPARE(lookAt(m_from, at(u"file/below"_s)).fault, Fault::NoFolder);
    QCOMPARE(lookAt(m_from, u"/proc/hearth"_s).fault, Fault::NotWritable);
}

void TestDataTarget::knowsFileSystems_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<Fault>("fault");
    constexpr qint64 kLarge = qint64{4} << 30; // bytes
    QTest::newRow("ext4") << QByteArray("ext4") << kLarge << Fault::None;
    QTest::newRow("exFAT") << QByteArray("exfat") << kLarge << Fault::None;
    QTest::newRow("FAT") << QByteArray("vfat") << kLarge << Fault::FileTooLarge;
    QTest::newRow("FAT of Windows") << QByteArray("FAT32") << kLarge << Fault::FileTooLarge;
    QTest::newRow("FAT, small files") << QByteArray("vfat") << kLarge - 1 << Fault::None;
    QTest::newRow("NFS") << QByteArray("nfs4") << qint64{0} << Fault::Network;
    QTest::newRow("a place of GNOME")
        << QByteArray("fuse.gvfsd-fuse") << qint64{0} << Fault::Network;
    QTest::newRow("NTFS") << QByteArray("fuseblk") << kLarge << Fault::None;
    QTest::newRow("a sandbox") << QByteArray("fuse.portal") << qint64{0} << Fault::Sandbox;
}

void TestDataTarget::knowsFileSystems()
{
    QFETCH(QByteArray, type);
    QFETCH(qint64, largest);
    QTEST(app::faultOfFileSystem(type, largest), "fault");
}

QTEST_GUILESS_MAIN(TestDataTarget)
#include "tst_data_target.moc"
