// SPDX-License-Identifier: Apache-2.0
#include "agents/mcp/mcp_client.h"

#include <deque>

#include <QTest>

using namespace agents::mcp;
using nlohmann::json;

namespace {

// Answers each request with the next line of a script, "ID" in it replaced by the request's.
class ScriptedTransport final : public ServerTransport
{
public:
    struct Talk {
        std::vector<json> sent;
        std::deque<std::vector<std::string>> answers; // to one request each; none: silence
    };
    explicit ScriptedTransport(Talk &talk)
        : m_talk(talk)
    {
    }

    base::Result<void> send(const std::string &line) override
    {
        const json message = json::parse(line);
        m_talk.sent.push_back(message);
        if (!message.contains("id") || !message.contains("method") || m_talk.answers.empty())
            return {};
        for (std::string answer : m_talk.answers.front()) {
            if (const size_t at = answer.find("ID"); at != std::string::npos)
                answer.replace(at, 2, message["id"].dump());
            m_lines.push_back(answer);
        }
        m_talk.answers.pop_front();
        return {};
    }
    base::Result<std::optional<std::string>> receive(std::chrono::milliseconds,
                                                     const base::CancelToken &cancel) override
    {
        if (cancel.isCancelled())
            return base::Error{base::ErrorCode::Cancelled, "Stopped."};
        if (m_lines.empty())
            return std::optional<std::string>();
        auto line = std::optional(m_lines.front());
        m_lines.pop_front();
        return line;
    }

private:
    Talk &m_talk;
    std::deque<std::string> m_lines;
};

// There is always another line; after a while the user stops it.
class FloodingTransport final : public ServerTransport
{
public:
    FloodingTransport(std::string line, base::CancelToken &cancel)
        : m_line(std::move(line))
        , m_cancel(cancel)
    {
    }

    base::Result<void> send(const std::string &) override { return {}; }
    base::Result<std::optional<std::string>> receive(std::chrono::milliseconds,
                                                     const base::CancelToken &) override
    {
        if (++m_count == 100)
            m_cancel.cancel();
        if (m_count > 200)
            return base::Error{base::ErrorCode::Io, "Nobody stopped."};
        return std::optional(m_line);
    }

private:
    std::string m_line;
    base::CancelToken &m_cancel;
    int m_count = 0;
};

const std::string kDiscovered =
    R"({"jsonrpc":"2.0","id":ID,"result":{"supportedVersions":["2026-07-28"]}})";
const std::string kNotFound =
    R"({"jsonrpc":"2.0","id":ID,"error":{"code":-32601,"message":"Not found"}})";
const std::string kShaken =
    R"({"jsonrpc":"2.0","id":ID,"result":{"protocolVersion":"2025-06-18","capabilities":{}}})";
const std::string kTools =
    R"({"jsonrpc":"2.0","id":ID,"result":{"tools":[{"name":"a","inputSchema":{}},{"no":"name"}]}})";

} // namespace

class TestMcpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheStatelessRevision();
    void fallsBackToTheHandshake_data();
    void fallsBackToTheHandshake();
    void refusesAServerThatIsTooNew();
    void readsAllPages();
    void readsResults_data();
    void readsResults();
    void answersWhatAServerAsks();
    void endsWhenStopped();
    void endsWhenStoppedInAFlood_data();
    void endsWhenStoppedInAFlood();
    void answersOnlySomeForms();
    void refusesWhatIsNestedTooDeeply_data();
    void refusesWhatIsNestedTooDeeply();

private:
    std::unique_ptr<McpClient> client()
    {
        return std::make_unique<McpClient>(std::make_unique<ScriptedTransport>(m_talk));
    }
    const json &sent(size_t index) const { return m_talk.sent.at(index); }

    ScriptedTransport::Talk m_talk;
    base::CancelToken m_cancel;
};

void TestMcpClient::speaksTheStatelessRevision()
{
    m_talk = {.sent = {}, .answers = {{kDiscovered}, {kTools}}};
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel));
    QCOMPARE(mcp->era(), McpClient::Era::Stateless);
    QCOMPARE(mcp->actions().size(), size_t{1});
    QCOMPARE(m_talk.sent.size(), size_t{2});
    for (const json &message : m_talk.sent) {
        const json meta = message["params"]["_meta"];
        QVERIFY(meta["io.modelcontextprotocol/protocolVersion"] == "2026-07-28");
        QVERIFY(meta["io.modelcontextprotocol/clientCapabilities"].is_object());
    }
}

void TestMcpClient::fallsBackToTheHandshake_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("not found") << QByteArray::fromStdString(kNotFound);
    QTest::newRow("another error")
        << QByteArray(R"({"jsonrpc":"2.0","id":ID,"error":{"code":-32602,"message":"x"}})");
    QTest::newRow("silence") << QByteArray();
    QTest::newRow("noise") << QByteArray("listening on stdio");
}

void TestMcpClient::fallsBackToTheHandshake()
{
    QFETCH(QByteArray, answer);
    m_talk = {.sent = {}, .answers = {{answer.toStdString()}, {kShaken}, {kTools}}};
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel));
    QCOMPARE(mcp->era(), McpClient::Era::Handshake);
    std::vector<std::string> methods;
    for (const json &message : m_talk.sent)
        methods.push_back(message["method"].get<std::string>());
    std::erase(methods, "notifications/cancelled");
    const std::vector<std::string> expected{"server/discover", "initialize",
                                            "notifications/initialized", "tools/list"};
    QVERIFY(methods == expected);
    QVERIFY(!m_talk.sent.back()["params"].contains("_meta"));
}

void TestMcpClient::refusesAServerThatIsTooNew()
{
    m_talk = {.sent = {},
              .answers = {{R"({"jsonrpc":"2.0","id":ID,"error":{"code":-32022,"message":"x"}})"}}};
    QVERIFY(!client()->connect(m_cancel));
    QCOMPARE(m_talk.sent.size(), size_t{1});
}

void TestMcpClient::readsAllPages()
{
    const std::string page =
        R"({"jsonrpc":"2.0","id":ID,"result":{"tools":[{"name":"b"}],"nextCursor":"c1"}})";
    m_talk = {.sent = {}, .answers = {{kDiscovered}, {page}, {kTools}}};
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel));
    QCOMPARE(mcp->actions().size(), size_t{2});
    QVERIFY(sent(2)["params"]["cursor"] == "c1");
}

void TestMcpClient::readsResults_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("failed");
    QTest::newRow("text") << QByteArray(R"({"content":[{"type":"text","text":"hi"}]})")
                          << QByteArray("hi\n") << false;
    QTest::newRow("failed") << QByteArray(
        R"({"content":[{"type":"text","text":"no"}],"isError":true})")
                            << QByteArray("no\n") << true;
    QTest::newRow("picture") << QByteArray(R"({"content":[{"type":"image","data":"AA"}]})")
                             << QByteArray("(image that cannot be shown here)\n") << false;
    QTest::newRow("structure") << QByteArray(R"({"content":[],"structuredContent":{"a":1}})")
                               << QByteArray(R"({"a":1})") << false;
    QTest::newRow("damaged") << QByteArray(R"({"content":7})")
                             << QByteArray("(something that "
                                           "cannot be shown "
                                           "here)\n")
                             << false;
    QTest::newRow("a question") << QByteArray(R"({"resultType":"input_required"})")
                                << QByteArray(
                                       "The action asks for something that nobody answers here.")
                                << true;
}

void TestMcpClient::readsResults()
{
    QFETCH(QByteArray, result);
    QFETCH(QByteArray, text);
    QFETCH(bool, failed);
    m_talk = {.sent = {},
              .answers = {{kDiscovered},
                          {kTools},
                          {R"({"jsonrpc":"2.0","id":ID,"result":)" + result.toStdString() + "}"}}};
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel));
    const auto done = mcp->call("a", {{"x", 1}}, m_cancel);
    QVERIFY(done);
    QCOMPARE(QByteArray::fromStdString(done->text), text);
    QCOMPARE(done->failed, failed);
    QVERIFY(sent(2)["params"]["arguments"]["x"] == 1);
}

void TestMcpClient::answersWhatAServerAsks()
{
    const std::string ping = R"({"jsonrpc":"2.0","id":"p","method":"ping"})";
    const std::string sample = R"({"jsonrpc":"2.0","id":7,"method":"sampling/createMessage"})";
    const std::string note = R"({"jsonrpc":"2.0","method":"notifications/message"})";
    m_talk = {.sent = {}, .answers = {{kNotFound}, {ping, sample, note, kShaken}, {kTools}}};
    QVERIFY(client()->connect(m_cancel));
    QVERIFY(sent(2)["id"] == "p" && sent(2).contains("result"));
    QVERIFY(sent(3)["id"] == 7 && sent(3)["error"]["code"] == -32601);
    QVERIFY(sent(4)["method"] == "notifications/initialized");
}

void TestMcpClient::endsWhenStopped()
{
    m_talk = {.sent = {}, .answers = {{kDiscovered}, {kTools}}};
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel));
    base::CancelToken stopped;
    stopped.cancel();
    const auto done = mcp->call("a", json::object(), stopped);
    QVERIFY(!done && done.error().code == base::ErrorCode::Cancelled);
    QVERIFY(m_talk.sent.back()["method"] == "notifications/cancelled");
}

void TestMcpClient::endsWhenStoppedInAFlood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("noise") << QByteArray("{}");
    QTest::newRow("notifications") << QByteArray(R"({"method":"x"})");
    QTest::newRow("requests") << QByteArray(R"({"id":"a","method":"ping"})");
    QTest::newRow("forms") << QByteArray(R"({"id":"a","method":"elicitation/create"})");
}

void TestMcpClient::endsWhenStoppedInAFlood()
{
    QFETCH(QByteArray, line);
    base::CancelToken cancel;
    McpClient mcp(std::make_unique<FloodingTransport>(line.toStdString(), cancel));
    const auto connected = mcp.connect(cancel, true);
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, base::ErrorCode::Cancelled);
}

// Forms that cannot be shown count as well: otherwise a call would never end.
void TestMcpClient::answersOnlySomeForms()
{
    const std::string asks = R"({"jsonrpc":"2.0","id":ID,"result":{"resultType":"input_required",)"
                             R"("inputRequests":{"a":{"method":"elicitation/create"}}}})";
    m_talk = {.sent = {}, .answers = {{kDiscovered}, {kTools}}};
    m_talk.answers.insert(m_talk.answers.end(), 30, {asks});
    const auto mcp = client();
    QVERIFY(mcp->connect(m_cancel, true));
    const auto done = mcp->call("a", json::object(), m_cancel);
    QVERIFY(done && done->failed);
    QCOMPARE(m_talk.sent.size(), size_t{13}); // ten times the call with an answer
}

void TestMcpClient::refusesWhatIsNestedTooDeeply_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("result") << QByteArray(R"({"id":ID,"result":{"structuredContent":DEEP}})");
    QTest::newRow("number") << QByteArray(R"({"id":DEEP,"result":{}})");
    QTest::newRow("schema") << QByteArray(
        R"({"id":ID,"result":{"tools":[{"name":"a","inputSchema":DEEP}]}})");
    QTest::newRow("not closed") << QByteArray(R"({"id":ID,"result":[[DEEP)");
}

// Copying or writing such a value would end the program.
void TestMcpClient::refusesWhatIsNestedTooDeeply()
{
    QFETCH(QByteArray, answer);
    constexpr qsizetype kDeep = 1'000'000;
    answer.replace("DEEP", QByteArray(kDeep, '[') + QByteArray(kDeep, ']'));
    m_talk = {.sent = {}, .answers = {{kDiscovered}, {answer.toStdString()}}};
    const auto connected = client()->connect(m_cancel);
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, base::ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestMcpClient)
#include "tst_mcp_client.moc"
