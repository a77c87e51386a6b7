// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attachments/attachment_list.h"

#include <algorithm>

namespace app {

// One row of the list.
struct AttachmentList::Item {
    struct Encoding {
        agents::RequestId request = 0;
        uint64_t tokens = 0;
        double done = 0; // 0 … 1
    };

    int id = 0;
    QString name;
    QUrl source{}; // the file or folder that was added; empty: it was pasted
    State state = State::Reading;
    double progress = -1;
    QString problem{}; // why it cannot be sent, or what the encoder said
    ReadAttachment read{};
    QString pasted{}; // the text that became a file
    QString folder{}; // of files to be asked about; those have no `read`
    int files = 0; // in the folder
    bool hasMoreFiles = false; // than can be read
    std::vector<Encoding> encodings{}; // that wait or run
    size_t encodingCount = 0; // at first

    bool isFolder() const { return !folder.isEmpty(); }
    bool isRead() const
    {
        return !isFolder() && (state == State::Encoding || state == State::Ready);
    }

    void ready(const ReadAttachment &attachment)
    {
        state = State::Ready;
        progress = 1;
        read = attachment;
    }

    uint64_t tokens(const agents::ModelSenses &senses) const
    {
        return tokensOf(read.attachment, senses, read.textBytes);
    }

    void fail(const QString &sentence)
    {
        state = State::Failed;
        problem = sentence;
    }

    uint64_t waitingTokens() const
    {
        uint64_t sum = 0;
        for (const Encoding &encoding : encodings)
            sum += encoding.tokens;
        return sum;
    }

    // False: it is another's request.
    bool takeProgress(agents::RequestId request, double done)
    {
        const auto found = std::ranges::find(encodings, request, &Encoding::request);
        if (found == encodings.end())
            return false;
        found->done = done;
        const auto ended = static_cast<double>(encodingCount - encodings.size());
        progress = (ended + done) / static_cast<double>(encodingCount);
        return true;
    }

    // The tokens that were encoded; 0: it is another's request.
    uint64_t takeEnd(agents::RequestId request, const QString &sentence)
    {
        const auto found = std::ranges::find(encodings, request, &Encoding::request);
        if (found == encodings.end())
            return 0;
        const uint64_t tokens = std::max<uint64_t>(found->tokens, 1);
        encodings.erase(found);
        if (!sentence.isEmpty())
            problem = sentence;
        if (encodings.empty())
            state = State::Ready;
        return tokens;
    }
};

} // namespace app
