// SPDX-License-Identifier: Apache-2.0
#include "storage/cipher.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::AttachmentList;

// What messages were sent with is looked up on a thread: the names are there at once, the rest
// follows.
class TestSentFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesComeFirst_data();
    void namesComeFirst();
    void whatIsGoneIsTold();
    void anotherConversationGivesThemUp();
    void lockingTakesThemAway();

private:
    // What opens the folder, which is locked now; none: it cannot be.
    static std::optional<app::FolderKeys> lock(const QString &folder)
    {
        {
            tests::ChatFixture first(folder); // what is locked
            if (!first.start())
                return {};
        }
        const auto keys =
            app::FolderLock(folder).turnOn(storage::Secret::fromPassword(u"correct horse"_s), {});
        return keys ? std::optional(*keys) : std::nullopt;
    }

    // The message, of a conversation that is led in `chat`.
    static qint64 send(tests::ChatFixture &chat)
    {
        chat.script->add(tests::says("A picture."));
        chat.chat.attachments()->addUrls({QUrl::fromLocalFile(
            QStringLiteral(HEARTH_TEST_DATA "/documents/pictures/turned.jpg"))});
        if (!QTest::qWaitFor([&] { return chat.chat.attachments()->hasReady(); }, 30'000))
            return 0;
        chat.chat.send(u"What is it?"_s);
        return chat.waitForReply() ? chat.messageOf(0) : 0;
    }

    QTemporaryDir m_settings;
};

void TestSentFiles::initTestCase()
{
    tests::useSettingsIn(m_settings);
}

void TestSentFiles::namesComeFirst_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("open") << false;
    QTest::newRow("locked") << true; // where finding a file is decrypting it
}

void TestSentFiles::namesComeFirst()
{
    QFETCH(const bool, isLocked);
    if (isLocked && !storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
    const QTemporaryDir folder;
    app::FolderKeys keys;
    if (isLocked) {
        const auto locked = lock(folder.path());
        QVERIFY(locked.has_value());
        keys = *locked;
    }
    tests::ChatFixture chat(folder.path(), keys);
    QVERIFY(chat.start());
    const qint64 sent = send(chat);
    QVERIFY(sent != 0);
    QSignalSpy found(&chat.chat, &app::ChatController::filesFound);
    const QVariantMap named = chat.chat.attachmentsOf(sent).value(0).toMap();
    QCOMPARE(named[u"name"_s].toString(), u"turned.jpg"_s);
    QCOMPARE(named[u"kind"_s].value<AttachmentList::Kind>(), AttachmentList::Kind::Picture);
    QCOMPARE(named[u"path"_s].toString(), QString());
    QVERIFY(!named[u"isMissing"_s].toBool());
    QVERIFY(found.wait(tests::ChatFixture::kPatience));
    QCOMPARE(found, QList<QVariantList>{{sent}});
    const QVariantMap there = chat.chat.attachmentsOf(sent).value(0).toMap();
    QVERIFY(QFileInfo(there[u"path"_s].toString()).isFile());
    QVERIFY(QFileInfo(there[u"thumbnail"_s].toUrl().toLocalFile()).isFile());
    QVERIFY(chat.chat.attachmentsOf(chat.messageOf(1)).isEmpty());
}

// When the conversation is opened anew.
void TestSentFiles::whatIsGoneIsTold()
{
    const QTemporaryDir folder;
    tests::ChatFixture chat(folder.path());
    QVERIFY(chat.start());
    const qint64 sent = send(chat);
    QVERIFY(sent != 0);
    const qint64 conversation = chat.chat.conversationId();
    QVERIFY(QFile::remove(chat.filesOf(sent).value(0).toMap()[u"path"_s].toString()));
    chat.chat.newConversation();
    QVERIFY(chat.chat.attachmentsOf(sent).isEmpty());
    chat.chat.open(conversation);
    QTRY_COMPARE(chat.chat.conversationId(), conversation);
    QSignalSpy found(&chat.chat, &app::ChatController::filesFound);
    chat.chat.attachmentsOf(sent);
    QVERIFY(found.wait(tests::ChatFixture::kPatience));
    QVERIFY(chat.chat.attachmentsOf(sent).value(0).toMap()[u"isMissing"_s].toBool());
}

void TestSentFiles::anotherConversationGivesThemUp()
{
    const QTemporaryDir folder;
    tests::ChatFixture chat(folder.path());
    QVERIFY(chat.start());
    const qint64 sent = send(chat);
    QVERIFY(sent != 0);
    const qint64 conversation = chat.chat.conversationId();
    QSignalSpy found(&chat.chat, &app::ChatController::filesFound);
    QVERIFY(!chat.chat.attachmentsOf(sent).isEmpty()); // which looks them up
    chat.chat.newConversation();
    QVERIFY(chat.chat.attachmentsOf(sent).isEmpty());
    chat.chat.open(conversation);
    QTRY_COMPARE(chat.chat.conversationId(), conversation);
    QVERIFY(found.isEmpty()); // the answer that came meanwhile is nobody's
    const QVariantMap named = chat.chat.attachmentsOf(sent).value(0).toMap();
    QCOMPARE(named[u"path"_s].toString(), QString());
    QVERIFY(found.wait(tests::ChatFixture::kPatience));
    QVERIFY(!chat.chat.attachmentsOf(sent).value(0).toMap()[u"path"_s].toString().isEmpty());
    QCOMPARE(found.size(), 1);
}

// Locking the conversations ends everything that has them open: nobody is left who could show what
// was just decrypted, or keeps the key.
void TestSentFiles::lockingTakesThemAway()
{
    if (!storage::canEncrypt())
        QSKIP("Hearth is built without SQLCipher.");
    const QTemporaryDir folder;
    auto keys = lock(folder.path());
    QVERIFY(keys.has_value());
    const QString copies = keys->vault.openFolder();
    QVERIFY(QFileInfo(copies).isDir());
    {
        tests::ChatFixture chat(folder.path(), *keys);
        QVERIFY(chat.start());
        const qint64 sent = send(chat);
        QVERIFY(sent != 0);
        const qint64 conversation = chat.chat.conversationId();
        const QString copy = chat.filesOf(sent).value(0).toMap()[u"path"_s].toString();
        chat.chat.newConversation();
        chat.chat.open(conversation);
        QTRY_COMPARE(chat.chat.conversationId(), conversation);
        // Decrypting it takes longer than closing everything.
        QVERIFY(QFile::remove(copy));
        const auto film = keys->vault.put(QFileInfo(copy).fileName().toLatin1(),
                                          QByteArray(qsizetype{32} << 20, 'a'));
        QVERIFY(film);
        QVERIFY(!chat.chat.attachmentsOf(sent).isEmpty()); // which begins with it
        keys.reset();
    }
    QVERIFY(!QFileInfo::exists(copies));
}

QTEST_MAIN(TestSentFiles)
#include "tst_sent_files.moc"
