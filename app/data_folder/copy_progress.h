// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QLocale>

namespace app {

// How far a copy is, between the thread that copies and the one that shows it.
struct CopyProgress {
    std::atomic<qint64> done = 0; // bytes
    std::atomic<qint64> total = 0;
    std::atomic<bool> isStopped = false; // the copy is to end; what is there stays for the next one
    std::atomic<bool> isGivenUp = false; // and what is there is to go
    std::atomic<bool> isLeft = false; // which could not be done

    double fraction() const
    {
        return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
    }
    // What DataCopy::run() asks; keeps `progress` alive.
    static auto reportTo(const std::shared_ptr<CopyProgress> &progress)
    {
        return [progress](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
            return !progress->isStopped;
        };
    }
    static QString sizeWords(qint64 bytes)
    {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    }
};

} // namespace app
