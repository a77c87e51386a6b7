// SPDX-License-Identifier: Apache-2.0
#include "app/chat/next_reply.h"

#include <utility>

using namespace Qt::Literals;

namespace app {

std::optional<PresetContent> assistantContent(const PresetList *presets,
                                              std::optional<storage::PresetId> id)
{
    const storage::Preset *const preset = presets && id ? presets->find(*id) : nullptr;
    return preset ? std::optional(contentOf(*preset)) : std::nullopt;
}

NextReply::NextReply(Settings *settings,
                     const PresetList *presets,
                     const ModelChoices *model,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_presets(presets)
    , m_model(model)
{
    connect(settings, &Settings::changed, this, &NextReply::changed);
    if (presets)
        connect(presets, &PresetList::changed, this, &NextReply::changed);
    if (model)
        connect(model, &ModelChoices::changed, this, &NextReply::changed);
}

void NextReply::setAssistant(qint64 presetId)
{
    m_assistant = presetId;
    m_own = {};
    Q_EMIT changed();
}

QString NextReply::name() const
{
    const storage::Preset *const preset = m_presets ? m_presets->find(m_assistant) : nullptr;
    return preset ? preset->name : QString();
}

QString NextReply::mark() const
{
    const storage::Preset *const preset = m_presets ? m_presets->find(m_assistant) : nullptr;
    return preset ? preset->mark : QString();
}

ReplyChoices NextReply::effective() const
{
    const auto content = assistantContent(m_presets, m_assistant);
    const ReplyChoices said = content ? m_own.over(content->choices) : m_own;
    return said.over(modelChoicesOf(m_model, m_isElsewhere));
}

bool NextReply::thinking() const
{
    return thinkingOf(*m_settings, effective());
}

void NextReply::setThinking(bool on)
{
    if (on == thinking())
        return;
    if (effective().thinking)
        choose(u"thinking"_s, on);
    else
        m_settings->setThinking(on);
}

int NextReply::thoughtTokens() const
{
    return effective().thoughtTokens.value_or(0);
}

int NextReply::maxTokens() const
{
    return maxTokensOf(*m_settings, effective());
}

double NextReply::temperature() const
{
    return effective().temperature.value_or(m_settings->temperature());
}

double NextReply::topP() const
{
    return effective().topP.value_or(m_settings->topP());
}

int NextReply::topK() const
{
    return effective().topK.value_or(m_settings->topK());
}

double NextReply::minP() const
{
    return effective().minP.value_or(m_settings->minP());
}

double NextReply::repetitionPenalty() const
{
    return effective().repetitionPenalty.value_or(m_settings->repetitionPenalty());
}

QString NextReply::seed() const
{
    return effective().seed.value_or(m_settings->seed());
}

void NextReply::choose(const QString &name, const QVariant &value)
{
    QJsonObject object = toJson(m_own);
    object[name] = QJsonValue::fromVariant(value);
    m_own = choicesOf(object);
    Q_EMIT changed();
}

void NextReply::clear(const QString &name)
{
    QJsonObject object = toJson(m_own);
    object.remove(name);
    m_own = choicesOf(object);
    Q_EMIT changed();
}

void NextReply::reset()
{
    m_own = {};
    Q_EMIT changed();
}

void NextReply::setElsewhere(bool isElsewhere)
{
    if (std::exchange(m_isElsewhere, isElsewhere) != isElsewhere)
        Q_EMIT changed();
}

ReplyChoices NextReply::take()
{
    const ReplyChoices own = std::exchange(m_own, {});
    if (!own.isEmpty())
        Q_EMIT changed();
    return own;
}

} // namespace app
