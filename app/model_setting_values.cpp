// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"
#include "app/settings_keys.h"

// The single settings of the model and its replies, each a line over what is stored.
namespace app {

double Settings::temperature() const
{
    return number(keys::kTemperature);
}

void Settings::setTemperature(double value)
{
    setNumber(keys::kTemperature, value);
}

int Settings::topK() const
{
    return static_cast<int>(number(keys::kTopK));
}

void Settings::setTopK(int value)
{
    setNumber(keys::kTopK, value);
}

double Settings::topP() const
{
    return number(keys::kTopP);
}

void Settings::setTopP(double value)
{
    setNumber(keys::kTopP, value);
}

double Settings::minP() const
{
    return number(keys::kMinP);
}

void Settings::setMinP(double value)
{
    setNumber(keys::kMinP, value);
}

double Settings::repetitionPenalty() const
{
    return number(keys::kRepetitionPenalty);
}

void Settings::setRepetitionPenalty(double value)
{
    setNumber(keys::kRepetitionPenalty, value);
}

int Settings::maxTokens() const
{
    return static_cast<int>(number(keys::kMaxTokens));
}

void Settings::setMaxTokens(int value)
{
    setNumber(keys::kMaxTokens, value);
}

int Settings::threads() const
{
    return static_cast<int>(number(keys::kThreads));
}

void Settings::setThreads(int value)
{
    setNumber(keys::kThreads, value);
}

int Settings::contextLength() const
{
    return static_cast<int>(number(keys::kContextLength));
}

void Settings::setContextLength(int value)
{
    setNumber(keys::kContextLength, value);
}

int Settings::restMinutes() const
{
    return static_cast<int>(number(keys::kRestMinutes));
}

void Settings::setRestMinutes(int value)
{
    setNumber(keys::kRestMinutes, value);
}

bool Settings::thinking() const
{
    return flag(keys::kThinking);
}

void Settings::setThinking(bool value)
{
    setFlag(keys::kThinking, value);
}

QString Settings::systemPrompt() const
{
    return words(keys::kSystemPrompt);
}

void Settings::setSystemPrompt(const QString &value)
{
    setWords(keys::kSystemPrompt, value);
}

QString Settings::seed() const
{
    bool isNumber = false;
    const QString text = words(keys::kSeed).trimmed();
    text.toULongLong(&isNumber);
    return isNumber ? text : QString();
}

void Settings::setSeed(const QString &value)
{
    setWords(keys::kSeed, value.trimmed());
}

QString Settings::device() const
{
    return words(keys::kDevice);
}

void Settings::setDevice(const QString &key)
{
    setWords(keys::kDevice, key);
}

} // namespace app
