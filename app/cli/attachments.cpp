// SPDX-License-Identifier: Apache-2.0
#include "app/cli/attachments.h"

#include "agents/documents/prompt_text.h"
#include "agents/documents/reader_launch.h"
#include "agents/documents/reader_process.h"
#include "agents/media/inspect.h"
#include "agents/media/pages.h"
#include "app/attachments/reader_words.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"

#include <utility>

#include <QFileInfo>

using namespace Qt::Literals;
using namespace agents::documents;

namespace app::cli {

namespace {

    // Once: what confines the processes does not change from file to file.
    void tellFreedom(Console &console)
    {
        static bool isTold = false;
        const QString words = readerWords(readerFreedom());
        if (!words.isEmpty() && !std::exchange(isTold, true))
            console.note(words);
    }

} // namespace

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
    tellFreedom(console);
    if (!answer)
        return answer.error();
    return promptText(std::get<Document>(*answer), name);
}

namespace {

    base::Result<void> choosePages(const AttachmentWishes &wishes,
                                   agents::media::Attachment &attachment)
    {
        const auto pages = agents::media::pagesIn(wishes.pages, attachment.pageCount);
        if (!pages)
            return base::Error{base::ErrorCode::InvalidInput,
                               u"“%1” has pages 1 to %2: name some of them, for example 1-3,7."_s
                                   .arg(attachment.name)
                                   .arg(attachment.pageCount)
                                   .toStdString()};
        if (!wishes.pages.isEmpty())
            attachment.choice = withPages(attachment, *pages);
        if (wishes.arePictures)
            attachment.choice = withPage(attachment, 0, agents::media::PageForm::Picture);
        if (wishes.areText)
            attachment.choice = withPage(attachment, 0, agents::media::PageForm::Text);
        return {};
    }

} // namespace

base::Result<Attached> readAttachments(const QStringList &paths,
                                       const AttachmentWishes &wishes,
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
        tellFreedom(console);
        if (!found)
            return found.error();
        found->attachment.choice = wishes.choice;
        if (found->attachment.pageCount > 0) {
            if (const auto chosen = choosePages(wishes, found->attachment); !chosen)
                return chosen.error();
        }
        if (const QString text = chosenText(found->attachment); !text.isEmpty())
            texts += text;
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
