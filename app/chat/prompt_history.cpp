// SPDX-License-Identifier: Apache-2.0
#include "app/chat/prompt_history.h"

#include "agents/documents/quote_sources.h"
#include "agents/media/pages.h"
#include "app/chat/message_rows.h"
#include "app/chat/token_receipt.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals;

namespace app {
namespace {

    using engine::text::Message;
    using engine::text::Role;

    QString stopReasonName(engine::StopReason reason)
    {
        switch (reason) {
        case engine::StopReason::EndOfTurn:
            return u"endOfTurn"_s;
        case engine::StopReason::ToolCall:
            return u"toolCall"_s;
        case engine::StopReason::MaxTokens:
            return u"maxTokens"_s;
        case engine::StopReason::ContextFull:
            return u"contextFull"_s;
        case engine::StopReason::Cancelled:
        case engine::StopReason::Callback:
            break;
        }
        return u"cancelled"_s;
    }

    Message makeMessage(Role role, const QString &text)
    {
        Message message;
        message.role = role;
        message.content = text.toStdString();
        return message;
    }

    // The newest one fails with a sentence where the model cannot see what it shows; an older one
    // must not stop the conversation.
    struct UserMessage {
        const QString &text;
        const QList<ReadAttachment> attachments;
        bool isNewest = false;
    };

    bool canPerceive(const std::vector<agents::MediaInput> &inputs,
                     const agents::LoadedModel *model)
    {
        return !model || std::ranges::all_of(inputs, [model](const agents::MediaInput &input) {
            return agents::checkPerceives(model->senses, input.kind, {}).has_value();
        });
    }

    void addUserMessage(const UserMessage &user,
                        const agents::LoadedModel *model,
                        PromptHistory &history,
                        std::vector<agents::QuoteSource> &quotable)
    {
        QStringList texts;
        Message message = makeMessage(Role::User, {});
        for (const ReadAttachment &read : user.attachments) {
            const auto inputs =
                inputsOf(read.attachment, read.path, model ? model->senses : agents::ModelSenses());
            const bool isThere = inputs.empty() || !read.path.isEmpty();
            if (isThere && (user.isNewest || canPerceive(inputs, model))) {
                for (const agents::MediaInput &input : inputs) {
                    message.media.push_back(input.kind);
                    history.media.push_back(input);
                }
            } else {
                texts += u"(“%1” was attached here and cannot be shown now.)"_s.arg(
                    read.attachment.name);
            }
            if (const QString text = chosenText(read.attachment); !text.isEmpty())
                texts += text;
        }
        auto sources = agents::documents::quoteSources(texts.join(u'\n'));
        const uint64_t parameters = model ? model->info.parameters : 0;
        const QString advice = agents::documents::quoteAdvice(sources, parameters);
        if (!advice.isEmpty())
            texts += advice;
        texts += user.text;
        std::ranges::move(sources, std::back_inserter(quotable));
        message.content = texts.join(u"\n\n"_s).toStdString();
        history.messages.push_back(std::move(message));
    }

} // namespace

PromptHistory promptHistory(const PreparedReply &prepared,
                            const agents::LoadedModel *model,
                            const QString &instructions)
{
    const Branch &branch = prepared.branch;
    PromptHistory history;
    std::vector<agents::QuoteSource> quotable;
    QStringList system;
    for (const QString &text : {instructions, branch.conversation.systemPrompt}) {
        if (!text.trimmed().isEmpty())
            system += text;
    }
    if (!system.isEmpty())
        history.messages.push_back(makeMessage(Role::System, system.join(u"\n\n"_s)));
    for (qsizetype i = 0; i + 1 < branch.messages.size(); ++i) {
        const storage::Message &message = branch.messages[i].message;
        const QString text = messageText(message);
        if (message.role == storage::Role::User) {
            const bool isNewest = i + 2 == branch.messages.size();
            addUserMessage({text, prepared.attachments.value(message.id), isNewest}, model, history,
                           quotable);
        } else if (message.role == storage::Role::Assistant && !text.isEmpty()) {
            history.messages.push_back(makeMessage(Role::Assistant, text));
        }
    }
    if (!quotable.empty())
        history.quotable =
            std::make_shared<const std::vector<agents::QuoteSource>>(std::move(quotable));
    return history;
}

// The numbers were floats before they were JSON's doubles, and are the same again.
std::optional<engine::sampling::SamplingOptions> samplingOfReceipt(const QJsonObject &receipt)
{
    const QJsonObject sampling = receipt["sampling"_L1].toObject();
    bool isSeed = false;
    engine::sampling::SamplingOptions options;
    options.seed = receipt["seed"_L1].toString().toULongLong(&isSeed);
    if (!isSeed || sampling.isEmpty())
        return std::nullopt;
    options.temperature = static_cast<float>(sampling["temperature"_L1].toDouble());
    options.topK = static_cast<uint32_t>(sampling["topK"_L1].toInteger());
    options.topP = static_cast<float>(sampling["topP"_L1].toDouble());
    options.minP = static_cast<float>(sampling["minP"_L1].toDouble());
    options.repetitionPenalty = static_cast<float>(sampling["repetitionPenalty"_L1].toDouble());
    return options;
}

QString modelName(const engine::ModelInfo &info)
{
    return QString::fromStdString(info.name);
}

void addModel(QJsonObject &receipt, const agents::InferenceService &service)
{
    if (!service.isLoaded())
        return;
    receipt["model"_L1] = modelName(service.modelInfo());
    receipt["variant"_L1] = QString::fromStdString(service.modelInfo().variant);
    receipt["quantization"_L1] = QString::fromStdString(service.modelInfo().quantization);
    receipt["backend"_L1] = service.backendName();
}

QJsonObject receiptOf(const engine::sampling::SamplingOptions &sampling)
{
    QJsonObject receipt;
    // Text: a JSON number cannot hold 64 bits.
    receipt["seed"_L1] = QString::number(sampling.seed);
    receipt["sampling"_L1] =
        QJsonObject{{u"temperature"_s, double{sampling.temperature}},
                    {u"topK"_s, qint64{sampling.topK}},
                    {u"topP"_s, double{sampling.topP}},
                    {u"minP"_s, double{sampling.minP}},
                    {u"repetitionPenalty"_s, double{sampling.repetitionPenalty}}};
    return receipt;
}

void addStats(QJsonObject &receipt, const agents::ReplyStats &stats)
{
    receipt["stopReason"_L1] = stopReasonName(stats.reason);
    receipt["promptTokens"_L1] = qint64{stats.promptTokens};
    receipt["reusedTokens"_L1] = qint64{stats.reusedTokens};
    receipt["generatedTokens"_L1] = qint64{stats.generatedTokens};
    receipt["prefillSeconds"_L1] = stats.prefillSeconds;
    receipt["generateSeconds"_L1] = stats.generateSeconds;
    receipt["contextUsed"_L1] = qint64{stats.contextUsed};
    receipt["contextLength"_L1] = qint64{stats.contextLength};
    receipt["tokens"_L1] = packTokens(stats.tokens);
}

} // namespace app
