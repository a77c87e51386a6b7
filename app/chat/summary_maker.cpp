// SPDX-License-Identifier: Apache-2.0
#include "app/chat/summary_maker.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::InferenceService;
    using agents::ReplyBatch;
    using agents::ReplyStats;
    using agents::RequestId;

    constexpr uint32_t kMostTokens = 400;
    constexpr qint64 kAround = 160; // tokens of the question and the turns around it
    constexpr qint64 kCharacters = 3; // of a token, rather too few than too many
    constexpr quint32 kUsualLength = 4096; // where nobody says how long a context is

    // English, as models know it best; the summary follows the text's language.
    QString questionFor(bool isConversation)
    {
        return isConversation
            ? u"Summarise the conversation above in at most 150 words, in its language, so that it "
              "can go on from the summary alone. Keep names, numbers, decisions and open "
              "questions. "
              "Write the summary and nothing else."_s
            : u"Summarise the document above in at most 150 words, in its language. Keep names, "
              "numbers and dates. Write the summary and nothing else."_s;
    }

} // namespace

QString readableAtOnce(const QString &text, bool isConversation, quint32 contextLength)
{
    const qint64 tokens = qint64{contextLength == 0 ? kUsualLength : contextLength};
    const qsizetype most = std::max<qint64>(64, tokens - kMostTokens - kAround) * kCharacters;
    if (text.size() <= most)
        return text;
    return isConversation ? text.last(most) : text.first(most);
}

SummaryMaker::SummaryMaker(InferenceService *inference, QObject *parent)
    : QObject(parent)
    , m_inference(inference)
{
    connect(inference, &InferenceService::batchReady, this,
            [this](RequestId id, const ReplyBatch &batch) {
                if (id != m_running || batch.text.isEmpty())
                    return;
                m_written += batch.text;
                Q_EMIT grew();
            });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id, const ReplyStats &stats) {
                if (id != m_running)
                    return;
                m_running = 0;
                const QString summary = m_written.trimmed();
                if (stats.reason == engine::StopReason::Cancelled)
                    Q_EMIT failed({});
                else if (summary.isEmpty())
                    Q_EMIT failed(tr("The model wrote no summary. Try again, or leave it out."));
                else
                    Q_EMIT written(!m_isCut ? summary
                                       : m_isConversation
                                       ? tr("(Of its last part only.) %1").arg(summary)
                                       : tr("(Of its beginning only.) %1").arg(summary));
            });
    connect(inference, &InferenceService::failed, this,
            [this](RequestId id, const QString &message) {
                if (id != m_running)
                    return;
                m_running = 0;
                Q_EMIT failed(message);
            });
}

SummaryMaker::~SummaryMaker()
{
    stop();
}

int SummaryMaker::words() const
{
    return static_cast<int>(m_written.simplified().count(u' ')) + (m_written.isEmpty() ? 0 : 1);
}

void SummaryMaker::start(const Wish &wish)
{
    stop();
    const QString text = readableAtOnce(wish.text, wish.isConversation, wish.contextLength);
    m_isCut = text.size() < wish.text.size();
    m_isConversation = wish.isConversation;
    m_written.clear();
    engine::text::Message message;
    message.role = engine::text::Role::User;
    message.content = (text + u"\n\n"_s + questionFor(wish.isConversation)).toStdString();
    agents::GenerationRequest request;
    request.messages.push_back(std::move(message));
    request.sampling.temperature = 0;
    request.sampling.seed = 1;
    request.maxTokens = kMostTokens;
    request.elsewhere = wish.elsewhere;
    m_running = m_inference->generate(std::move(request));
}

void SummaryMaker::stop()
{
    if (const RequestId running = std::exchange(m_running, 0); running != 0)
        m_inference->cancel(running);
}

} // namespace app
