// SPDX-License-Identifier: Apache-2.0
#include "agents/engine_reply_source.h"
#include "app/cli/blocking_inference.h"
#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/model_options.h"
#include "app/ledger/ledger.h"
#include "app/server/api_server.h"

#include <algorithm>
#include <chrono>

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::Literals;

namespace app::cli {

namespace {

    // Several clients keep what was read of their conversations.
    constexpr uint64_t kRestingBytes = 512ULL << 20;
    constexpr uint32_t kPort = 8033;
    constexpr Arguments::Range kPorts{0, 65535};
    constexpr Arguments::Range kRestMinutes{0, 1440};
    constexpr int kTokenWords = 8; // of 32 bits
    constexpr qint64 kLongestToken = 1024;
    constexpr qsizetype kShortestToken = 16;

    const auto kDescription =
        uR"(Lets other programs on this computer use the model: GET /v1/models,
POST /v1/chat/completions and POST /v1/embeddings as OpenAI defines them,
POST /v1/messages as Anthropic does. With streaming, tools, JSON schemas, stop
texts, token counts, pictures and sound (Base64 in the request, for a model with
its mmproj file). Replies are computed one after the other; clients take turns.

Nothing beyond this computer can reach it, and only who shows the token may use
it. The token is the first line of --token-file, else the environment variable
HEARTH_TOKEN, else a new one that is written here.)"_s;

    QByteArray newToken()
    {
        QList<quint32> words(kTokenWords);
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        QByteArray token;
        for (const quint32 word : std::as_const(words))
            token += QByteArray::number(word, 16).rightJustified(8, '0');
        return token;
    }

    // The token; empty: make a new one.
    QByteArray givenToken(Arguments &arguments)
    {
        QByteArray token = qgetenv("HEARTH_TOKEN");
        if (arguments.has(u"token-file"_s)) {
            QFile file(arguments.text(u"token-file"_s));
            if (!file.open(QIODevice::ReadOnly)) {
                arguments.refuse(u"The token in '%1' cannot be read: %2."_s.arg(
                    file.fileName(), file.errorString()));
                return {};
            }
            token = file.readLine(kLongestToken).trimmed();
            if (token.isEmpty())
                arguments.refuse(u"The file '%1' holds no token."_s.arg(file.fileName()));
        }
        const bool isPlain =
            std::ranges::all_of(token, [](char c) { return c > 0x20 && c < 0x7F; });
        if (!token.isEmpty() && (token.size() < kShortestToken || !isPlain))
            arguments.refuse(u"The token must have at least 16 characters, all of them plain "
                             u"ASCII without spaces."_s);
        return token;
    }

    ExitCode fail(Console &console, const base::Error &error)
    {
        console.error(QString::fromStdString(error.message));
        return error.code == base::ErrorCode::Cancelled ? ExitCode::Interrupted : ExitCode::Failed;
    }

    ExitCode run(Arguments &arguments, Console &console)
    {
        if (!arguments.words().isEmpty())
            arguments.refuse(u"'serve' takes no words: '%1'."_s.arg(arguments.words().first()));
        server::ServerOptions options;
        options.port = static_cast<quint16>(arguments.count(u"port"_s, kPort, kPorts));
        const std::chrono::minutes restAfter(arguments.count(u"rest-after"_s, 0, kRestMinutes));
        options.token = givenToken(arguments);
        auto load = replyLoadRequest(arguments);
        if (!arguments.problem().isEmpty())
            return refuseUsage(console, arguments.problem(), u"serve"_s);
        const bool isNew = options.token.isEmpty();
        if (isNew)
            options.token = newToken();
        const auto path = chooseModel(arguments);
        if (!path)
            return fail(console, path.error());
        load.path = *path;
        options.model = QFileInfo(*path).completeBaseName().toUtf8();

        Interrupt interrupt;
        BlockingInference inference(console, interrupt,
                                    std::make_unique<agents::EngineReplySource>(kRestingBytes));
        if (const auto loaded = inference.load(load); !loaded)
            return fail(console, loaded.error());
        inference.service().restAfter(restAfter);
        options.contextLength =
            load.contextLength > 0 ? load.contextLength : inference.modelInfo().contextLength;
        server::ApiServer server(inference.service(), options);
        if (const auto listening = server.listen(); !listening)
            return fail(console, listening.error());
        if (!Ledger::append({QDateTime::currentDateTimeUtc(), u"serve"_s,
                             u"127.0.0.1:%1"_s.arg(server.port())})) {
            console.error(u"The list of connections cannot be written, so nothing is served. "
                          u"Check the permissions and the space on the disk."_s);
            return ExitCode::Failed;
        }
        console.write(u"address  http://127.0.0.1:%1/v1\n"_s.arg(server.port()));
        if (isNew)
            console.write(u"token    %1\n"_s.arg(QString::fromLatin1(options.token)));
        QEventLoop loop;
        QObject::connect(&interrupt, &Interrupt::raised, &loop, &QEventLoop::quit);
        if (!interrupt.isRaised())
            loop.exec();
        return ExitCode::Interrupted;
    }

} // namespace

Command serveCommand()
{
    return {
        .name = u"serve"_s,
        .usage = u"[OPTION]…"_s,
        .summary = u"let other programs use the model"_s,
        .description = kDescription,
        .options =
            QList<QCommandLineOption>{
                modelOption(),
                projectorOption(),
                {u"port"_s, u"Listen at port N; 0: any free one. Without it: 8033."_s, u"N"_s},
                {u"token-file"_s, u"Take the token from the first line of FILE."_s, u"FILE"_s},
                {u"context"_s,
                 u"Keep at most N tokens of conversation; more needs more memory. Without it: as "
                 u"many as the model was made for."_s,
                 u"N"_s},
                {u"rest-after"_s,
                 u"Free the model's memory after N minutes without a request; the next one brings "
                 u"it back. Without it: never."_s,
                 u"N"_s}}
            + computeOptions(),
        .details =
            uR"(Limits: 64 connections, 16 replies of one client at once (waiting or running),
240 requests a minute, 8 MiB a request, 10 minutes a reply. Ctrl+C ends it.

Example:
  hearth serve --model gemma-4-E2B.gguf --port 8033)"_s,
        .run = run};
}

} // namespace app::cli
