// SPDX-License-Identifier: Apache-2.0
#include "app/cli/engine_options.h"

#include "agents/engine_reply_source.h"
#include "app/cli/console.h"
#include "app/cli/model_options.h"
#include "app/models/fetch_process.h"
#include "app/remote/remote_reply_source.h"

using namespace Qt::Literals;

namespace app::cli {

namespace {

    base::Result<std::unique_ptr<agents::ReplySource>> remoteSource(Arguments &arguments,
                                                                    Console &console)
    {
        const bool allowsPlain = arguments.has(u"engine-plain"_s);
        const auto url = remote::readAddress(arguments.text(u"engine"_s), allowsPlain);
        if (!url)
            return url.error();
        QByteArray key = qgetenv("HEARTH_ENGINE_KEY");
        if (arguments.has(u"engine-key-file"_s)) {
            auto read = remote::readKeyFile(arguments.text(u"engine-key-file"_s));
            if (!read)
                return read.error();
            key = *std::move(read);
        }
        if (!remote::isThisComputer(*url))
            console.note(u"All that this conversation holds is sent to %1."_s.arg(url->host()));
        return std::unique_ptr<agents::ReplySource>(std::make_unique<remote::RemoteReplySource>(
            FetchProcess::program(),
            remote::EngineAddress{.name = {},
                                  .url = *url,
                                  .model = arguments.text(u"engine-model"_s),
                                  .allowsPlain = allowsPlain},
            key));
    }

} // namespace

QList<QCommandLineOption> engineOptions()
{
    return {
        {u"engine"_s,
         u"Let an engine elsewhere reply instead of a model here: its address. It speaks OpenAI's "
         u"protocol: vLLM, llama-server, Ollama, hearth serve. What is asked is sent there."_s,
         u"URL"_s},
        {u"engine-model"_s, u"Its model. Without it: the only one it has."_s, u"NAME"_s},
        {u"engine-key-file"_s,
         u"Its key is the first line of FILE. Without it: HEARTH_ENGINE_KEY, else none."_s,
         u"FILE"_s},
        {u"engine-plain"_s,
         u"Allow http to another computer, where everybody on the way reads along."_s}};
}

base::Result<std::unique_ptr<agents::ReplySource>>
openSource(Arguments &arguments, agents::LoadRequest &load, Console &console)
{
    if (arguments.has(u"engine"_s)) {
        load.path = arguments.text(u"engine"_s);
        return remoteSource(arguments, console);
    }
    auto path = chooseModel(arguments);
    if (!path)
        return path.error();
    load.path = *std::move(path);
    return std::unique_ptr<agents::ReplySource>(std::make_unique<agents::EngineReplySource>());
}

} // namespace app::cli
