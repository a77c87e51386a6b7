// SPDX-License-Identifier: Apache-2.0
#include "app/chat_windows.h"
#include "tests/app/chat_fixture.h"

#include <QFile>

using namespace Qt::Literals;
using app::ChatController;
using app::ChatWindow;
using app::ChatWindows;
using tests::says;

// Several windows on one folder and one scripted model.
class TestChatWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachWindowHasItsConversation();
    void aConversationHasOneWindow();
    void aConversationMovesIntoAWindowOfItsOwn();
    void aReplyGoesOnWhereItIsOpenedNext();
    void whatWaitsIsSentThoughItsWindowIsClosed();
    void eachWindowHasItsDraft();
    void theShelfFollowsItsConversation();
    void whatIsDeletedForGoodLeavesNoDraft();
    void aTabGoesWhereItsConversationIsShown();
    void aChangeIsSeenInAllLists();
    void theLastWindowIsTheEnd();
    void aClosedWindowIsUsedAgain();

private:
    struct Hearth; // what the windows stand on
    ChatController &chat(const ChatWindow *window) const
    {
        return *const_cast<ChatWindow *>(window)->chat();
    }
    ChatController &firstChat() const { return *m_windows->first()->chat(); }
    ChatWindow *openMore(qint64 conversation = 0);
    qint64 say(ChatController &chat, const QString &text);
    QStringList texts(const ChatController &chat) const;
    void begin();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Hearth> m_hearth;
    std::unique_ptr<ChatWindows> m_windows;
};

struct TestChatWindows::Hearth {
    explicit Hearth(const QString &path)
        : folder(path)
        , storage(path + "/hearth.db"_L1)
        , inference(std::make_unique<tests::ScriptedReplySource>(script))
        , engines(path)
    {
    }

    const QString folder;
    const std::shared_ptr<tests::Script> script = std::make_shared<tests::Script>();
    app::Settings settings{nullptr};
    storage::StorageService storage;
    agents::InferenceService inference;
    app::RemoteEngines engines;
};

void TestChatWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    begin();
}

void TestChatWindows::begin()
{
    m_windows.reset();
    m_hearth = std::make_unique<Hearth>(m_folder->path());
    m_windows = std::make_unique<ChatWindows>(
        app::ChatServices{&m_hearth->storage, &m_hearth->inference, &m_hearth->settings,
                          m_hearth->folder, nullptr, &m_hearth->engines},
        nullptr, app::MakeWordChecker());
    bool isOpen = false;
    m_hearth->storage.open().then(
        this, [&](const base::Result<void> &opened) { isOpen = opened.has_value(); });
    m_hearth->inference.load({});
    QVERIFY(QTest::qWaitFor([&] { return isOpen && firstChat().canSend(); }));
}

void TestChatWindows::cleanup()
{
    m_windows.reset();
    m_hearth.reset();
}

ChatWindow *TestChatWindows::openMore(qint64 conversation)
{
    m_windows->open(conversation);
    return m_windows->front();
}

qint64 TestChatWindows::say(ChatController &chat, const QString &text)
{
    chat.send(text);
    return QTest::qWaitFor([&] { return chat.conversationId() != 0 && !chat.isRunning(); })
        ? chat.conversationId()
        : 0;
}

QStringList TestChatWindows::texts(const ChatController &chat) const
{
    QStringList texts;
    const app::TranscriptModel &rows = *chat.transcript();
    for (int row = 0; row < rows.count(); ++row) {
        const QString text = rows.data(rows.index(row), app::TranscriptModel::TextRole).toString();
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

void TestChatWindows::eachWindowHasItsConversation()
{
    const QSignalSpy made(m_windows.get(), &ChatWindows::made);
    m_hearth->script->add(says("one"));
    m_hearth->script->add(says("two"));
    const qint64 first = say(firstChat(), u"first"_s);
    ChatWindow *const second = openMore();
    QCOMPARE(made.count(), 1);
    QVERIFY(second != m_windows->first());
    const qint64 other = say(chat(second), u"second"_s);
    QVERIFY(first != 0 && other != 0 && first != other);
    QCOMPARE(texts(firstChat()), (QStringList{u"first"_s, u"one"_s}));
    QCOMPARE(texts(chat(second)), (QStringList{u"second"_s, u"two"_s}));
    QCOMPARE(m_windows->titleOf(other), u"second"_s);
}

void TestChatWindows::aConversationHasOneWindow()
{
    m_hearth->script->add(says("one"));
    const qint64 first = say(firstChat(), u"first"_s);
    ChatWindow *const second = openMore();
    const QSignalSpy asked(m_windows->first(), &ChatWindow::frontRequested);
    chat(second).open(first);
    QCOMPARE(m_windows->front(), m_windows->first());
    QCOMPARE(asked.count(), 1);
    bool isRead = false; // what would have been read for the second window is there by then
    m_hearth->storage.run([](storage::ConversationStore &) { return base::Result<void>(); })
        .then(this, [&](const base::Result<void> &) { isRead = true; });
    QTRY_VERIFY(isRead);
    QCOMPARE(chat(second).conversationId(), 0);
    QCOMPARE(firstChat().conversationId(), first);
    m_windows->setFront(second);
    m_windows->find(first); // a notification's click
    QCOMPARE(m_windows->front(), m_windows->first());
    QCOMPARE(asked.count(), 2);
}

void TestChatWindows::aConversationMovesIntoAWindowOfItsOwn()
{
    m_hearth->script->add(says("one"));
    const qint64 first = say(firstChat(), u"first"_s);
    ChatWindow *const second = openMore(first);
    QCOMPARE(firstChat().conversationId(), 0);
    QTRY_COMPARE(chat(second).conversationId(), first);
    QCOMPARE(texts(chat(second)), (QStringList{u"first"_s, u"one"_s}));
}

void TestChatWindows::aReplyGoesOnWhereItIsOpenedNext()
{
    tests::ScriptedReply reply = says("slow");
    reply.waits = true;
    m_hearth->script->add(reply);
    QSignalSpy running(m_windows.get(), &ChatWindows::runningChanged);
    firstChat().send(u"first"_s);
    QTRY_VERIFY(m_hearth->script->isReplying());
    const qint64 first = firstChat().conversationId();
    ChatWindow *const second = openMore(first);
    QTRY_COMPARE(chat(second).conversationId(), first);
    QVERIFY(chat(second).isRunning());
    QVERIFY(!firstChat().isRunning());
    const QSignalSpy finished(&chat(second), &ChatController::replyFinished);
    m_hearth->script->release();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(texts(chat(second)), (QStringList{u"first"_s, u"slow"_s}));
    QCOMPARE(running.count(), 2); // begun and ended, each told once
}

void TestChatWindows::whatWaitsIsSentThoughItsWindowIsClosed()
{
    tests::ScriptedReply reply = says("one");
    reply.waits = true;
    m_hearth->script->add(reply);
    m_hearth->script->add(says("two"));
    ChatWindow *const second = openMore();
    chat(second).send(u"first"_s);
    QTRY_VERIFY(m_hearth->script->isReplying());
    const qint64 conversation = chat(second).conversationId();
    QVERIFY(chat(second).queue(u"next"_s));
    m_windows->close(second);
    m_hearth->script->release();
    QTRY_COMPARE(m_hearth->script->requests().size(), size_t{2});
    QTRY_VERIFY(!m_hearth->script->isReplying());
    firstChat().open(conversation);
    QTRY_COMPARE(texts(firstChat()), (QStringList{u"first"_s, u"one"_s, u"next"_s, u"two"_s}));
}

void TestChatWindows::eachWindowHasItsDraft()
{
    ChatWindow *const second = openMore();
    firstChat().setDraft(u"here"_s);
    chat(second).setDraft(u"there"_s);
    QCOMPARE(firstChat().draft(), u"here"_s);
    QCOMPARE(chat(second).draft(), u"there"_s);
    m_hearth->script->add(says("one"));
    say(chat(second), u"there"_s); // it got a number: the place is empty again
    chat(second).newConversation();
    QCOMPARE(chat(second).draft(), QString());
    chat(second).setDraft(u"and there"_s);
    begin(); // Hearth is opened again, with one window
    QCOMPARE(firstChat().draft().split(u"\n\n"_s).size(), 2);
    QVERIFY(firstChat().draft().contains(u"here"_s));
    QVERIFY(firstChat().draft().contains(u"and there"_s));
}

void TestChatWindows::theShelfFollowsItsConversation()
{
    const QString path = m_folder->filePath(u"note.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The key lies under the mat.\n");
    file.close();
    m_hearth->script->add(says("one"));
    const qint64 first = say(firstChat(), u"first"_s);
    firstChat().attachments()->addUrls({QUrl::fromLocalFile(path)});
    QTRY_VERIFY_WITH_TIMEOUT(firstChat().attachments()->hasReady(), 30'000);
    firstChat().attachments()->addUrls({QUrl::fromLocalFile(path)}); // is still being read
    ChatWindow *const second = openMore(first);
    QTRY_COMPARE(chat(second).conversationId(), first);
    QCOMPARE(firstChat().attachments()->count(), 0);
    app::AttachmentList &shelf = *chat(second).attachments();
    QCOMPARE(shelf.count(), 2);
    QVERIFY(QTest::qWaitFor([&] { return !shelf.isReading(); }, 30'000));
    QCOMPARE(shelf.ready().size(), 2);
}

void TestChatWindows::whatIsDeletedForGoodLeavesNoDraft()
{
    ChatController &chat = firstChat();
    m_hearth->script->add(says("Fine."));
    const auto write = [&](const QString &text) {
        chat.newConversation();
        const qint64 id = say(chat, text);
        chat.setDraft(u"draft of "_s + text);
        return id;
    };
    const qint64 kept = write(u"kept"_s);
    const qint64 gone = write(u"gone"_s);
    QVERIFY(kept != 0 && gone > kept);
    chat.attachments()->addText(u"A file that was never sent."_s);
    QTRY_VERIFY_WITH_TIMEOUT(chat.attachments()->hasReady(), 30'000);
    app::ConversationListModel *const list = m_windows->first()->conversations();
    const QSignalSpy deleted(list, &app::ConversationListModel::deletedForGood);
    list->remove(gone);
    QTRY_COMPARE(chat.conversationId(), qint64{0});
    list->deleteForGood(gone);
    QTRY_COMPARE(deleted.size(), 1);
    chat.attachments()->showConversation(gone); // whoever gets this number
    QCOMPARE(chat.attachments()->count(), 0);
    m_windows.reset(); // writes what is not written yet
    m_hearth.reset();
    QFile file(m_folder->filePath(u"drafts.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drafts = file.readAll();
    QVERIFY(drafts.contains("draft of kept"));
    QVERIFY(!drafts.contains("draft of gone"));
}

void TestChatWindows::aTabGoesWhereItsConversationIsShown()
{
    m_hearth->script->add(says("one"));
    const qint64 first = say(firstChat(), u"first"_s);
    app::ChatTabs &tabs = *m_windows->first()->tabs();
    tabs.openNew();
    QCOMPARE(tabs.count(), 2);
    ChatWindow *const second = openMore(first);
    QTRY_COMPARE(chat(second).conversationId(), first);
    QCOMPARE(tabs.count(), 1); // else closing the other tab would lead to that window
    QCOMPARE(firstChat().conversationId(), 0);
}

void TestChatWindows::aChangeIsSeenInAllLists()
{
    m_hearth->script->add(says("one"));
    const qint64 first = say(firstChat(), u"first"_s);
    ChatWindow *const second = openMore();
    QTRY_COMPARE(second->conversations()->count(), 1);
    second->conversations()->rename(first, u"renamed"_s);
    QTRY_COMPARE(firstChat().title(), u"renamed"_s);
    second->conversations()->remove(first);
    QTRY_COMPARE(m_windows->first()->conversations()->count(), 0);
    QCOMPARE(firstChat().conversationId(), 0);
}

void TestChatWindows::theLastWindowIsTheEnd()
{
    const QSignalSpy ended(m_windows.get(), &ChatWindows::lastClosed);
    ChatWindow *const second = openMore();
    QCOMPARE(m_windows->openCount(), 2);
    m_windows->close(m_windows->first());
    QCOMPARE(ended.count(), 0);
    QCOMPARE(m_windows->front(), second);
    m_windows->setProperty("staysInTray", true);
    m_windows->close(second);
    QCOMPARE(ended.count(), 0);
    QCOMPARE(m_windows->openCount(), 0);
    m_windows->show(second, {});
    QVERIFY(second->isOpen());
    m_windows->setProperty("staysInTray", false);
    m_windows->close(second);
    QCOMPARE(ended.count(), 1);
}

void TestChatWindows::aClosedWindowIsUsedAgain()
{
    const QSignalSpy made(m_windows.get(), &ChatWindows::made);
    m_hearth->script->add(says("one"));
    ChatWindow *const second = openMore();
    const qint64 conversation = say(chat(second), u"second"_s);
    m_windows->close(second);
    firstChat().open(conversation); // it is free again
    QTRY_COMPARE(firstChat().conversationId(), conversation);
    QCOMPARE(openMore(), second);
    QCOMPARE(made.count(), 1);
    QCOMPARE(chat(second).conversationId(), 0);
}

QTEST_MAIN(TestChatWindows)
#include "tst_chat_windows.moc"
