// SPDX-License-Identifier: Apache-2.0
#include "app/presets/reply_choices.h"

#include "app/settings_keys.h"

#include <algorithm>
#include <cmath>

#include <QRandomGenerator>

using namespace Qt::Literals;

namespace app {
namespace {

    constexpr double kMostThoughtTokens = 131'072;

    template<typename Value>
    void put(QJsonObject &object, QLatin1StringView key, const std::optional<Value> &value)
    {
        if (value)
            object[key] = *value;
    }

    std::optional<double> number(const QJsonValue &value, double least, double most)
    {
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            return std::nullopt;
        return std::clamp(value.toDouble(), least, most);
    }

    std::optional<double> number(const QJsonValue &value, const NumberSetting &setting)
    {
        return number(value, setting.least, setting.most);
    }

    std::optional<int> whole(const std::optional<double> &value)
    {
        return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
    }

    std::optional<QString> seedOf(const QJsonValue &value)
    {
        const QString text = value.toString().trimmed();
        bool isNumber = false;
        text.toULongLong(&isNumber);
        if (!value.isString() || (!isNumber && !text.isEmpty()))
            return std::nullopt;
        return text;
    }

    template<typename Value>
    void fall(std::optional<Value> &value, const std::optional<Value> &below)
    {
        if (!value)
            value = below;
    }

} // namespace

ReplyChoices ReplyChoices::over(const ReplyChoices &below) const
{
    ReplyChoices both = *this;
    fall(both.thinking, below.thinking);
    fall(both.thoughtTokens, below.thoughtTokens);
    fall(both.maxTokens, below.maxTokens);
    fall(both.temperature, below.temperature);
    fall(both.topP, below.topP);
    fall(both.topK, below.topK);
    fall(both.minP, below.minP);
    fall(both.repetitionPenalty, below.repetitionPenalty);
    fall(both.seed, below.seed);
    return both;
}

QJsonObject toJson(const ReplyChoices &choices)
{
    QJsonObject object;
    put(object, "thinking"_L1, choices.thinking);
    put(object, "thoughtTokens"_L1, choices.thoughtTokens);
    put(object, "maxTokens"_L1, choices.maxTokens);
    put(object, "temperature"_L1, choices.temperature);
    put(object, "topP"_L1, choices.topP);
    put(object, "topK"_L1, choices.topK);
    put(object, "minP"_L1, choices.minP);
    put(object, "repetitionPenalty"_L1, choices.repetitionPenalty);
    put(object, "seed"_L1, choices.seed);
    return object;
}

ReplyChoices choicesOf(const QJsonObject &object)
{
    ReplyChoices choices;
    if (object["thinking"_L1].isBool())
        choices.thinking = object["thinking"_L1].toBool();
    choices.thoughtTokens = whole(number(object["thoughtTokens"_L1], 0, kMostThoughtTokens));
    choices.maxTokens = whole(number(object["maxTokens"_L1], keys::kMaxTokens));
    choices.temperature = number(object["temperature"_L1], keys::kTemperature);
    choices.topP = number(object["topP"_L1], keys::kTopP);
    choices.topK = whole(number(object["topK"_L1], keys::kTopK));
    choices.minP = number(object["minP"_L1], keys::kMinP);
    choices.repetitionPenalty = number(object["repetitionPenalty"_L1], keys::kRepetitionPenalty);
    choices.seed = seedOf(object["seed"_L1]);
    return choices;
}

engine::sampling::SamplingOptions samplingOptions(const Settings &settings,
                                                  const ReplyChoices &choices)
{
    engine::sampling::SamplingOptions options;
    options.temperature = static_cast<float>(choices.temperature.value_or(settings.temperature()));
    options.topK = static_cast<uint32_t>(choices.topK.value_or(settings.topK()));
    options.topP = static_cast<float>(choices.topP.value_or(settings.topP()));
    options.minP = static_cast<float>(choices.minP.value_or(settings.minP()));
    options.repetitionPenalty =
        static_cast<float>(choices.repetitionPenalty.value_or(settings.repetitionPenalty()));
    const QString seed = choices.seed.value_or(settings.seed());
    options.seed = seed.isEmpty() ? QRandomGenerator::global()->generate64() : seed.toULongLong();
    return options;
}

bool thinkingOf(const Settings &settings, const ReplyChoices &choices)
{
    return choices.thinking.value_or(settings.thinking());
}

int maxTokensOf(const Settings &settings, const ReplyChoices &choices)
{
    return choices.maxTokens.value_or(settings.maxTokens());
}

} // namespace app
