// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/base/result.h"

#include <functional>

#include <QDeadlineTimer>
#include <QString>

namespace agents::documents {

// What a file may cost at most. Generous for real documents, small for a bomb.
struct ReadLimits {
    qint64 fileBytes = qint64{512} << 20;
    qint64 unpackedBytes = qint64{512} << 20; // of everything unpacked from one archive
    int entries = 20'000; // files in an archive
    int depth = 200; // elements, groups or messages inside each other
    qsizetype characters = qsizetype{32} << 20; // of text; what follows is left out, with a note
    int pages = 20'000;
    qint64 milliseconds = 60'000;
};

// One reading: the file's name for messages, the limits, the clock. Lives for one call.
class ReadContext final
{
public:
    explicit ReadContext(QString name, ReadLimits limits = {});

    const QString &name() const { return m_name; }
    const ReadLimits &limits() const { return m_limits; }
    bool isOutOfTime() const { return m_deadline.hasExpired(); }

    // Called between pages, sheets and the like; total 0: unknown.
    std::function<void(int done, int total)> progress = [](int, int) { };

    // Errors whose messages are finished sentences about this file. `what`: "its page list".
    base::Error damaged(const QString &what) const;
    base::Error isProtected() const; // by a password
    base::Error tooLarge(const QString &what) const; // "it unpacks to more than 512 MB"
    base::Error outOfTime() const;
    base::Error unsupported(const QString &sentenceEnd) const; // "is …. Do this."

private:
    QString m_name;
    ReadLimits m_limits;
    QDeadlineTimer m_deadline;
};

} // namespace agents::documents
