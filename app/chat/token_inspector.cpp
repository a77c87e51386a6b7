// SPDX-License-Identifier: Apache-2.0
#include "app/chat/token_inspector.h"

#include "engine/text/reply_parser.h"

#include <algorithm>
#include <utility>
#include <variant>

using namespace Qt::Literals;

namespace app {
namespace {

    using agents::InferenceService;
    using agents::RequestId;

    constexpr size_t kMostShown = 1500; // each is an item of the window

    QString shownText(const std::string &bytes)
    {
        return QString::fromStdString(bytes).replace(u'\n', u'↵');
    }

} // namespace

TokenInspector::TokenInspector(InferenceService *inference, QObject *parent)
    : QObject(parent)
    , m_inference(inference)
{
    connect(inference, &InferenceService::finished, this,
            [this](RequestId id, const agents::ReplyStats &stats) {
                if (m_running == 0 || id != m_running)
                    return;
                m_running = 0;
                m_tokens = stats.inspected;
                m_first = firstOfAnswer();
                Q_EMIT changed();
            });
    connect(inference, &InferenceService::failed, this,
            [this](RequestId id, const QString &message) {
                if (m_running == 0 || id != m_running)
                    return;
                m_running = 0;
                m_problem = message;
                Q_EMIT changed();
            });
}

TokenInspector::~TokenInspector()
{
    if (m_running != 0)
        m_inference->cancel(m_running);
}

void TokenInspector::open(qint64 messageId)
{
    close();
    m_message = messageId;
    Q_EMIT changed();
}

void TokenInspector::ask(qint64 messageId, const agents::GenerationRequest &request)
{
    if (messageId != m_message)
        return;
    m_running = m_inference->generate(request);
    Q_EMIT changed();
}

void TokenInspector::close()
{
    if (const RequestId running = std::exchange(m_running, 0); running != 0)
        m_inference->cancel(running);
    m_message = 0;
    m_problem.clear();
    m_tokens.clear();
    m_first = 0;
    Q_EMIT changed();
}

QVariantList TokenInspector::tokens() const
{
    QVariantList list;
    const size_t end = std::min(m_tokens.size(), m_first + kMostShown);
    for (size_t i = m_first; i < end; ++i) {
        const agents::InspectedToken &token = m_tokens[i];
        list.append(QVariantMap{{u"text"_s, shownText(token.written.text)},
                                {u"share"_s, double{token.written.probability}}});
    }
    return list;
}

QVariantList TokenInspector::choices(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const size_t place = m_first + static_cast<size_t>(index);
    QVariantList list;
    for (const agents::TokenChoice &choice : m_tokens[place].choices) {
        const bool isWritten = choice.token == m_tokens[place].written.token;
        list.append(QVariantMap{
            {u"text"_s, shownText(choice.text)},
            {u"share"_s, double{choice.probability}},
            {u"isWritten"_s, isWritten},
            {u"canBranch"_s, !isWritten && !answerUpTo(place, choice.token).isEmpty()}});
    }
    return list;
}

void TokenInspector::branch(int index, int choice)
{
    if (index < 0 || index >= count() || choice < 0)
        return;
    const size_t place = m_first + static_cast<size_t>(index);
    if (static_cast<size_t>(choice) >= m_tokens[place].choices.size())
        return;
    const QString begun =
        answerUpTo(place, m_tokens[place].choices[static_cast<size_t>(choice)].token);
    const qint64 message = m_message;
    if (begun.isEmpty())
        return;
    close();
    Q_EMIT branchRequested(message, begun);
}

// Behind the last thought. One that is all thought is shown whole: there is nothing else to see.
size_t TokenInspector::firstOfAnswer() const
{
    const auto tokenizer = m_inference->tokenizer();
    if (!tokenizer)
        return 0;
    engine::text::ReplyParser parser(*tokenizer);
    size_t first = 0;
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        for (const auto &piece : parser.push(m_tokens[i].written.token)) {
            if (std::holds_alternative<engine::text::ThoughtEnd>(piece))
                first = i + 1;
        }
    }
    return first < m_tokens.size() ? first : 0;
}

// The answer's words before that place and the other token; empty: none, as in a thought.
QString TokenInspector::answerUpTo(size_t index, engine::text::TokenId next) const
{
    const auto tokenizer = m_inference->tokenizer();
    if (!tokenizer || tokenizer->isControl(next))
        return {};
    engine::text::ReplyParser parser(*tokenizer);
    std::string text;
    bool isAnswer = false; // the last one belongs to it
    const auto take = [&](const std::vector<engine::text::ReplyPiece> &pieces) {
        for (const auto &piece : pieces) {
            const auto *const words = std::get_if<engine::text::TextPiece>(&piece);
            isAnswer = words != nullptr;
            if (words)
                text += words->text;
        }
    };
    for (size_t i = 0; i < index; ++i)
        take(parser.push(m_tokens[i].written.token));
    isAnswer = false;
    take(parser.push(next));
    return isAnswer ? QString::fromStdString(text) : QString();
}

} // namespace app
