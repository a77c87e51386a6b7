// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/quote_sources.h"
#include "agents/quote_lock.h"
#include "engine/sampling/reply_constraint.h"
#include "tests/engine/text/text_fixtures.h"

#include <QTest>

using agents::QuoteLock;
using agents::QuoteSource;
using engine::text::TokenId;

namespace {

const char *const kNote = "The apple tree was planted\nin March 2019, by Ole \"the spade\" Åberg.";

// A reply that is written by the rules: given words, or whatever is allowed, by chance.
class Writer final
{
public:
    explicit Writer(uint32_t seed = 1)
        : m_tokenizer(tests::goldenTokenizer())
        , m_random(seed)
    {
        const auto sources = std::make_shared<const std::vector<QuoteSource>>(
            std::vector<QuoteSource>{{"trees.md:1", kNote}, {"trees.md:12", "A pear tree."}});
        m_lock = std::make_unique<QuoteLock>(
            nullptr, *m_tokenizer, engine::sampling::vocabularyMasks(*m_tokenizer), sources);
    }

    // Byte by byte; how many bytes were taken.
    size_t write(std::string_view words)
    {
        for (size_t i = 0; i < words.size(); ++i) {
            const TokenId token = byteToken(words[i]);
            const auto *const allowed = m_lock->allowed();
            if (allowed && !allowed->has(token))
                return i;
            m_lock->accept(token);
        }
        return words.size();
    }

    // Random tokens while some are forbidden; what they say.
    std::string writeAnything()
    {
        std::string text;
        for (const auto *allowed = m_lock->allowed(); allowed; allowed = m_lock->allowed()) {
            std::vector<TokenId> tokens;
            allowed->forEach([&](uint32_t id) { tokens.push_back(id); });
            const TokenId token = tokens[m_random() % tokens.size()];
            text += m_tokenizer->bytes(token);
            m_lock->accept(token);
        }
        return text;
    }

    void accept(TokenId token) { m_lock->accept(token); }
    bool isFree() { return m_lock->allowed() == nullptr; }
    const engine::text::SpecialTokens &special() const { return m_tokenizer->special(); }

private:
    TokenId byteToken(char byte) const
    {
        for (TokenId id = 0; id < m_tokenizer->size(); ++id) {
            if (m_tokenizer->bytes(id) == std::string(1, byte) && !m_tokenizer->isControl(id))
                return id;
        }
        return 0;
    }

    std::unique_ptr<engine::text::Tokenizer> m_tokenizer;
    std::mt19937 m_random;
    std::unique_ptr<QuoteLock> m_lock;
};

} // namespace

class TestQuoteLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesFreeTextAlone();
    void allowsWordsOfTheSource();
    void refusesOtherWords();
    void knowsTheLongerName();
    void quotesOnlyWhatStandsThere();
    void leavesThoughtsAlone();
    void findsSourcesInAPrompt();
    void findsCitationsInAReply();
};

void TestQuoteLock::leavesFreeTextAlone()
{
    Writer writer;
    const std::string_view text = "He said “no” [see trees.md:1 or [other.md “x”] and \"y\".";
    QCOMPARE(writer.write(text), text.size());
    QVERIFY(writer.isFree());
}

void TestQuoteLock::allowsWordsOfTheSource()
{
    Writer writer;
    for (const std::string_view text :
         {"See [trees.md:1 “tree was planted in March”] ", "[trees.md:1: \"Ole \"] ",
          "[trees.md:1, line 2: “Åberg.”]"}) {
        QCOMPARE(writer.write(text), text.size());
        QVERIFY(writer.isFree());
    }
}

void TestQuoteLock::refusesOtherWords()
{
    const std::string_view begin = "[trees.md:1 “tree was ";
    Writer writer;
    QCOMPARE(writer.write("[trees.md:1 “tree was felled”]"), begin.size());
    QVERIFY(!writer.isFree());
    const std::string_view end = "planted”] and so on";
    QCOMPARE(writer.write(end), end.size());
    Writer empty;
    QCOMPARE(empty.write("[trees.md:1 “”]"), size_t{15}); // a closing mark without words
}

void TestQuoteLock::knowsTheLongerName()
{
    Writer writer;
    const std::string_view pear = "[trees.md:12 “pear”]";
    QCOMPARE(writer.write(pear), pear.size());
    QCOMPARE(writer.write("[trees.md:12 “apple"), size_t{17}); // "ap" could go on to nothing
    Writer other;
    const std::string_view unknown = "[trees.md:123 “whatever”]";
    QCOMPARE(other.write(unknown), unknown.size());
}

void TestQuoteLock::quotesOnlyWhatStandsThere()
{
    QString source = QString::fromUtf8(kNote).replace(u'\n', u' ');
    for (uint32_t seed = 0; seed < 60; ++seed) {
        Writer writer(seed);
        writer.write("[trees.md:1 “");
        const QString written = QString::fromStdString(writer.writeAnything());
        const qsizetype end = written.indexOf(u'”');
        QVERIFY2(end > 0, qPrintable(written));
        QVERIFY2(source.contains(written.first(end)), qPrintable(written));
    }
}

void TestQuoteLock::leavesThoughtsAlone()
{
    Writer writer;
    writer.accept(writer.special().channelBegin);
    const std::string_view thought = "[trees.md:1 “anything at all";
    QCOMPARE(writer.write(thought), thought.size());
    writer.accept(writer.special().channelEnd);
    QVERIFY(writer.isFree());
}

void TestQuoteLock::findsSourcesInAPrompt()
{
    const QString prompt = QStringLiteral(
        "<document name=\"a.pdf\" format=\"PDF\">\n[page 1]\nOne.\n\n[page 2]\nTwo.\n"
        "</document>\n\n<passage source=\"notes/b.md:7\">\nSeven.\n</passage>\n"
        "<passage source=\"notes/b.md:7\">\nMore.\n</passage>\n");
    const auto sources = agents::documents::quoteSources(prompt);
    QCOMPARE(sources.size(), size_t{4});
    QCOMPARE(sources[0].name, "a.pdf");
    QCOMPARE(sources[2].name, "a.pdf:2");
    QCOMPARE(sources[2].text, "\nTwo.\n");
    QCOMPARE(sources[3].name, "notes/b.md:7");
    QVERIFY(sources[3].text.find("More.") != std::string::npos);
    QVERIFY(agents::documents::quoteAdvice(sources, 4'000'000).isEmpty());
    QVERIFY(agents::documents::quoteAdvice(sources, 4'000'000'000)
                .contains(QLatin1String("[a.pdf:1 ")));
}

void TestQuoteLock::findsCitationsInAReply()
{
    using agents::documents::Citation;
    const QList<Citation> citations = agents::documents::citationsIn(QString::fromUtf8(
        "It was 2019 [trees.md:1 “in March 2019”], see [trees.md:12] and [a.pdf:3: \"x\"]."));
    QCOMPARE(citations,
             (QList<Citation>{{QStringLiteral("trees.md:1"), QStringLiteral("in March 2019")},
                              {QStringLiteral("trees.md:12"), {}},
                              {QStringLiteral("a.pdf:3"), QStringLiteral("x")}}));
    QVERIFY(isOf(citations[0], QStringLiteral("trees.md:1")));
    QVERIFY(!isOf(citations[1], QStringLiteral("trees.md:1")));
}

QTEST_GUILESS_MAIN(TestQuoteLock)
#include "tst_quote_lock.moc"
