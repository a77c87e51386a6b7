// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/compared_model.h"
#include "agents/likeness.h"

#include <functional>
#include <string>
#include <vector>

namespace agents {

// What is compared: two files or more of one model, or of models that split texts alike.
struct ComparisonPlan {
    std::vector<LoadRequest> files; // the first is what the others are measured by
    std::vector<std::string> prompts; // a message each
    std::string system{}; // what the model is told before each of them; empty: nothing
    uint32_t mostTokens = 128; // of each reply
};

// What one file says to one prompt, and how it takes the first file's reply to it.
struct ComparedReply {
    GreedyReply reply;
    Likeness likeness; // over the first file's reply; of the first file itself: all the same
    size_t common = 0; // bytes at the beginning that this text and the first file's share
    bool isSame = false; // the whole text
};

struct ComparedFile {
    engine::ModelInfo info;
    QString backend;
    QString deviceNote; // why another device computed than was asked for; empty: it did not
    uint64_t memoryBytes = 0; // with a conversation as long as the ones that were compared may be
    ComputeTime reading; // prompts
    ComputeTime writing; // replies
    std::vector<ComparedReply> replies; // by prompt

    Likeness likeness() const; // over all prompts
    size_t sameReplies() const;
};

struct Comparison {
    std::vector<std::string> prompts;
    std::vector<ComparedFile> files; // as in the plan
};

// Where it has got to.
struct ComparisonStep {
    size_t file = 0;
    bool isLoading = false;
    size_t prompt = 0; // not while it loads
    double share = 0; // of all the work, 0 … 1: a guess
};

// Most tokens of a prompt with its reply.
inline constexpr uint32_t kComparedContext = 4096;

// Loads the files one after the other, so that they need not fit into memory together. Blocking;
// any thread, which it stays on. Before the first weights are loaded it is known whether the files
// split texts alike (Unsupported) and the prompts fit (ContextFull). `pause` as in ComparedModel.
// `progressed` may be empty.
base::Result<Comparison>
compareModels(const ComparisonPlan &plan,
              const base::CancelToken &cancel,
              const ComparedModel::Pause &pause,
              const std::function<void(const ComparisonStep &)> &progressed);

} // namespace agents
