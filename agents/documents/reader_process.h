// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reader_protocol.h"
#include "engine/base/cancel.h"
#include "engine/base/result.h"

#include <functional>
#include <optional>
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
    QString name = {}; // for messages; empty: the file's own
};

struct ReaderLaunch;

using ReadAnswer = std::variant<Document, DecodedImage>;

// Whether it is a file that may be read: NotFound, InvalidInput or Io, as sentences.
base::Result<void> checkReadable(const QString &path);

// Starts the program hearth-reader, for recordings hearth-player beside it, for one file and waits
// for what it tells. The file is handed
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

    // The same for sound and video. InvalidInput also for a file without what was asked for.
    base::Result<Recording> readRecording(const RecordingRequest &request,
                                          const base::CancelToken &cancel,
                                          const std::function<void(ReadProgress)> &progress) const;

    // Beside the program or where packages put it.
    static QString defaultProgram();

private:
    class Reading;
    std::optional<base::Error>
    run(const ReaderLaunch &launch, const base::CancelToken &cancel, Reading &reading) const;

    QString m_program;
};

} // namespace agents::documents
