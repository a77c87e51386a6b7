// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/text/tokenizer.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace agents {

// What a model expects at one place of a text: its likeliest tokens and what is left for all
// others.
struct Expectation {
    struct Chance {
        engine::text::TokenId token = 0;
        double probability = 0;
    };
    std::vector<Chance> likeliest{}; // first the likeliest, of equal ones the lowest id
    double rest = 0; // of all other tokens together
    double scale = 0; // the logarithm of what the exponentials of all scores add up to

    double
    probabilityOf(float logit) const; // of a token with that score; 0 where nothing is possible
};

// Of a model's scores for every token of its vocabulary, at most `most` tokens. Scores that are no
// numbers count as impossible; empty where nothing is possible.
Expectation expectation(std::span<const float> logits, size_t most);

// How far the second scores are from what the first model expects: the Kullback-Leibler divergence
// in nats, with all tokens that the expectation does not name taken for one. So it is never more
// than the whole one, and next to nothing less. What the second holds for impossible counts as
// 1e-10. 0: the same; scores of another vocabulary, or impossible ones: kMostDivergence.
double divergence(const Expectation &first, std::span<const float> second);
inline constexpr double kMostDivergence = 23.03; // -ln 1e-10

// How alike two models are over some places of a text, which both read word for word.
struct Likeness {
    size_t places = 0;
    size_t agreed = 0; // of them, where both hold the same token for the likeliest
    double divergence = 0; // sum over the places, in nats

    void add(const Expectation &first, std::span<const float> second);
    void add(const Likeness &other);
    double share() const; // agreed, 0 … 1; 1 without a place
    double meanDivergence() const; // nats; 0 without a place
};

// In words for a person: by the worse of agreement and divergence. A model that is led along by
// the other one's words agrees for long, while alone it would be lost: its divergence tells.
enum class Closeness {
    Same, // every token, and hardly any divergence
    NearlySame, // 97 of 100 tokens, up to 0.03 nats
    MostlySame, // 93, 0.1
    Different, // 85, 0.2
    VeryDifferent
};
Closeness closeness(const Likeness &likeness);
inline constexpr size_t kFewPlaces = 200; // a share of less is chance

// Bytes at the beginning that both texts share, up to the beginning of a word. Both sizes where
// they are the same text.
size_t commonBeginning(std::string_view first, std::string_view second);

} // namespace agents
