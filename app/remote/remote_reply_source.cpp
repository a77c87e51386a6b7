// SPDX-License-Identifier: Apache-2.0
#include "app/remote/remote_reply_source.h"

#include "app/remote/openai_prompt.h"
#include "app/remote/openai_stream.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace app::remote {
namespace {

    using agents::ReplyStats;
    using base::Error;
    using base::ErrorCode;
    using Clock = std::chrono::steady_clock;

    constexpr int kMostDropped = 8; // fields that an engine does not know
    constexpr qsizetype kMostModels = 1000;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(app::remote::RemoteReplySource)
    };

    double secondsSince(Clock::time_point start)
    {
        return std::chrono::duration<double>(Clock::now() - start).count();
    }

    // vLLM, hearth serve and llama-server each tell it elsewhere.
    uint32_t contextOf(const QJsonObject &model)
    {
        const QJsonObject meta = model.value("meta"_L1).toObject();
        for (const QJsonValue &said :
             {model.value("max_model_len"_L1), model.value("context_length"_L1),
              meta.value("n_ctx"_L1), meta.value("n_ctx_train"_L1)}) {
            if (const qint64 tokens = said.toInteger(); tokens > 0 && tokens < (1 << 28))
                return static_cast<uint32_t>(tokens);
        }
        return 0;
    }

    // One reply on its way.
    class Exchange final
    {
    public:
        Exchange(const EngineAddress &engine, agents::ReplySink &sink)
            : m_stream(shownName(engine))
            , m_contextLength(engine.contextLength)
            , m_sink(sink)
        {
        }

        // False: enough was heard.
        bool take(const QByteArray &text, bool isWhole)
        {
            auto pieces = isWhole ? m_stream.readWhole(text) : m_stream.read(text);
            if (!pieces) {
                m_error = pieces.error();
                return false;
            }
            if (!m_first && (!pieces->empty() || m_stream.tokens() > 0))
                m_first = Clock::now();
            pass(*std::move(pieces));
            return !m_stream.isDone();
        }

        base::Result<ReplyStats> end(const std::optional<LinkProblem> &problem)
        {
            if (problem && problem->error.code == ErrorCode::Cancelled)
                return stats(engine::StopReason::Cancelled);
            if (problem)
                return problem->error;
            if (m_error)
                return *m_error;
            auto pieces = m_stream.finish();
            if (!pieces)
                return pieces.error();
            pass(*std::move(pieces));
            return stats(m_stream.stats().reason);
        }

    private:
        void pass(OpenAiStream::Pieces pieces)
        {
            if (const std::string grown = m_stream.takeCallText(); !grown.empty())
                m_sink.callGrew(grown);
            m_sink.arrived(std::move(pieces), m_stream.tokens(), m_stream.stats().contextUsed);
        }

        ReplyStats stats(engine::StopReason reason) const
        {
            ReplyStats stats = m_stream.stats();
            stats.reason = reason;
            stats.generatedTokens = m_stream.tokens();
            stats.contextLength = m_contextLength;
            const auto first = m_first.value_or(Clock::now());
            stats.prefillSeconds = std::chrono::duration<double>(first - m_start).count();
            stats.generateSeconds = secondsSince(first);
            return stats;
        }

        OpenAiStream m_stream;
        uint32_t m_contextLength;
        agents::ReplySink &m_sink;
        std::optional<Error> m_error;
        Clock::time_point m_start = Clock::now();
        std::optional<Clock::time_point> m_first;
    };

} // namespace

base::Result<QList<OfferedModel>> offeredModels(const QString &program,
                                                const EngineAddress &engine,
                                                const QByteArray &key,
                                                const base::CancelToken &cancel,
                                                const Patience &patience)
{
    QByteArray answer;
    const auto problem = ask(program,
                             {.url = pathOf(engine.url, u"models"_s),
                              .key = key,
                              .body = {},
                              .allowsPlain = engine.allowsPlain,
                              .patience = patience},
                             cancel, [&answer](const QByteArray &text, bool) {
                                 answer = text;
                                 return false;
                             });
    if (problem)
        return problem->error;
    const QJsonArray listed = QJsonDocument::fromJson(answer).object().value("data"_L1).toArray();
    QList<OfferedModel> models;
    for (const QJsonValue &each : listed) {
        const QString name = each.toObject().value("id"_L1).toString();
        if (!name.isEmpty() && models.size() < kMostModels)
            models.append({name, contextOf(each.toObject())});
    }
    if (models.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     Words::tr("%1 names no model. Check the address, and that a model is loaded "
                               "there.")
                         .arg(shownName(engine))
                         .toStdString()};
    return models;
}

agents::LoadedModel describe(const EngineAddress &engine)
{
    engine::ModelInfo info;
    info.name = engine.model.toStdString();
    info.contextLength = engine.contextLength;
    // Whoever sets up an engine elsewhere does so for a model that this computer cannot hold.
    info.parameters = uint64_t{27} * 1000 * 1000 * 1000;
    agents::ModelSenses senses;
    senses.found = engine::Senses{.projector = {},
                                  .sight = engine::vision::VisionKind::Tower,
                                  .hearing = engine::audio::AudioKind::Conformer};
    return {.info = info, .backend = engine.url.host(), .senses = senses};
}

RemoteReplySource::RemoteReplySource(QString program,
                                     EngineAddress engine,
                                     QByteArray key,
                                     Patience patience)
    : m_program(std::move(program))
    , m_engine(std::move(engine))
    , m_key(std::move(key))
    , m_patience(patience)
{
}

base::Result<agents::LoadedModel> RemoteReplySource::load(const agents::LoadRequest &,
                                                          const base::CancelToken &cancel,
                                                          const LoadProgress &)
{
    const auto models = offeredModels(m_program, m_engine, m_key, cancel, m_patience);
    if (!models)
        return models.error();
    const auto named = std::ranges::find(*models, m_engine.model, &OfferedModel::name);
    const bool isOnly = m_engine.model.isEmpty() && models->size() == 1;
    if (named == models->end() && !isOnly) {
        QStringList names;
        for (const OfferedModel &model : *models)
            names += model.name;
        return Error{ErrorCode::NotFound,
                     Words::tr("%1 has no model “%2”. Choose one of: %3.")
                         .arg(shownName(m_engine), m_engine.model, names.join(u", "_s).left(1000))
                         .toStdString()};
    }
    const OfferedModel &chosen = isOnly ? models->front() : *named;
    m_engine.model = chosen.name;
    m_engine.contextLength = chosen.contextLength;
    return describe(m_engine);
}

base::Result<ReplyStats> RemoteReplySource::reply(const agents::GenerationRequest &request,
                                                  const base::CancelToken &cancel,
                                                  agents::ReplySink &sink)
{
    auto body = chatBody(m_engine, request, mediaParts(cancel));
    if (!body && body.error().code == ErrorCode::Cancelled)
        return ReplyStats{.reason = engine::StopReason::Cancelled};
    if (!body)
        return body.error();
    constexpr auto kReplace = nlohmann::ordered_json::error_handler_t::replace;
    for (int dropped = 0;; ++dropped) {
        Exchange exchange(m_engine, sink);
        const auto problem =
            ask(m_program,
                {.url = pathOf(m_engine.url, u"chat/completions"_s),
                 .key = m_key,
                 .body = QByteArray::fromStdString(body->dump(-1, ' ', false, kReplace)),
                 .allowsPlain = m_engine.allowsPlain,
                 .patience = m_patience},
                cancel, [&exchange](const QByteArray &text, bool isWhole) {
                    return exchange.take(text, isWhole);
                });
        const bool isRefused = problem && (problem->status == 400 || problem->status == 422);
        if (isRefused && dropped < kMostDropped
            && dropUnknownField(*body, problem->said.toStdString()))
            continue;
        return exchange.end(problem);
    }
}

} // namespace app::remote
