// SPDX-License-Identifier: Apache-2.0
#include "app/cli/blocking_inference.h"
#include "app/cli/chat_session.h"
#include "app/cli/command.h"
#include "app/cli/engine_options.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    const auto kDescription =
        uR"(Talks with the model in the terminal. Each line is a message; a line that ends
with a backslash goes on in the next one. The conversation is kept in memory
only. When standard input is a pipe or a file, each of its lines is a message
and the replies follow one another. Thoughts are shown at a terminal only,
dimmed.)"_s;

    const auto kDetails = uR"(In the chat:
  /help            tell these commands
  /new             begin a new conversation
  /think on|off    let the model think before it answers, or not
  /system [TEXT]   tell the model something first, in a new conversation;
                   without TEXT: show what it is told
  /quit            leave (also the end of the input, Ctrl+D)
  //…              a message that begins with one slash
Ctrl+C stops the reply; a second one right after it leaves.

Examples:
  hearth chat --model gemma-4-E2B.gguf --think on
  printf 'Hello\nWhat did I say?\n' | hearth chat --seed 7)"_s;

    ExitCode run(Arguments &arguments, Console &console)
    {
        auto request = generationRequest(arguments);
        request.answerSchema = answerSchema(arguments);
        auto load = replyLoadRequest(arguments);
        if (!arguments.words().isEmpty())
            arguments.refuse(u"The chat takes no prompt: '%1'."_s.arg(arguments.words().first()));
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"chat"_s);
        auto source = openSource(arguments, load, console);
        if (!source) {
            console.error(QString::fromStdString(source.error().message));
            return ExitCode::Failed;
        }

        Interrupt interrupt;
        BlockingInference inference(console, interrupt, *std::move(source));
        if (const auto loaded = inference.load(load); !loaded) {
            if (loaded.error().code == base::ErrorCode::Cancelled)
                return ExitCode::Interrupted;
            console.error(QString::fromStdString(loaded.error().message));
            return ExitCode::Failed;
        }
        ChatSession session(console, interrupt, inference);
        session.begin(request, arguments.text(u"system"_s));
        return session.run();
    }

} // namespace

Command chatCommand()
{
    return {.name = u"chat"_s,
            .usage = u"[OPTION]…"_s,
            .summary = u"talk with the model in the terminal"_s,
            .description = kDescription,
            .options = replyOptions() + engineOptions(),
            .details = kDetails,
            .run = run};
}

} // namespace app::cli
