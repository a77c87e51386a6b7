// SPDX-License-Identifier: Apache-2.0
#include "engine/text/tokenizer.h"
#include "engine/text/tokenizer_data.h"

#include <fstream>

#include <nlohmann/json.hpp>

#include <QTest>

using engine::text::ControlTokens;
using engine::text::TokenId;
using engine::text::Tokenizer;
using nlohmann::json;

namespace {

json readJson(const char *path)
{
    std::ifstream file(path);
    return json::parse(file, nullptr, false);
}

} // namespace

// The starter model's vocabulary, as the data generator uses it, in the engine's tokenizer.
class TestStarterVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheGeneratorsTokens();
    void knowsEveryControlToken();

private:
    std::optional<Tokenizer> m_tokenizer;
};

void TestStarterVocabulary::initTestCase()
{
    const json file = readJson(STARTER_VOCABULARY);
    QVERIFY(file.is_object());
    const auto tokens = file.at("tokens").get<std::vector<std::string>>();
    const auto merges = file.at("merges").get<std::vector<std::string>>();
    const auto types = file.at("types").get<std::vector<uint64_t>>();
    auto built = Tokenizer::build({.model = "gemma4",
                                   .tokens = tokens,
                                   .merges = merges,
                                   .types = types,
                                   .bos = {},
                                   .eos = {},
                                   .pad = {},
                                   .unknown = {}});
    QVERIFY2(built, built ? "" : built.error().message.c_str());
    m_tokenizer.emplace(*std::move(built));
}

void TestStarterVocabulary::givesTheGeneratorsTokens()
{
    const json cases = readJson(HEARTH_TEST_DATA "/starter/tokens.json");
    QVERIFY(cases.is_array() && cases.size() > 80);
    for (const json &item : cases) {
        const auto text = item.at("text").get<std::string>();
        const auto ids = m_tokenizer->encode(text, ControlTokens::AsText);
        QVERIFY2(ids == item.at("ids").get<std::vector<TokenId>>(), text.c_str());
        QVERIFY2(m_tokenizer->decode(ids) == text, text.c_str());
    }
}

void TestStarterVocabulary::knowsEveryControlToken()
{
    const auto &special = m_tokenizer->special();
    for (const TokenId id : {special.bos,
                             special.eos,
                             special.pad,
                             special.unknown,
                             special.turnBegin,
                             special.turnEnd,
                             special.think,
                             special.channelBegin,
                             special.channelEnd,
                             special.toolBegin,
                             special.toolEnd,
                             special.toolCallBegin,
                             special.toolCallEnd,
                             special.toolResponseBegin,
                             special.toolResponseEnd,
                             special.quote,
                             special.imageBegin,
                             special.image,
                             special.imageEnd,
                             special.audioBegin,
                             special.audio,
                             special.audioEnd,
                             special.video})
        QVERIFY(id < m_tokenizer->size() && m_tokenizer->isControl(id));
}

QTEST_APPLESS_MAIN(TestStarterVocabulary)
#include "tst_starter_vocabulary.moc"
