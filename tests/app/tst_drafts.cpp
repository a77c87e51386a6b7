// SPDX-License-Identifier: Apache-2.0
#include "app/chat/drafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals;

// The file of what was written and not sent.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingThatNobodyKnows();
};

// Killed while it writes, a program leaves its words under the one name that the next writes to.
void TestDrafts::leavesNothingThatNobodyKnows()
{
    const QTemporaryDir folder;
    QFile part(folder.filePath(u"drafts.json.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly) && part.write("half") == 4);
    part.close();
    {
        storage::StorageService storage(folder.filePath(u"hearth.db"_s));
        storage.open();
        app::Drafts drafts(folder.filePath(u"drafts.json"_s), &storage, {});
        drafts.setDraft(1, u"words"_s);
    }
    QCOMPARE(QDir(folder.path()).entryList({u"drafts*"_s}), QStringList(u"drafts.json"_s));
    QFile file(folder.filePath(u"drafts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("words"));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
