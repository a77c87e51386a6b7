// SPDX-License-Identifier: Apache-2.0
#include "app/upkeep/backups.h"
#include "storage/cipher.h"
#include "tests/app/chat_fixture.h"

#include <QDirIterator>

using namespace Qt::Literals;
using app::FolderKeys;
using app::FolderLock;
using storage::Secret;

// A chat, as it is led in the window, in a locked folder: no word of it comes to lie on the disk.
class TestLockedChat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavesNoWordOnTheDisk();
    void holdsOneSqliteOnly();

private:
    QStringList filesWith(const QByteArray &words) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(words))
                found += file.fileName();
        }
        return found;
    }
    void chatWith(const FolderKeys &keys) const;

    QTemporaryDir m_folder;
    const Secret m_key = Secret::fromPassword(u"correct horse"_s);
};

void TestLockedChat::initTestCase()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
    tests::useSettingsIn(m_folder);
}

void TestLockedChat::chatWith(const FolderKeys &keys) const
{
    tests::ChatFixture fixture(m_folder.path(), keys);
    QVERIFY(fixture.start());
    fixture.script->add(tests::says("A Quetschkuchen is a cake."));
    QString longText;
    for (int i = 0; i < 400; ++i)
        longText += u"Line %1 about the Quetschkuchen.\n"_s.arg(i);
    fixture.chat.attachments()->addText(longText);
    QTRY_VERIFY(fixture.chat.attachments()->hasReady());
    fixture.chat.send(u"What is a Quetschkuchen?"_s);
    QVERIFY(fixture.waitForReply());
    QVERIFY(fixture.lines().join(u' ').contains(u"Quetschkuchen"_s));
    fixture.chat.setDraft(u"And is Quetschkuchen eaten warm?"_s);
    app::Backups backups(&fixture.storage, &fixture.settings, m_folder.path());
    backups.make();
    QTRY_VERIFY(!backups.isBusy());
    QCOMPARE(backups.error(), QString());
}

void TestLockedChat::leavesNoWordOnTheDisk()
{
    chatWith({});
    QVERIFY(filesWith("Quetsch").size() >= 4); // conversations, draft, attachment, backup
    const FolderLock lock(m_folder.path());
    const auto keys = lock.turnOn(m_key, {});
    QVERIFY2(keys, keys ? "" : keys.error().message.c_str());
    chatWith(*keys);
    QCOMPARE(filesWith("Quetsch"), QStringList());
    tests::ChatFixture again(m_folder.path(), *keys);
    QVERIFY(again.start());
    const auto drafts = keys->vault.content("drafts");
    QVERIFY(drafts);
    QVERIFY(drafts->contains("Quetschkuchen"));
}

// Two would share the names of their functions.
void TestLockedChat::holdsOneSqliteOnly()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("This system does not tell which libraries are loaded.");
    const QByteArray loaded = maps.readAll();
    QVERIFY(loaded.contains("libsqlcipher"));
    QVERIFY(!loaded.contains("libsqlite3"));
}

QTEST_MAIN(TestLockedChat)
#include "tst_locked_chat.moc"
