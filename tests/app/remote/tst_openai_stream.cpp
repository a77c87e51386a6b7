// SPDX-License-Identifier: Apache-2.0
#include "app/remote/openai_stream.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::Literals;
using namespace app::remote;
using namespace engine::text;

// Outside of the class: moc loses its place at braces in raw strings.
namespace {

QByteArray delta(const QByteArray &json)
{
    return R"({"choices":[{"index":0,"delta":)" + json + "}]}";
}
QByteArray end(const QByteArray &reason)
{
    return R"({"choices":[{"index":0,"delta":{},"finish_reason":")" + reason + "\"}]}";
}

} // namespace

class TestOpenAiStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsThoughtThenText();
    void putsCallsTogether();
    void callsThatMakeNoSenseAreErrors_data();
    void callsThatMakeNoSenseAreErrors();
    void readsAWholeAnswer();
    void believesNothing_data();
    void believesNothing();
    void hearsNothingAfterTheEnd();
    void keepsToItsLimits();

private:
    static QString say(const OpenAiStream::Pieces &pieces)
    {
        QString said;
        for (const ReplyPiece &piece : pieces) {
            if (const auto *text = std::get_if<TextPiece>(&piece))
                said += QString::fromStdString(text->text);
            else if (const auto *thought = std::get_if<ThoughtPiece>(&piece))
                said += u'(' + QString::fromStdString(thought->text) + u')';
            else if (std::holds_alternative<ThoughtBegin>(piece))
                said += u'<';
            else if (std::holds_alternative<ThoughtEnd>(piece))
                said += u'>';
            else if (const auto *call = std::get_if<ToolCallPiece>(&piece))
                said += call->call
                    ? QString::fromStdString(call->call->name + call->call->arguments->dump())
                    : u"!"_s;
        }
        return said;
    }
    // All pieces, or the error.
    static QString replay(const QByteArrayList &events, OpenAiStream &stream)
    {
        QString said;
        for (const QByteArray &event : events) {
            const auto pieces = stream.read(event);
            if (!pieces)
                return QString::fromStdString(pieces.error().message);
            said += say(*pieces);
        }
        const auto last = stream.finish();
        return last ? said + say(*last) : QString::fromStdString(last.error().message);
    }
    static QString replay(const QByteArrayList &events)
    {
        OpenAiStream stream(u"Engine"_s);
        return replay(events, stream);
    }
};

void TestOpenAiStream::readsThoughtThenText()
{
    OpenAiStream stream(u"Engine"_s);
    const QString said = replay(
        {delta(R"({"role":"assistant","content":null})"), delta(R"({"reasoning_content":"hm"})"),
         delta(R"({"reasoning":"m"})"), delta(R"({"content":"Grüße"})"), end("length"),
         R"({"choices":[],"usage":{"prompt_tokens":5,"completion_tokens":4,)"
         R"("prompt_tokens_details":{"cached_tokens":2}}})",
         "[DONE]"},
        stream);
    QCOMPARE(said, u"<(hm)(m)>Grüße"_s);
    QCOMPARE(stream.stats().reason, engine::StopReason::MaxTokens);
    QCOMPARE(stream.stats().promptTokens, 5U);
    QCOMPARE(stream.stats().reusedTokens, 2U);
    QCOMPARE(stream.stats().contextUsed, 9U);
    QCOMPARE(stream.tokens(), 4U);
}

void TestOpenAiStream::putsCallsTogether()
{
    // Ids are the same, missing, or become others: only the index counts.
    OpenAiStream stream(u"Engine"_s);
    const QString said = replay(
        {delta(R"({"tool_calls":[{"index":0,"id":"x","function":{"name":"a","arguments":""}}]})"),
         delta(
             R"({"tool_calls":[{"index":1,"id":"x","function":{"name":"b","arguments":"{\"p\""}}]})"),
         delta(R"({"tool_calls":[{"index":1,"id":"y","function":{"arguments":":[1]}"}}]})"),
         end("tool_calls")},
        stream);
    QCOMPARE(said, u"a{}b{\"p\":[1]}"_s);
    QCOMPARE(stream.stats().reason, engine::StopReason::ToolCall);
    // Ollama: no index, arguments at once or as an object.
    QCOMPARE(replay({delta(R"({"tool_calls":[{"function":{"name":"a","arguments":{"p":1}}},)"
                           R"({"function":{"name":"a","arguments":"{}"}}]})"),
                     end("stop")}),
             u"a{\"p\":1}a{}"_s);
}

void TestOpenAiStream::callsThatMakeNoSenseAreErrors_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::newRow("cut") << QByteArray(R"([{"function":{"name":"a","arguments":"{\"p\":"}}])");
    QTest::newRow("a list") << QByteArray(R"([{"function":{"name":"a","arguments":"[]"}}])");
    QTest::newRow("nameless") << QByteArray(R"([{"function":{"arguments":"{}"}}])");
    QTest::newRow("another name") << QByteArray(
        R"([{"index":0,"function":{"name":"a"}},{"index":0,"function":{"name":"b"}}])");
    QTest::newRow("too deep") << QByteArray(R"([{"function":{"name":"a","arguments":"{\"p\":)"
                                            + QByteArray(99, '[') + QByteArray(99, ']')
                                            + R"(}"}}])");
}

void TestOpenAiStream::callsThatMakeNoSenseAreErrors()
{
    QFETCH(QByteArray, calls);
    QCOMPARE(replay({delta("{\"tool_calls\":" + calls + '}'), end("tool_calls")}), u"!"_s);
}

void TestOpenAiStream::readsAWholeAnswer()
{
    OpenAiStream stream(u"Engine"_s);
    const auto pieces = stream.readWhole(
        R"({"choices":[{"index":0,"message":{"content":"Hi"},"finish_reason":"stop"}]})");
    QVERIFY(pieces && stream.finish());
    QCOMPARE(say(*pieces), u"Hi"_s);
}

void TestOpenAiStream::believesNothing_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("{\"choices\":") << u"not OpenAI's protocol"_s;
    QTest::newRow("broken text") << QByteArray("{\"choices\":\"\xff\"}")
                                 << u"not OpenAI's protocol"_s;
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << u"a web page"_s;
    QTest::newRow("another protocol")
        << QByteArray("{\"text\":\"hi\"}") << u"not OpenAI's protocol"_s;
    QTest::newRow("a complaint") << QByteArray("{\"error\":{\"message\":\"out of memory\"}}")
                                 << u"stopped the reply: out of memory"_s;
    QTest::newRow("no end") << QByteArray("{\"choices\":[]}") << u"in the middle"_s;
    QTest::newRow("odd types") << QByteArray(R"({"choices":[{"delta":{"content":7,)"
                                             R"("tool_calls":{"a":1}},"finish_reason":[]}]})")
                               << u"in the middle"_s;
}

void TestOpenAiStream::believesNothing()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, words);
    const QString said = replay({event});
    QVERIFY2(said.contains(words), qPrintable(said));
}

void TestOpenAiStream::hearsNothingAfterTheEnd()
{
    QCOMPARE(replay({delta(R"({"content":"Yes"})"), end("stop"), delta(R"({"content":"No"})"),
                     R"({"choices":[{"index":1,"delta":{"content":"another"}}]})"}),
             u"Yes"_s);
}

void TestOpenAiStream::keepsToItsLimits()
{
    OpenAiStream stream(u"Engine"_s);
    const QByteArray much = delta("{\"content\":\"" + QByteArray(5 << 20, 'x') + "\"}");
    QVERIFY(replay({much, much, much, much}, stream).contains(u"far more"_s));
    QByteArrayList calls;
    for (int i = 0; i < 100; ++i)
        calls += delta(R"({"tool_calls":[{"index":)" + QByteArray::number(i * 7)
                       + R"(,"function":{"name":"a"}}]})");
    QVERIFY(replay(calls).contains(u"far more"_s));
}

QTEST_GUILESS_MAIN(TestOpenAiStream)
#include "tst_openai_stream.moc"
