// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/comparison_report.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    constexpr Arguments::Range kTokens{1, 2048};
    constexpr qsizetype kMostPrompts = 200; // with the longest replies, 200 MB of expectations

    const auto kDescription =
        uR"(Tells how alike two files of one model answer: whether a smaller quantisation is
good enough. Each file is loaded for itself and replies to every prompt, always
with its likeliest token. Then the others read the replies of the first, A, word
for word, and are asked at each token which one they would have written.

Agreement is the share of A's tokens that the other file holds for the likeliest
too; divergence (Kullback-Leibler, in nats) also counts how sure both are. 97 %
and 0.03 nats are nearly the same, less than 85 % or more than 0.2 nats is
something else; the verdict goes by the worse of both.)"_s;

    const auto kDetails =
        uR"(Best with prompts of one's own: one on each line of a file. Nothing of them
leaves this computer.

With --json, one object: files (path, quantization, file_bytes, memory_bytes,
backend, prompt_tokens_per_second, tokens_per_second, same_replies, verdict:
same, nearly_same, mostly_same, different or very_different) and prompts (prompt
and, for each file, replies: text, is_whole, is_same, and common: how many
characters at the beginning it shares with the first file's). Both have
agreement (0 to 1), agreed_tokens, tokens and divergence.

Examples:
  hearth model compare gemma-4-E2B-Q8_0.gguf gemma-4-E2B-Q4_0.gguf
  hearth model compare Q8_0.gguf Q4_0.gguf Q3_K.gguf --prompts mine.txt)"_s;

    // Of many kinds, for whoever has no file of their own at hand.
    QStringList builtInPrompts()
    {
        return {u"Why is the sky blue?"_s,
                u"Write a polite e-mail that asks for a delayed parcel."_s,
                u"Name five trees that grow in Europe, with one sentence about each."_s,
                u"A train leaves at 9:40 and takes 2 hours and 35 minutes. When does it arrive?"_s,
                u"Write a Python function that counts the words of a text."_s,
                u"Translate into French: I would like a table for two at eight."_s,
                u"What are the advantages and disadvantages of working at home?"_s,
                u"Explain to a child what a volcano is."_s};
    }

    base::Result<QByteArray> readFile(const QString &path)
    {
        if (path == u"-") {
            Interrupt interrupt;
            return Input().readAll(interrupt);
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return base::Error{
                base::ErrorCode::Io,
                u"The prompts '%1' cannot be read: %2."_s.arg(path, file.errorString())
                    .toStdString()};
        return file.read(Input::kMostBytes);
    }

    base::Result<std::vector<std::string>> prompts(const Arguments &arguments)
    {
        QStringList lines = builtInPrompts();
        if (arguments.has(u"prompts"_s)) {
            const auto bytes = readFile(arguments.text(u"prompts"_s));
            if (!bytes)
                return bytes.error();
            lines = QString::fromUtf8(*bytes).split(u'\n');
        }
        std::vector<std::string> found;
        for (const QString &line : std::as_const(lines)) {
            if (!line.trimmed().isEmpty())
                found.push_back(line.trimmed().toStdString());
        }
        if (found.empty())
            return base::Error{base::ErrorCode::InvalidInput,
                               "There is no prompt: every line of the file is empty."};
        if (found.size() > kMostPrompts)
            return base::Error{base::ErrorCode::InvalidInput,
                               u"There are %1 prompts, at most %2 are compared."_s.arg(found.size())
                                   .arg(kMostPrompts)
                                   .toStdString()};
        return found;
    }

    ExitCode fail(Console &console, const base::Error &error)
    {
        console.clearStatus();
        if (error.code == base::ErrorCode::Cancelled)
            return ExitCode::Interrupted;
        console.error(QString::fromStdString(error.message));
        return ExitCode::Failed;
    }

    void
    show(Console &console, const agents::ComparisonPlan &plan, const agents::ComparisonStep &at)
    {
        const QString name = QFileInfo(plan.files[at.file].path).fileName();
        const QString percent = QString::number(static_cast<int>(at.share * 100));
        console.status(at.isLoading ? u"%1 %: loading %2…"_s.arg(percent, name)
                                    : u"%1 %: %2, prompt %3 of %4…"_s.arg(
                                          percent, name, QString::number(at.prompt + 1),
                                          QString::number(plan.prompts.size())));
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const agents::LoadRequest request = loadRequest(arguments);
        agents::ComparisonPlan plan;
        plan.mostTokens = arguments.count(u"max-tokens"_s, plan.mostTokens, kTokens);
        const QStringList &paths = arguments.words();
        if (paths.size() < 2)
            arguments.refuse(u"Name two files or more: the one to measure by, then the others."_s);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"model compare"_s);
        for (const QString &path : paths) {
            plan.files.push_back(request);
            plan.files.back().path = path;
        }
        auto read = prompts(arguments);
        if (!read)
            return fail(console, read.error());
        plan.prompts = *std::move(read);
        const Interrupt interrupt;
        const auto comparison = agents::compareModels(
            plan, interrupt.token(), {},
            [&](const agents::ComparisonStep &at) { show(console, plan, at); });
        if (!comparison)
            return fail(console, comparison.error());
        console.clearStatus();
        for (const agents::ComparedFile &file : comparison->files) {
            if (!file.deviceNote.isEmpty())
                console.note(file.deviceNote);
        }
        console.writeForeign(arguments.has(u"json"_s) ? jsonLine(comparisonJson(paths, *comparison))
                                                      : comparisonText(paths, *comparison));
        return console.exitCode();
    }

} // namespace

Command modelCompareCommand()
{
    return {
        .name = u"model compare"_s,
        .usage = u"[OPTION]… FILE FILE…"_s,
        .summary = u"tell whether a smaller file answers alike"_s,
        .description = kDescription,
        .options =
            QList<QCommandLineOption>{
                {u"prompts"_s,
                 u"Compare on the prompts in FILE, one per line; -: standard input. Without "
                 u"it: eight of many kinds."_s,
                 u"FILE"_s},
                {u"max-tokens"_s, u"Compare N tokens of each reply. Without it: 128."_s, u"N"_s}}
            << computeOptions() << jsonOption(u"Write one JSON object; see below."_s),
        .details = kDetails,
        .run = run};
}

} // namespace app::cli
