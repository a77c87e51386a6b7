// SPDX-License-Identifier: Apache-2.0
#include "agents/model_comparison.h"

#include "agents/vocabulary.h"
#include "engine/engine.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace agents {
namespace {

    using engine::text::TokenId;
    using engine::text::Tokenizer;

    constexpr size_t kExpected = 32; // tokens of each place: what the others share is next to 0
    constexpr double kLoadingShare = 0.2; // of the work on one file

    using Prompts = std::vector<std::vector<TokenId>>;
    using Places = std::vector<Expectation>; // of one reply

    // What the first file said, and what it expected at every place of it.
    struct Measure {
        std::vector<GreedyReply> replies;
        std::vector<Places> places;
    };

    std::string nameOf(const LoadRequest &file)
    {
        return "“" + std::filesystem::path(file.path.toStdU16String()).filename().string() + "”";
    }

    base::Error badPlan(std::string message)
    {
        return {base::ErrorCode::InvalidInput, std::move(message)};
    }

    // The same tokens of the same bytes: then a token means the same to both.
    bool isSame(const Tokenizer &first, const Tokenizer &second)
    {
        if (first.size() != second.size())
            return false;
        for (size_t i = 0; i < first.size(); ++i) {
            const auto id = static_cast<TokenId>(i);
            if (first.bytes(id) != second.bytes(id) || first.isControl(id) != second.isControl(id)
                || first.isStop(id) != second.isStop(id))
                return false;
        }
        return true;
    }

    Prompts tokensOf(const ComparisonPlan &plan, const Tokenizer &tokenizer)
    {
        Prompts prompts;
        for (const std::string &prompt : plan.prompts) {
            std::vector<engine::text::Message> messages;
            if (!plan.system.empty())
                messages.push_back({.role = engine::text::Role::System, .content = plan.system});
            messages.push_back({.content = prompt});
            prompts.push_back(tokenizer.encode(engine::text::renderPrompt(messages, {})));
        }
        return prompts;
    }

    base::Result<void> checkRoom(const ComparisonPlan &plan, const Prompts &prompts, uint32_t room)
    {
        for (size_t i = 0; i < prompts.size(); ++i) {
            if (prompts[i].size() + plan.mostTokens <= room)
                continue;
            return base::Error{base::ErrorCode::ContextFull,
                               "Prompt " + std::to_string(i + 1) + " is "
                                   + std::to_string(prompts[i].size()) + " tokens long. With "
                                   + std::to_string(plan.mostTokens) + " of reply, at most "
                                   + std::to_string(room) + " fit. Shorten it or leave it out."};
        }
        return {};
    }

    // One run over all files.
    class Run final
    {
    public:
        Run(const ComparisonPlan &plan,
            const base::CancelToken &cancel,
            const ComparedModel::Pause &pause,
            const std::function<void(const ComparisonStep &)> &progressed)
            : m_plan(plan)
            , m_cancel(cancel)
            , m_pause(pause)
            , m_progressed(progressed)
        {
        }

        base::Result<Comparison> run()
        {
            if (auto ready = prepare(); !ready)
                return ready.error();
            Comparison made{.prompts = m_plan.prompts, .files = {}};
            for (size_t i = 0; i < m_plan.files.size(); ++i) {
                auto file = compare(i);
                if (!file)
                    return file.error();
                made.files.push_back(*std::move(file));
            }
            return made;
        }

    private:
        base::Result<void> prepare()
        {
            if (m_plan.files.size() < 2)
                return badPlan("Two files are needed to compare them.");
            if (m_plan.prompts.empty() || m_plan.mostTokens == 0)
                return badPlan("There is no prompt to compare the files on.");
            std::optional<Tokenizer> first;
            for (const LoadRequest &file : m_plan.files) {
                if (auto fits = inspect(file, first); !fits)
                    return fits;
            }
            m_prompts = tokensOf(m_plan, *first);
            return checkRoom(m_plan, m_prompts, m_room);
        }

        base::Result<void> inspect(const LoadRequest &file, std::optional<Tokenizer> &first)
        {
            if (m_cancel.isCancelled())
                return base::Error{base::ErrorCode::Cancelled, "The comparison was stopped."};
            const auto info =
                engine::Model::inspect(std::filesystem::path(file.path.toStdU16String()));
            if (!info)
                return info.error();
            m_room = std::min(m_room, info->contextLength);
            auto tokenizer = vocabularyOf(file.path);
            if (!tokenizer)
                return tokenizer.error();
            if (!first) {
                first.emplace(*std::move(tokenizer));
                return {};
            }
            if (isSame(*first, *tokenizer))
                return {};
            return base::Error{base::ErrorCode::Unsupported,
                               nameOf(m_plan.files.front()) + " and " + nameOf(file)
                                   + " split texts into different tokens, so they cannot be "
                                     "compared word for word. Choose files of one model."};
        }

        base::Result<ComparedFile> compare(size_t index)
        {
            tell({.file = index, .isLoading = true}, 0);
            LoadRequest request = m_plan.files[index];
            request.contextLength = m_room;
            const auto onLoaded = [&](uint64_t done, uint64_t total) {
                const double share =
                    total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
                tell({.file = index, .isLoading = true}, kLoadingShare * share);
            };
            const auto model = ComparedModel::open(request, m_cancel, m_pause, onLoaded);
            if (!model)
                return model.error();
            ComparedFile file;
            for (size_t i = 0; i < m_prompts.size(); ++i) {
                const auto all = static_cast<double>(m_prompts.size());
                tell({.file = index, .prompt = i},
                     kLoadingShare + (1 - kLoadingShare) * static_cast<double>(i) / all);
                auto reply = index == 0 ? measure(**model, i) : compareReply(**model, i);
                if (!reply)
                    return reply.error();
                file.replies.push_back(*std::move(reply));
            }
            describe(**model, request, file);
            return file;
        }

        static void
        describe(const ComparedModel &model, const LoadRequest &request, ComparedFile &file)
        {
            file.info = model.model().info();
            file.backend = QString::fromStdString(model.model().backendName());
            file.deviceNote = QString::fromStdString(model.model().note());
            file.memoryBytes =
                file.info.memoryNeed(request.contextLength,
                                     request.kvPrecision == engine::compute::KvPrecision::EightBit);
            file.reading = model.reading();
            file.writing = model.writing();
        }

        // Of the first file: what the others are measured by.
        base::Result<ComparedReply> measure(ComparedModel &model, size_t prompt)
        {
            auto reply = model.reply(m_prompts[prompt], m_plan.mostTokens);
            if (!reply)
                return reply.error();
            Places places;
            auto read =
                model.read(m_prompts[prompt], *reply, [&places](std::span<const float> scores) {
                    places.push_back(expectation(scores, kExpected));
                });
            if (!read)
                return read.error();
            const Likeness own{.places = places.size(), .agreed = places.size(), .divergence = 0};
            m_measure.places.push_back(std::move(places));
            m_measure.replies.push_back(*reply);
            const size_t common = reply->text.size();
            return ComparedReply{*std::move(reply), own, common, true};
        }

        base::Result<ComparedReply> compareReply(ComparedModel &model, size_t prompt)
        {
            auto reply = model.reply(m_prompts[prompt], m_plan.mostTokens);
            if (!reply)
                return reply.error();
            const GreedyReply &first = m_measure.replies[prompt];
            const Places &places = m_measure.places[prompt];
            Likeness likeness;
            auto read = model.read(m_prompts[prompt], first, [&](std::span<const float> scores) {
                likeness.add(places[likeness.places], scores);
            });
            if (!read)
                return read.error();
            const size_t common = commonBeginning(first.text, reply->text);
            const bool isSame = reply->text == first.text;
            return ComparedReply{*std::move(reply), likeness, common, isSame};
        }

        void tell(ComparisonStep step, double shareOfFile) const
        {
            step.share = (static_cast<double>(step.file) + shareOfFile)
                / static_cast<double>(m_plan.files.size());
            if (m_progressed)
                m_progressed(step);
        }

        const ComparisonPlan &m_plan;
        const base::CancelToken &m_cancel;
        const ComparedModel::Pause &m_pause;
        const std::function<void(const ComparisonStep &)> &m_progressed;
        Prompts m_prompts;
        uint32_t m_room = kComparedContext; // tokens that every file has room for
        Measure m_measure;
    };

} // namespace

Likeness ComparedFile::likeness() const
{
    Likeness whole;
    for (const ComparedReply &reply : replies)
        whole.add(reply.likeness);
    return whole;
}

size_t ComparedFile::sameReplies() const
{
    return static_cast<size_t>(std::ranges::count_if(replies, &ComparedReply::isSame));
}

base::Result<Comparison>
compareModels(const ComparisonPlan &plan,
              const base::CancelToken &cancel,
              const ComparedModel::Pause &pause,
              const std::function<void(const ComparisonStep &)> &progressed)
{
    return Run(plan, cancel, pause, progressed).run();
}

} // namespace agents
