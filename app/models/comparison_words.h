// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/model_comparison.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

namespace app {

// What a comparison of two files shows, in the user's language. `names`: what the files are called,
// in the comparison's order. The comparison has two files and a prompt at least. Any thread.
class ComparisonWords final
{
public:
    ComparisonWords(const agents::Comparison &comparison, const QStringList &names); // outlive it

    QString verdict() const; // "Q4_0 says nearly the same as Q8_0 on your prompts."
    QString numbers() const; // how much they agree, and whether that is enough to go by

    // Maps of name and words ("Q8_0 · 5.6 GB · needs 5.9 GB of memory · 14.2 tokens/s").
    QVariantList files() const;

    // A map for each prompt: prompt, agreement ("98 % of 41 words"), isSame, common (what both say)
    // and first and second (how each goes on; empty where it ends there), as HTML.
    QVariantList results() const;

private:
    QVariantMap result(size_t prompt) const;

    const agents::Comparison &m_comparison;
    const QStringList &m_names;
};

// Short names that tell the files apart: quantisations where they differ, else the files' names.
QStringList comparedNames(const QStringList &paths, const QStringList &quantizations);

} // namespace app
