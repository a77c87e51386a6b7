// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/reader/helper_task.h"

#include "agents/documents/reader_protocol.h"

#include <new>

#include <QCoreApplication>

using namespace Qt::Literals;

namespace agents::documents {

void writeFrame(QFile &out, const QByteArray &frame)
{
    out.write(frame);
    out.flush();
}

int runHelper(const QString &thing, const HelperWork &work)
{
    QStringList words = QCoreApplication::arguments().mid(1);
    QString path;
    if (words.value(0) == u"--file") {
        path = words.value(1);
        words = words.mid(2);
    }
    constexpr auto kName = "--name="_L1;
    if (words.value(1).startsWith(kName))
        words[1] = words[1].sliced(kName.size());
    QFile out;
    if (words.size() < 2 || !out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 2;
    try {
        work(out, words, path);
    } catch (const std::bad_alloc &) {
        writeFrame(out,
                   encodeFrame(base::Error{
                       base::ErrorCode::OutOfMemory,
                       u"“%1” needs more memory than %2 may take. Save the part that you need as a "
                       "file of its own."_s.arg(words.value(1), thing)
                           .toStdString()}));
    }
    return 0;
}

} // namespace agents::documents
