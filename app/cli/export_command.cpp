// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/exchange_store.h"
#include "app/cli/interrupt.h"
#include "app/exchange/archive_files.h"
#include "app/exchange/exporter.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    using exchange::Format;
    using storage::Conversation;
    using storage::ConversationStore;

    const auto kDescription =
        uR"(Writes conversations to files: Markdown, HTML and PDF have what the
window shows, JSON has everything with the attached files (those of up to
64 MB; others are named), and 'hearth import' reads it again. CHOICE
is a number from the list or words of the title. Without one the conversations
are listed. The window must be closed, or it does the same itself.)"_s;

    const auto kDetails =
        uR"(Several conversations go into one file as JSON, else into a folder of files.

Examples:
  hearth export --all --output backup.json
  hearth export --format pdf "heat pumps")"_s;

    base::Result<QList<Conversation>> allConversations(const ConversationStore &store)
    {
        constexpr int kAtOnce = 1000;
        QList<Conversation> all;
        for (const storage::Shelf shelf : {storage::Shelf::Active, storage::Shelf::Archive}) {
            for (int offset = 0;; offset += kAtOnce) {
                const auto page = store.list({shelf, {}, {}}, kAtOnce, offset);
                if (!page)
                    return page.error();
                all += *page;
                if (page->size() < kAtOnce)
                    break;
            }
        }
        return all;
    }

    QList<Conversation> chosen(const QList<Conversation> &all, const QString &word)
    {
        QList<Conversation> found;
        std::ranges::copy_if(all, std::back_inserter(found), [&](const Conversation &each) {
            return QString::number(each.id) == word
                || each.title.contains(word, Qt::CaseInsensitive);
        });
        return found;
    }

    ExitCode list(Console &console, const QList<Conversation> &all)
    {
        if (all.isEmpty())
            console.note(u"There are no conversations yet."_s);
        for (const Conversation &each : all) {
            console.write(u"%1  %2  %3\n"_s.arg(each.id, 6)
                              .arg(each.updated.toLocalTime().toString(u"yyyy-MM-dd"_s),
                                   each.title.simplified()));
        }
        return console.exitCode();
    }

    std::optional<Format> formatOf(const Arguments &arguments)
    {
        if (arguments.has(u"format"_s))
            return exchange::formatOf(arguments.text(u"format"_s));
        const QString output = arguments.text(u"output"_s);
        const auto fromName = exchange::formatOf(output.section(u'.', -1));
        return output.contains(u'.') && fromName ? fromName : std::optional(Format::Markdown);
    }

    QString targetOf(const Arguments &arguments, const QList<Conversation> &taken, Format format)
    {
        if (arguments.has(u"output"_s))
            return arguments.text(u"output"_s);
        if (taken.size() == 1)
            return exchange::fileNameOf(taken.front()) + u'.' + exchange::suffixOf(format);
        return format == Format::Json ? u"hearth-conversations."_s + exchange::suffixOf(format)
                                      : u"hearth-conversations"_s;
    }

    ExitCode write(Console &console,
                   ConversationStore &store,
                   const storage::AttachmentStore &files,
                   const QList<Conversation> &taken,
                   exchange::ExportRequest request)
    {
        for (const Conversation &each : taken)
            request.conversations.append(each.id);
        const Interrupt interrupt;
        QStringList leftOut;
        const auto written = exchange::exportAll(
            request,
            [&](storage::ConversationId id) {
                auto archive = exchange::readArchive(store, id);
                if (archive && request.format == Format::Json)
                    leftOut += exchange::addFiles(*archive, files);
                return archive;
            },
            [&](qsizetype done) {
                console.status(u"Exporting, %1 of %2"_s.arg(done).arg(taken.size()));
                return !interrupt.token().isCancelled();
            });
        console.clearStatus();
        if (!written) {
            console.error(QString::fromStdString(written.error().message));
            return written.error().code == base::ErrorCode::Cancelled ? ExitCode::Interrupted
                                                                      : ExitCode::Failed;
        }
        for (const QString &name : std::as_const(leftOut)) {
            console.note(u"'%1' is not in the export: it is larger than 64 MB, or not there any "
                         "more."_s.arg(name));
        }
        console.write(u"%1 conversations in '%2'\n"_s.arg(*written).arg(request.target));
        return console.exitCode();
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const auto format = formatOf(arguments);
        if (!format)
            return refuseUsage(console, u"The formats are md, html, pdf and json."_s, u"export"_s);
        const auto opened = openConversations(arguments);
        if (!opened) {
            console.error(QString::fromStdString(opened.error().message));
            return ExitCode::Failed;
        }
        const auto all = allConversations(*opened->store);
        if (!all) {
            console.error(QString::fromStdString(all.error().message));
            return ExitCode::Failed;
        }
        if (!arguments.has(u"all"_s) && arguments.words().isEmpty())
            return list(console, *all);
        const QList<Conversation> taken =
            arguments.has(u"all"_s) ? *all : chosen(*all, arguments.words().join(u' '));
        if (all->isEmpty()) {
            console.error(u"There are no conversations yet, so there is nothing to export."_s);
            return ExitCode::Failed;
        }
        if (taken.isEmpty()) {
            console.error(u"There is no such conversation. 'hearth export' lists them."_s);
            return ExitCode::Failed;
        }
        return write(console, *opened->store, opened->files, taken,
                     {{}, *format, targetOf(arguments, taken, *format)});
    }

} // namespace

Command exportCommand()
{
    return {
        .name = u"export"_s,
        .usage = u"[OPTION]… [CHOICE]"_s,
        .summary = u"write conversations to files"_s,
        .description = kDescription,
        .options = {QCommandLineOption(u"all"_s, u"All conversations but those in the trash."_s),
                    QCommandLineOption(u"format"_s,
                                       u"md, html, pdf or json; by default what the name of "
                                       "the output says, else md."_s,
                                       u"FORMAT"_s),
                    QCommandLineOption({u"o"_s, u"output"_s},
                                       u"The file, or the folder for several."_s, u"PATH"_s),
                    dataOption()},
        .details = kDetails,
        .run = run};
}

} // namespace app::cli
