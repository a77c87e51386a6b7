// SPDX-License-Identifier: Apache-2.0
#include "tests/golden/model_cases.h"

#include "engine/session.h"
#include "tests/golden/audio_cases.h"
#include "tests/golden/comparison.h"
#include "tests/golden/image_cases.h"
#include "tests/golden/safetensors.h"

#include <algorithm>
#include <set>

namespace golden {

namespace {

    uint32_t best(std::span<const float> logits)
    {
        return static_cast<uint32_t>(std::max_element(logits.begin(), logits.end())
                                     - logits.begin());
    }

    // One model's cases. A local variable of checkModel().
    class ModelCases final
    {
    public:
        ModelCases(std::string name,
                   std::shared_ptr<engine::Model> model,
                   const Safetensors &golden,
                   Report &report)
            : m_name(std::move(name))
            , m_model(std::move(model))
            , m_golden(golden)
            , m_report(report)
        {
            m_exact = m_model->backendName() == "reference";
        }

        void text(const std::string &key);
        // With the recorded soft tokens in the place of the placeholders.
        void media(const std::string &key, engine::TokenId placeholder);
        void greedy();

    private:
        bool within(const Difference &d) const
        {
            return m_exact ? d.max <= kReferenceMax : d.rms <= kFastRms;
        }
        void verdict(bool passed, const std::string &label, const std::string &detail)
        {
            if (passed)
                m_report.pass(label, detail);
            else
                m_report.fail(label, detail);
        }

        std::string m_name;
        std::shared_ptr<engine::Model> m_model; // shared with the sessions
        const Safetensors &m_golden;
        Report &m_report;
        bool m_exact = false;
    };

    // Logits after every token of a prompt.
    void ModelCases::text(const std::string &key)
    {
        const std::string label = m_name + " " + key;
        const auto ids = m_golden.ids(key + ".input_ids");
        const auto expected = m_golden.floats(key + ".logits");
        if (!ids || !expected)
            return m_report.fail(label, "input_ids or logits are missing or of another type");
        auto session = engine::Session::create(m_model, {});
        if (!session)
            return m_report.fail(label, session.error().message);
        const auto logits = (*session)->prefillAllLogits(*ids);
        if (!logits)
            return m_report.fail(label, logits.error().message);
        if (logits->size() != expected->size())
            return m_report.fail(label, "the number of logits differs");
        const Difference d = difference(*logits, *expected);
        verdict(within(d), label, describe(d));
    }

    void ModelCases::media(const std::string &key, engine::TokenId placeholder)
    {
        const std::string label = m_name + " " + key + " logits";
        const auto ids = m_golden.ids(key + ".input_ids");
        const auto expected = m_golden.floats(key + ".logits");
        auto rows = m_golden.floats(key + ".soft_tokens");
        if (!ids || !expected || !rows)
            return m_report.fail(label, "an array is missing or of another type");
        const auto first = std::find(ids->begin(), ids->end(), placeholder);
        const auto count = static_cast<size_t>(std::count(first, ids->end(), placeholder));
        // The recording may hold further, masked soft tokens.
        rows->resize(std::min(rows->size(), count * m_model->info().hiddenSize));
        const engine::SoftTokens soft{
            .first = static_cast<uint32_t>(first - ids->begin()),
            .rows = std::make_shared<const std::vector<float>>(std::move(*rows)),
            .picture = key.starts_with("image")};
        auto session = engine::Session::create(m_model, {});
        if (!session)
            return m_report.fail(label, session.error().message);
        const auto logits = (*session)->prefillAllLogits({.tokens = *ids, .soft = {&soft, 1}});
        if (!logits)
            return m_report.fail(label, logits.error().message);
        if (logits->size() != expected->size())
            return m_report.fail(label, "the number of logits differs");
        const Difference d = difference(*logits, *expected);
        verdict(within(d), label, describe(d));
    }

    // A continuation that always takes the most likely token. The expected tokens are fed, so that
    // one near tie does not spoil the rest.
    void ModelCases::greedy()
    {
        const std::string label = m_name + " greedy";
        const auto prompt = m_golden.ids("greedy.input_ids");
        const auto output = m_golden.ids("greedy.output_ids");
        const auto expected = m_golden.floats("greedy.last_logits");
        if (!prompt || !output || !expected || output->empty())
            return m_report.fail(label, "an array is missing or of another type");
        auto session = engine::Session::create(m_model, {});
        if (!session)
            return m_report.fail(label, session.error().message);
        auto done = (*session)->prefill(*prompt);
        uint32_t differing = 0;
        for (size_t i = 0; done && i < output->size(); ++i) {
            differing += best((*session)->logits()) != (*output)[i] ? 1 : 0;
            if (i + 1 < output->size())
                done = (*session)->prefill({&(*output)[i], 1});
        }
        if (!done)
            return m_report.fail(label, done.error().message);
        if ((*session)->logits().size() != expected->size())
            return m_report.fail(label, "the number of logits differs");
        const Difference d = difference((*session)->logits(), *expected);
        verdict(within(d) && (differing == 0 || !m_exact), label,
                describe(d) + ", " + std::to_string(output->size() - differing) + " of "
                    + std::to_string(output->size()) + " tokens equal");
    }

    // The first of the folder's .gguf files that is a projector, or is not.
    std::optional<std::filesystem::path> firstFile(const std::filesystem::path &folder,
                                                   bool projector)
    {
        std::error_code failed;
        std::set<std::filesystem::path> candidates; // sorted, so that runs are alike
        for (const auto &entry : std::filesystem::directory_iterator(folder, failed)) {
            const std::filesystem::path &path = entry.path();
            if (path.extension() == ".gguf"
                && path.filename().string().starts_with("mmproj") == projector)
                candidates.insert(path);
        }
        if (candidates.empty())
            return std::nullopt;
        return *candidates.begin();
    }

} // namespace

std::optional<std::filesystem::path> findModel(const std::filesystem::path &folder)
{
    const std::filesystem::path named = folder / (folder.filename().string() + ".gguf");
    std::error_code failed;
    return std::filesystem::exists(named, failed) ? named : firstFile(folder, false);
}

std::optional<std::filesystem::path> findProjector(const std::filesystem::path &folder)
{
    return firstFile(folder, true);
}

void checkModel(const std::filesystem::path &folder, engine::BackendKind backend, Report &report)
{
    const std::string name = folder.filename().string();
    const auto path = findModel(folder);
    if (!path)
        return report.skip(name, "there is no model in the folder");
    const auto golden = Safetensors::open(folder / "golden.safetensors");
    if (!golden)
        return report.fail(name, golden.error().message);
    auto model = engine::Model::open(*path, {.backend = backend, .insist = true});
    if (!model)
        return report.fail(name, model.error().message);
    ModelCases cases(name, *model, *golden, report);
    std::set<std::string> keys; // what stands before the dot: text0, image0, greedy
    for (const std::string &array : golden->names())
        keys.insert(array.substr(0, array.find('.')));
    const auto projector = findProjector(folder);
    for (const std::string &key : keys) {
        if (key.starts_with("text"))
            cases.text(key);
        else if (key == "greedy")
            cases.greedy();
        else if (key.starts_with("audio") && projector) {
            checkAudio(name + " " + key, key, *projector, *golden, backend, report);
            cases.media(key, (*model)->tokenizer().special().audio);
        } else if (key.starts_with("image") && projector) {
            checkImage(name + " " + key, key, *projector, *golden, backend, report);
            cases.media(key, (*model)->tokenizer().special().image);
        } else
            report.skip(name + " " + key, "there is no projector file in the folder");
    }
}

} // namespace golden
