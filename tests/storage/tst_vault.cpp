// SPDX-License-Identifier: Apache-2.0
#include "storage/attachment_store.h"
#include "storage/cipher.h"
#include "storage/open_folder.h"
#include "tests/storage/store_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals;
using namespace storage;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsLongFiles();
    void replacesWhatIsPut();
    void opensOnlyWithItsKey();
    void servesAttachments();
    void sweepsWhatNobodyHolds();
    void movesFilesInAndOut();
    void goesOnWhereAMoveWasCutShort();
    void takesOpenCopiesAway();
    void givesAnOpenCopyUp();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Vault open() const
    {
        const auto vault = Vault::open(path(u"vault.db"_s), m_key);
        if (!vault)
            qFatal("%s", vault.error().message.c_str());
        return *vault;
    }
    QStringList plainFiles() const
    {
        QStringList names;
        QDirIterator files(path(u"attachments"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names += files.nextFileInfo().fileName();
        return names;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key;
};

void TestVault::initTestCase()
{
    if (!canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
}

void TestVault::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = Secret::random();
}

void TestVault::keepsLongFiles()
{
    QByteArray content((qsizetype{3} << 20) + 17, 'a');
    content[content.size() - 1] = '\0';
    QBuffer source(&content);
    source.open(QIODevice::ReadOnly);
    const Vault vault = open();
    HEARTH_VERIFY(vault.add(source, [] { return QByteArray("long"); }));
    QCOMPARE(vault.size("long"), std::optional<qint64>(content.size()));
    const auto read = vault.content("long");
    HEARTH_VERIFY(read);
    QVERIFY(*read == content);
    QVERIFY(!contentOf(path(u"vault.db"_s)).contains("aaaaaaaa"));
    QCOMPARE(vault.size("short"), std::nullopt);
}

void TestVault::givesAnOpenCopyUp()
{
    // Somebody asks for the end once a piece is written.
    class Full final : public QIODevice
    {
    public:
        base::CancelToken cancel;
        qint64 written = 0;

        Full() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    protected:
        qint64 readData(char *, qint64) override { return -1; }
        qint64 writeData(const char *, qint64 size) override
        {
            cancel.cancel();
            written += size;
            return size;
        }
    };
    const Vault vault = open();
    HEARTH_VERIFY(vault.put("film", QByteArray(qsizetype{3} << 20, 'a')));
    Full device;
    const auto read = vault.read("film", device, &device.cancel);
    QVERIFY(!read);
    QCOMPARE(read.error().code, base::ErrorCode::Cancelled);
    QCOMPARE(device.written, qint64{1} << 20);
    QCOMPARE(vault.openCopy("film", &device.cancel), QString());
    QCOMPARE(QDir(vault.openFolder()).entryList({u"film*"_s}, QDir::Files | QDir::Hidden),
             QStringList());
    QCOMPARE(QFileInfo(vault.openCopy("film")).size(), qint64{3} << 20);
}

void TestVault::replacesWhatIsPut()
{
    const Vault vault = open();
    HEARTH_VERIFY(vault.put("drafts", "one"));
    HEARTH_VERIFY(vault.put("drafts", "two"));
    QCOMPARE(*vault.content("drafts"), QByteArray("two"));
    QCOMPARE(vault.entries()->size(), 1);
}

void TestVault::opensOnlyWithItsKey()
{
    {
        HEARTH_VERIFY(open().put("drafts", "one"));
    }
    QVERIFY(!Vault::open(path(u"vault.db"_s), Secret::random()));
    QVERIFY(looksEncrypted(path(u"vault.db"_s)));
    QCOMPARE(*open().content("drafts"), QByteArray("one"));
}

void TestVault::servesAttachments()
{
    const AttachmentStore store(path(u"attachments"_s), open());
    const auto stored = store.addBytes("A picture of a plum");
    HEARTH_VERIFY(stored);
    QCOMPARE(stored->size, 19);
    const auto again = store.addBytes("A picture of a plum");
    HEARTH_VERIFY(again);
    QCOMPARE(again->sha256, stored->sha256);
    QCOMPARE(contentOf(store.pathOf(stored->sha256)), QByteArray("A picture of a plum"));
    QVERIFY(!store.pathOf(stored->sha256).startsWith(m_folder->path()));
    QCOMPARE(plainFiles(), QStringList());
    QCOMPARE(store.pathOf(QByteArray(64, '0')), QString());
}

void TestVault::sweepsWhatNobodyHolds()
{
    const Vault vault = open();
    const AttachmentStore store(path(u"attachments"_s), vault);
    const QByteArray kept = store.addBytes("kept")->sha256;
    const QByteArray gone = store.addBytes("gone")->sha256;
    HEARTH_VERIFY(vault.put("drafts", "[]"));
    QCOMPARE(store.sweep({kept}, QDateTime::currentDateTime().addSecs(60)), 1);
    QVERIFY(vault.size(kept));
    QVERIFY(!vault.size(gone));
    QVERIFY(vault.size("drafts"));
}

void TestVault::movesFilesInAndOut()
{
    const AttachmentStore plain(path(u"attachments"_s));
    const QByteArray first = plain.addBytes("first")->sha256;
    const QByteArray second = plain.addBytes("second")->sha256;
    const Vault vault = open();
    HEARTH_VERIFY(plain.moveTo(vault));
    QCOMPARE(plainFiles(), QStringList());
    const AttachmentStore locked(path(u"attachments"_s), vault);
    QCOMPARE(contentOf(locked.pathOf(second)), QByteArray("second"));
    HEARTH_VERIFY(locked.moveTo({}));
    QCOMPARE(contentOf(plain.pathOf(first)), QByteArray("first"));
    QCOMPARE(contentOf(plain.pathOf(second)), QByteArray("second"));
    QVERIFY(vault.entries()->isEmpty());
}

void TestVault::goesOnWhereAMoveWasCutShort()
{
    const AttachmentStore plain(path(u"attachments"_s));
    const QByteArray first = plain.addBytes("first")->sha256;
    const Vault vault = open();
    const AttachmentStore locked(path(u"attachments"_s), vault);
    HEARTH_VERIFY(locked.addBytes("first")); // stored, the plain one not deleted yet
    QVERIFY(QFile(path(u"attachments/part-AbCdEf"_s)).open(QIODevice::WriteOnly));
    HEARTH_VERIFY(plain.moveTo(vault));
    QCOMPARE(plainFiles(), QStringList());
    QCOMPARE(*vault.content(first), QByteArray("first"));
}

void TestVault::takesOpenCopiesAway()
{
    QString copy;
    {
        const Vault vault = open();
        HEARTH_VERIFY(vault.put("note", "to be read by a program"));
        copy = vault.openCopy("note");
        QVERIFY(QFile::exists(copy));
        QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
#ifdef Q_OS_LINUX
        if (isInMemory(u"/dev/shm"_s))
            QVERIFY(isInMemory(QFileInfo(copy).path()));
#endif
    }
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(QFileInfo(copy).path()));
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
