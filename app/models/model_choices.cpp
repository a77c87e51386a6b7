// SPDX-License-Identifier: Apache-2.0
#include "app/models/model_choices.h"

#include "app/models/model_defaults.h"
#include "app/settings_keys.h"

#include <utility>

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals;

namespace app {
namespace {

    // What the settings begin with is what Google publishes with Gemma 4.
    ReplyChoices recommended()
    {
        return {.temperature = keys::kTemperature.fallback,
                .topP = keys::kTopP.fallback,
                .topK = static_cast<int>(keys::kTopK.fallback),
                .minP = keys::kMinP.fallback};
    }

    QString decimal(double value)
    {
        return QLocale().toString(value, 'f', 2);
    }

} // namespace

ModelChoices::ModelChoices(const Settings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(settings, &Settings::changed, this, &ModelChoices::changed); // shown() goes by them
}

void ModelChoices::setInUse(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_used = path.isEmpty() ? ReplyChoices() : modelChoices(path);
    Q_EMIT changed();
}

void ModelChoices::show(const QString &path)
{
    if (path == m_shownPath)
        return;
    m_shownPath = path;
    m_choices = path.isEmpty() ? ReplyChoices() : modelChoices(path);
    Q_EMIT changed();
}

QVariantMap ModelChoices::shown() const
{
    const ReplyChoices below{.thinking = m_settings->thinking(),
                             .thoughtTokens = 0,
                             .maxTokens = m_settings->maxTokens(),
                             .temperature = m_settings->temperature(),
                             .topP = m_settings->topP(),
                             .topK = m_settings->topK(),
                             .minP = m_settings->minP(),
                             .repetitionPenalty = m_settings->repetitionPenalty(),
                             .seed = m_settings->seed()};
    return toJson(m_choices.over(below)).toVariantMap();
}

QString ModelChoices::words() const
{
    QStringList words;
    if (m_choices.thinking)
        words += *m_choices.thinking ? tr("Thinking") : tr("Without thinking");
    if (m_choices.thoughtTokens)
        words += *m_choices.thoughtTokens > 0
            ? tr("Thoughts up to %1 tokens").arg(QLocale().toString(*m_choices.thoughtTokens))
            : tr("Thoughts without a limit");
    if (m_choices.temperature)
        words += tr("Temperature %1").arg(decimal(*m_choices.temperature));
    if (m_choices.topP)
        words += tr("Top-p %1").arg(decimal(*m_choices.topP));
    if (m_choices.topK)
        words += tr("Top-k %1").arg(QLocale().toString(*m_choices.topK));
    if (m_choices.minP)
        words += tr("Min-p %1").arg(decimal(*m_choices.minP));
    if (m_choices.repetitionPenalty)
        words += tr("Repetition penalty %1").arg(decimal(*m_choices.repetitionPenalty));
    if (m_choices.maxTokens)
        words += *m_choices.maxTokens > 0
            ? tr("Replies up to %1 tokens").arg(QLocale().toString(*m_choices.maxTokens))
            : tr("Replies without a limit");
    if (m_choices.seed)
        words += m_choices.seed->isEmpty() ? tr("A new seed each time")
                                           : tr("Seed %1").arg(*m_choices.seed);
    return words.join(u" · "_s);
}

bool ModelChoices::isRecommended() const
{
    return recommended().over(m_choices) == m_choices;
}

void ModelChoices::keep(const ReplyChoices &choices)
{
    if (m_shownPath.isEmpty() || choices == m_choices)
        return;
    m_choices = choices;
    setModelChoices(m_shownPath, choices);
    if (m_shownPath == m_path)
        m_used = choices;
    Q_EMIT changed();
}

void ModelChoices::choose(const QString &name, const QVariant &value)
{
    QJsonObject object = toJson(m_choices);
    object[name] = QJsonValue::fromVariant(value);
    keep(choicesOf(object));
}

void ModelChoices::clear(const QString &name)
{
    QJsonObject object = toJson(m_choices);
    object.remove(name);
    keep(choicesOf(object));
}

void ModelChoices::recommend()
{
    keep(recommended().over(m_choices));
}

void ModelChoices::reset()
{
    keep({});
}

ReplyChoices modelChoicesOf(const ModelChoices *model, bool isElsewhere)
{
    return model && !isElsewhere ? model->inUse() : ReplyChoices();
}

} // namespace app
