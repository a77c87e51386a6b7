// SPDX-License-Identifier: Apache-2.0
#include "tests/app/chat_fixture.h"

#include <QImage>
#include <QMetaEnum>

using namespace Qt::Literals;
using app::ChatController;
using app::TranscriptModel;
using engine::text::Media;
using tests::ChatFixture;
using tests::says;

// What is done to replies about attached files, which must be before the model once more.
class TestMessageFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void continuesAReplyAboutAPicture();
    void continuesAReplyAboutAText();
    void continuesAReplyBehindAnOlderPicture();
    void closesAThoughtAboutAPicture();
    void closesAThoughtAboutAText();
    void asksOnceMoreWithWhatWasAttached();

private:
    bool attachPicture();
    bool attachText();
    bool say(const QString &text);
    agents::GenerationRequest last() const { return m_fixture->script->requests().back(); }
    agents::GenerationRequest first() const { return m_fixture->script->requests().front(); }
    void addThought();
    void closeThought();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ChatFixture> m_fixture;
};

void TestMessageFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    tests::useSettingsIn(*m_folder);
    m_fixture = std::make_unique<ChatFixture>(m_folder->path());
    QVERIFY(m_fixture->start());
}

void TestMessageFiles::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
}

bool TestMessageFiles::attachPicture()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    m_fixture->chat.attachments()->addImage(image);
    return QTest::qWaitFor([this] { return m_fixture->chat.attachments()->hasReady(); });
}

bool TestMessageFiles::attachText()
{
    m_fixture->chat.attachments()->addNamed(u"Hedgehogs sleep in winter."_s, u"animals.md"_s);
    return QTest::qWaitFor([this] { return m_fixture->chat.attachments()->hasReady(); });
}

bool TestMessageFiles::say(const QString &text)
{
    m_fixture->chat.send(text);
    return m_fixture->waitForReply();
}

void TestMessageFiles::continuesAReplyAboutAPicture()
{
    m_fixture->script->add(says("It is "));
    m_fixture->script->add(says("green"));
    QVERIFY(attachPicture());
    QVERIFY(say(u"which colour?"_s));
    QCOMPARE(first().media.size(), size_t{1});
    QSignalSpy failures(&m_fixture->chat, &ChatController::failed);
    m_fixture->chat.continueReply(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(failures.size(), 0);
    QCOMPARE(m_fixture->lines().back(), u"RichText: It is green"_s);
    QCOMPARE(last().parts.size(), size_t{1});
    const agents::PromptPart prompt = last().parts.front();
    QCOMPARE(prompt.media.size(), size_t{1});
    QVERIFY(prompt.media.front().kind == Media::Image);
    QCOMPARE(prompt.media.front().key, first().media.front().key);
    const std::string text = engine::text::renderedText(prompt.text);
    QVERIFY2(text.ends_with("It is "), text.c_str());
    QVERIFY2(text.find("which colour?") != std::string::npos, text.c_str());
}

void TestMessageFiles::continuesAReplyAboutAText()
{
    m_fixture->script->add(says("They "));
    m_fixture->script->add(says("sleep"));
    QVERIFY(attachText());
    QVERIFY(say(u"what do they do?"_s));
    m_fixture->chat.continueReply(m_fixture->messageOf(1));
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines().back(), u"RichText: They sleep"_s);
    const std::string text = engine::text::renderedText(last().parts.front().text);
    QVERIFY2(text.find("Hedgehogs sleep") != std::string::npos, text.c_str());
    QVERIFY(last().parts.front().media.empty());
}

// A picture of an earlier message that the model cannot see is named there, as in any other reply.
void TestMessageFiles::continuesAReplyBehindAnOlderPicture()
{
    m_fixture->script->add(says("green"));
    m_fixture->script->add(says("Because "));
    m_fixture->script->add(says("it is"));
    QVERIFY(attachPicture());
    QVERIFY(say(u"which colour?"_s));
    QVERIFY(say(u"why?"_s));
    const auto asked = last();
    m_fixture->chat.continueReply(
        m_fixture->chat.transcript()->index(3).data(TranscriptModel::MessageIdRole).toLongLong());
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(last().media.size(), asked.media.size());
    QCOMPARE(last().messages.size(), asked.messages.size());
    QCOMPARE(last().messages.front().content, asked.messages.front().content);
}

void TestMessageFiles::addThought()
{
    using namespace engine::text;
    tests::ScriptedReply thinking;
    thinking.pieces = {ThoughtBegin{}, ThoughtPiece{"Let me "}, ThoughtPiece{"see"}};
    thinking.waits = true;
    m_fixture->script->add(thinking);
    m_fixture->script->add(says("It is so."));
    m_fixture->chat.next()->setThinking(true);
}

void TestMessageFiles::closeThought()
{
    m_fixture->chat.send(u"why"_s);
    QTRY_VERIFY(m_fixture->chat.canAnswerNow());
    m_fixture->chat.answerNow();
    QTRY_COMPARE(m_fixture->lines().size(), 3);
    QVERIFY(m_fixture->waitForReply());
    QCOMPARE(m_fixture->lines()[1], u"Thought: Let me see"_s);
    QCOMPARE(m_fixture->lines()[2], u"RichText: It is so."_s);
    QCOMPARE(last().parts.size(), size_t{3});
    QCOMPARE(engine::text::renderedText(last().parts[2].text), std::string("\n<channel|>"));
}

void TestMessageFiles::closesAThoughtAboutAPicture()
{
    addThought();
    QVERIFY(attachPicture());
    closeThought();
    const auto parts = last().parts;
    QCOMPARE(parts[0].media.size(), size_t{1});
    QCOMPARE(parts[0].media.front().key, first().media.front().key);
    QVERIFY(parts[1].media.empty() && parts[2].media.empty());
}

void TestMessageFiles::closesAThoughtAboutAText()
{
    addThought();
    QVERIFY(attachText());
    closeThought();
    const std::string text = engine::text::renderedText(last().parts[0].text);
    QVERIFY2(text.find("Hedgehogs sleep") != std::string::npos, text.c_str());
}

void TestMessageFiles::asksOnceMoreWithWhatWasAttached()
{
    m_fixture->script->add(says("green"));
    QVERIFY(attachPicture());
    QVERIFY(say(u"which colour?"_s));
    const auto isAskedAgain = [this](size_t requests) {
        return m_fixture->waitForReply() && m_fixture->script->requests().size() == requests
            && last().parts.empty() && last().media.size() == 1
            && last().media.front().key == first().media.front().key
            && last().messages.back().content == first().messages.back().content
            && last().messages.back().media == first().messages.back().media;
    };
    m_fixture->chat.regenerate(m_fixture->messageOf(1));
    QVERIFY(isAskedAgain(2));
    m_fixture->chat.answerAgain(m_fixture->messageOf(1), true);
    QVERIFY(isAskedAgain(3));
    m_fixture->chat.replay(m_fixture->messageOf(1));
    QVERIFY(isAskedAgain(4));
}

QTEST_MAIN(TestMessageFiles)
#include "tst_message_files.moc"
