// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/inference_service.h"
#include "app/chat/branch.h"
#include "app/presets/reply_choices.h"

namespace app {

// What the model reads before it writes the last reply: system prompt and messages without the
// thoughts of finished replies, documents before the text that they came with. Replies that failed
// before their first word are left out; what the model cannot see or hear of earlier messages is
// only named. `model`: who reads it; null: it is not loaded yet. `instructions` are the
// assistant's: they stand before the conversation's own.
struct PromptHistory {
    std::vector<engine::text::Message> messages;
    std::vector<agents::MediaInput> media;
    agents::QuoteSources quotable; // what stands in the documents; null: there are none
};
PromptHistory promptHistory(const PreparedReply &prepared,
                            const agents::LoadedModel *model,
                            const QString &instructions = {});

// As a receipt says; none: it does not.
std::optional<engine::sampling::SamplingOptions> samplingOfReceipt(const QJsonObject &receipt);

// What a reply's receipt says from the start: sampling, seed, and the model once there is one.
QJsonObject receiptOf(const engine::sampling::SamplingOptions &sampling);
// `path`: of the model's file, empty where nobody knows; its name alone is kept. The fingerprint
// (engine::Model::fingerprint()) stays the same wherever the file lies and whatever it is called.
void addModel(QJsonObject &receipt, const agents::InferenceService &service, const QString &path);
// By their fingerprints where both have one, else by name and quantisation.
bool isSameModel(const QJsonObject &receipt, const QJsonObject &other);
void addStats(QJsonObject &receipt, const agents::ReplyStats &stats);

// "Gemma 4 E2B"
QString modelName(const engine::ModelInfo &info);

} // namespace app
