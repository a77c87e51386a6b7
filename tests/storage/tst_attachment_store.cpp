// SPDX-License-Identifier: Apache-2.0
#include "storage/attachment_store.h"

#include <algorithm>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;
using storage::AttachmentStore;

class TestAttachmentStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFileByItsContent();
    void keepsTheSameContentOnce();
    void replacesACopyThatWasCutShort();
    void stopsACopy();
    void tellsWhyAFileCannotBeKept();
    void leadsNowhereForWhatIsNoDigest();
    void sweepsWhatNobodyHolds();

private:
    static QStringList filesIn(const QString &folder);
};

QStringList TestAttachmentStore::filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files += walk.next();
    return files;
}

void TestAttachmentStore::keepsAFileByItsContent()
{
    const QTemporaryDir folder;
    const AttachmentStore store(folder.filePath(u"attachments"_s));
    const auto stored = store.addBytes("abc");
    QVERIFY(stored);
    QCOMPARE(stored->sha256,
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(stored->size, 3);
    QFile kept(store.pathOf(stored->sha256));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("abc"));
    QVERIFY(!(kept.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestAttachmentStore::keepsTheSameContentOnce()
{
    const QTemporaryDir folder;
    const AttachmentStore store(folder.filePath(u"attachments"_s));
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    const auto first = store.addBytes("abc");
    const auto second = store.add(file.fileName());
    QVERIFY(first && second);
    QCOMPARE(first->sha256, second->sha256);
    QCOMPARE(filesIn(folder.filePath(u"attachments"_s)).size(), 1); // no part is left either
}

void TestAttachmentStore::replacesACopyThatWasCutShort()
{
    const QTemporaryDir folder;
    const AttachmentStore store(folder.filePath(u"attachments"_s));
    const auto stored = store.addBytes("abc");
    QVERIFY(stored);
    QVERIFY(QFile::resize(store.pathOf(stored->sha256), 1));
    QVERIFY(store.addBytes("abc"));
    QCOMPARE(QFileInfo(store.pathOf(stored->sha256)).size(), 3);
}

void TestAttachmentStore::stopsACopy()
{
    // Somebody asks for the end while the third piece is read.
    class Slow final : public QIODevice
    {
    public:
        base::CancelToken cancel;
        int reads = 0;

        Slow() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
        bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 most) override
        {
            if (++reads == 3)
                cancel.cancel();
            std::fill_n(data, most, 'x');
            return reads > 8 ? 0 : most;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    const QTemporaryDir folder;
    const AttachmentStore open(folder.filePath(u"attachments"_s));
    Slow source;
    const auto stored = open.addFrom(source, u"film.mkv"_s, &source.cancel);
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(source.reads, 3);
    QCOMPARE(filesIn(folder.filePath(u"attachments"_s)), QStringList()); // no part is left
    const auto whole = open.addFrom(source, u"film.mkv"_s, nullptr);
    QVERIFY(whole);
    QCOMPARE(whole->size, qint64{5} << 20);
}

void TestAttachmentStore::tellsWhyAFileCannotBeKept()
{
    const QTemporaryDir folder;
    const auto missing = AttachmentStore(folder.filePath(u"a"_s)).add(folder.filePath(u"none"_s));
    QVERIFY(!missing);
    QVERIFY(missing.error().message.find("there is no such file") != std::string::npos);
    QFile blocked(folder.filePath(u"file"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QVERIFY(!AttachmentStore(blocked.fileName()).addBytes("abc"));
}

void TestAttachmentStore::leadsNowhereForWhatIsNoDigest()
{
    const QTemporaryDir folder;
    const AttachmentStore store(folder.path());
    QCOMPARE(store.pathOf("../../etc/passwd"), QString());
    QCOMPARE(store.pathOf(QByteArray(64, 'g')), QString());
    QCOMPARE(store.pathOf(QByteArray(64, 'a')), QString());
}

void TestAttachmentStore::sweepsWhatNobodyHolds()
{
    const QTemporaryDir folder;
    const AttachmentStore store(folder.filePath(u"attachments"_s));
    const QDateTime before = QDateTime::currentDateTime().addSecs(60);
    const auto held = store.addBytes("held");
    const auto gone = store.addBytes("gone");
    const QString unfinished = folder.filePath(u"attachments/part-aBc123"_s);
    QVERIFY(QFile::copy(store.pathOf(gone->sha256), unfinished));
    QFile foreign(folder.filePath(u"attachments/notes.txt"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    QCOMPARE(store.sweep({held->sha256}, before.addDays(-1)), 0); // just came
    QVERIFY(QFile::exists(unfinished)); // it may still be written
    QCOMPARE(store.sweep({held->sha256}, before), 2);
    QVERIFY(!QFile::exists(unfinished));
    QVERIFY(!store.pathOf(held->sha256).isEmpty());
    QVERIFY(store.pathOf(gone->sha256).isEmpty());
    QVERIFY(foreign.exists());
}

QTEST_GUILESS_MAIN(TestAttachmentStore)
#include "tst_attachment_store.moc"
