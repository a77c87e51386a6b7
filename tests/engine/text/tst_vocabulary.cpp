// SPDX-License-Identifier: Apache-2.0
#include "engine/base/log.h"
#include "tests/engine/text/text_fixtures.h"

#include <functional>

using namespace engine::text;
using tests::SmallVocabulary;

namespace {

std::string lastLog;

using Damage = std::function<void(SmallVocabulary &)>;

// The plain definition of byte-pair encoding: of all possible merges the first in rank, leftmost.
std::vector<std::string> mergedSlowly(std::vector<std::string> parts,
                                      const std::vector<std::string> &merges)
{
    for (;;) {
        size_t bestRank = merges.size();
        size_t bestAt = 0;
        for (size_t at = 0; at + 1 < parts.size(); ++at) {
            const auto found = std::ranges::find(merges, parts[at] + " " + parts[at + 1]);
            if (const auto rank = static_cast<size_t>(found - merges.begin()); rank < bestRank) {
                bestRank = rank;
                bestAt = at;
            }
        }
        if (bestRank == merges.size())
            return parts;
        parts[bestAt] += parts[bestAt + 1];
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(bestAt) + 1);
    }
}

} // namespace

Q_DECLARE_METATYPE(Damage)

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASoundVocabulary()
    {
        const auto tokenizer = Tokenizer::build(SmallVocabulary().view());
        QVERIFY(tokenizer.has_value());
        QCOMPARE(tokenizer->special().turnBegin, 3U);
        QCOMPARE(tokenizer->special().quote, SpecialTokens::kNone);
    }

    void rejectsDamage_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, Damage damage, const char *message) {
            QTest::newRow(name) << std::move(damage) << QString::fromUtf8(message);
        };
        row("other model", [](auto &v) { v.model = "llama"; }, "tokenizer is \"llama\"");
        row("no tokens", [](auto &v) { v.tokens.clear(), v.types.clear(); }, "it has 0 tokens");
        row("too few types", [](auto &v) { v.types.pop_back(); }, "token types");
        row("unknown type", [](auto &v) { v.types[270] = 7; }, "has the unknown type 7");
        row(
            "duplicate", [](auto &v) { v.add("abc", SmallVocabulary::kNormal); },
            "\"abc\" (number 274) is in it twice");
        row(
            "missing byte",
            [](auto &v) {
                v.tokens[5 + 0x41] = "A";
                v.types[5 + 0x41] = 1;
            },
            "<0x41> is missing");
        row(
            "misspelled byte", [](auto &v) { v.tokens[5 + 0x41] = "<0x4>"; },
            "is spelled \"<0x4>\"");
        row("byte typed control", [](auto &v) { v.types[5 + 0x41] = 3; }, "<0x41> is missing");
        row(
            "no space",
            [](auto &v) {
                v.tokens[261] = "x";
                v.merges.pop_back();
            },
            "no token for a space");
        row(
            "not UTF-8", [](auto &v) { v.add("\xFFx", SmallVocabulary::kNormal); },
            "token 274 is not UTF-8");
        row("id out of range", [](auto &v) { v.eos = 274; }, "names token 274");
        row("one-token merge", [](auto &v) { v.merges[0] = "ab"; }, "\"ab\" is not two tokens");
        row("empty side", [](auto &v) { v.merges[0] = "a "; }, "is not two tokens");
        row("three-token merge", [](auto &v) { v.merges[0] = "a b c"; }, "is not two tokens");
        row(
            "huge control",
            [](auto &v) { v.add(std::string(300, 'x'), SmallVocabulary::kControl); }, "too long");
    }

    void rejectsDamage()
    {
        QFETCH(Damage, damage);
        QFETCH(QString, message);
        SmallVocabulary vocabulary;
        damage(vocabulary);
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(!tokenizer.has_value());
        QVERIFY2(tokenizer.error().message.find(message.toStdString()) != std::string::npos,
                 tokenizer.error().message.c_str());
        QVERIFY(tokenizer.error().message.ends_with('.'));
    }

    void leavesOutMergesOfMissingTokensAndSaysSo()
    {
        SmallVocabulary vocabulary;
        vocabulary.merges.emplace_back("abc abc");
        base::setLogSink([](base::LogLevel, std::string_view line) { lastLog = line; });
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        base::setLogSink(nullptr);
        QVERIFY(tokenizer.has_value());
        QVERIFY2(lastLog.find("left out 1 of 7 merges") != std::string::npos, lastLog.c_str());
        QCOMPARE(tokenizer->encode("abcabc", ControlTokens::AsText).size(), 2U);
    }

    void neverMergesIntoAControlToken()
    {
        SmallVocabulary vocabulary;
        vocabulary.add("|", SmallVocabulary::kNormal);
        vocabulary.add("<|", SmallVocabulary::kNormal);
        vocabulary.add("turn>", SmallVocabulary::kNormal);
        vocabulary.merges.insert(vocabulary.merges.begin(), {"< |", "<| turn>"});
        vocabulary.types[3] = SmallVocabulary::kNormal; // a converter that forgot what "<|turn>" is
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(tokenizer.has_value());
        QVERIFY(tokenizer->isControl(3));
        QCOMPARE(tokenizer->encode("<|turn>", ControlTokens::Recognised), std::vector<TokenId>{3});
        const auto ids = tokenizer->encode("<|turn>", ControlTokens::AsText);
        QVERIFY(std::ranges::find(ids, 3U) == ids.end());
    }

    void keepsUserDefinedWordsWholeInAnyText()
    {
        SmallVocabulary vocabulary;
        vocabulary.add("<b>", SmallVocabulary::kUserDefined);
        vocabulary.add("<b>c", SmallVocabulary::kUserDefined);
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(tokenizer.has_value());
        QVERIFY(!tokenizer->isControl(274));
        const std::vector<TokenId> expected = {262, 274, 274, 275, 269};
        const std::vector<Segment> split = {
            {.text = "a<", .control = ControlTokens::AsText},
            {.text = "b><b><b>c\n\n", .control = ControlTokens::AsText}};
        QCOMPARE(tokenizer->encode(split), expected);
    }

    void mergesLikeThePlainDefinition()
    {
        const SmallVocabulary vocabulary;
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(tokenizer.has_value());
        tests::RandomText random(4);
        const std::vector<std::string> letters = {"a", "b", "c", "\n", "▁", "é"};
        for (int i = 0; i < 3000; ++i) {
            std::vector<std::string> parts(random.below(40));
            for (std::string &part : parts)
                part = letters[random.below(letters.size())];
            std::string text;
            for (const std::string &part : parts)
                text += part == "▁" ? " " : part;
            std::vector<TokenId> expected;
            for (const std::string &part : mergedSlowly(parts, vocabulary.merges))
                expected.push_back(static_cast<TokenId>(std::ranges::find(vocabulary.tokens, part)
                                                        - vocabulary.tokens.begin()));
            QCOMPARE(tokenizer->encode(text, ControlTokens::AsText), expected);
        }
    }

    void takesNewlineRunsWholeWhereNoMergeMakesThem()
    {
        SmallVocabulary vocabulary;
        std::erase_if(vocabulary.merges,
                      [](const std::string &merge) { return merge.starts_with('\n'); });
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(tokenizer.has_value());
        QCOMPARE(tokenizer->encode("a\n\n\n\n\n\n\nb", ControlTokens::AsText),
                 (std::vector<TokenId>{262, 270, 269, 265, 263}));
    }

    void keepsNewlineRunsAlone()
    {
        SmallVocabulary vocabulary;
        vocabulary.add("a\n", SmallVocabulary::kNormal);
        vocabulary.merges.insert(vocabulary.merges.begin(), "a \n");
        const auto tokenizer = Tokenizer::build(vocabulary.view());
        QVERIFY(tokenizer.has_value());
        QCOMPARE(tokenizer->encode("a\na", ControlTokens::AsText),
                 (std::vector<TokenId>{262, 265, 262}));
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
