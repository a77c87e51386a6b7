// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/cpu/cpu_backend.h"
#include "engine/model/drafter.h"
#include "engine/model/gemma_decoder.h"
#include "engine/session.h"
#include "engine/text/prompt.h"

#include <QTest>

using namespace engine;

namespace {

constexpr const char *kStarter = HEARTH_TEST_DATA "/../resources/starter/hearth-starter.gguf";
constexpr const char *kDrafter =
    HEARTH_TEST_DATA "/../resources/starter/hearth-starter-drafter.gguf";

struct Answer {
    std::vector<TokenId> tokens; // prompt and reply
    size_t prompt = 0;
    GenerateResult result;
};

Answer answerOf(const std::shared_ptr<Model> &model, const char *question, bool guess)
{
    auto session = Session::create(model, {});
    if (!session)
        qFatal("%s", session.error().message.c_str());
    Answer answer;
    answer.tokens = model->tokenizer().encode(text::renderPrompt({{.content = question}}, {}));
    answer.prompt = answer.tokens.size();
    GenerateOptions options;
    options.sampling.temperature = 0.0F;
    options.maxTokens = 80;
    options.guess = guess;
    const auto read = (*session)->prefill(answer.tokens);
    const auto result = (*session)->generate(options, [&](TokenId id) {
        answer.tokens.push_back(id);
        return true;
    });
    if (!read || !result)
        qFatal("the starter model does not answer");
    answer.result = *result;
    return answer;
}

// The starter taken apart, to ask its drafter alone.
struct Pair {
    Pair()
        : file(*gguf::GgufFile::open(kStarter))
        , config(*model::readConfig(file))
        , backend(*compute::cpu::makeBackend({.threads = 2}))
        , weights(*model::loadWeights(*model::locateTensors(file, config), config, *backend, {}))
        , decoder(config, weights, *backend)
        , drafter(model::Drafter::load(
              *gguf::GgufFile::open(kDrafter), {config, weights, *backend}, {}))
    {
    }

    // What the drafter guesses behind the first `count` tokens.
    TokenId guessAfter(const std::vector<TokenId> &tokens, size_t count)
    {
        const auto computed = std::span(tokens).first(count - 1);
        const auto size = static_cast<uint32_t>(computed.size());
        const auto kv = model::KvCache::create(config, *backend, {.context = 2048, .batch = 512});
        std::vector<float> logits;
        std::vector<float> states;
        if (!kv || !(*kv)->beginWrite(size)
            || !decoder.forward({.tokens = computed, .kv = kv->get(), .states = &states}, logits))
            qFatal("the text cannot be computed");
        (*kv)->commit(size);
        const auto guesses =
            (*drafter)->draft({.token = tokens[count - 1], .state = states, .kv = kv->get()}, 1);
        if (!guesses)
            qFatal("%s", guesses.error().message.c_str());
        return guesses->front();
    }

    gguf::GgufFile file;
    model::GemmaConfig config;
    std::unique_ptr<compute::Backend> backend;
    model::GemmaWeights weights;
    model::GemmaDecoder decoder;
    base::Result<std::unique_ptr<model::Drafter>> drafter;
};

constexpr const char *kQuestions[] = {
    "What can you do?", "Where are my conversations stored?", "How do I attach a file?",
    "Is anything sent to the internet?", "How do I stop an answer?"};

} // namespace

// The drafter that was trained on the starter model lies beside it, guesses well and changes
// nothing.
class TestStarterDrafter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesMostOfItsAnswers();
    void writesTheSame();
};

void TestStarterDrafter::guessesMostOfItsAnswers()
{
    const auto model = Model::open(kStarter, {.backend = BackendKind::Cpu, .threads = 2});
    QVERIFY(model);
    Pair pair;
    QVERIFY2(pair.drafter, pair.drafter ? "" : pair.drafter.error().message.c_str());
    size_t right = 0;
    size_t asked = 0;
    for (const char *question : kQuestions) {
        const Answer answer = answerOf(*model, question, false);
        for (size_t at = answer.prompt + 1; at < answer.tokens.size(); ++at, ++asked)
            right += pair.guessAfter(answer.tokens, at) == answer.tokens[at] ? 1 : 0;
    }
    QVERIFY(asked > 40);
    QVERIFY2(right * 10 >= asked * 8, qPrintable(QStringLiteral("%1 of %2").arg(right).arg(asked)));
}

void TestStarterDrafter::writesTheSame()
{
    const auto model = Model::open(kStarter, {.backend = BackendKind::Cpu, .threads = 2});
    QVERIFY(model);
    QVERIFY((*model)->hasDrafter());
    for (const char *question : kQuestions)
        QCOMPARE(answerOf(*model, question, true).tokens, answerOf(*model, question, false).tokens);
}

QTEST_GUILESS_MAIN(TestStarterDrafter)

#include "tst_starter_drafter.moc"
