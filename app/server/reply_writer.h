// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/generation.h"

#include <memory>

#include <QByteArray>

namespace app::server {

// What a finished reply ended with.
struct ReplyEnd {
    agents::ReplyStats stats;
    QByteArray stop; // the client's own text that ended it; empty: none
};

// Puts one reply into a protocol's words. As a stream each call gives the next events, else only
// the last one gives anything: the whole answer. Any one thread.
class ReplyWriter
{
public:
    ReplyWriter() = default;
    virtual ~ReplyWriter() = default;
    ReplyWriter(const ReplyWriter &) = delete;
    ReplyWriter &operator=(const ReplyWriter &) = delete;

    virtual QByteArray begin() = 0;
    virtual QByteArray add(const agents::ReplyBatch &batch) = 0;
    virtual QByteArray end(const ReplyEnd &end) = 0;
    // Of a stream that has begun: the error as its last event.
    virtual QByteArray fail(const QString &message) = 0;
};

struct ReplyForm {
    QByteArray model; // the name that the answer carries
    bool isStream = false;
    bool wantsUsage = false;
};

std::unique_ptr<ReplyWriter> openAiReply(const ReplyForm &form);
std::unique_ptr<ReplyWriter> anthropicReply(const ReplyForm &form);

// An answer that is an error, in the words of the protocol.
QByteArray openAiError(int status, const QString &message);
QByteArray anthropicError(int status, const QString &message);

// "chatcmpl-" and the like with 24 random characters behind it.
QByteArray newId(const QByteArray &prefix);

} // namespace app::server
