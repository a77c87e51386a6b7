// SPDX-License-Identifier: Apache-2.0
#include "app/cli/attachments.h"

#include "agents/documents/prompt_text.h"
#include "agents/documents/reader_process.h"
#include "agents/media/inspect.h"
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

base::Result<Attached> readAttachments(const QStringList &paths,
                                       uint32_t detail,
                                       Console &console,
                                       const Interrupt &interrupt)
{
    Attached attached;
    QStringList texts;
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto progress = [&](const ReadProgress &now) {
            console.status(u"Reading %1, %2 of %3…"_s.arg(name).arg(now.done).arg(now.total));
        };
        auto found =
            agents::media::inspectFile(path, name, ReaderProcess(), interrupt.token(), progress);
        console.clearStatus();
        if (!found)
            return found.error();
        found->attachment.choice.detail = detail;
        if (!found->attachment.text.isEmpty())
            texts += found->attachment.text;
        attached.files.emplaceBack(std::move(found->attachment), path);
    }
    attached.text = texts.join(u"\n\n"_s);
    return attached;
}

void addMedia(const Attached &attached,
              const agents::ModelSenses &senses,
              engine::text::Message &message,
              agents::GenerationRequest &request)
{
    for (const auto &[attachment, path] : attached.files) {
        for (agents::MediaInput &input : inputsOf(attachment, path, senses)) {
            message.media.push_back(input.kind);
            request.media.push_back(std::move(input));
        }
    }
}

} // namespace app::cli
