// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_protocol.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <variant>

#include <QString>

namespace agents::documents {

struct ReadRequest {
    enum class Task {
        Document, // its text
        Image, // a picture file
        Page // a page of a PDF as a picture
    };
    Task task = Task::Document;
    QString path;
    int longerSide = 0; // pixels of the picture at most; 0: as it is (Image), 2000 (Page)
    int page = 1;
};

using ReadAnswer = std::variant<Document, DecodedImage>;

// Starts the program hearth-reader for one file and waits for what it tells. The file is handed
// over open; the process has few rights, and whatever becomes of it is a sentence here. Blocks;
// any thread. Stateless.
class ReaderProcess final
{
public:
    explicit ReaderProcess(QString program = defaultProgram());

    // `progress` is called on this thread. Cancelled once the token is raised.
    base::Result<ReadAnswer> read(const ReadRequest &request,
                                  const base::CancelToken &cancel,
                                  const std::function<void(ReadProgress)> &progress) const;

    // Beside the program or where packages put it.
    static QString defaultProgram();

private:
    QString m_program;
};

} // namespace agents::documents
