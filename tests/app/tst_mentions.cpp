// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

#include <QDir>
#include <QMetaEnum>

using namespace Qt::Literals;
using app::AttachmentList;
using app::Mentions;
using tests::ChatFixture;
using tests::says;

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsOtherConversations();
    void aConversationGoesAlongAsAText();
    void findsFilesOfThisConversationFirst();
    void aFileGoesOnTheShelfAgain();
    void foldersThatWereAskedAreOffered();
    void filesOnTheDiskAreOffered();
    void aPathBeginsInTheFolderThatIsAsked();
    void nothingOfAnotherFolderIsChosen();
    void onlyTheNewestSearchCounts();
    void unknownRowsAreIgnored();

private:
    bool say(const QString &text);
    QStringList find(const QString &typed);
    void attach(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestMentions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
    m_fixture->script->add(says("fine"));
}

void TestMentions::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestMentions::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

QStringList TestMentions::find(const QString &typed)
{
    Mentions *const mentions = m_fixture->chat.mentions();
    mentions->find(typed); // what was found before may end at once
    const QSignalSpy changed(mentions, &Mentions::foundChanged);
    QStringList titles;
    if (QTest::qWaitFor([&] { return !changed.isEmpty(); })) {
        for (const QVariant &entry : mentions->found())
            titles += entry.toMap()[u"title"_s].toString();
    }
    return titles;
}

void TestMentions::attach(const QString &name)
{
    m_fixture->chat.attachments()->addNamed(u"text of "_s + name, name);
    QTRY_VERIFY(m_fixture->chat.attachments()->hasReady());
}

void TestMentions::findsOtherConversations()
{
    QVERIFY(say(u"about trees"_s));
    m_fixture->chat.newConversation();
    QVERIFY(say(u"about leaves"_s));
    QCOMPARE(find({}), (QStringList{u"about trees"_s}));
    QCOMPARE(find(u"TREE"_s), (QStringList{u"about trees"_s}));
    QCOMPARE(find(u"leaves"_s), QStringList());
}

void TestMentions::aConversationGoesAlongAsAText()
{
    QVERIFY(say(u"about trees"_s));
    m_fixture->chat.newConversation();
    QCOMPARE(find({}).size(), 1);
    m_fixture->chat.mentions()->choose(0);
    AttachmentList *const shelf = m_fixture->chat.attachments();
    QTRY_VERIFY(shelf->hasReady());
    QCOMPARE(shelf->index(0).data(AttachmentList::NameRole).toString(), u"about trees.md"_s);
    QVERIFY(shelf->tokens() > 0);
    QVERIFY(say(u"what was it about?"_s));
    const std::string asked = m_fixture->script->requests().back().messages.front().content;
    QVERIFY(asked.find("about trees") != std::string::npos);
    QVERIFY(asked.find("fine") != std::string::npos);
}

void TestMentions::findsFilesOfThisConversationFirst()
{
    attach(u"old.md"_s);
    QVERIFY(say(u"one"_s));
    const qint64 first = m_fixture->chat.conversationId();
    m_fixture->chat.newConversation();
    attach(u"new.md"_s);
    QVERIFY(say(u"two"_s));
    QCOMPARE(find(u".md"_s), (QStringList{u"new.md"_s, u"old.md"_s}));
    m_fixture->chat.open(first);
    QTRY_COMPARE(m_fixture->chat.conversationId(), first);
    QCOMPARE(find(u".md"_s), (QStringList{u"old.md"_s, u"new.md"_s}));
}

void TestMentions::aFileGoesOnTheShelfAgain()
{
    attach(u"tree.md"_s);
    QVERIFY(say(u"one"_s));
    QCOMPARE(m_fixture->chat.attachments()->count(), 0);
    QCOMPARE(find(u"tree"_s).size(), 1);
    m_fixture->chat.mentions()->choose(0);
    QCOMPARE(m_fixture->chat.attachments()->count(), 1);
    QTRY_VERIFY(m_fixture->chat.attachments()->hasReady());
}

void TestMentions::foldersThatWereAskedAreOffered()
{
    const QString notes = m_folder->filePath(u"notes"_s);
    QVERIFY(QDir().mkpath(notes));
    m_fixture->chat.attachments()->addUrls({QUrl::fromLocalFile(notes)});
    QTRY_VERIFY(m_fixture->chat.attachments()->hasFolders());
    m_fixture->chat.attachments()->clear();
    QCOMPARE(find(u"not"_s), (QStringList{u"notes"_s}));
    m_fixture->chat.mentions()->choose(0);
    QTRY_VERIFY(m_fixture->chat.attachments()->hasFolders());
    m_fixture->chat.attachments()->clear();
    QVERIFY(QDir().rmdir(notes));
    QCOMPARE(find(u"not"_s), QStringList());
}

void TestMentions::filesOnTheDiskAreOffered()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"notes/trees"_s));
    QFile file(m_folder->filePath(u"notes/trees/oak.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Oaks grow slowly.");
    file.close();
    Mentions *const mentions = m_fixture->chat.mentions();
    QCOMPARE(find(m_folder->filePath(u"notes/tr"_s)),
             (QStringList{u"trees"_s + QDir::separator()}));
    const QString typed = mentions->found().front().toMap()[u"completes"_s].toString();
    QCOMPARE(typed, m_folder->filePath(u"notes/trees/"_s));
    QCOMPARE(find(typed), (QStringList{u"oak.md"_s, u"trees"_s}));
    QVERIFY(!mentions->found().front().toMap().contains(u"completes"_s));
    AttachmentList *const shelf = m_fixture->chat.attachments();
    mentions->choose(0);
    QCOMPARE(shelf->index(0).data(AttachmentList::NameRole).toString(), u"oak.md"_s);
    QTRY_VERIFY(shelf->hasReady());
    QVERIFY(say(u"how do they grow?"_s));
    const std::string asked = m_fixture->script->requests().back().messages.front().content;
    QVERIFY(asked.find("Oaks grow slowly.") != std::string::npos);
    QCOMPARE(find(typed).size(), 2);
    mentions->choose(1); // the folder itself
    QTRY_VERIFY(shelf->hasFolders());
}

void TestMentions::aPathBeginsInTheFolderThatIsAsked()
{
    const QString notes = m_folder->filePath(u"notes"_s);
    QVERIFY(QDir().mkpath(notes + u"/trees"_s));
    m_fixture->chat.attachments()->addUrls({QUrl::fromLocalFile(notes)});
    QTRY_VERIFY(m_fixture->chat.attachments()->hasFolders());
    QCOMPARE(find(u"./tr"_s), (QStringList{u"trees"_s + QDir::separator()}));
    m_fixture->chat.attachments()->clear();
}

void TestMentions::nothingOfAnotherFolderIsChosen()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"notes"_s));
    QVERIFY(!find(m_folder->path() + u'/').isEmpty());
    Mentions *const mentions = m_fixture->chat.mentions();
    mentions->find(m_folder->filePath(u"notes/"_s)); // not answered yet
    mentions->choose(0);
    QCOMPARE(m_fixture->chat.attachments()->count(), 0);
}

void TestMentions::onlyTheNewestSearchCounts()
{
    QVERIFY(say(u"about trees"_s));
    m_fixture->chat.newConversation();
    m_fixture->chat.mentions()->find(u"nothing of it"_s);
    QCOMPARE(find(u"tree"_s).size(), 1);
}

void TestMentions::unknownRowsAreIgnored()
{
    m_fixture->chat.mentions()->choose(-1);
    m_fixture->chat.mentions()->choose(0);
    QCOMPARE(m_fixture->chat.attachments()->count(), 0);
}

QTEST_MAIN(TestMentions)
#include "tst_mentions.moc"
