// SPDX-License-Identifier: Apache-2.0
#include "app/cli/attachments.h"

#include "agents/documents/prompt_text.h"
#include "agents/documents/reader_process.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"

#include <QFileInfo>

using namespace Qt::Literals;
using namespace agents::documents;

namespace app::cli {

base::Result<QString>
readAttachment(const QString &path, Console &console, const Interrupt &interrupt)
{
    const QString name = QFileInfo(path).fileName();
    const auto progress = [&](const ReadProgress &now) {
        console.status(u"Reading %1, %2 of %3…"_s.arg(name).arg(now.done).arg(now.total));
    };
    const auto answer = ReaderProcess().read({.task = ReadRequest::Task::Document, .path = path},
                                             interrupt.token(), progress);
    console.clearStatus();
    if (!answer)
        return answer.error();
    return promptText(std::get<Document>(*answer), name);
}

base::Result<QString>
readAttachments(const QStringList &paths, Console &console, const Interrupt &interrupt)
{
    QStringList texts;
    for (const QString &path : paths) {
        const auto text = readAttachment(path, console, interrupt);
        if (!text)
            return text.error();
        texts += *text;
    }
    return texts.join(u"\n\n"_s);
}

} // namespace app::cli
