// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "agents/reply_source.h"
#include "app/remote/engine_address.h"
#include "app/remote/engine_link.h"

#include <QStringList>

namespace app::remote {

// A model that an engine offers.
struct OfferedModel {
    QString name;
    uint32_t contextLength = 0; // 0: it does not tell
};

// What /v1/models says. Blocks; any thread.
base::Result<QList<OfferedModel>> offeredModels(const QString &program,
                                                const EngineAddress &engine,
                                                const QByteArray &key,
                                                const base::CancelToken &cancel,
                                                const Patience &patience = {});

// What a model elsewhere is taken for: it sees and hears, for only the engine knows; what it cannot
// do it says itself.
agents::LoadedModel describe(const EngineAddress &engine);

// Replies of an engine elsewhere, through hearth-fetch. Tools are declared to it and run here.
// Keeps nothing between replies, so several may run at once; any thread.
class RemoteReplySource final : public agents::ReplySource
{
public:
    RemoteReplySource(QString program,
                      EngineAddress engine,
                      QByteArray key,
                      Patience patience = {});

    // Asks which models there are; without a name in the address the only one is taken.
    base::Result<agents::LoadedModel> load(const agents::LoadRequest &request,
                                           const base::CancelToken &cancel,
                                           const LoadProgress &progress) override;
    void unload() override { }
    // An error before the first word has lost nothing; after it, what has arrived stands.
    base::Result<agents::ReplyStats> reply(const agents::GenerationRequest &request,
                                           const base::CancelToken &cancel,
                                           agents::ReplySink &sink) override;

private:
    const QString m_program; // hearth-fetch
    EngineAddress m_engine; // load() completes it, before any reply
    const QByteArray m_key;
    const Patience m_patience;
};

} // namespace app::remote
