// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

// A Gemma 4 that can be downloaded in one quantisation, with what belongs to it: the projector for
// pictures and sound, and the drafter that guesses words ahead. Sizes are rounded and only for
// choosing: a download takes the exact ones and the checksums from the page itself.
struct CatalogueEntry {
    QString id; // "e2b", "e2b-q8_0"
    QString name; // "Gemma 4 E2B": entries of one model stand together, the usual one first
    QString about; // one sentence, translated
    QString quantisation; // "Q4_0"
    QString repository;
    QString file;
    QString projector;
    QString drafterRepository;
    QString drafter; // comes along where its page has it
    qint64 downloadBytes = 0; // all files
    qint64 memoryBytes = 0; // in use with 8,192 tokens of context
    bool isQuick = false; // few enough weights per token for a processor alone
};

QList<CatalogueEntry> modelCatalogue(); // smallest model first

} // namespace app
