// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::PromptContext;

class TestPromptContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsRead();
    void leavesThingsOut();
    void readsASummaryOfAFile();
    void readsASummaryOfMessages();
    void keepsPinnedFilesBesideASummary();
    void givesUpWhatIsStopped();
    void looksAtPicturesMoreClosely();
    void checksWhatComesFromOutside();
    void readsAsMuchAsFits();

private:
    PromptContext &context() { return *m_chat->chat.context(); }
    // "system, file, …": what is in the list.
    QStringList keys();
    QVariant value(const QString &key, int role);
    bool send(const QString &text);
    bool sendFile(const QString &name, const QString &text);
    QString prompt(size_t fromEnd = 0) const; // of the newest request: all its messages
    QString fileKey();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::ChatFixture> m_chat;
};

void TestPromptContext::init()
{
    m_chat.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_chat = std::make_unique<tests::ChatFixture>(m_folder->path());
    m_chat->settings.setMakesTitles(false);
    m_chat->script->add(tests::says("Fine."));
    QVERIFY(m_chat->start());
    m_chat->chat.setSystemPrompt(u"Be brief."_s);
    context().setOpen(true);
}

QStringList TestPromptContext::keys()
{
    QStringList keys;
    for (int row = 0; row < context().count(); ++row) {
        const QString key =
            context().data(context().index(row), PromptContext::ItemKeyRole).toString();
        keys += key.size() == 64 ? u"file"_s : key;
    }
    return keys;
}

QVariant TestPromptContext::value(const QString &key, int role)
{
    for (int row = 0; row < context().count(); ++row) {
        if (context().data(context().index(row), PromptContext::ItemKeyRole) == key)
            return context().data(context().index(row), role);
    }
    return {};
}

QString TestPromptContext::fileKey()
{
    for (int row = 0; row < context().count(); ++row) {
        const QString key =
            context().data(context().index(row), PromptContext::ItemKeyRole).toString();
        if (key.size() == 64)
            return key;
    }
    return {};
}

bool TestPromptContext::send(const QString &text)
{
    m_chat->chat.send(text);
    return m_chat->waitForReply();
}

bool TestPromptContext::sendFile(const QString &name, const QString &text)
{
    app::AttachmentList &shelf = *m_chat->chat.attachments();
    shelf.addUrls({QUrl::fromLocalFile(QStringLiteral(HEARTH_TEST_DATA "/documents/") + name)});
    return QTest::qWaitFor([&] { return !shelf.isReading(); }, 30'000) && send(text);
}

QString TestPromptContext::prompt(size_t fromEnd) const
{
    const auto requests = m_chat->script->requests();
    QStringList lines;
    if (fromEnd < requests.size()) {
        for (const auto &message : requests[requests.size() - 1 - fromEnd].messages)
            lines += QString::fromStdString(message.content);
    }
    return lines.join(u'\n');
}

void TestPromptContext::showsWhatIsRead()
{
    QTRY_COMPARE(keys(), QStringList{u"system"_s});
    QVERIFY(!value(u"system"_s, PromptContext::CanLeaveOutRole).toBool()); // not stored yet
    QVERIFY(sendFile(u"formats/notes.md"_s, u"What does it say?"_s));
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"file"_s, u"messages"_s}));
    QCOMPARE(value(fileKey(), PromptContext::NameRole).toString(), u"notes.md"_s);
    QVERIFY(value(fileKey(), PromptContext::TokensRole).toInt() > 10);
    QVERIFY(value(u"messages"_s, PromptContext::TokensRole).toInt() > 3);
    QVERIFY(value(u"system"_s, PromptContext::CanLeaveOutRole).toBool());
    QVERIFY(context().total().contains(u"tokens"_s));
    m_chat->chat.newConversation();
    QTRY_COMPARE(keys(), QStringList()); // its system text is that of the settings
}

void TestPromptContext::leavesThingsOut()
{
    QVERIFY(sendFile(u"formats/notes.md"_s, u"What does it say?"_s));
    QTRY_VERIFY(!fileKey().isEmpty());
    context().setLeftOut(fileKey(), true);
    QTRY_VERIFY(!value(fileKey(), PromptContext::IsReadRole).toBool());
    QCOMPARE(value(fileKey(), PromptContext::TokensRole).toInt(), 0);
    context().setLeftOut(u"system"_s, true);
    QTRY_VERIFY(!value(u"system"_s, PromptContext::IsReadRole).toBool());
    QVERIFY(send(u"And now?"_s));
    QVERIFY(prompt().contains(u"“notes.md” was attached here and is left out"_s));
    QVERIFY(!prompt().contains(u"<document"_s));
    QVERIFY(!prompt().contains(u"Be brief."_s));
    context().setLeftOut(fileKey(), false);
    context().setLeftOut(u"system"_s, false);
    QTRY_VERIFY(value(u"system"_s, PromptContext::IsReadRole).toBool());
    QVERIFY(send(u"Again?"_s));
    QVERIFY(prompt().contains(u"<document name=\"notes.md\""_s));
    QVERIFY(prompt().contains(u"Be brief."_s));
}

void TestPromptContext::readsASummaryOfAFile()
{
    QVERIFY(sendFile(u"formats/notes.md"_s, u"What does it say?"_s));
    QTRY_VERIFY(value(fileKey(), PromptContext::CanShortenRole).toBool());
    const QSignalSpy shortened(&context(), &PromptContext::shortened);
    context().shorten(fileKey());
    QCOMPARE(context().busyKey(), fileKey());
    QTRY_COMPARE(shortened.size(), 1);
    QVERIFY(prompt().contains(u"Summarise the document"_s));
    QVERIFY(context().busyKey().isEmpty());
    QTRY_VERIFY(value(fileKey(), PromptContext::IsShortRole).toBool());
    QVERIFY(!value(fileKey(), PromptContext::CanShortenRole).toBool());
    QVERIFY(send(u"And now?"_s));
    QVERIFY(prompt().contains(u"In short:)\nFine."_s));
    QVERIFY(!prompt().contains(u"<document"_s));
    context().undo();
    QTRY_VERIFY(!value(fileKey(), PromptContext::IsShortRole).toBool());
    QVERIFY(send(u"Again?"_s));
    QVERIFY(prompt().contains(u"<document name=\"notes.md\""_s));
}

void TestPromptContext::readsASummaryOfMessages()
{
    QVERIFY(send(u"My cat is called Miu."_s));
    QVERIFY(send(u"She is black."_s));
    QTRY_COMPARE(value(u"messages"_s, PromptContext::NameRole).toString(), u"4 message(s)"_s);
    context().shorten(u"messages"_s);
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"summary"_s}));
    QVERIFY(prompt().contains(u"User: My cat is called Miu."_s));
    QVERIFY(send(u"What is she called?"_s));
    QVERIFY(prompt().contains(u"in short:)\nFine."_s));
    QVERIFY(!prompt().contains(u"My cat is called"_s));
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"summary"_s, u"messages"_s}));
    // It is kept with the conversation, and every message is still there to be read.
    const qint64 conversation = m_chat->chat.conversationId();
    m_chat->chat.newConversation();
    m_chat->chat.open(conversation);
    QTRY_COMPARE(m_chat->chat.conversationId(), conversation);
    QCOMPARE(m_chat->lines().front(), u"UserText: My cat is called Miu."_s);
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"summary"_s, u"messages"_s}));
    context().takeBack(u"summary"_s);
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"messages"_s}));
    QVERIFY(send(u"And now?"_s));
    QVERIFY(prompt().contains(u"My cat is called Miu."_s));
}

void TestPromptContext::keepsPinnedFilesBesideASummary()
{
    QVERIFY(sendFile(u"formats/notes.md"_s, u"What does it say?"_s));
    QTRY_VERIFY(value(u"messages"_s, PromptContext::CanShortenRole).toBool());
    context().shorten(u"messages"_s);
    QTRY_COMPARE(keys(), (QStringList{u"system"_s, u"summary"_s, u"file"_s}));
    QVERIFY(!value(fileKey(), PromptContext::IsReadRole).toBool()); // the summary stands for it
    QVERIFY(send(u"And now?"_s));
    QVERIFY(!prompt().contains(u"<document"_s));
    context().setPinned(fileKey(), true);
    QTRY_VERIFY(value(fileKey(), PromptContext::IsReadRole).toBool());
    QVERIFY(send(u"Again?"_s));
    QVERIFY(prompt().contains(u"<document name=\"notes.md\""_s));
    QVERIFY(prompt().indexOf(u"<document"_s) > prompt().indexOf(u"in short"_s));
}

void TestPromptContext::givesUpWhatIsStopped()
{
    QVERIFY(send(u"Hello"_s));
    QTRY_VERIFY(value(u"messages"_s, PromptContext::CanShortenRole).toBool());
    auto slow = tests::says("Never");
    slow.waits = true;
    m_chat->script->add(slow);
    QVERIFY(send(u"Hello again"_s)); // with the reply before it
    QTRY_COMPARE(value(u"messages"_s, PromptContext::NameRole).toString(), u"4 message(s)"_s);
    const QSignalSpy failed(&m_chat->chat, &app::ChatController::failed);
    context().shorten(u"messages"_s);
    QTRY_VERIFY(m_chat->script->isReplying());
    context().stopShortening();
    QVERIFY(context().busyKey().isEmpty());
    QTRY_VERIFY(m_chat->inference.isIdle());
    QCOMPARE(failed.size(), 0);
    QCOMPARE(keys(), (QStringList{u"system"_s, u"messages"_s}));
}

void TestPromptContext::looksAtPicturesMoreClosely()
{
    QVERIFY(sendFile(u"pictures/turned.jpg"_s, u"What is it?"_s));
    QTRY_VERIFY(value(fileKey(), PromptContext::HasDetailRole).toBool());
    const int before = value(fileKey(), PromptContext::TokensRole).toInt();
    context().setDetail(fileKey(), 1120);
    QTRY_COMPARE(value(fileKey(), PromptContext::DetailRole).toInt(), 1120);
    QVERIFY(value(fileKey(), PromptContext::TokensRole).toInt() > before);
    QVERIFY(!value(fileKey(), PromptContext::CanShortenRole).toBool()); // it has no text
}

void TestPromptContext::checksWhatComesFromOutside()
{
    const QString sha256(64, u'a');
    const QJsonObject file{{u"leftOut"_s, u"yes"_s},
                           {u"pinned"_s, true},
                           {u"detail"_s, 71},
                           {u"summary"_s, QString(50'000, u'x')}};
    const app::ContextChoices choices = app::contextChoices(
        {{u"leavesOutSystem"_s, 1}, {u"files"_s, QJsonObject{{sha256, file}, {u"../x"_s, file}}}});
    QVERIFY(!choices.leavesOutSystem);
    QCOMPARE(choices.files.size(), 1);
    const app::FileChoice choice = choices.of(sha256.toLatin1());
    QVERIFY(!choice.isLeftOut);
    QVERIFY(choice.isPinned);
    QCOMPARE(choice.detail, 0U);
    QCOMPARE(choice.summary.size(), 20'000);
    QCOMPARE(app::contextChoices(app::toJson(choices)), choices);
    QVERIFY(app::toJson(app::ContextChoices()).isEmpty());
}

void TestPromptContext::readsAsMuchAsFits()
{
    const QString text = u"begin"_s + QString(100'000, u'x') + u"end"_s;
    const QString document = app::readableAtOnce(text, false, 4096);
    QVERIFY(document.startsWith(u"begin"_s));
    QVERIFY(document.size() < 4096 * 3);
    QVERIFY(app::readableAtOnce(text, true, 4096).endsWith(u"end"_s));
    QCOMPARE(app::readableAtOnce(text, false, 131'072), text);
}

QTEST_MAIN(TestPromptContext)
#include "tst_prompt_context.moc"
