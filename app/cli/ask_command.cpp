// SPDX-License-Identifier: Apache-2.0
#include "agents/documents/index/passages_prompt.h"
#include "agents/documents/quote_sources.h"
#include "agents/media/decoding.h"
#include "app/cli/attachments.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "app/cli/folder_search.h"
#include "app/cli/input.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/cli/reply_writer.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QJsonArray>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Asks the model one question and writes its reply. The question is PROMPT, or
standard input when there is no PROMPT. With both, the text from standard input
follows PROMPT after an empty line. Put -- before a PROMPT that begins with a
dash. A thought is shown at a terminal only, dimmed. Sampling, thinking and
limits are as the options say; what is set in the window does not hold here.

Attached documents stand before the question; 'hearth read FILE' shows how.
Pictures, sound, videos (as frames with their times) and scanned pages are shown
to a model that sees and hears: a Gemma 4 file with its own mmproj file, which
is found beside it; so are the first 8 pages of a PDF with a large figure,
beside their text. Of a folder, the passages that share most words with the
question do; the model is asked to name them like [notes/trees.md:12] (the line,
or the page of a PDF). Where a reply quotes a source, [invoice.pdf:1 “…”], the
model can write nothing between the marks but text that stands there.)"_s;

    const auto kDetails = uR"(With --json, standard output is one JSON object per line:
  {"type":"thought","text":…}  more of the thought (--think on)
  {"type":"text","text":…}     more of the reply
  {"type":"tool_call","name":…,"arguments":{…}}
                               a call that the model made; "problem" instead of
                               both where it cannot be read
  {"type":"sources","sources":[…]}
                               what --folder found, before the reply
  {"type":"done","reason":…,…} the end; always the last line of a reply. reason:
                               end_of_turn, max_tokens, context_full, tool_call
                               or cancelled. Also model, backend, seed,
                               prompt_tokens, reused_tokens, generated_tokens,
                               media_seconds, prefill_seconds,
                               generate_seconds, tokens_per_second,
                               context_used, context_length
  {"type":"error","message":…} the end when it failed

Ctrl+C stops the reply; the exit status is then 130.

Examples:
  hearth ask --model gemma-4-E2B.gguf "Why is the sky blue?"
  hearth ask --attach invoice.pdf "What is the total?"
  hearth ask --attach receipt.jpg --detail 1120 "What did the bread cost?"
  hearth ask --attach memo.m4a "Write down what is said."
  hearth ask --attach plan.pdf --pages 2-4 --page-pictures "Where is the door?"
  hearth ask --attach clip.mp4 --from 10 --to 25 --frames 16 "What happens?"
  hearth ask --folder ~/notes "When did I plant the apple tree?"
  git diff | hearth ask "Write a commit message for this change."
  hearth ask --engine http://localhost:8080 "Why is the sky blue?"
  hearth ask --json --seed 7 "Name three trees" | jq -r 'select(.text).text')"_s;

    // PROMPT, standard input, or both.
    base::Result<QString>
    question(const QString &prompt, const Console &console, Interrupt &interrupt)
    {
        if (console.isInputTerminal())
            return prompt;
        const auto bytes = Input().readAll(interrupt);
        if (!bytes)
            return bytes.error();
        const QString text = QString::fromUtf8(*bytes);
        if (prompt.isEmpty() || text.trimmed().isEmpty())
            return prompt.isEmpty() ? text : prompt;
        return QString(prompt + u"\n\n"_s + text);
    }

    ExitCode fail(Console &console, const base::Error &error, bool isJson)
    {
        if (error.code == base::ErrorCode::Cancelled)
            return ExitCode::Interrupted;
        const QString message = QString::fromStdString(error.message);
        if (isJson)
            console.write(jsonLine({{u"type"_s, u"error"_s}, {u"message"_s, message}}));
        console.error(message);
        return ExitCode::Failed;
    }

    ExitCode reply(BlockingInference &inference,
                   const agents::GenerationRequest &request,
                   Console &console,
                   bool isJson)
    {
        ReplyWriter writer(console);
        const auto reply = inference.reply(request, [&](const agents::ReplyBatch &batch) {
            if (!isJson)
                return writer.write(batch);
            const QList<QJsonObject> events = jsonEvents(batch);
            for (const QJsonObject &event : events)
                console.write(jsonLine(event));
        });
        writer.finish();
        if (!reply)
            return fail(console, reply.error(), isJson);
        const auto &stats = reply->stats;
        if (isJson)
            console.write(
                jsonLine(jsonDone(stats, QString::fromStdString(inference.modelInfo().name),
                                  inference.backendName())));
        else if (stats.reason == engine::StopReason::ContextFull)
            console.note(u"The reply ends here because the context is full."_s);
        if (stats.reason == engine::StopReason::Cancelled && console.isOpen())
            return ExitCode::Interrupted;
        return console.exitCode();
    }

    // Soft tokens of a picture at most; 0: what suits it.
    uint32_t detail(Arguments &arguments)
    {
        constexpr std::array<uint32_t, 6> kKnown{0, 70, 140, 280, 560, 1120};
        const uint32_t wanted = arguments.count(u"detail"_s, 0, {0, 1120});
        if (std::ranges::find(kKnown, wanted) == kKnown.end())
            arguments.refuse(u"A picture is shown with 70, 140, 280, 560 or 1120 tokens; 0 is "
                             "what suits it."_s);
        return wanted;
    }

    AttachmentWishes wishes(Arguments &arguments)
    {
        constexpr double kLongest = 1e6; // seconds
        constexpr uint32_t kDefaultFrames = 0;
        AttachmentWishes wishes;
        wishes.choice.detail = detail(arguments);
        wishes.choice.from = double{arguments.fraction(u"from"_s, 0, {0, kLongest})};
        wishes.choice.to = double{arguments.fraction(u"to"_s, 0, {0, kLongest})};
        wishes.choice.frames = static_cast<int>(
            arguments.count(u"frames"_s, kDefaultFrames, {1, agents::media::kMostFrames}));
        wishes.pages = arguments.text(u"pages"_s);
        wishes.arePictures = arguments.has(u"page-pictures"_s);
        wishes.areText = arguments.has(u"page-text"_s);
        if (wishes.arePictures && wishes.areText)
            arguments.refuse(u"--page-pictures and --page-text exclude each other: give one."_s);
        if (wishes.choice.to > 0 && wishes.choice.to <= wishes.choice.from)
            arguments.refuse(u"--to lies before --from: give seconds from the beginning."_s);
        return wishes;
    }

    // What stands before the question: attached documents, passages of a folder.
    struct Context {
        Attached attached;
        QString folder;
        QList<agents::documents::Passage> passages;
    };

    base::Result<Context> gather(Arguments &arguments, Console &console, Interrupt &interrupt)
    {
        auto attached =
            readAttachments(arguments.texts(u"attach"_s), wishes(arguments), console, interrupt);
        if (!attached)
            return attached.error();
        Context context{.attached = *std::move(attached),
                        .folder = arguments.text(u"folder"_s),
                        .passages = {}};
        if (context.folder.isEmpty())
            return context;
        const auto indexed = updateIndex(context.folder, console, interrupt);
        if (!indexed)
            return indexed.error();
        return context;
    }

    base::Result<void>
    findPassages(Context &context, const QString &prompt, BlockingInference &inference)
    {
        if (context.folder.isEmpty())
            return {};
        auto passages = searchFolder(context.folder, prompt, inference);
        if (!passages)
            return passages.error();
        context.passages = *std::move(passages);
        return {};
    }

    // What stands before the question; tells the sources. Passages fill half of the model's
    // context at most, so that there is room to answer.
    QString contextText(const Context &context, uint32_t tokens, Console &console, bool isJson)
    {
        constexpr qsizetype kCharactersPerToken = 2; // of half the context, at four each
        const QString &text = context.attached.text;
        const QString documents = text.isEmpty() ? text : text + u"\n\n"_s;
        if (context.passages.isEmpty())
            return documents;
        const auto passages = agents::documents::fitting(
            context.passages, kCharactersPerToken * static_cast<qsizetype>(tokens));
        QStringList sources;
        for (const auto &passage : passages)
            sources += agents::documents::sourceOf(passage, context.folder);
        if (isJson)
            console.write(jsonLine(
                {{u"type"_s, u"sources"_s}, {u"sources"_s, QJsonArray::fromStringList(sources)}}));
        else
            console.note(u"Passages: "_s + sources.join(u", "_s));
        return documents + agents::documents::passagesPrompt(passages, context.folder) + u'\n';
    }

    // The context and the question; what stands in the context can be quoted.
    QString promptWith(const QString &context,
                       const QString &prompt,
                       const BlockingInference &inference,
                       agents::GenerationRequest &request)
    {
        auto sources = agents::documents::quoteSources(context);
        const QString advice =
            agents::documents::quoteAdvice(sources, inference.modelInfo().parameters);
        request.quotable =
            std::make_shared<const std::vector<agents::QuoteSource>>(std::move(sources));
        return context + (advice.isEmpty() ? advice : advice + u"\n\n"_s) + prompt;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        const bool isJson = arguments.has(u"json"_s);
        if (arguments.words().size() > 1)
            arguments.refuse(u"There are %1 prompts: put quotes around one with spaces."_s.arg(
                arguments.words().size()));
        auto request = generationRequest(arguments);
        request.answerSchema = answerSchema(arguments);
        auto load = replyLoadRequest(arguments);
        wishes(arguments);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"ask"_s);

        Interrupt interrupt;
        const auto prompt = question(arguments.words().value(0), console, interrupt);
        if (!prompt)
            return fail(console, prompt.error(), isJson);
        if (prompt->trimmed().isEmpty())
            return refuseUsage(console, u"There is no question."_s, u"ask"_s);
        auto context = gather(arguments, console, interrupt);
        if (!context)
            return fail(console, context.error(), isJson);
        auto source = openSource(arguments, load, console);
        if (!source)
            return fail(console, source.error(), isJson);

        BlockingInference inference(console, interrupt, *std::move(source));
        if (const auto loaded = inference.load(load); !loaded)
            return fail(console, loaded.error(), isJson);
        if (const auto found = findPassages(*context, *prompt, inference); !found)
            return fail(console, found.error(), isJson);
        if (arguments.has(u"system"_s))
            request.messages.push_back({.role = engine::text::Role::System,
                                        .content = arguments.text(u"system"_s).toStdString()});
        const uint32_t tokens =
            load.contextLength > 0 ? load.contextLength : inference.modelInfo().contextLength;
        const QString content =
            promptWith(contextText(*context, tokens, console, isJson), *prompt, inference, request);
        engine::text::Message message{.content = content.toStdString()};
        addMedia(context->attached, inference.service().senses(), message, request);
        request.messages.push_back(std::move(message));
        return reply(inference, request, console, isJson);
    }

} // namespace

Command askCommand()
{
    return {
        .name = u"ask"_s,
        .usage = u"[OPTION]… [PROMPT]"_s,
        .summary = u"ask one question, write the reply"_s,
        .description = kDescription,
        .options = replyOptions() + engineOptions()
            << QCommandLineOption{{u"a"_s, u"attach"_s},
                                  u"Give the model FILE too: PDF, office files, web pages, "
                                  u"e-mails, text, pictures, sound, videos. May be given several "
                                  u"times."_s,
                                  u"FILE"_s}
            << QCommandLineOption{u"detail"_s,
                                  u"Show each picture, page or frame with at most N tokens: 70, "
                                  u"140, 280, 560 or 1120. Without it: what suits it."_s,
                                  u"N"_s}
            << QCommandLineOption{u"pages"_s, u"Give only these pages of attached PDFs: 1-3,7."_s,
                                  u"LIST"_s}
            << QCommandLineOption{u"page-pictures"_s,
                                  u"Show the pages of attached PDFs as pictures."_s}
            << QCommandLineOption{u"page-text"_s,
                                  u"Show no figures of attached PDFs, only text where there is "
                                  u"some."_s}
            << QCommandLineOption{u"from"_s, u"Give sound and videos from this second on."_s,
                                  u"SECONDS"_s}
            << QCommandLineOption{u"to"_s, u"Give sound and videos up to this second."_s,
                                  u"SECONDS"_s}
            << QCommandLineOption{u"frames"_s,
                                  u"Show at most N frames of a video, evenly: 1 to 256. Without "
                                  u"it: 32."_s,
                                  u"N"_s}
            << QCommandLineOption{u"folder"_s,
                                  u"Answer from the documents in DIR. They are indexed first; the "
                                  u"first time takes a while ('hearth index DIR')."_s,
                                  u"DIR"_s}
            << jsonOption(u"Write JSON, one object per line; see below."_s),
        .details = kDetails,
        .run = run};
}

} // namespace app::cli
