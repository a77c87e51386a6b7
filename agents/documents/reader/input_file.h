// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/documents/reading/read_context.h"

#include <memory>

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>

namespace agents::documents {

// The file to read, mapped where that is possible. Owned by main().
class InputFile final
{
public:
    // An empty path: standard input.
    static base::Result<std::unique_ptr<InputFile>> open(const QString &path,
                                                         const ReadContext &context);

    QByteArrayView bytes() const { return m_bytes; }

private:
    QFile m_file;
    QByteArray m_content; // of a pipe
    QByteArrayView m_bytes;
};

} // namespace agents::documents
