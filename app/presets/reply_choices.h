// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "engine/sampling/sampler.h"

#include <optional>

#include <QJsonObject>

namespace app {

// How a reply is to be made, as far as a model's defaults, an assistant or a single message say;
// the rest is as the settings say. A value.
struct ReplyChoices {
    std::optional<bool> thinking{};
    std::optional<int> thoughtTokens{}; // of one thought, which then ends; 0: no limit
    std::optional<int> maxTokens{}; // of the reply; 0: until the context is full
    std::optional<double> temperature{};
    std::optional<double> topP{};
    std::optional<int> topK{};
    std::optional<double> minP{};
    std::optional<double> repetitionPenalty{}; // 1: none
    std::optional<QString> seed{}; // a number of 64 bits; empty: a new one per reply

    // What is not said here is as `below` says.
    ReplyChoices over(const ReplyChoices &below) const;
    bool isEmpty() const { return *this == ReplyChoices{}; }
    bool operator==(const ReplyChoices &) const = default;
};

// As it stands in databases, receipts and files. What comes from outside may be anything: a number
// out of its range becomes the nearest one in it, another type is left out.
QJsonObject toJson(const ReplyChoices &choices);
ReplyChoices choicesOf(const QJsonObject &object);

// The settings with the choices over them; a new seed where none is set.
engine::sampling::SamplingOptions samplingOptions(const Settings &settings,
                                                  const ReplyChoices &choices = {});
bool thinkingOf(const Settings &settings, const ReplyChoices &choices);
int maxTokensOf(const Settings &settings, const ReplyChoices &choices);

} // namespace app
