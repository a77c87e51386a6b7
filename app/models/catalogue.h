// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

// A Gemma 4 that can be downloaded: Google's own quantisation-aware 4-bit files, with the projector
// for pictures and sound. Sizes are rounded and only for choosing: a download takes the exact ones
// and the checksums from the page itself.
struct CatalogueEntry {
    QString id; // "e2b"
    QString name; // "Gemma 4 E2B"
    QString about; // one sentence, translated
    QString repository;
    QString file;
    QString projector;
    qint64 downloadBytes = 0; // both files
    qint64 memoryBytes = 0; // in use with 8,192 tokens of context
    bool isQuick = false; // few enough weights per token for a processor alone
};

QList<CatalogueEntry> modelCatalogue(); // smallest first

} // namespace app
