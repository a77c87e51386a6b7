// SPDX-License-Identifier: Apache-2.0
#include "app/chat/prompt_history.h"

#include "agents/documents/quote_sources.h"
#include "agents/media/pages.h"
#include "app/chat/context_items.h"
#include "app/chat/message_rows.h"
#include "app/chat/token_receipt.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QFileInfo>
#include <QSet>

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
        QList<ReadAttachment> attachments;
        bool isNewest = false;
        QString before{}; // in short, what was said before and is not read any more
    };

    bool canPerceive(const std::vector<agents::MediaInput> &inputs,
                     const agents::LoadedModel *model)
    {
        return !model || std::ranges::all_of(inputs, [model](const agents::MediaInput &input) {
            return agents::checkPerceives(model->senses, input.kind, {}).has_value();
        });
    }

    // Puts the messages of one prompt together. Confined to a call.
    class HistoryWriter final
    {
    public:
        HistoryWriter(const agents::LoadedModel *model, ContextChoices choices)
            : m_model(model)
            , m_choices(std::move(choices))
        {
        }

        void add(Role role, const QString &text)
        {
            m_history.messages.push_back(makeMessage(role, text));
        }
        void addUser(const UserMessage &user);
        PromptHistory take();

    private:
        void
        addFile(const ReadAttachment &sent, bool isNewest, Message &message, QStringList &texts);

        const agents::LoadedModel *m_model;
        ContextChoices m_choices;
        PromptHistory m_history;
        std::vector<agents::QuoteSource> m_quotable;
    };

    void HistoryWriter::addFile(const ReadAttachment &sent,
                                bool isNewest,
                                Message &message,
                                QStringList &texts)
    {
        const FileChoice choice = m_choices.of(sent.attachment.sha256);
        if (choice.isLeftOut) {
            texts += u"(“%1” was attached here and is left out.)"_s.arg(sent.attachment.name);
            return;
        }
        if (!choice.summary.isEmpty()) {
            texts += u"(“%1” was attached here. In short:)\n%2"_s.arg(sent.attachment.name,
                                                                      choice.summary);
            return;
        }
        ReadAttachment read = sent;
        if (choice.detail != 0)
            read.attachment.choice.detail = choice.detail;
        const auto inputs =
            inputsOf(read.attachment, read.path, m_model ? m_model->senses : agents::ModelSenses());
        const bool isThere = inputs.empty() || !read.path.isEmpty();
        if (isThere && (isNewest || canPerceive(inputs, m_model))) {
            for (const agents::MediaInput &input : inputs) {
                message.media.push_back(input.kind);
                m_history.media.push_back(input);
            }
        } else {
            texts +=
                u"(“%1” was attached here and cannot be shown now.)"_s.arg(read.attachment.name);
        }
        if (const QString text = chosenText(read.attachment); !text.isEmpty())
            texts += text;
    }

    void HistoryWriter::addUser(const UserMessage &user)
    {
        QStringList texts;
        Message message = makeMessage(Role::User, {});
        if (!user.before.isEmpty())
            texts += u"(What was said before, in short:)\n"_s + user.before;
        for (const ReadAttachment &read : user.attachments)
            addFile(read, user.isNewest, message, texts);
        auto sources = agents::documents::quoteSources(texts.join(u'\n'));
        const uint64_t parameters = m_model ? m_model->info.parameters : 0;
        const QString advice = agents::documents::quoteAdvice(sources, parameters);
        if (!advice.isEmpty())
            texts += advice;
        texts += user.text;
        std::ranges::move(sources, std::back_inserter(m_quotable));
        message.content = texts.join(u"\n\n"_s).toStdString();
        m_history.messages.push_back(std::move(message));
    }

    PromptHistory HistoryWriter::take()
    {
        if (!m_quotable.empty())
            m_history.quotable =
                std::make_shared<const std::vector<agents::QuoteSource>>(std::move(m_quotable));
        return std::move(m_history);
    }

    // Of the messages up to `last` that are not read any more.
    QList<ReadAttachment>
    pinnedFiles(const PreparedReply &prepared, qsizetype last, const ContextChoices &choices)
    {
        QList<ReadAttachment> pinned;
        QSet<QByteArray> seen;
        for (qsizetype i = 0; i <= last; ++i) {
            const auto files = prepared.attachments.value(prepared.branch.messages[i].message.id);
            for (const ReadAttachment &read : files) {
                const QByteArray &sha256 = read.attachment.sha256;
                if (!choices.of(sha256).isPinned || seen.contains(sha256))
                    continue;
                seen.insert(sha256);
                pinned.append(read);
            }
        }
        return pinned;
    }

} // namespace

PromptHistory promptHistory(const PreparedReply &prepared,
                            const agents::LoadedModel *model,
                            const QString &instructions)
{
    const QList<BranchMessage> &messages = prepared.branch.messages;
    const ContextChoices choices = contextChoices(prepared.branch.conversation.context);
    HistoryWriter writer(model, choices);
    QStringList system{instructions, prepared.branch.conversation.systemPrompt};
    system.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    if (!system.isEmpty() && !choices.leavesOutSystem)
        writer.add(Role::System, system.join(u"\n\n"_s));
    // The last message is the reply itself.
    const qsizetype summary = summaryPlace(messages.first(messages.size() - 1));
    const qsizetype begin = summary + 2 < messages.size() ? summary + 1 : 0;
    for (qsizetype i = begin; i + 1 < messages.size(); ++i) {
        const storage::Message &message = messages[i].message;
        const QString text = messageText(message);
        if (message.role == storage::Role::User) {
            UserMessage user{text, prepared.attachments.value(message.id),
                             i + 2 == messages.size()};
            if (i == begin && begin > 0) {
                user.before = messages[summary].message.summary;
                user.attachments = pinnedFiles(prepared, summary, choices) + user.attachments;
            }
            writer.addUser(user);
        } else if (message.role == storage::Role::Assistant && !text.isEmpty()) {
            writer.add(Role::Assistant, text);
        }
    }
    return writer.take();
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

void addModel(QJsonObject &receipt, const agents::InferenceService &service, const QString &path)
{
    if (!service.isLoaded())
        return;
    receipt["model"_L1] = modelName(service.modelInfo());
    receipt["variant"_L1] = QString::fromStdString(service.modelInfo().variant);
    receipt["quantization"_L1] = QString::fromStdString(service.modelInfo().quantization);
    receipt["backend"_L1] = service.backendName();
    if (!path.isEmpty())
        receipt["file"_L1] = QFileInfo(path).fileName();
    if (service.fingerprint() != 0) // as text: a JSON number cannot hold 64 bits
        receipt["fingerprint"_L1] =
            QString::number(quint64{service.fingerprint()}, 16).rightJustified(16, u'0');
}

bool isSameModel(const QJsonObject &receipt, const QJsonObject &other)
{
    constexpr auto kFingerprint = "fingerprint"_L1;
    if (receipt.contains(kFingerprint) && other.contains(kFingerprint))
        return receipt[kFingerprint] == other[kFingerprint];
    return receipt["model"_L1] == other["model"_L1] && receipt["engine"_L1] == other["engine"_L1]
        && receipt["quantization"_L1] == other["quantization"_L1];
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
