// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFile>
#include <QStringList>

// What the processes hearth-reader and hearth-player do alike.
namespace agents::documents {

void writeFrame(QFile &out, const QByteArray &frame);

// Does what the command line says (TASK NAME …, the file's path before it or its content at
// standard input) and gives the process's exit status. Where memory ends, a frame says so; `thing`
// is what the file is called then: "a document".
using HelperWork = std::function<void(QFile &out, const QStringList &words, const QString &path)>;
int runHelper(const QString &thing, const HelperWork &work);

} // namespace agents::documents
