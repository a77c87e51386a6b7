// SPDX-License-Identifier: Apache-2.0
#include "engine/text/reply_parser.h"
#include "engine/text/utf8.h"
#include "tests/engine/text/text_fixtures.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

using namespace engine::text;
using nlohmann::json;

namespace {

std::string singleQuoted(const json &value)
{
    std::string text = value.dump();
    std::ranges::replace(text, '"', '\'');
    return text;
}

// Pieces as one readable line; neighbouring texts run together.
std::string described(const std::vector<ReplyPiece> &pieces)
{
    std::string line;
    for (const ReplyPiece &piece : pieces) {
        if (const auto *text = std::get_if<TextPiece>(&piece))
            line += text->text;
        else if (const auto *thought = std::get_if<ThoughtPiece>(&piece))
            line += thought->text;
        else if (std::holds_alternative<ThoughtBegin>(piece))
            line += "(";
        else if (std::holds_alternative<ThoughtEnd>(piece))
            line += ")";
        else if (const auto *call = std::get_if<ToolCallPiece>(&piece))
            line += call->call ? "[" + call->call->name + singleQuoted(*call->call->arguments) + "]"
                               : "[!]";
    }
    return line;
}

json randomValue(tests::RandomText &random, int depth)
{
    switch (random.below(depth < 3 ? 8 : 6)) {
    case 0:
        return withoutInvalidUtf8(random.next(6));
    case 1:
        return static_cast<int64_t>(random.below(2000)) - 1000;
    case 2:
        return (static_cast<double>(random.below(2000)) - 1000) / 7;
    case 3:
        return true;
    case 4:
        return false;
    case 5:
        return nullptr;
    case 6: {
        json array = json::array();
        for (size_t i = random.below(4); i > 0; --i)
            array.push_back(randomValue(random, depth + 1));
        return array;
    }
    default: {
        json object = json::object();
        for (size_t i = random.below(4); i > 0; --i)
            object["key " + std::to_string(random.below(9)) + "-ü"] =
                randomValue(random, depth + 1);
        return object;
    }
    }
}

} // namespace

class TestReplyParser : public QObject
{
    Q_OBJECT

private:
    std::vector<ReplyPiece> parse(std::span<const TokenId> ids) const
    {
        ReplyParser parser(*m_tokenizer);
        std::vector<ReplyPiece> pieces;
        for (const TokenId id : ids) {
            for (ReplyPiece &piece : parser.push(id))
                pieces.push_back(std::move(piece));
        }
        for (ReplyPiece &piece : parser.finish())
            pieces.push_back(std::move(piece));
        return pieces;
    }

    std::vector<ReplyPiece> parse(std::string_view reply) const
    {
        return parse(m_tokenizer->encode(reply, ControlTokens::Recognised));
    }

    TokenId byteToken(uint8_t byte) const { return 24U + byte; }

private Q_SLOTS:
    void initTestCase()
    {
        m_tokenizer = tests::goldenTokenizer();
        QVERIFY(m_tokenizer);
        QCOMPARE(m_tokenizer->bytes(byteToken('A')), std::string_view("A"));
    }

    void splitsARepliesChannels_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("pieces");
        const auto row = [](const char *name, const char *reply, const char *pieces) {
            QTest::newRow(name) << QByteArray(reply) << QByteArray(pieces);
        };
        row("text", "Hello,\n world\n", "Hello,\n world\n");
        row("thought", "<|channel>thought\nI see.\n\n<channel|>Yes.\n", "(I see.\n)Yes.\n");
        row("thought without frame", "<|channel>thought\nI see.<channel|>Yes.", "(I see.)Yes.");
        row("thought of lines", "<|channel>thought\na\nb\n\nc\n<channel|>d", "(a\nb\n\nc)d");
        row("empty thought", "<|channel>thought\n<channel|>Yes.", "()Yes.");
        row("no newline", "<|channel>thought<channel|>Yes.", "()Yes.");
        row("two thoughts", "<|channel>thought\na\n<channel|>b<|channel>thought\nc\n<channel|>d",
            "(a)b(c)d");
        row("thought in thought", "<|channel>thought\na<|channel>thought\nb<channel|>c", "(a)(b)c");
        row("open thought", "<|channel>thought\nI was cut\n", "(I was cut)");
        row("other channel", "<|channel>final\nThe answer.<channel|>!", "The answer.!");
        row("no channel name", "<|channel>Hello", "Hello");
        row("endless name", "<|channel>this is no name at all but the answer itself",
            "this is no name at all but the answer itself");
        row("stray ends", "<channel|>a<tool_call|>b<turn|>c", "abc");
        row("thought then call", "<|channel>thought\na<|tool_call>call:f{}<tool_call|>",
            "(a)[f{}]");
        row("two calls",
            "<|tool_call>call:f{}<tool_call|><|tool_call>call:g{x:1}<tool_call|><|tool_response>",
            "[f{}][g{'x':1}]");
        row("call in a call", "<|tool_call>call:f{<|tool_call>call:g{}<tool_call|>", "[!][g{}]");
        row("open call", "<|tool_call>call:f{x:1", "[!]");
        row("stopped call", "<|tool_call>call:f{x:1<turn|>", "[!]");
    }

    void splitsARepliesChannels()
    {
        QFETCH(QByteArray, reply);
        QFETCH(QByteArray, pieces);
        QCOMPARE(QByteArray::fromStdString(described(parse(reply.toStdString()))), pieces);
    }

    void readsControlTokensOnlyById()
    {
        const std::string spelled = "<|channel>thought\n<channel|><|tool_call>call:f{}<tool_call|>";
        QCOMPARE(described(parse(m_tokenizer->encode(spelled, ControlTokens::AsText))), spelled);
    }

    void readsCalls_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("pieces");
        const auto row = [](const char *name, const char *call, const char *pieces) {
            QTest::newRow(name) << QByteArray(call) << QByteArray(pieces);
        };
        row("all values",
            "call:f{a:<|\"|>x y<|\"|>,b:-1.5e3,c:true,d:false,e:null,f:None,g:[1,[]],h:{i:{}}}",
            "[f{'a':'x "
            "y','b':-1500.0,'c':true,'d':false,'e':null,'f':null,'g':[1,[]],'h':{'i':{}}}]");
        row("spaces", " call: f { a : 1 , b : [ 1 , 2 ] } \n", "[f{'a':1,'b':[1,2]}]");
        row("strings are raw", "call:f{a:<|\"|>},\"\\n{\n<|\"|>}", "[f{'a':'},\\'\\\\n{\\n'}]");
        row("quoted key", "call:f{<|\"|>a:b<|\"|>:1}", "[f{'a:b':1}]");
        row("empty string", "call:f{a:<|\"|><|\"|>}", "[f{'a':''}]");
        row("big numbers", "call:f{a:18446744073709551615,b:-9223372036854775808}",
            "[f{'a':18446744073709551615,'b':-9223372036854775808}]");
    }

    void readsCalls()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, pieces);
        QCOMPARE(QByteArray::fromStdString(
                     described(parse("<|tool_call>" + call.toStdString() + "<tool_call|>"))),
                 pieces);
    }

    void explainsMalformedCalls_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *call, const char *reason) {
            QTest::newRow(call) << QByteArray(call) << QByteArray(reason);
        };
        row("", "does not start with \"call:\"");
        row("read{}", "does not start with \"call:\"");
        row("call:{}", "names no tool");
        row("call:a b{}", "names no tool");
        row("call:f", "\"{\" is missing");
        row("call:f{", "no name before \":\"");
        row("call:f{}x", "follows the last");
        row("call:f{a}", "no name before \":\"");
        row("call:f{a:}", "value is missing");
        row("call:f{a:x}", "\"x\" is no value");
        row("call:f{a:\"x\"}", "strings must stand between");
        row("call:f{a:01}", "\"01\" is no value");
        row("call:f{a:1e999}", "\"1e999\" is no value");
        row("call:f{a:NaN}", "\"NaN\" is no value");
        row("call:f{a:1,a:2}", "\"a\" is given twice");
        row("call:f{a:1 b:2}", "\"1\" is no value");
        row("call:f{a:[1}", "missing in a list");
        row("call:f{a:<|\"|>x}", "not closed");
        row("call:f{a:<|\"|>x<|\"|>y}", "missing after a value");
        row("call:f{a:<|\"|>x<|\"|><|\"|>y<|\"|>}", "missing after a value");
    }

    void explainsMalformedCalls()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, reason);
        const auto pieces = parse("<|tool_call>" + call.toStdString() + "<tool_call|>");
        QCOMPARE(pieces.size(), 1U);
        const auto *piece = std::get_if<ToolCallPiece>(&pieces.front());
        QVERIFY(piece && !piece->call.has_value());
        const std::string &message = piece->call.error().message;
        QVERIFY2(message.find(reason.toStdString()) != std::string::npos, message.c_str());
        QVERIFY2(message.ends_with(". Write the call again."), message.c_str());
    }

    void refusesHostileNesting()
    {
        for (const char *open : {"[", "{a:"}) {
            std::string call = "<|tool_call>call:f{a:";
            for (int i = 0; i < 100'000; ++i)
                call += open;
            const auto pieces = parse(call + "<tool_call|>");
            QCOMPARE(pieces.size(), 1U);
            QVERIFY(std::get<ToolCallPiece>(pieces.front()).call.error().message.find("too deeply")
                    != std::string::npos);
        }
    }

    void readsBackRenderedCalls()
    {
        tests::RandomText random(5);
        for (int i = 0; i < 1000; ++i) {
            json arguments = json::object();
            for (size_t count = random.below(5); count > 0; --count)
                arguments["a" + std::to_string(random.below(20))] = randomValue(random, 0);
            const Message message{
                .role = Role::Assistant,
                .toolCalls = {
                    {.name = "tool.name-1", .arguments = std::make_shared<const json>(arguments)}}};
            const auto pieces =
                parse(m_tokenizer->encode(renderPrompt({message}, {.addGenerationPrompt = false})));
            // "model\n" is the turn's header.
            const auto *call = std::get_if<ToolCallPiece>(&pieces.back());
            QVERIFY(call);
            QVERIFY2(call->call.has_value(), arguments.dump().c_str());
            QCOMPARE(call->call->name, std::string("tool.name-1"));
            // "▁" is the one character that the vocabulary cannot tell from a space.
            QCOMPARE(call->call->arguments->dump(), arguments.dump());
        }
    }

    void givesWholeCharactersOnly()
    {
        tests::RandomText random(6);
        for (int i = 0; i < 3000; ++i) {
            const std::string text = random.next();
            const auto ids = m_tokenizer->encode(text, ControlTokens::AsText);
            const auto pieces = parse(ids);
            for (const ReplyPiece &piece : pieces) {
                const std::string &part = std::get<TextPiece>(piece).text;
                QCOMPARE(withoutInvalidUtf8(part), part);
            }
            QCOMPARE(described(pieces), withoutInvalidUtf8(m_tokenizer->decode(ids)));
        }
    }

    void completesCharactersAcrossTokens()
    {
        ReplyParser parser(*m_tokenizer);
        for (const uint8_t byte : std::to_array<uint8_t>({0xF0, 0x9F, 0x98}))
            QVERIFY(parser.push(byteToken(byte)).empty());
        QCOMPARE(described(parser.push(byteToken(0x80))), std::string("😀"));
        QVERIFY(parser.push(byteToken(0xE2)).empty());
        QCOMPARE(described(parser.push(byteToken('x'))), std::string("\uFFFDx"));
        QVERIFY(parser.push(byteToken(0xE2)).empty());
        QCOMPARE(described(parser.push(m_tokenizer->special().channelBegin)),
                 std::string("\uFFFD"));
        QVERIFY(parser.finish().empty());
    }

    void cleansBrokenBytesInCalls()
    {
        auto ids = m_tokenizer->encode("<|tool_call>call:f{a:<|\"|>", ControlTokens::Recognised);
        ids.push_back(byteToken(0xFF));
        for (const TokenId id :
             m_tokenizer->encode("<|\"|>}<tool_call|>", ControlTokens::Recognised))
            ids.push_back(id);
        QCOMPARE(described(parse(ids)), std::string("[f{'a':'\uFFFD'}]"));
    }

    void surviveAnyTokens()
    {
        tests::RandomText random(7);
        ReplyParser parser(*m_tokenizer);
        for (int i = 0; i < 200'000; ++i) {
            // Half of them control tokens, so that states meet.
            const auto id =
                static_cast<TokenId>(random.below(2) == 0 ? random.below(24) : random.below(2000));
            (void)parser.push(id);
            if (random.below(50) == 0)
                (void)parser.finish();
        }
    }

private:
    std::unique_ptr<Tokenizer> m_tokenizer;
};

QTEST_APPLESS_MAIN(TestReplyParser)
#include "tst_reply_parser.moc"
