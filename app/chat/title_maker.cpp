// SPDX-License-Identifier: Apache-2.0
#include "app/chat/title_maker.h"

#include <utility>

#include <QRegularExpression>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::InferenceService;
    using agents::RequestId;

    constexpr std::chrono::milliseconds kPatience{2500};
    constexpr uint32_t kMostTokens = 32;
    constexpr qsizetype kMostCharacters = 60;
    constexpr uint64_t kFewestWeights = 100'000'000; // a smaller model answers something else
    // English, as models know it best; the title follows the conversation's language.
    constexpr auto kQuestion = "Write a title for this conversation: at most six words, in the "
                               "language of the conversation. Answer with the title alone.";

    engine::text::Message makeMessage(engine::text::Role role, std::string text)
    {
        engine::text::Message message;
        message.role = role;
        message.content = std::move(text);
        return message;
    }

    // A model that thinks goes on doing so: without the same beginning nothing could be reused. Its
    // thought ends at once.
    agents::GenerationRequest titleRequest(const agents::GenerationRequest &reply,
                                           const QString &text)
    {
        using engine::text::Role;
        agents::GenerationRequest request = reply;
        request.messages.push_back(makeMessage(Role::Assistant, text.toStdString()));
        request.messages.push_back(makeMessage(Role::User, kQuestion));
        request.sampling.temperature = 0;
        request.sampling.seed = 1;
        request.maxTokens = kMostTokens;
        request.maxThoughtTokens = 1;
        request.quotable = {}; // a title quotes nothing, and is no JSON
        request.answerSchema.clear();
        return request;
    }

} // namespace

QString titleIn(const QString &written)
{
    static const QRegularExpression label(
        u"^(title|titel|titre|título|标题|タイトル|العنوان)\\s*[:：]\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(
        u"^[\\s\"'“”„«»‘’*#_`「」『』.:-]+|[\\s\"'“”„«»‘’*#_`「」『』.:-]+$"_s);
    QString line = written.trimmed().section(u'\n', 0, 0);
    line = line.remove(edges).remove(label).remove(edges).simplified();
    return line.size() > kMostCharacters ? QString() : line;
}

TitleMaker::TitleMaker(InferenceService *inference,
                       storage::StorageService *storage,
                       const Settings *settings,
                       QObject *parent)
    : QObject(parent)
    , m_inference(inference)
    , m_storage(storage)
    , m_settings(settings)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &TitleMaker::ask);
    connect(inference, &InferenceService::batchReady, this,
            [this](RequestId id, const agents::ReplyBatch &batch) {
                if (id == m_running)
                    m_written += batch.text;
            });
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id, const agents::ReplyStats &stats) {
                if (id == m_running)
                    onFinished(stats);
            });
    connect(inference, &InferenceService::failed, this, [this](RequestId id) {
        if (id == m_running)
            giveUp();
    });
}

TitleMaker::~TitleMaker()
{
    giveUp();
}

void TitleMaker::setPatience(std::chrono::milliseconds patience)
{
    m_patience.setInterval(patience);
}

void TitleMaker::consider(const agents::GenerationRequest &request, const QString &reply)
{
    giveUp();
    if (!m_settings->makesTitles() || request.conversation == 0 || !request.parts.empty()
        || reply.trimmed().isEmpty())
        return;
    m_request = titleRequest(request, reply);
    m_patience.start();
}

void TitleMaker::giveUp()
{
    m_patience.stop();
    m_request = {};
    m_written.clear();
    if (const RequestId running = std::exchange(m_running, 0); running != 0)
        m_inference->cancel(running);
}

// The title may have become the user's meanwhile.
void TitleMaker::ask()
{
    if (!m_inference->isIdle()) {
        m_patience.start();
        return;
    }
    const qint64 conversation = m_request.conversation;
    const uint64_t weights = m_inference->modelInfo().parameters;
    if (weights > 0 && weights < kFewestWeights)
        return;
    const auto read = [conversation](storage::ConversationStore &store) {
        return store.conversation(conversation);
    };
    m_storage->run(read).then(this, [=, this](const base::Result<storage::Conversation> &found) {
        const bool isWished = m_request.conversation == conversation && m_running == 0;
        const bool isOpen = found && found->titleBy == storage::TitleBy::FirstWords;
        if (isWished && isOpen && m_inference->isLoaded() && m_inference->isIdle())
            generate();
    });
}

void TitleMaker::generate()
{
    m_written.clear();
    m_running = m_inference->generate(m_request);
}

void TitleMaker::onFinished(const agents::ReplyStats &stats)
{
    m_running = 0;
    const qint64 conversation = std::exchange(m_request, {}).conversation;
    const QString title = titleIn(m_written);
    if (stats.reason == engine::StopReason::Cancelled || title.isEmpty())
        return;
    const auto write = [=](storage::ConversationStore &store) {
        return store.retitle(conversation, title);
    };
    m_storage->run(write).then(this, [=, this](const base::Result<bool> &changed) {
        if (changed && *changed)
            Q_EMIT titled(conversation, title);
    });
}

} // namespace app
