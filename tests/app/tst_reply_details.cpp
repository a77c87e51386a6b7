// SPDX-License-Identifier: Apache-2.0
#include "app/chat/prompt_history.h"
#include "app/chat/reply_details.h"
#include "app/chat/token_receipt.h"
#include "tests/app/chat_fixture.h"

using namespace Qt::Literals;
using app::ChatController;
using app::TranscriptModel;
using tests::ChatFixture;
using tests::says;

namespace {

QString valueOf(const QVariantList &details, const QString &name)
{
    for (const QVariant &each : details) {
        if (each.toMap()[u"name"_s] == name)
            return each.toMap()[u"value"_s].toString();
    }
    return {};
}

QJsonObject receipt()
{
    return {{u"model"_s, u"Gemma 4 E2B"_s},
            {u"file"_s, u"gemma-Q4_0.gguf"_s},
            {u"fingerprint"_s, u"00000000000000aa"_s},
            {u"quantization"_s, u"Q4_0"_s},
            {u"thinking"_s, true},
            {u"maxTokens"_s, 0},
            {u"seed"_s, u"18446744073709551615"_s},
            {u"sampling"_s, QJsonObject{{u"temperature"_s, 0.7}, {u"topK"_s, 64}}},
            {u"promptTokens"_s, 1000},
            {u"reusedTokens"_s, 600},
            {u"prefillSeconds"_s, 2.0},
            {u"generatedTokens"_s, 50},
            {u"generateSeconds"_s, 4.0},
            {u"stopReason"_s, u"endOfTurn"_s},
            {u"tokens"_s, app::packTokens({105, 2364, 107})}};
}

} // namespace

class TestReplyDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putAReceiptIntoWords();
    void leaveOutWhatIsNotKnown();
    void tellModelsApart();
    void showTheFirstOfManyTokens();
    void tellThatAnotherModelReplayed();
};

void TestReplyDetails::putAReceiptIntoWords()
{
    const QVariantList details = app::replyDetails(receipt(), true);
    QCOMPARE(valueOf(details, u"Model"_s), u"Gemma 4 E2B"_s);
    QCOMPARE(valueOf(details, u"File"_s), u"gemma-Q4_0.gguf"_s);
    QCOMPARE(valueOf(details, u"Fingerprint"_s), u"00000000000000aa"_s);
    QCOMPARE(valueOf(details, u"Thinking"_s), u"On"_s);
    QCOMPARE(valueOf(details, u"Temperature"_s), u"0.70"_s);
    QCOMPARE(valueOf(details, u"Seed"_s), u"18446744073709551615"_s);
    QCOMPARE(valueOf(details, u"Of those, read before"_s), u"600"_s);
    QCOMPARE(valueOf(details, u"Tokens read"_s), u"400 in 2.0 s, 200 tokens/s"_s);
    QCOMPARE(valueOf(details, u"Tokens written"_s), u"50 in 4.0 s, 12.5 tokens/s"_s);
    QCOMPARE(valueOf(details, u"Ended"_s), u"The model ended it"_s);
    QCOMPARE(valueOf(details, u"Token numbers"_s), u"105 2364 107"_s);
    QCOMPARE(valueOf(details, u"Longest reply"_s), QString()); // there was none
}

void TestReplyDetails::leaveOutWhatIsNotKnown()
{
    QVERIFY(app::replyDetails({}, std::nullopt).isEmpty());
    // Whatever stands there: a receipt may come from a file.
    const QJsonObject odd{{u"model"_s, 7},
                          {u"sampling"_s, u"x"_s},
                          {u"tokens"_s, u"///"_s},
                          {u"promptTokens"_s, u"many"_s},
                          {u"stopReason"_s, u"unheard"_s}};
    QVERIFY(app::replyDetails(odd, std::nullopt).isEmpty());
    QCOMPARE(valueOf(app::replyDetails(receipt(), std::nullopt), u"Loaded now"_s), QString());
}

void TestReplyDetails::tellModelsApart()
{
    const QJsonObject one = receipt();
    QJsonObject moved = one;
    moved[u"file"_s] = u"renamed.gguf"_s;
    QVERIFY(app::isSameModel(one, moved));
    QJsonObject other = one;
    other[u"fingerprint"_s] = u"00000000000000ab"_s;
    QVERIFY(!app::isSameModel(one, other));
    QJsonObject old = one; // from before there were fingerprints
    old.remove(u"fingerprint"_s);
    QVERIFY(app::isSameModel(old, one));
    old[u"quantization"_s] = u"Q8_0"_s;
    QVERIFY(!app::isSameModel(old, one));
    QJsonObject elsewhere = one;
    elsewhere.remove(u"fingerprint"_s);
    elsewhere[u"engine"_s] = u"vLLM"_s;
    QVERIFY(!app::isSameModel(elsewhere, one));
}

void TestReplyDetails::showTheFirstOfManyTokens()
{
    QJsonObject many = receipt();
    many[u"tokens"_s] = app::packTokens(std::vector<engine::text::TokenId>(5000, 9));
    const QString shown = valueOf(app::replyDetails(many, true), u"Token numbers"_s);
    QCOMPARE(shown.count(u'9'), 2000);
    QVERIFY(shown.endsWith(u'…'));
}

// Two files of one name: another quantisation of the same model.
void TestReplyDetails::tellThatAnotherModelReplayed()
{
    const QTemporaryDir folder;
    tests::useSettingsIn(folder);
    ChatFixture fixture(folder.path());
    QVERIFY(fixture.start());
    ChatController &chat = fixture.chat;
    fixture.script->setFingerprint(0xC0FFEE);
    fixture.modelChoices.setInUse(u"/models/gemma-Q4_0.gguf"_s);
    fixture.inference.load({});
    QTRY_COMPARE(fixture.inference.fingerprint(), uint64_t{0xC0FFEE});
    fixture.script->add(says("once"));
    chat.send(u"tell"_s);
    QVERIFY(fixture.waitForReply());
    const qint64 reply = fixture.messageOf(1);
    const auto valueNow = [&](const QString &name) {
        return valueOf(chat.aboutReply(reply), name);
    };
    QCOMPARE(valueNow(u"File"_s), u"gemma-Q4_0.gguf"_s);
    QCOMPARE(valueNow(u"Fingerprint"_s), u"0000000000c0ffee"_s);
    QCOMPARE(valueNow(u"Loaded now"_s), u"The same model"_s);
    fixture.script->setFingerprint(0xBEEF);
    fixture.inference.load({});
    QTRY_COMPARE(fixture.inference.fingerprint(), uint64_t{0xBEEF});
    QVERIFY(valueNow(u"Loaded now"_s).startsWith("Another model"_L1));
    QSignalSpy failures(&chat, &ChatController::failed);
    chat.inspect(reply);
    QCOMPARE(failures.count(), 1);
    QVERIFY(failures[0][0].toString().contains("gemma-Q4_0.gguf"_L1));
    chat.replay(reply);
    QVERIFY(fixture.waitForReply());
    const QString line = fixture.value(2, TranscriptModel::StatsRole).toString();
    QVERIFY2(line.contains("replayed by another model, the same tokens"_L1), qPrintable(line));
    QVERIFY(chat.aboutReply(fixture.messageOf(0)).isEmpty()); // the user's
}

QTEST_MAIN(TestReplyDetails)
#include "tst_reply_details.moc"
